import type { Compared } from "./compared.ts";
import { isToldApart } from "./distinct-things.ts";
import { titleCountriesApart } from "./name-likeness.ts";
import type { OpenStory } from "./open-story.ts";
import { type StoryMemory, storyIdleMsMax } from "./story-memory.ts";

/** Stories compared in full with one entry. */
const candidatesMax = 8;
/** Kinds of terms that find stories, with how much a shared one tells. */
const pointers = {
  name: 1.2,
  quantity: 0.6,
  word: 0.7,
  concept: 0.8,
  country: 0.5,
  number: 0.3,
} as const;

/** Terms more common than this, in nats, point at too many stories to find any by. */
const pointingRarityMin = 1.5;
/** Stories whose score is less than this share of the best are not looked at. */
const promisingShare = 0.2;

function* promising(scores: ReadonlyMap<number, number>): Iterable<readonly [number, number]> {
  let most = 0;
  for (const score of scores.values()) most = Math.max(most, score);
  for (const scored of scores) if (scored[1] >= promisingShare * most) yield scored;
}

/** Finds the stories that share the rarest terms with an entry, the most promising first. */
export function findCandidates(memory: StoryMemory, entry: Compared): readonly OpenStory[] {
  const scores = new Map<number, number>();
  for (const kind of Object.keys(pointers) as (keyof typeof pointers)[]) {
    for (const [term, , rare] of entry.weighed(kind)) {
      const holders = memory.terms.holders[kind].get(term);
      if (holders === undefined || rare < pointingRarityMin) continue;
      const points = rare * rare * pointers[kind];
      for (const number of holders.latest) scores.set(number, (scores.get(number) ?? 0) + points);
    }
  }
  for (const name of entry.evidence.maybeNames) {
    const holders = memory.terms.holders.name.get(name);
    for (const number of holders?.latest ?? []) scores.set(number, (scores.get(number) ?? 0) + 10);
  }
  const best = [...promising(scores)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const found: OpenStory[] = [];
  for (const [number] of best) {
    const story = memory.stories.get(number);
    if (story === undefined || story.members.some((member) => member.evidence.isColumn)) continue;
    if (Math.abs(entry.evidence.at - story.lastAt) > storyIdleMsMax) continue;
    if (isToldApart(entry.evidence.distinct, story)) continue;
    if (titleCountriesApart(entry.evidence, story)) continue;
    found.push(story);
    if (found.length >= candidatesMax) break;
  }
  return found;
}
