import type { StoryEntry } from "#model/story.ts";
import { perObject } from "#shared/per-object.ts";
import { findMeasures } from "./find-measures.ts";

/** The dead or missing whom a headline counts, 0 where it counts none. */
export const headlineToll = /* @__PURE__ */ perObject(({ title, language }: StoryEntry): number =>
  Math.max(
    0,
    ...findMeasures({ title, text: "", language })
      .filter(({ key, isWish }) => !isWish && (key === "death" || key === "missing"))
      .map(({ value }) => value),
  ),
);

/** Whether a headline was written before another that counts more dead. */
export function isOutcounted(one: StoryEntry, other: StoryEntry): boolean {
  return one.publishedAt < other.publishedAt && headlineToll(one) < headlineToll(other);
}
