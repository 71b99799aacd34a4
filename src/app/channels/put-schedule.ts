import type { ChannelSettings } from "#model/channel-settings.ts";
import type { Schedule } from "#model/schedule.ts";
import type { ChannelStore, SlotStore } from "../ports.ts";

/**
 * Saves settings with a schedule that may be another than before. The new slot comes first and the old
 * one goes last: a run that dies between leaves the channel in both, of which the one that its settings say counts.
 */
export async function putSchedule(
  {
    channels,
    slots,
  }: { readonly channels: Pick<ChannelStore, "putSettings">; readonly slots: SlotStore },
  settings: ChannelSettings,
  before: Schedule,
): Promise<void> {
  const { channel, schedule } = settings;
  await slots.place(channel, schedule);
  await channels.putSettings(settings);
  if (schedule.time !== before.time || schedule.zone !== before.zone) {
    await slots.leave(channel, before);
  }
}
