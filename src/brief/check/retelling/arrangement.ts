import type { Alignment } from "./alignment.ts";
import type { Sentence } from "./draft.ts";
import { meansSame } from "./same-meaning.ts";
import type { Sources } from "./sources.ts";
import type { Item, Unit } from "./unit.ts";

/** Adverbs within a claim's verb stand beside the article's verb, too. */
export function keepsAdverbs(unit: Unit, other: Unit, sources: Sources): boolean {
  const sentence = sources.sentenceOf(other);
  const beside = [
    ...other.mods,
    ...(
      sentence?.units.filter(
        (each) => each.kind === "adverb" && verbsBeside(each, sentence).includes(other),
      ) ?? []
    ).map(({ head }) => head),
  ];
  return unit.mods.every((term) => beside.some((each) => meansSame(term, each)));
}

/** The verbs before and behind an adverb, whichever it belongs to. */
function verbsBeside(adverb: Unit, { items }: Sentence): readonly Unit[] {
  const at = items.findIndex(({ unit }) => unit === adverb);
  const isVerb = ({ unit }: Item): boolean => unit?.verb !== undefined;
  return [
    items.slice(0, at).findLast(isVerb)?.unit,
    items.slice(at + 1).find(isVerb)?.unit,
  ].flatMap((unit) => unit ?? []);
}

/** An adverb by itself stays with its verb: "originally offered" is not "offered … originally demanded". */
export function keepsAdverbPlace(
  unit: Unit,
  claim: Sentence,
  chosen: Alignment,
  sources: Sources,
): boolean {
  const to = chosen.get(unit);
  const sentence = to && sources.sentenceOf(to);
  if (to === undefined || sentence === undefined) return true;
  const own = verbsBeside(unit, claim).flatMap((verb) => chosen.get(verb) ?? []);
  const there = to.kind === "adverb" ? verbsBeside(to, sentence) : to.kind === "verb" ? [to] : [];
  return own.length === 0 || there.length === 0 || own.some((verb) => there.includes(verb));
}

/** Names side by side keep their order, and nobody of a row joined by "or" or "between" is taken alone. */
export function keepsRows(claim: Sentence, chosen: Alignment, sources: Sources): boolean {
  const placed = new Set(chosen.values());
  const isBetween = (row: readonly Unit[]): boolean =>
    sources.relations.some(
      ({ dependent, label }) => row.includes(dependent) && label.startsWith("between"),
    );
  const whole = [
    ...sources.sentences.flatMap(({ choices }) => choices),
    ...sources.sentences.flatMap(({ rows }) => rows.filter(isBetween)),
  ];
  if (
    whole.some(
      (row) => row.some((unit) => placed.has(unit)) && !row.every((unit) => placed.has(unit)),
    )
  )
    return false;
  return claim.rows.every((row) => {
    const there = row.flatMap((unit) =>
      unit.head.kind === "name" ? (chosen.get(unit) ?? []) : [],
    );
    return there.every((unit, index) => {
      const last = there[index - 1];
      return (
        last === undefined ||
        sources.sentenceOf(unit) !== sources.sentenceOf(last) ||
        unit.from >= last.from
      );
    });
  });
}
