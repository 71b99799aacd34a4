import type { ChannelSettings } from "#model/channel-settings.ts";
import { type DueDigest, nextDue } from "#model/schedule.ts";

/** The next digests that come to a channel: not skipped, and not while it is muted. */
export function comingDigests(
  { schedule, skipped, mutedUntil }: ChannelSettings,
  now: Date,
  count: number,
): readonly DueDigest[] {
  const from = mutedUntil !== undefined && mutedUntil > now ? mutedUntil : now;
  return nextDue(schedule, from, count + skipped.length)
    .filter(({ date }) => !skipped.includes(date))
    .slice(0, count);
}
