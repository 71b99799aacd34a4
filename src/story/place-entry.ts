import type { StoryEntry, StoryId } from "#model/story.ts";
import { compared } from "./compared.ts";
import { entryEvidence } from "./entry-evidence.ts";
import { findCandidates } from "./find-candidates.ts";
import { type Likeness, likeness } from "./likeness.ts";
import type { OpenStory } from "./open-story.ts";
import { forgetOldStories, remember, type StoryMemory } from "./story-memory.ts";
import { type StoryWeights, storyWeights } from "./story-weights.ts";

/** Where an entry went, and by how much. */
export type Placement = {
  readonly entryId: string;
  readonly storyId: StoryId;
  readonly isNew: boolean;
  /** The story most like the entry, with the logarithm of the odds that they are one event. */
  readonly nearest?: {
    readonly storyId: StoryId;
    readonly logOdds: number;
    readonly likeness: Likeness;
  };
};

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
  const asCompared = compared(evidence, memory.terms);
  let nearest: { story: OpenStory; logOdds: number; likeness: Likeness } | undefined;
  if (!evidence.isColumn) {
    for (const story of findCandidates(memory, asCompared)) {
      const how = likeness(asCompared, story);
      const logOdds = logOddsOf(how, weights);
      if (nearest === undefined || logOdds > nearest.logOdds)
        nearest = { story, logOdds, likeness: how };
    }
  }
  const joins = nearest !== undefined && nearest.logOdds > weights.threshold;
  const story = remember(memory, evidence, joins ? nearest?.story : undefined);
  if (memory.nextNumber % forgetEvery === 0) forgetOldStories(memory);
  return {
    entryId: entry.id,
    storyId: story.id,
    isNew: !joins,
    ...(nearest !== undefined && {
      nearest: { storyId: nearest.story.id, logOdds: nearest.logOdds, likeness: nearest.likeness },
    }),
  };
}

/** The logarithm of the odds that an entry belongs to a story it is so like. */
export function logOddsOf(how: Likeness, weights: StoryWeights = storyWeights): number {
  let sum = weights.bias;
  for (const aspect of Object.keys(how) as (keyof Likeness)[]) sum += how[aspect] * weights[aspect];
  return sum;
}
