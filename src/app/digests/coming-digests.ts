import type { ChannelSettings } from "#model/channel-settings.ts";
import { muteEnd } from "#model/muting.ts";
import { type DueDigest, nextDue } from "#model/schedule.ts";

/** The next digests that come to a channel: not skipped, and not while it is muted. */
export function comingDigests(
  settings: ChannelSettings,
  now: Date,
  count: number,
): readonly DueDigest[] {
  const { skipped } = settings;
  return datesToCome(settings, now, count + skipped.length)
    .filter(({ date }) => !skipped.includes(date))
    .slice(0, count);
}

/** The same with those that are skipped. */
export function datesToCome(
  settings: ChannelSettings,
  now: Date,
  count: number,
): readonly DueDigest[] {
  const { had, schedule } = settings;
  return nextDue(schedule, muteEnd(settings, now) ?? now, count + 1)
    .filter(({ date }) => date !== had?.date || schedule.time !== had.time)
    .slice(0, count);
}
