import type { StoryEntry } from "#model/story.ts";
import { perObject } from "#shared/per-object.ts";
import { findMeasures } from "./find-measures.ts";

/** The dead or missing whom a headline counts, 0 where it counts none. */
export const headlineToll = /* @__PURE__ */ perObject((entry: StoryEntry): number =>
  Math.max(countedIn(entry, ["death", "missing"]), unspacedToll(entry)),
);

/** The hurt, or those who had to leave their homes, whom a headline counts, 0 where it counts none. */
export const headlineHarmed = /* @__PURE__ */ perObject((entry: StoryEntry): number =>
  countedIn(entry, ["injury", "evacuation"]),
);

function countedIn({ title, language }: StoryEntry, as: readonly string[]): number {
  return Math.max(
    0,
    ...findMeasures({ title, text: "", language })
      .filter(({ key, isWish }) => !isWish && as.includes(key))
      .map(({ value }) => value),
  );
}

/** "7人死亡", "31人遇难", "5명 사망", "死者7人": the words that count are not set off by spaces, or follow a counter. */
const unspaced =
  /(\d{1,6})\s?[人名명](?:が|이|가)?\s?(?:死亡|遇难|遇難|丧生|喪生|死傷|不明|失踪|失蹤|사망|숨져|실종)|(?:死者|死亡|사망자?)\s?(\d{1,6})\s?[人名명]/gu;

function unspacedToll({ title }: StoryEntry): number {
  const found = [...title.matchAll(unspaced)].map(([, before, behind]) => Number(before ?? behind));
  return Math.max(0, ...found);
}

/** Whether a headline was written before another that counts more dead. */
export function isOutcounted(one: StoryEntry, other: StoryEntry): boolean {
  return one.publishedAt < other.publishedAt && headlineToll(one) < headlineToll(other);
}
