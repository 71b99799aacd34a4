import type { Subscription } from "#model/subscription.ts";
import type { ChannelStore } from "../channel-ports.ts";
import type { Asker } from "../requests/asker.ts";

/** The subscription of a channel to a feed, if there is one. */
export async function findSubscription(
  { channels }: { readonly channels: Pick<ChannelStore, "whole"> },
  { channel }: Asker,
  feedId: string | undefined,
): Promise<Subscription | undefined> {
  const whole = await channels.whole(channel);
  return whole?.subscriptions.find((one) => one.feedId === feedId);
}
