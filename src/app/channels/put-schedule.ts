import type { Channel } from "#model/channel.ts";
import type { Schedule } from "#model/schedule.ts";
import type { ChangedSettings, ChannelStore, SettingsChange, SlotStore } from "../channel-ports.ts";

/**
 * Changes settings whose schedule may become another. The new slot comes first and the old one goes last: a run that dies
 * between leaves the channel in both, of which the one that its settings say counts.
 *
 * @param schedule what `change` makes of the schedule
 * @returns as `changeSettings`
 */
export async function putSchedule(
  {
    channels,
    slots,
  }: {
    readonly channels: Pick<ChannelStore, "settings" | "changeSettings">;
    readonly slots: SlotStore;
  },
  channel: Channel,
  schedule: Schedule,
  change: SettingsChange,
): Promise<ChangedSettings | undefined> {
  await slots.place(channel, schedule);
  const changed = await channels.changeSettings(channel, change);
  const old = changed?.before.schedule;
  if (old === undefined || isSameSlot(old, schedule)) return changed;
  await slots.leave(channel, old);
  // Somebody may have gone back to the old time meanwhile.
  const current = await channels.settings(channel);
  if (current !== undefined && isSameSlot(current.schedule, old)) {
    await slots.place(channel, current.schedule);
  }
  return changed;
}

function isSameSlot(one: Schedule, other: Schedule): boolean {
  return one.time === other.time && one.zone === other.zone;
}
