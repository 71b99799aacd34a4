import type { ChannelSettings } from "#model/channel-settings.ts";
import { type DueDigest, nextDue } from "#model/schedule.ts";

/** The next digests of a channel that are not skipped. */
export function comingDigests(
  { schedule, skipped }: ChannelSettings,
  now: Date,
  count: number,
): readonly DueDigest[] {
  return nextDue(schedule, now, count + skipped.length)
    .filter(({ date }) => !skipped.includes(date))
    .slice(0, count);
}
