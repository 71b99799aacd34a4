import type { StoryEntry } from "#model/story.ts";
import { hourMs } from "#shared/durations.ts";
import { isolated } from "#shared/isolate-text.ts";
import { stemsIn } from "./content-words.ts";
import { groupCopies } from "./copied-texts.ts";
import { firstOfHouses } from "./count-outlets.ts";
import { isLive } from "./is-feature.ts";
import { bounds, justBefore } from "./measure-words.ts";
import { areOfOthers, nameTheSame, tellOtherThings } from "./same-event.ts";
import { factsOf, type StoryFact } from "./story-facts.ts";

/** A figure on which outlets differ, with who says what; in the order of the outlets. */
export type Disagreement = {
  /** The fact's key. */
  readonly key: string;
  /** What is counted, where we have a name for it. */
  readonly label?: string;
  /** People are counted. */
  readonly isCount?: true;
  readonly sides: readonly {
    readonly text: string;
    readonly outlet: string;
    readonly sentence: string;
  }[];
};

/** Figures published further apart than this show that the story moved on, not that outlets differ. */
const sameTimeMs = 4 * hourMs;
/** And so do people counted, of whom the later figure is the higher one. */
const growthMs = 2 * hourMs;

/** Figures this close are one, rounded. */
const roundingShare = 0.1;

/** Figures further apart than so many times count different things; a bare name says less of what is counted. */
const ratioMax = { named: 3, bare: 1.6 } as const;

/** What is counted by its bare name must be spoken of in so many more words that both have. */
const sharedStemsMin = 2;

/**
 * Finds a number on which independent outlets differ: same thing, same unit, about the same time, each
 * outlet giving one value, both naming the same place or people. Rather none than a wrong one.
 */
export function findDisagreement(entries: readonly StoryEntry[]): Disagreement | undefined {
  const facts = groupCopies(entries)
    .flatMap(([first]) => (first === undefined ? [] : factsOf(first)))
    .filter(
      ({ kind, entry, isOneOfSeveral, inTitle }) =>
        kind === "measure" &&
        entry.outlet !== undefined &&
        !isLive(entry.title) &&
        (isOneOfSeveral === undefined || inTitle === true),
    );
  const keys = [...new Set(facts.map(({ key }) => key))];
  // What counts people comes first.
  for (const key of keys.toSorted((a, b) => Number(a.includes(":")) - Number(b.includes(":")))) {
    const sides = sameTime(latestOfFamilies(facts.filter((fact) => fact.key === key)));
    const byValue = sides.toSorted((a, b) => Number(a.value) - Number(b.value));
    const [low, high] = [byValue[0], byValue.at(-1)];
    if (low !== undefined && high !== undefined && differ(low, high) && areComparable(low, high))
      return between(low, high);
  }
  return undefined;
}

/** What each house said last; it does not differ from itself. */
function latestOfFamilies(facts: readonly StoryFact[]): readonly StoryFact[] {
  const latestFirst = facts.toSorted((a, b) => timeOf(a) - timeOf(b)).toReversed();
  return firstOfHouses(latestFirst, ({ entry }) => entry).toReversed();
}

function sameTime(facts: readonly StoryFact[]): readonly StoryFact[] {
  const last = Math.max(...facts.map(timeOf));
  return facts.filter((fact) => last - timeOf(fact) <= sameTimeMs);
}

function timeOf({ entry }: StoryFact): number {
  return entry.publishedAt.getTime();
}

/** Whether two facts speak of one and the same thing. */
function areComparable(a: StoryFact, b: StoryFact): boolean {
  if (a.group !== undefined && b.group !== undefined && a.group !== b.group) return false;
  if (a.group !== b.group && [a, b].some(({ group }) => group !== undefined && some.test(group)))
    return false;
  const noun = /:(.+)$/.exec(a.key)?.[1] ?? "";
  if (!nameTheSame(a.entry, b.entry, [noun]) || areOfOthers(a.entry, b.entry)) return false;
  if (a.label !== undefined) return !tellOtherThings(a.entry, b.entry);
  const known = new Set(stemsOf(b));
  const shared = stemsOf(a).filter((stem) => stem !== noun && known.has(stem));
  return new Set(shared).size >= sharedStemsMin;
}

