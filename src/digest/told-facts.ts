import type { StoryEntry } from "#model/story.ts";
import { factsOf, type StoryFact } from "./story-facts.ts";

/** Per thing, the values that were told of it, the latest last. */
export type KnownValues = ReadonlyMap<string, readonly string[]>;

/** Facts kept of one story; a digest's memory stays under a kilobyte or two. */
const spelledMax = 8;
const spellingLengthMax = 32;

/** Spells the facts of a story for the memory: `key=value`, what counts people first. */
export function spellFacts(entries: readonly StoryEntry[]): readonly string[] {
  const facts = latestOfEach(entries.flatMap(factsOf));
  const weight = ({ kind, key }: StoryFact) =>
    kind === "measure" && !key.includes(":")
      ? 0
      : kind === "date"
        ? 1
        : kind === "development"
          ? 2
          : 3;
  const counted = new Set(facts.map(({ key }) => `!${key}`));
  return facts
    .filter(({ key }) => !counted.has(key))
    .toSorted((a, b) => weight(a) - weight(b))
    .map(({ key, value, kind }) => (kind === "development" ? key : `${key}=${value}`))
    .filter((spelling) => spelling.length <= spellingLengthMax)
    .slice(0, spelledMax);
}

/** Reads what {@link spellFacts} spelled: per thing, the values told of it. */
export function readFacts(spelled: readonly string[]): KnownValues {
  const values = new Map<string, string[]>();
  for (const spelling of spelled) {
    const at = spelling.lastIndexOf("=");
    const key = at < 0 ? spelling : spelling.slice(0, at);
    values.set(key, [...(values.get(key) ?? []), ...(at < 0 ? [] : [spelling.slice(at + 1)])]);
  }
  return values;
}

/** Of each thing the value that was published last. */
export function latestOfEach(facts: readonly StoryFact[]): readonly StoryFact[] {
  const latest = new Map<string, StoryFact>();
  for (const fact of facts) {
    const known = latest.get(fact.key);
    if (known === undefined || known.entry.publishedAt <= fact.entry.publishedAt)
      latest.set(fact.key, fact);
  }
  return [...latest.values()];
}
