import type { FeedItem } from "#model/feed-document.ts";
import { dayMs, minuteMs } from "#shared/durations.ts";

/** After this time a day's news counts for about a third in the rate. */
const memoryMs = 3 * dayMs;

/** A poll repeated at once would divide by nothing. */
const elapsedMsMin = 10 * minuteMs;

/** A feed's rate is guessed from this many of its newest entries. */
const sampleCount = 10;

/** No feed is news at this rate; it keeps a mistake from lasting. */
const newPerDayMax = 1000;

/**
 * How many new entries a day a feed brings, after a poll that brought `newCount`.
 *
 * @param before the rate so far
 * @param elapsedMs since the poll before
 */
export function changeRateAfter(before: number, newCount: number, elapsedMs: number): number {
  const elapsed = Math.max(elapsedMs, elapsedMsMin);
  const weight = 1 - Math.exp(-elapsed / memoryMs);
  const now = (newCount * dayMs) / elapsed;
  return Math.min(before * (1 - weight) + now * weight, newPerDayMax);
}

/**
 * A first guess of how many new entries a day a feed brings, from the dates in its document: the rate of its
 * newest entries, or of the newer half of them where that is higher, as beside an old one that is kept on top.
 *
 * @returns 1 where the dates say nothing
 */
export function changeRateOf(items: readonly FeedItem[], now: Date): number {
  const times = items
    .flatMap(({ publishedAt }) => publishedAt?.getTime() ?? [])
    .filter((time) => time <= now.getTime())
    .toSorted((a, b) => b - a)
    .slice(0, sampleCount);
  const half = times.slice(0, Math.max(2, Math.ceil(times.length / 2)));
  return Math.min(Math.max(rateOf(times, now), rateOf(half, now)), newPerDayMax);
}

/** Entries a day since the last of some, counted to now, so that a feed which fell silent long ago is slow. */
function rateOf(times: readonly number[], now: Date): number {
  const oldest = times.at(-1);
  if (oldest === undefined || times.length < 2) return 1;
  return (times.length * dayMs) / Math.max(now.getTime() - oldest, elapsedMsMin);
}
