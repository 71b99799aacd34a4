import type { StoryEntry, StoryId } from "#model/story.ts";
import { compared } from "./compared.ts";
import { entryEvidence } from "./entry-evidence.ts";
import { findCandidates } from "./find-candidates.ts";
import { isOfLanguage, isSure, logOddsOf } from "./likely-story.ts";
import { type Likeness, likeness } from "./likeness.ts";
import { noteNearest } from "./open-story.ts";
import { isOfOtherNames } from "./other-names.ts";
import { isOtherOfItsOutlet } from "./same-outlet.ts";
import { forgetOldStories, remember, type StoryMemory } from "./story-memory.ts";
import { type StoryWeights, storyWeights } from "./story-weights.ts";
import { sharesEnough } from "./telling-evidence.ts";
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

/** So many entries pass between two looks for stories that are over. */
const forgetEvery = 64;

/**
 * Places an entry into the story it belongs to, or into one of its own. `memory` changes.
 *
 * A column, which gathers many events or none, is a story by itself. What comes later moves no entry, until
 * {@link lookAgain} does.
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
        .filter((story) => !isOtherOfItsOutlet(evidence, story) && !isOfOtherNames(evidence, story))
        .map((story) => {
          const how = likeness(asCompared, story);
          return { story, likeness: how, logOdds: logOddsOf(how, weights) };
        })
        .sort((a, b) => b.logOdds - a.logOdds);
  const [nearest] = ranked;
  const joins =
    nearest !== undefined &&
    isSure(evidence, ranked, weights, memory.terms.storyCount) &&
    sharesEnough(asCompared, nearest.story, nearest.logOdds);
  const story = remember(memory, evidence, joins ? nearest.story : undefined);
  for (const other of ranked)
    if (other.story !== story) {
      const isAbroad = !isOfLanguage(other.story, evidence.language);
      noteNearest(other.story, other.logOdds, isAbroad);
      noteNearest(story, other.logOdds, isAbroad);
    }
  if (memory.nextNumber % forgetEvery === 0) forgetOldStories(memory);
  return {
    storyId: story.id,
    ...(nearest !== undefined && {
      nearest: { storyId: nearest.story.id, logOdds: nearest.logOdds, likeness: nearest.likeness },
    }),
  };
}
