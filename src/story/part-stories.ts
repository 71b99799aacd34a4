import { dayMs } from "#shared/durations.ts";
import { type Compared, compared } from "./compared.ts";
import { areHeard } from "./heard-names.ts";
import { likelyLogOdds, logOddsOf } from "./likely-story.ts";
import { likeness } from "./likeness.ts";
import { addMember, type OpenStory, openStory } from "./open-story.ts";
import { forget, remember, type StoryMemory } from "./story-memory.ts";
import type { StoryWeights } from "./story-weights.ts";
import { surpriseOf } from "./surprise.ts";

/** An event told once is too little to know it by. */
const entriesMin = 2;
/** By so much more pairs of entries the later event comes after the earlier one than before it; what is told meanwhile is another aspect. */
const laterShareMin = 0.2;
/** So long nothing is told of one event, and then of another. */
const silenceMsMin = dayMs;

/**
 * Parts stories that hold two events of one name: the first entry of the second looked like one more of the first, and
 * drew the others after it. Only what all of them tell shows that they are two. `memory` changes.
 */
export function partStories(
  memory: StoryMemory,
  weightsOf: (story: OpenStory) => StoryWeights,
): void {
  for (const story of [...memory.places]) {
    // Of a larger story not all entries are at hand.
    if (story === undefined || story.entryIds.length > story.read.length) continue;
    if (story.read.length < 2 * entriesMin) continue;
    const entries = story.read.map((evidence) => compared(evidence, memory.terms));
    const likelihood = (some: readonly Compared[], others: readonly Compared[]): number => {
      const into = openStory(story.id, story.number, story.place);
      for (const { evidence } of others) addMember(into, evidence, memory.terms);
      return meanLogOdds(some, into, weightsOf(story));
    };
    const parts = leastAlike(entries, likelihood) ?? beforeAndAfter(entries, likelihood);
    if (parts === undefined) continue;
    forget(memory, story);
    for (const part of parts) {
      let parted: OpenStory | undefined;
      for (const { evidence } of part) parted = remember(memory, evidence, parted);
    }
  }
}

type Parts = readonly [readonly Compared[], readonly Compared[]];
/** How likely it is on average that some entries belong to the story of the others, in log odds. */
type Likelihood = (...parts: Parts) => number;

/** The two parts that are least alike, where the smaller does not clearly belong to the larger. */
function leastAlike(entries: readonly Compared[], likelihood: Likelihood): Parts | undefined {
  const [large = [], small = []] = twoParts(entries).toSorted((a, b) => b.length - a.length);
  const areTwo =
    small.length >= entriesMin &&
    mayBeTwoEvents(large, small) &&
    likelihood(small, large) <= likelyLogOdds;
  return areTwo ? [large, small] : undefined;
}

/** What came before the longest silence and after it, where neither is likely to belong to the other. */
function beforeAndAfter(entries: readonly Compared[], likelihood: Likelihood): Parts | undefined {
  const inTime = entries.toSorted((a, b) => a.evidence.at - b.evidence.at);
  const silence = (at: number) =>
    (inTime[at]?.evidence.at ?? 0) - (inTime[at - 1]?.evidence.at ?? 0);
  const [longest] = inTime
    .map((_, at) => at)
    .slice(entriesMin, 1 - entriesMin)
    .sort((a, b) => silence(b) - silence(a));
  if (longest === undefined || silence(longest) < silenceMsMin) return undefined;
  const before = inTime.slice(0, longest);
  const after = inTime.slice(longest);
  const areTwo =
    mayBeTwoEvents(before, after) && likelihood(after, before) + likelihood(before, after) < 0;
  return areTwo ? [before, after] : undefined;
}

/**
 * Whether two parts have a language in common, without which little is shared anyhow, and one comes mostly after the other.
 */
function mayBeTwoEvents(some: readonly Compared[], others: readonly Compared[]): boolean {
  const pairs = some.flatMap((one) =>
    others.map((other) => [one.evidence, other.evidence] as const),
  );
  const later = pairs.reduce((sum, [one, other]) => sum + Math.sign(other.at - one.at), 0);
  return (
    Math.abs(later) >= laterShareMin * pairs.length &&
    pairs.some(([one, other]) => one.language === other.language)
  );
}

function meanLogOdds(
  entries: readonly Compared[],
  story: OpenStory,
  weights: StoryWeights,
): number {
  const all = entries.map((entry) => logOddsOf(likeness(entry, story), weights));
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

/** Entries in the two parts that are least like one another, found by average link. */
function twoParts(entries: readonly Compared[]): readonly (readonly Compared[])[] {
  const surprises = entries.map((one) =>
    entries.map(({ evidence }) =>
      surpriseOf(one.surprises(), evidence, areHeard(one.evidence, evidence)),
    ),
  );
  const between = (some: readonly number[], others: readonly number[]): number => {
    let sum = 0;
    for (const one of some)
      for (const other of others)
        sum += (surprises[one]?.[other] ?? 0) + (surprises[other]?.[one] ?? 0);
    return sum / some.length / others.length;
  };
  let parts: readonly (readonly number[])[] = entries.map((_, index) => [index]);
  while (parts.length > 2) {
    const pairs = parts.flatMap((some, index) =>
      parts.slice(index + 1).map((others) => ({ some, others, by: between(some, others) })),
    );
    const { some, others } = pairs.reduce((best, pair) => (pair.by > best.by ? pair : best));
    parts = [
      ...parts.filter((part) => part !== some && part !== others),
      [...some, ...others].sort((a, b) => a - b),
    ];
  }
  return parts.map((part) => part.flatMap((index) => entries[index] ?? []));
}
