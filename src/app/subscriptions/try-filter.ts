import { refusalOf } from "#digest/filter-entry.ts";
import { makeEntry } from "#feed/make-entry.ts";
import { matchEntries } from "#feed/match-entries.ts";
import { standingLines } from "#feed/standing-lines.ts";
import type { Feed } from "#model/feed.ts";
import type { FeedItem } from "#model/feed-document.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { FilterRefusal, FilterTrial } from "#model/filter-trial.ts";
import type { Filter, Subscription } from "#model/subscription.ts";
import { cutText } from "#shared/cut-text.ts";
import { dayMs } from "#shared/durations.ts";
import type { WholeChannel } from "../channel-ports.ts";
import {
  type ReadSourcesWorld,
  readSources,
  type SourceEntry,
  sourceEntry,
} from "../digests/read-sources.ts";
import type { Clock } from "../ports.ts";

export type TryFilterWorld = ReadSourcesWorld & { readonly clock: Clock };

/** How far back a filter is tried, in days, and examples shown of each kind. */
export const trialDays = 3;
const examplesMax = 3;

/**
 * Tries a filter before it is saved, on what came out in the last days. Filters that stand elsewhere
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
  const now = world.clock.now();
  const tried = subscriptions.filter((one) => feedId === undefined || one.feedId === feedId);
  const sources = await readSources(world, tried, trialStart(now));
  const standing = ({ filter: own }: Subscription) =>
    feedId === undefined ? own : settings.filter;
  return trialOf(
    sources.flatMap(({ entries, subscription }) =>
      entries.filter((entry) => refusalOf(entry, [standing(subscription)]) === undefined),
    ),
    filter,
    now,
  );
}

/**
 * Tries the filter of a new subscription on what its feed shows now: nothing of it is stored yet.
 *
 * @param standing the channel's own filters, of which only what they let through is counted
 */
export function tryOnDocument(
  filter: Filter,
  feed: Feed,
  items: readonly FeedItem[],
  now: Date,
  standing: readonly Filter[],
): FilterTrial {
  const entries = matchEntries(feed.id, [], items, now).items.map(({ id, item }) =>
    sourceEntry(
      makeEntry(item, {
        id,
        feedId: feed.id,
        firstSeenAt: now,
        standingLines: standingLines(items),
      }),
      feed,
      {},
    ),
  );
  return trialOf(
    entries.filter((entry) => refusalOf(entry, standing) === undefined),
    filter,
    now,
  );
}

function trialStart(now: Date): Date {
  return new Date(now.getTime() - trialDays * dayMs);
}

function trialOf(entries: readonly SourceEntry[], filter: Filter, now: Date): FilterTrial {
  const kept: SourceEntry[] = [];
  const dropped: { entry: SourceEntry; refusal: FilterRefusal }[] = [];
  for (const entry of entries) {
    // What is older stood in its feed already when it was first read.
    if (entry.publishedAt < trialStart(now)) continue;
    const refusal = refusalOf(entry, [filter]);
    if (refusal === undefined) kept.push(entry);
    else dropped.push({ entry, refusal });
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
  return title === "" ? cutText(text, 80) : title;
}
