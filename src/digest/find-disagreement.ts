import type { StoryEntry } from "#model/story.ts";
import { groupCopies } from "./copied-texts.ts";
import { factsOf, type StoryFact } from "./story-facts.ts";

/** A figure on which outlets differ, with who says what; in the order of the outlets. */
export type Disagreement = {
  /** What is counted, where we have a name for it. */
  readonly label?: string;
  readonly sides: readonly {
    readonly text: string;
    readonly outlet: string;
    readonly sentence: string;
  }[];
};

/** Figures published further apart than this show that the story moved on, not that outlets differ. */
const sameTimeMs = 4 * 60 * 60 * 1000;

/** Figures this close are one, rounded. */
const roundingShare = 0.1;

/** Figures further apart than so many times count different things. */
const ratioMax = 3;

/**
 * Finds a number on which independent outlets differ: same thing, same unit, about the same time, each
 * outlet giving one value. Rather none than a wrong one.
 */
export function findDisagreement(entries: readonly StoryEntry[]): Disagreement | undefined {
  const facts = groupCopies(entries)
    .flatMap(([first]) => (first === undefined ? [] : factsOf(first)))
    .filter(({ kind, entry }) => kind === "measure" && entry.outlet !== undefined);
  const keys = [...new Set(facts.map(({ key }) => key))];
  // What counts people comes first.
  for (const key of keys.toSorted((a, b) => Number(a.includes(":")) - Number(b.includes(":")))) {
    const sides = sameTime(latestOfFamilies(facts.filter((fact) => fact.key === key)));
    const byValue = sides.toSorted((a, b) => Number(a.value) - Number(b.value));
    const [low, high] = [byValue[0], byValue.at(-1)];
    if (low !== undefined && high !== undefined && differ(low, high)) return between(low, high);
  }
  return undefined;
}

/** What each house said last; it does not differ from itself. */
function latestOfFamilies(facts: readonly StoryFact[]): readonly StoryFact[] {
  const latest = new Map<string, StoryFact>();
  for (const fact of facts.toSorted((a, b) => timeOf(a) - timeOf(b))) {
    latest.set(fact.entry.family ?? fact.entry.outlet ?? "", fact);
  }
  return [...latest.values()];
}

function sameTime(facts: readonly StoryFact[]): readonly StoryFact[] {
  const last = Math.max(...facts.map(timeOf));
  return facts.filter((fact) => last - timeOf(fact) <= sameTimeMs);
}

function timeOf({ entry }: StoryFact): number {
  return entry.publishedAt.getTime();
}

function differ(low: StoryFact, high: StoryFact): boolean {
  const [small, large] = [Number(low.value), Number(high.value)];
  if (small === large || large / small > ratioMax) return false;
  const isRounded = low.isRough || high.isRough || small % 10 === 0 || large % 10 === 0;
  return !(isRounded && large - small <= roundingShare * large);
}

function between(low: StoryFact, high: StoryFact): Disagreement {
  const inOrder = low.entry.publishedAt <= high.entry.publishedAt ? [low, high] : [high, low];
  return {
    ...(low.label !== undefined && { label: low.label }),
    sides: inOrder.map(({ text, sentence, isRough, entry }) => ({
      text: isRough ? roughly(text, sentence) : text,
      outlet: entry.outlet ?? "",
      sentence,
    })),
  };
}

/** "at least 12" stays "at least 12". */
function roughly(text: string, sentence: string): string {
  const bound =
    /\b(at least|more than|up to|nearly|about|some|around|over|almost|as many as)\s+\S*$/i;
  const at = sentence.indexOf(text.split(" ")[0] ?? text);
  const before = bound.exec(sentence.slice(0, Math.max(at, 0)).concat(text.slice(0, 1)));
  return before?.[1] === undefined ? `about ${text}` : `${before[1].toLowerCase()} ${text}`;
}

/**
 * A count of people that has changed since the leading article was written: its headline says the old one.
 *
 * @returns the newer fact, `undefined` where the lead is up to date
 */
export function laterFigure(
  lead: StoryEntry,
  entries: readonly StoryEntry[],
): StoryFact | undefined {
  const own = factsOf(lead).filter(isCasualty);
  return entries
    .filter(({ publishedAt }) => publishedAt > lead.publishedAt)
    .toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
    .flatMap(factsOf)
    .filter(isCasualty)
    .find((fact) =>
      own.some(({ key, value }) => key === fact.key && Number(value) < Number(fact.value)),
    );
}

function isCasualty({ kind, key }: StoryFact): boolean {
  return kind === "measure" && !key.includes(":");
}

/** "Since then: toll 15 (Coast News)." */
export function laterFigureLine({ label = "", text, entry }: StoryFact): string {
  return `Since then: ${label.toLowerCase()} ${text} (${entry.outlet ?? "another feed"}).`;
}

/** "Outlets differ on the toll: 12 (Gazette), 14 (Coast News).". */
export function disagreementLine({ label, sides }: Disagreement): string {
  const said = sides.map(({ text, outlet }) => `${text} (${outlet})`).join(", ");
  return label === undefined
    ? `Outlets differ: ${said}.`
    : `Outlets differ on the ${label.toLowerCase()}: ${said}.`;
}
