import type { ChannelSettings } from "#model/channel-settings.ts";
import { muteEnd } from "#model/muting.ts";
import { type DueDigest, nextDue } from "#model/schedule.ts";

/** The next digests that come to a channel: not skipped, and not while it is muted. */
export function comingDigests(
  settings: ChannelSettings,
  now: Date,
  count: number,
): readonly DueDigest[] {
  const { schedule, skipped } = settings;
  return nextDue(schedule, muteEnd(settings, now) ?? now, count + skipped.length)
    .filter(({ date }) => !skipped.includes(date))
    .slice(0, count);
}
