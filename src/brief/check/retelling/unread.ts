import type { Sentence } from "./draft.ts";
import type { Sources } from "./sources.ts";
import type { Item, Unit } from "./unit.ts";

/** A verb has a subject, a noun a relation: else it was not read, and says what nobody checked. */
export function isPlaced(unit: Unit, { governments, joints, relations }: Sentence): boolean {
  if (unit.kind === "adverb") return true;
  if (unit.verb?.form === "finite") {
    const isTurned = unit.verb.isPassive || joints.get(unit) === "which";
    return relations.some(
      ({ head, label }) =>
        head === unit && (label === "subject" || (isTurned && label === "object")),
    );
  }
  if (unit.kind === "verb") return true;
  return (
    relations.some(({ dependent }) => dependent === unit) ||
    [...governments.values()].some(({ governor }) => governor === unit) ||
    relations.some(({ head, label }) => head === unit && label === "is")
  );
}

/** Two clauses with nothing between them but a comma, or a joint that opens none. */
export function isSpliced({ governments, items, joints, listed }: Sentence): boolean {
  const mains = items.flatMap(({ unit }, index) =>
    unit?.verb?.form === "finite" &&
    !joints.has(unit) &&
    !governments.has(unit) &&
    !listed.has(unit)
      ? [index]
      : [],
  );
  const isJoined = mains.every((at, order) => {
    const from = mains[order - 1];
    return (
      from === undefined ||
      items.slice(from, at).some(({ term }) => term?.kind === "and" || term?.word === ";") ||
      [...governments.values()].some(({ governor }) => governor === items[at]?.unit)
    );
  });
  // "On Monday, the plant is closed, and the schools will open": the time would hold for both.
  const isFronted = isPrepositionOrTime(items[0]) && mains.length > 1;
  const isHalted = items.some(
    ({ term }, index) => term?.kind === "and" && items[index + 1]?.term?.kind === "mark",
  );
  if (isFronted || isHalted) return true;
  const opened = [...joints.values()];
  const isStray = items.some(
    ({ term }) =>
      term?.kind === "joint" &&
      !opened.includes(term.word) &&
      ![...governments.values()].some(({ by }) => by === term.word),
  );
  return !isJoined || isStray;
}

function isPrepositionOrTime(item: Item | undefined): boolean {
  return item?.term?.kind === "preposition" || item?.unit?.head.isTime === true;
}

/** A preposition with nothing behind it, which the article has not so: it says what no relation shows. */
export function danglingWord(claim: Sentence, sources: Sources): string | undefined {
  for (const [index, { term }] of claim.items.entries()) {
    if (term?.kind === "not") return term.word;
    if (term?.kind !== "preposition" && term?.kind !== "to") continue;
    const next = claim.items[index + 1];
    if (
      (next?.unit !== undefined && next.unit.kind !== "adverb") ||
      next?.term?.kind === "to" ||
      next?.term?.kind === "relative"
    )
      continue;
    const isThere = sources.sentences.some(({ items }) =>
      items.some(
        (each, at) => each.term?.word === term.word && wordOf(items[at + 1]) === wordOf(next),
      ),
    );
    if (!isThere) return term.word;
  }
  return undefined;
}

function wordOf(item: Item | undefined): string | undefined {
  return item?.term?.word ?? item?.unit?.head.word;
}
