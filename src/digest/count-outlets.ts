import type { StoryEntry } from "#model/story.ts";
import { groupCopies } from "./copied-texts.ts";

/** Who carries a story. */
export type OutletCount = {
  readonly outlets: number;
  /** Copies of one text count once, and so do outlets of one family. */
  readonly independent: number;
};

/** Counts the outlets of a story, and how many of them say it for themselves. */
export function countOutlets(entries: readonly StoryEntry[]): OutletCount {
  const outlets = new Set(entries.map(outletOf));
  const voices = voicesOf(entries);
  return { outlets: outlets.size, independent: voices.length };
}

/** One entry for each independent outlet: the first of its own that is no copy of another's. */
export function voicesOf<Entry extends StoryEntry>(entries: readonly Entry[]): readonly Entry[] {
  const byFamily = new Map<string, Entry>();
  for (const [first] of groupCopies(entries)) {
    if (first === undefined) continue;
    const family = first.family ?? outletOf(first);
    if (!byFamily.has(family)) byFamily.set(family, first);
  }
  return [...byFamily.values()];
}

function outletOf({ outlet, url, id }: StoryEntry): string {
  return outlet ?? (url === undefined ? id : new URL(url).hostname);
}
