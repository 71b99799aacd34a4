import type { FeedIncident } from "#model/feed.ts";
import type { PollState } from "#model/poll-state.ts";
import { hourMs } from "#shared/durations.ts";

/** A feed that fails for less is likely to be back before anybody misses it. */
const incidentAfterMs = 12 * hourMs;

/** So many polls in a row must have failed: one long pause between two polls proves nothing. */
const incidentFailuresMin = 4;

/**
 * The incident after a poll: begins once a feed has failed for long enough or is gone for good, and
 * ends with the first poll that works. Its reason follows what the feed answers last.
 *
 * @param reason why this poll failed; absent when it worked
 */
export function incidentAfter(
  before: FeedIncident | undefined,
  { failureCount, failingSince }: PollState,
  isStopped: boolean,
  reason: string | undefined,
  now: Date,
): FeedIncident | undefined {
  if (reason === undefined) return undefined;
  const since = before?.since ?? failingSince ?? now;
  if (before !== undefined || isStopped) return { since, reason };
  const isLong = now.getTime() - since.getTime() >= incidentAfterMs;
  return isLong && failureCount >= incidentFailuresMin ? { since, reason } : undefined;
}