/** Those who are seldom all: three children of five people. */
const some =
  /^\w+:(?:child|girl|boy|wom[ae]n|enfant|fill|garcon|femme|kind|madchen|junge|frau|nin[oa]|mujer|bambin|ragazz|donn|crianc|menin|mulher|meisje|vrouw|dziec|kobiet|дет|женщ)/u;

function stemsOf({ entry, sentence }: StoryFact): readonly string[] {
  return stemsIn(`${entry.title}. ${sentence}`, entry.language);
}

function differ(low: StoryFact, high: StoryFact): boolean {
  const [small, large] = [Number(low.value), Number(high.value)];
  const apart = low.label === undefined ? ratioMax.bare : ratioMax.named;
  if (small === large || large / small > apart) return false;
  if (isCasualty(low) && timeOf(high) - timeOf(low) > growthMs) return false;
  const isRounded = low.isRough || high.isRough || small % 10 === 0 || large % 10 === 0;
  return !(isRounded && large - small <= roundingShare * large);
}

function between(low: StoryFact, high: StoryFact): Disagreement {
  const inOrder = low.entry.publishedAt <= high.entry.publishedAt ? [low, high] : [high, low];
  return {
    key: low.key,
    ...(low.label !== undefined && { label: low.label }),
    ...(isCasualty(low) && { isCount: true }),
    sides: inOrder.map(({ text, sentence, isRough, entry }) => ({
      text: isRough ? roughly(text, sentence) : text,
      outlet: entry.outlet ?? "",
      sentence,
    })),
  };
}

/** "at least 12" stays "at least 12", and "mindestens 12" is told so. */
function roughly(text: string, sentence: string): string {
  const at = sentence.indexOf(text.split(" ")[0] ?? text);
  const before = justBefore(sentence, Math.max(at, 0)).toLowerCase();
  const bound = bounds.find(([, written]) => written.test(before))?.[0] ?? "about";
  return `${bound} ${text}`;
}

/** A count that grew more than this since the lead was written is one of something else. */
const growthMax = 5;

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
    .find(
      (fact) =>
        own.some((old) => old.key === fact.key && hasGrown(old, fact)) ||
        (!own.some(({ key }) => key === "death") && isFirstToll(lead, fact)),
    );
}

/** A headline that counts the dead, of whom the lead has not heard. */
function isFirstToll(
  lead: StoryEntry,
  { key, inTitle, isOneOfSeveral, entry }: StoryFact,
): boolean {
  return (
    key === "death" &&
    inTitle === true &&
    isOneOfSeveral !== true &&
    nameTheSame(lead, entry) &&
    !areOfOthers(lead, entry)
  );
}

/** So far into a text, in characters, stands what it is about. */
const leadLengthMax = 300;

function hasGrown(old: StoryFact, now: StoryFact): boolean {
  const growth = Number(now.value) / Number(old.value);
  if (growth <= 1 || growth > growthMax || now.isOneOfSeveral) return false;
  return isForemost(old) && isForemost(now) && areComparable(old, now);
}

function isForemost({ inTitle, entry, sentence }: StoryFact): boolean {
  return inTitle === true || entry.text.slice(0, leadLengthMax).includes(sentence.slice(0, 40));
}

function isCasualty({ kind, key }: StoryFact): boolean {
  return kind === "measure" && !key.includes(":");
}

/** "Since then: toll 15 (Coast News)." */
export function laterFigureLine(fact: StoryFact): string {
  return `Since then: ${countWords(fact)} (${isolated(fact.entry.outlet ?? "another feed")}).`;
}

/** "toll 15", "32 arrested". */
function countWords({ key, label = "", text }: StoryFact): string {
  const name = label.toLowerCase();
  return key === "death" ? `${name} ${text}` : `${text} ${name}`;
}

/** "Outlets differ on the toll: 12 (Gazette), 14 (Coast News).". */
export function disagreementLine({ label, isCount, sides }: Disagreement): string {
  const said = sides
    .map(({ text, outlet }) => `${isolated(text)} (${isolated(outlet)})`)
    .join(", ");
  if (label === undefined) return `Outlets differ: ${said}.`;
  const name = label.toLowerCase();
  const what = isCount !== true ? name : name === "toll" ? "the toll" : `the number of ${name}`;
  return `Outlets differ on ${what}: ${said}.`;
}
