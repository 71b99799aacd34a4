import type { Alignment } from "./alignment.ts";
import type { Sentence } from "./draft.ts";
import { areSynonyms } from "./same-meaning.ts";
import type { Sources } from "./sources.ts";
import { speakLemmas } from "./speak-lemmas.ts";
import type { Unit } from "./unit.ts";

/** What hangs on them happens all the same. */
const transparent = new Set([
  "continue",
  "begin",
  "start",
  "keep",
  "manage",
  "help",
  "come",
  "proceed",
]);
/** Joints whose clause is told as a fact. */
const factual = new Set([
  "after",
  "because",
  "since",
  "as",
  "while",
  "whereas",
  "although",
  "though",
  "which",
  "where",
  "and",
  "by",
]);
const alike: readonly ReadonlySet<string>[] = [
  new Set(["because", "since", "as", "by"]),
  new Set(["after", "once"]),
  new Set(["while", "as", "whereas", "although", "though"]),
  new Set(["although", "though", "despite"]),
  new Set(["when", "as", "after"]),
];

/** @returns how a verb stands otherwise than in the article; `undefined` when it does not */
export function contextAgrees(
  unit: Unit,
  claim: Sentence,
  chosen: Alignment,
  sources: Sources,
): string | undefined {
  const to = chosen.get(unit);
  const own = unit.verb;
  const other = to?.verb;
  if (to === undefined || own === undefined || other === undefined) return "no verb";
  if (other.isUnsure === true) return "unsure";
  if (own.isDenied !== other.isDenied) return "denied";
  if (
    own.isWould !== true &&
    own.tense === "future" &&
    other.isWould === true &&
    isOfAny(to, sources)
  )
    return "would";
  const mine = governorsOf(unit, (each) => claim.governments.get(each));
  const theirs = governorsOf(to, sources.governmentOf);
  if (own.modal !== other.modal) return "modal";
  const isSaid = theirs.some(({ governor }) => speakLemmas.has(governor.head.lemma));
  if (!tensesAgree(unit, to, isSaid, claim, sources)) return "tense";
  const isUsed = (governor: Unit): boolean =>
    mine.some((each) => chosen.get(each.governor) === governor);
  const lost = theirs.find(
    ({ governor }) =>
      !isUsed(governor) &&
      !(governor.verb && transparent.has(governor.head.lemma) && !governor.verb.isDenied),
  );
  if (lost !== undefined) return `without “${lost.governor.head.word}”`;
  const added = mine.find(({ by, governor }) => {
    const placed = chosen.get(governor);
    const found = theirs.find((each) => each.governor === placed);
    return (
      found === undefined ||
      (/^(?:whether|if|why|how|from|of)$/.test(by) ||
      /^(?:whether|if|why|how|from|of)$/.test(found.by)
        ? found.by !== by
        : false)
    );
  });
  if (added !== undefined) return `under “${added.governor.head.word}”`;
  return jointsAgree(unit, to, claim, chosen, sources);
}

/** "a ban would hurt" speaks of none that will be. */
function isOfAny(verb: Unit, sources: Sources): boolean {
  return sources.relations.some(
    ({ dependent, head, label }) =>
      head === verb &&
      label === (verb.verb?.isPassive ? "object" : "subject") &&
      dependent.head.kind === "noun" &&
      dependent.owner === undefined &&
      !dependent.small.some(({ word }) => /^(?:the|this|these|those)$/.test(word)),
  );
}

type Governor = { readonly governor: Unit; readonly by: string };

function governorsOf(unit: Unit, of: (unit: Unit) => Governor | undefined): readonly Governor[] {
  const found: Governor[] = [];
  let at: Unit | undefined = unit;
  while (at !== undefined && found.length < 6) {
    const next: Governor | undefined = of(at);
    if (next === undefined || found.some(({ governor }) => governor === next.governor)) break;
    found.push(next);
    at = next.governor;
  }
  return found;
}

function tensesAgree(
  unit: Unit,
  to: Unit,
  isSaid: boolean,
  claim: Sentence,
  sources: Sources,
): boolean {
  const own = unit.verb?.tense;
  const other = to.verb?.tense;
  if (own === other) return true;
  if (own === "none") return other !== "future" || unit.verb?.form === "to";
  if (other === "none") {
    const form = to.verb?.form;
    if (form === "to") return false;
    const main = sources
      .sentenceOf(to)
      ?.units.find((each) => each.verb?.form === "finite" && each !== to && each.from < to.from);
    return main?.verb?.tense === own && main?.verb?.modal === undefined;
  }
  // What was said of then may be told of now: "said it was looking" → "is looking".
  const isStative = (verb: Unit): boolean =>
    verb.verb?.link !== undefined || verb.head.form === "gerund" || verb.head.kind === "have";
  if (isSaid && own === "present" && other === "past" && isStative(unit) && isStative(to))
    return true;
  if (isSaid && own === "past" && other === "present" && isStative(unit)) return true;
  // "goes on sale in January" → "will go on sale in January"
  if (own === "future" && other === "present") {
    const isDated = (
      of: Unit,
      sentence: { readonly relations: Sentence["relations"] } | undefined,
    ): boolean =>
      sentence?.relations.some(
        ({ dependent, head }) =>
          head === of &&
          /^(?:january|february|march|april|may|june|july|august|september|october|november|december)/.test(
            dependent.head.lemma,
          ),
      ) === true;
    return isDated(unit, claim) && isDated(to, sources.sentenceOf(to));
  }
  return speakLemmas.has(unit.head.lemma) && own !== "future" && other !== "future";
}

function jointsAgree(
  unit: Unit,
  to: Unit,
  claim: Sentence,
  chosen: Alignment,
  sources: Sources,
): string | undefined {
  const mine = claim.joints.get(unit);
  const theirs = sources.jointOf(to);
  if (mine === theirs || mine === "which") {
    return theirs === undefined || mine === theirs || factual.has(theirs)
      ? undefined
      : `without “${theirs}”`;
  }
  // "due to close after the sale": what comes after may not have come.
  const isAwaited = theirs !== undefined && /^(?:after|when|once|before|where|as)$/.test(theirs);
  if (
    isAwaited &&
    mine !== theirs &&
    sources
      .sentenceOf(to)
      ?.units.some(
        ({ verb }) =>
          verb !== undefined &&
          (verb.tense === "future" || verb.modal !== undefined || verb.form === "to"),
      )
  )
    return `without “${theirs}”`;
  if (mine === undefined)
    return theirs !== undefined && factual.has(theirs) ? undefined : `without “${theirs}”`;
  // "A after B" may be said as "B before A".
  if (theirs === undefined && /^(?:after|before)$/.test(mine)) {
    const main = claim.units.find(
      (each) =>
        each.verb?.form === "finite" && claim.joints.get(each) === undefined && chosen.has(each),
    );
    const placed = main && chosen.get(main);
    return placed !== undefined &&
      sources.jointOf(placed) === (mine === "after" ? "before" : "after")
      ? undefined
      : `joint “${mine}”`;
  }
  if (theirs === undefined) return /^(?:while|whereas)$/.test(mine) ? undefined : `joint “${mine}”`;
  return alike.some((group) => group.has(mine) && group.has(theirs)) || areSynonyms(mine, theirs)
    ? undefined
    : `joint “${mine}”`;
}
