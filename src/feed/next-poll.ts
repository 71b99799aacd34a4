import { createHash } from "node:crypto";
import type { FeedId } from "#model/feed-id.ts";
import { dayMs, hourMs, minuteMs } from "#shared/durations.ts";

/** Bounds on the time between two polls of one feed, in milliseconds. */
export const pollIntervalMs = { min: 15 * minuteMs, max: dayMs } as const;

/** How many times we look in the time in which a feed brings one entry. */
const looksPerEntry = 8;

/** A feed cannot have us look more seldom than this by `max-age` or `ttl`; those are often mistakes. */
export const cacheWishMsMax = 4 * hourMs;

/** Polls are moved by up to this share of the wait, so that feeds do not come due together. */
const jitterShare = 0.1;

export type PollRhythm = {
  readonly feedId: FeedId;
  /** @see changeRateAfter */
  readonly newPerDay: number;
  readonly failureCount: number;
  /** `Retry-After` of the last answer, in milliseconds. */
  readonly retryAfterMs?: number;
  /** How long the last document asked to be kept, by `Cache-Control` and `ttl`, in milliseconds. */
  readonly cacheWishMs?: number;
  /** RSS `skipHours`, in UTC. */
  readonly skipHours?: readonly number[];
};

/**
 * Decides when to look at a feed again: the more often it brings entries the sooner.
 *
 * Each failure doubles the wait. What the server asks for counts when it is longer than ours:
 * `Retry-After` (RFC 9110 §10.2.3) up to the longest wait, caching wishes up to `cacheWishMsMax`.
 * Hours that the feed wants skipped are stepped over. Nothing keeps us away beyond
 * `pollIntervalMs.max`, nor brings us back before `pollIntervalMs.min`. The same arguments give the
 * same time.
 */
export function nextPollAt(now: Date, rhythm: PollRhythm): Date {
  const { newPerDay, failureCount, retryAfterMs = 0, cacheWishMs = 0 } = rhythm;
  const ownMs =
    failureCount > 0
      ? pollIntervalMs.min * 2 ** Math.min(failureCount, 16)
      : dayMs / Math.max(newPerDay * looksPerEntry, 1);
  const movedMs = ownMs * (1 + jitterShare * jitterOf(rhythm.feedId, now));
  const waitMs = Math.max(movedMs, retryAfterMs, Math.min(cacheWishMs, cacheWishMsMax));
  const at = new Date(now.getTime() + within(waitMs, pollIntervalMs.min, pollIntervalMs.max));
  return afterSkippedHours(at, now, rhythm.skipHours ?? []);
}

/** Between −1 and 1, the same for the same feed and time. */
function jitterOf(feedId: FeedId, now: Date): number {
  const digest = createHash("sha256").update(`${feedId} ${now.getTime()}`).digest();
  return digest.readUInt32BE(0) / 2 ** 31 - 1;
}

function within(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

/** The first time from `at` on that is in no skipped hour, unless that is too far off. */
function afterSkippedHours(at: Date, now: Date, skipHours: readonly number[]): Date {
  const latest = now.getTime() + pollIntervalMs.max;
  let allowed = at;
  while (skipHours.includes(allowed.getUTCHours())) {
    const nextHourMs = (Math.floor(allowed.getTime() / hourMs) + 1) * hourMs;
    if (nextHourMs > latest) return at;
    allowed = new Date(nextHourMs);
  }
  return allowed;
}
