import type { StoryId } from "#model/story.ts";
import { hourMs } from "#shared/durations.ts";
import { type Compared, compared } from "./compared.ts";
import { isToldApart } from "./distinct-things.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import { findCandidates } from "./find-candidates.ts";
import { isOfLanguage, isSure, type Likely, logOddsOf } from "./likely-story.ts";
import { likeness } from "./likeness.ts";
import { titleCountriesApart } from "./name-likeness.ts";
import type { OpenStory } from "./open-story.ts";
import { isOtherFirm } from "./other-firm.ts";
import { isOfOtherNames } from "./other-names.ts";
import { partStories } from "./part-stories.ts";
import { isOtherOfItsForm } from "./same-form.ts";
import { isOtherOfItsOutlet } from "./same-outlet.ts";
import { forget, remember, type StoryMemory } from "./story-memory.ts";
import { type StoryWeights, storyWeights } from "./story-weights.ts";
import { sharesEnough, sharesName } from "./telling-evidence.ts";

/** Stories of more entries stay as they are. */
const entriesMax = 3;
/** Nor is a story looked at again that nothing was so like when it came, in log odds: it costs time. */
const promisingLogOdds = { any: -1, abroad: -2.5 } as const;
/** So much more is asked than of an entry that comes, in log odds. */
const moreLogOdds = 0.4;
/**
 * Two languages have but names and concepts to share. Once all has come, a story that shares a name, a number or a country with
 * the likeliest in other languages, told within so long of it, seldom belongs to none: so much less is asked, and no more words.
 */
const abroad = { lessLogOdds: 1, withinMs: 6 * hourMs } as const;
/** Log odds where an entry of the story may not belong to the other. */
const apartLogOdds = -9;
/** Log odds of an entry that the rest of its story cannot make up for. */
const hopelessLogOdds = -5;

/**
 * Looks again at stories, once all that is known has come: parts those that hold two events, then puts small ones to others,
 * which have grown since. `memory` changes.
 *
 * @param weightsOf other weights for a story than the shipped ones, to measure with
 * @returns for each entry that is remembered, by its id, the story that it belongs to now
 */
export function lookAgain(
  memory: StoryMemory,
  weightsOf: (story: OpenStory) => StoryWeights = () => storyWeights,
): ReadonlyMap<string, StoryId> {
  partStories(memory, weightsOf);
  const small = memory.places
    .filter((story) => story !== undefined)
    .filter(
      ({ entryIds, nearest }) =>
        entryIds.length <= entriesMax &&
        (nearest.any > promisingLogOdds.any || nearest.abroad > promisingLogOdds.abroad),
    )
    .sort((a, b) => a.number - b.number);
  for (const { place, id } of small) {
    const story = memory.places[place];
    if (story?.id !== id || story.entryIds.length > entriesMax) continue;
    forget(memory, story);
    let into = likeliest(memory, story, weightsOf(story));
    for (const { evidence } of story.members) into = remember(memory, evidence, into);
  }
  return new Map(
    memory.places.flatMap((story) =>
      story === undefined ? [] : story.entryIds.map((id) => [id, story.id] as const),
    ),
  );
}

/** The story that all of another belong to on average, if that is likely enough. */
function likeliest(
  memory: StoryMemory,
  story: OpenStory,
  weights: StoryWeights,
): OpenStory | undefined {
  const [first] = story.members;
  if (first === undefined || first.evidence.isColumn) return undefined;
  const entries = story.members.map(({ evidence }) => compared(evidence, memory.terms));
  const ranked = [...new Set(entries.flatMap((entry) => findCandidates(memory, entry)))]
    .map((other): Likely => ({ story: other, logOdds: meanLogOdds(entries, other, weights) }))
    .sort((a, b) => b.logOdds - a.logOdds);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const isAbroad = isToldAbroad(story, best.story);
  if (!isAbroad && story.nearest.any <= promisingLogOdds.any) return undefined;
  const threshold = weights.threshold + (isAbroad ? -abroad.lessLogOdds : moreLogOdds);
  return isSure(first.evidence, ranked, { ...weights, threshold }, memory.terms.storyCount) &&
    (isAbroad || entries.some((entry) => sharesEnough(entry, best.story, best.logOdds)))
    ? best.story
    : undefined;
}

/** Whether a story shares no language with another, but a name or the like, and was told at the same time. */
function isToldAbroad({ members }: OpenStory, other: OpenStory): boolean {
  return (
    members.every(({ evidence }) => !isOfLanguage(other, evidence.language)) &&
    ![...members, ...other.members].some(({ evidence }) => isNumbered(evidence)) &&
    members.some(({ evidence: { at } }) =>
      other.members.some(({ evidence }) => Math.abs(evidence.at - at) <= abroad.withinMs),
    ) &&
    members.some(({ evidence }) => sharesName(evidence, other))
  );
}

/** Whether an entry is one of a kind that is told by numbers, as advisories and rulings are: many share all but that. */
function isNumbered({ distinct }: EntryEvidence): boolean {
  return [...distinct.keys()].some((thing) => thing.startsWith("identifier"));
}

/** How likely it is on average that entries belong to a story; of one that the first hardly does, the others are not asked. */
function meanLogOdds(
  entries: readonly Compared[],
  story: OpenStory,
  weights: StoryWeights,
): number {
  let sum = 0;
  let count = 0;
  for (const entry of entries) {
    sum += isApart(entry, story) ? apartLogOdds : logOddsOf(likeness(entry, story), weights);
    count += 1;
    if (sum < hopelessLogOdds) break;
  }
  return sum / count;
}

function isApart(entry: Compared, other: OpenStory): boolean {
  const { evidence } = entry;
  return (
    isToldApart(evidence.distinct, other) ||
    titleCountriesApart(entry, other) ||
    isOtherOfItsForm(evidence, other) ||
    isOtherFirm(evidence, other) ||
    isOfOtherNames(evidence, other) ||
    isOtherOfItsOutlet(evidence, other)
  );
}
