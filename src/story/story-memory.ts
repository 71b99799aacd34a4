import type { StoryId } from "#model/story.ts";
import { dayMs } from "#shared/durations.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import { addMember, type OpenStory, openStory } from "./open-story.ts";
import { countTerms, discountTerms, heldBy, noTerms, type TermRarity } from "./term-rarity.ts";

/** Stories being placed into. It changes as entries come. */
export type StoryMemory = {
  /** A story stays at its place as long as it is remembered; then another may stand there. */
  readonly places: (OpenStory | undefined)[];
  readonly freePlaces: number[];
  /** For each place, what points at its story in the search under way; 0 between two searches. */
  points: Float64Array;
  readonly terms: TermRarity;
  nextNumber: number;
  /** Time of the latest entry, in milliseconds since 1970. */
  latestAt: number;
};

/** A story with no entry for so long is over; whatever comes then is another. */
export const storyIdleMsMax = 4 * dayMs;

const placesAtFirst = 1024;

export function emptyMemory(): StoryMemory {
  return {
    places: [],
    freePlaces: [],
    points: new Float64Array(placesAtFirst),
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
  const joined = story ?? newStory(memory, evidence.id);
  const [first] = joined.members;
  if (first !== undefined) joined.held ??= heldBy(first.evidence);
  countTerms(memory.terms, joined.place, evidence, joined.held);
  addMember(joined, evidence, memory.terms);
  memory.latestAt = Math.max(memory.latestAt, evidence.at);
  return joined;
}

function newStory(memory: StoryMemory, entryId: string): OpenStory {
  const { freePlaces, places, terms } = memory;
  const place = freePlaces.pop() ?? places.length;
  const story = openStory(`story-${entryId}` as StoryId, memory.nextNumber, place);
  places[place] = story;
  memory.nextNumber += 1;
  terms.storyCount += 1;
  if (places.length > memory.points.length) memory.points = new Float64Array(2 * places.length);
  return story;
}

/** Forgets the stories that were over when the latest entry came. */
export function forgetOldStories(memory: StoryMemory): void {
  for (const story of memory.places)
    if (story !== undefined && story.lastAt < memory.latestAt - storyIdleMsMax)
      forget(memory, story);
}

/** Forgets a story, as if none of its entries had come. */
export function forget({ freePlaces, places, terms }: StoryMemory, story: OpenStory): void {
  discountTerms(terms, story.place, story.held ?? story.sums);
  places[story.place] = undefined;
  freePlaces.push(story.place);
  terms.storyCount -= 1;
}
