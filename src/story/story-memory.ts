import type { StoryId } from "#model/story.ts";
import { dayMs } from "#shared/durations.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import { addMember, type OpenStory, openStory } from "./open-story.ts";
import { countTerms, discountTerms, heldBy, noTerms, type TermRarity } from "./term-rarity.ts";

/** Stories being placed into. It changes as entries come. */
export type StoryMemory = {
  readonly stories: Map<number, OpenStory>;
  readonly terms: TermRarity;
  nextNumber: number;
  /** Time of the latest entry, in milliseconds since 1970. */
  latestAt: number;
};

/** A story with no entry for so long is over; whatever comes then is another. */
export const storyIdleMsMax = 4 * dayMs;

export function emptyMemory(): StoryMemory {
  return {
    stories: new Map(),
    terms: noTerms(),
    nextNumber: 0,
    latestAt: Number.NEGATIVE_INFINITY,
  };
}

/** Puts an entry into a story, or opens one for it. */
export function remember(
  memory: StoryMemory,
  evidence: EntryEvidence,
  story: OpenStory | undefined,
): OpenStory {
  const joined = story ?? openStory(`story-${evidence.id}` as StoryId, memory.nextNumber);
  if (story === undefined) {
    memory.nextNumber += 1;
    memory.terms.storyCount += 1;
    memory.stories.set(joined.number, joined);
  }
  const [first] = joined.members;
  if (first !== undefined) joined.held ??= heldBy(first.evidence);
  countTerms(memory.terms, joined.number, evidence, joined.held);
  addMember(joined, evidence, memory.terms);
  memory.latestAt = Math.max(memory.latestAt, evidence.at);
  return joined;
}

/** Forgets the stories that were over when the latest entry came. */
export function forgetOldStories(memory: StoryMemory): void {
  for (const [number, story] of memory.stories) {
    if (story.lastAt >= memory.latestAt - storyIdleMsMax) continue;
    discountTerms(memory.terms, number, story.held ?? story.sums);
    memory.stories.delete(number);
    memory.terms.storyCount -= 1;
  }
}
