import { furtherLanguages } from "#language/concepts.ts";
import type { Language } from "#model/language.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import type { Likeness } from "./likeness.ts";
import type { OpenStory } from "./open-story.ts";
import type { StoryWeights } from "./story-weights.ts";

/** A story that may be the one, with the logarithm of the odds that it is. */
export type Likely = { readonly story: OpenStory; readonly logOdds: number };

/** From these odds on fewer shared words will do. */
export const likelyLogOdds = 1;

/** How far the best story is ahead of the next, in log odds, counts so much, and no more than `max`. */
const lead = { weight: 0.3, max: 3, floor: -4 } as const;

/** The more stories there are, the likelier one of them is like an entry by chance; this many are usual. */
const crowd = { weight: 0.25, assumed: 150, usual: 400 } as const;

/** A story that has grown is like more entries by chance: each time it is 2.7 times as large, this is taken off. */
const growth = 0.4;

/** Where a page was read as well, more is known, and more of it shared by chance. */
const pageRead = 1;

/**
 * Among entries of one language of the further tables more is asked: the weights were not learned from them, and which of
 * their words are common we only come to know.
 */
const unlearned = 3.3;
const unlearnedLanguages: ReadonlySet<Language> = new Set(furtherLanguages);

/** The same number in two languages is less often chance than among the entries that the weights were learned from. */
const numberAbroad = 1;

/** Whether the best story is likely enough: one far ahead of the next needs less. */
export function isSure(
  entry: EntryEvidence,
  [best, next]: readonly Likely[],
  weights: StoryWeights,
  storyCount: number,
): boolean {
  if (best === undefined) return false;
  const isRead = entry.isRead || best.story.members.some(({ evidence }) => evidence.isRead);
  const { members, sums } = best.story;
  const isUnlearned =
    unlearnedLanguages.has(entry.language) &&
    members.every(({ evidence }) => evidence.language === entry.language);
  const isNumberAbroad =
    !isOfLanguage(best.story, entry.language) &&
    (["number", "quantity"] as const).some((kind) =>
      [...entry.terms[kind].keys()].some((one) => sums[kind].has(one)),
    );
  const ahead = best.logOdds - Math.max(lead.floor, next?.logOdds ?? lead.floor);
  const crowding = crowd.weight * Math.log((storyCount + crowd.assumed) / crowd.usual);
  return (
    best.logOdds -
      lead.weight * Math.max(0, lead.max - Math.max(0, ahead)) -
      crowding -
      (isRead ? pageRead : 0) -
      (isUnlearned ? unlearned : 0) +
      (isNumberAbroad ? numberAbroad : 0) -
      growth * Math.log(members.length) >
    weights.threshold
  );
}

/** Whether an entry of a story is in a language. */
export function isOfLanguage({ members }: OpenStory, language: Language): boolean {
  return members.some(({ evidence }) => evidence.language === language);
}

/** The logarithm of the odds that an entry belongs to a story it is so like. */
export function logOddsOf(how: Likeness, weights: StoryWeights): number {
  let sum = weights.bias;
  for (const aspect of Object.keys(how) as (keyof Likeness)[]) sum += how[aspect] * weights[aspect];
  return sum;
}
