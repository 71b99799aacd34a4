import { type Refusal, refusalOf } from "#digest/filter-entry.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { Filter } from "#model/subscription.ts";
import type { Clock, WholeChannel } from "./ports.ts";
import { type ReadSourcesWorld, readSources, type SourceEntry } from "./read-sources.ts";

export type TryFilterWorld = ReadSourcesWorld & { readonly clock: Clock };

/** What a filter would have done to the entries of the last days. */
export type FilterTrial = {
  readonly days: number;
  readonly kept: number;
  readonly dropped: number;
  /** The latest of each, with what dropped it. */
  readonly keptTitles: readonly string[];
  readonly droppedTitles: readonly { readonly title: string; readonly refusal: Refusal }[];
};

/** How far back a filter is tried, in days, and examples shown of each kind. */
export const trialDays = 3;
const examplesMax = 3;

/**
 * Tries a filter before it is saved, on what came in the last days. Filters that stand elsewhere
 * stay as they are: only what they let through is counted.
 *
 * @param feedId the subscription whose filter it would be; absent for the channel's own
 */
export async function tryFilter(
  world: TryFilterWorld,
  { settings, subscriptions }: WholeChannel,
  filter: Filter,
  feedId?: FeedId,
): Promise<FilterTrial> {
  const since = new Date(world.clock.now().getTime() - trialDays * 24 * 60 * 60 * 1000);
  const tried = subscriptions.filter((one) => feedId === undefined || one.feedId === feedId);
  const sources = await readSources(world, tried, since);
  const kept: SourceEntry[] = [];
  const dropped: { entry: SourceEntry; refusal: Refusal }[] = [];
  for (const { entries, subscription } of sources) {
    const standing = feedId === undefined ? subscription.filter : settings.filter;
    for (const entry of entries) {
      if (refusalOf(entry, [standing]) !== undefined) continue;
      const refusal = refusalOf(entry, [filter]);
      if (refusal === undefined) kept.push(entry);
      else dropped.push({ entry, refusal });
    }
  }
  const latestFirst = (a: SourceEntry, b: SourceEntry) =>
    b.publishedAt.getTime() - a.publishedAt.getTime() || (a.id < b.id ? -1 : 1);
  return {
    days: trialDays,
    kept: kept.length,
    dropped: dropped.length,
    keptTitles: kept.toSorted(latestFirst).slice(0, examplesMax).map(titleOf),
    droppedTitles: dropped
      .toSorted((a, b) => latestFirst(a.entry, b.entry))
      .slice(0, examplesMax)
      .map(({ entry, refusal }) => ({ title: titleOf(entry), refusal })),
  };
}

function titleOf({ title, text }: SourceEntry): string {
  return title === "" ? text.slice(0, 80) : title;
}
