import type { Channel } from "#model/channel.ts";
import type { ChannelStore, SlotStore } from "./ports.ts";

export type ForgetWorld = { readonly channels: ChannelStore; readonly slots: SlotStore };

/** Keeps nothing of a channel that is gone, or of every channel of a workspace that is. */
export async function forgetGone(
  world: ForgetWorld,
  channel: Channel,
  what: "channel" | "workspace",
): Promise<void> {
  const gone = what === "channel" ? [channel] : await world.channels.channelsOf(channel);
  for (const one of gone) await forgetChannel(world, one);
}

async function forgetChannel({ channels, slots }: ForgetWorld, channel: Channel): Promise<void> {
  const settings = await channels.settings(channel);
  if (settings !== undefined) await slots.leave(channel, settings.schedule);
  await channels.remove(channel);
}
