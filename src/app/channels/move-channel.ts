import type { Channel } from "#model/channel.ts";
import { unpaused } from "#model/channel-settings.ts";
import type { ChannelStore, SlotStore } from "../channel-ports.ts";

export type MoveChannelWorld = {
  readonly channels: ChannelStore;
  readonly slots: Pick<SlotStore, "place">;
};

/**
 * Gives a channel that has another id from now on all that is kept under its old one, which stays until it is removed. What
 * people have set up under the new id already stays as it is.
 */
export async function moveChannel(
  { channels, slots }: MoveChannelWorld,
  from: Channel,
  to: Channel,
): Promise<void> {
  const old = await channels.whole(from);
  if (old === undefined) return;
  const there = await channels.whole(to);
  const settings = there?.settings ?? { ...unpaused(old.settings), channel: to };
  // What was told already first: no digest is made there without knowing of it.
  await channels.copyHistory(from, to);
  await channels.addSettings(settings);
  for (const subscription of old.subscriptions) {
    await channels.addSubscription({ ...subscription, channel: to });
  }
  await slots.place(to, settings.schedule);
}
