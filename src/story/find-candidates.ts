import type { Compared } from "./compared.ts";
import { isToldApart } from "./distinct-things.ts";
import { titleCountriesApart } from "./name-likeness.ts";
import type { OpenStory } from "./open-story.ts";
import { isOtherFirm } from "./other-firm.ts";
import { isOtherOfItsForm } from "./same-form.ts";
import { type StoryMemory, storyIdleMsMax } from "./story-memory.ts";
import type { Holders } from "./term-rarity.ts";

/** Stories compared in full with one entry. */
const candidatesMax = 6;
/** Kinds of terms that find stories, with how much a shared one tells. */
const pointers = {
  name: 1.2,
  quantity: 0.6,
  word: 0.7,
  concept: 0.8,
  country: 0.5,
  number: 0.3,
} as const;
/** And a name that sounds like one in another script. */
const soundPointer = 0.8;
/** Terms more common than this, in nats, point at too many stories to find any by. */
const pointingRarityMin = 1.5;
/**
 * Stories whose score is less than the last of these shares of the best are not looked at. Those above the first most often
 * are enough, so that the many below are seldom put in order.
 */
const promisingShares = [0.6, 0.4, 0.2] as const;

/** Finds the stories that share the rarest terms with an entry, the most promising first. */
export function findCandidates(memory: StoryMemory, entry: Compared): readonly OpenStory[] {
  const { places, points } = memory;
  const pointedAt: number[] = [];
  const point = ({ latest }: Holders, by: number): void => {
    for (const place of latest) {
      if (points[place] === 0) pointedAt.push(place);
      points[place] = (points[place] ?? 0) + by;
    }
  };
  for (const kind of Object.keys(pointers) as (keyof typeof pointers)[]) {
    for (const { rare, holders } of entry.weighed[kind]) {
      if (holders === undefined || rare < pointingRarityMin) continue;
      point(holders, rare * rare * pointers[kind]);
    }
  }
  for (const { rare, holders } of entry.heard)
    if (rare >= pointingRarityMin)
      for (const one of holders) point(one, rare * rare * soundPointer);
  const found: OpenStory[] = [];
  for (const place of mostPointedAt(memory, pointedAt)) {
    const story = places[place];
    if (story === undefined || !mayBeOf(entry, story)) continue;
    found.push(story);
    if (found.length >= candidatesMax) break;
  }
  for (const place of pointedAt) points[place] = 0;
  return found;
}

/** The promising ones of some places, by what points at them, those of older stories first where that is the same. */
function* mostPointedAt(
  { places, points }: StoryMemory,
  pointedAt: readonly number[],
): Generator<number> {
  const pointsAt = (place: number): number => points[place] ?? 0;
  const numberAt = (place: number): number => places[place]?.number ?? 0;
  let most = 0;
  for (const place of pointedAt) most = Math.max(most, pointsAt(place));
  let above = Number.POSITIVE_INFINITY;
  for (const share of promisingShares) {
    const least = share * most;
    yield* pointedAt
      .filter((place) => pointsAt(place) >= least && pointsAt(place) < above)
      .sort((a, b) => pointsAt(b) - pointsAt(a) || numberAt(a) - numberAt(b));
    above = least;
  }
}

/** Whether nothing that decides by itself tells an entry from a story. */
function mayBeOf(entry: Compared, story: OpenStory): boolean {
  return (
    !story.members.some((member) => member.evidence.isColumn) &&
    Math.abs(entry.evidence.at - story.lastAt) <= storyIdleMsMax &&
    !isToldApart(entry.evidence.distinct, story) &&
    !titleCountriesApart(entry, story) &&
    !isOtherOfItsForm(entry.evidence, story) &&
    !isOtherFirm(entry.evidence, story)
  );
}
