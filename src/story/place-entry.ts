import { furtherLanguages } from "#language/concepts.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry, StoryId } from "#model/story.ts";
import { compared } from "./compared.ts";
import { type EntryEvidence, entryEvidence } from "./entry-evidence.ts";
import { findCandidates } from "./find-candidates.ts";
import { type Likeness, likeness } from "./likeness.ts";
import type { OpenStory } from "./open-story.ts";
import { forgetOldStories, remember, type StoryMemory } from "./story-memory.ts";
import { type StoryWeights, storyWeights } from "./story-weights.ts";
import { isBoilerplate, isCopied, sharesEnough } from "./telling-evidence.ts";
import { knowOutlet } from "./term-rarity.ts";

/** Where an entry went, and by how much. */
export type Placement = {
  readonly storyId: StoryId;
  /** The story most like the entry, with the logarithm of the odds that they are one event. */
  readonly nearest?: {
    readonly storyId: StoryId;
    readonly logOdds: number;
    readonly likeness: Likeness;
  };
};

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

/** From these odds on fewer shared words will do. */
const likelyLogOdds = 1;

/** So many entries pass between two looks for stories that are over. */
const forgetEvery = 64;

/**
 * Places an entry into the story it belongs to, or into one of its own. `memory` changes.
 *
 * A column, which gathers many events or none, is a story by itself. An entry is placed once: what comes
 * later never moves it.
 *
 * @param weights others than the shipped ones, to learn and measure with
 */
export function placeEntry(
  memory: StoryMemory,
  entry: StoryEntry,
  weights: StoryWeights = storyWeights,
): Placement {
  const evidence = entryEvidence(entry);
  knowOutlet(memory.terms, entry.outlet);
  const asCompared = compared(evidence, memory.terms);
  const ranked = evidence.isColumn
    ? []
    : findCandidates(memory, asCompared)
        .filter((story) => !isBoilerplate(evidence, story))
        .map((story) => {
          const how = likeness(asCompared, story);
          return { story, likeness: how, logOdds: logOddsOf(how, weights) };
        })
        .sort((a, b) => b.logOdds - a.logOdds);
  const copied = ranked.find(({ story }) => isCopied(evidence, story));
  const nearest = copied ?? ranked[0];
  const joins =
    copied !== undefined ||
    (nearest !== undefined &&
      isSure(evidence, ranked, weights, memory.terms.storyCount) &&
      sharesEnough(asCompared, nearest.story, nearest.logOdds > likelyLogOdds));
  const story = remember(memory, evidence, joins ? nearest?.story : undefined);
  if (memory.nextNumber % forgetEvery === 0) forgetOldStories(memory);
  return {
    storyId: story.id,
    ...(nearest !== undefined && {
      nearest: { storyId: nearest.story.id, logOdds: nearest.logOdds, likeness: nearest.likeness },
    }),
  };
}

/** Whether the best story is likely enough: one far ahead of the next needs less. */
function isSure(
  entry: EntryEvidence,
  [best, next]: readonly {
    readonly story: OpenStory;
    readonly logOdds: number;
    readonly likeness: Likeness;
  }[],
  weights: StoryWeights,
  storyCount: number,
): boolean {
  if (best === undefined) return false;
  const isRead = entry.isRead || best.story.members.some(({ evidence }) => evidence.isRead);
  const isUnlearned =
    unlearnedLanguages.has(entry.language) &&
    best.story.members.every(({ evidence }) => evidence.language === entry.language);
  const ahead = best.logOdds - Math.max(lead.floor, next?.logOdds ?? lead.floor);
  const crowding = crowd.weight * Math.log((storyCount + crowd.assumed) / crowd.usual);
  return (
    best.logOdds -
      lead.weight * Math.max(0, lead.max - Math.max(0, ahead)) -
      crowding -
      (isRead ? pageRead : 0) -
      (isUnlearned ? unlearned : 0) -
      growth * Math.log(best.story.members.length) >
    weights.threshold
  );
}

/** The logarithm of the odds that an entry belongs to a story it is so like. */
function logOddsOf(how: Likeness, weights: StoryWeights): number {
  let sum = weights.bias;
  for (const aspect of Object.keys(how) as (keyof Likeness)[]) sum += how[aspect] * weights[aspect];
  return sum;
}
