import { typedAs } from "#command/typed-as.ts";
import { hasDailyFeeds } from "#model/subscription.ts";
import type { WholeChannel } from "../channel-ports.ts";
import type { Asker } from "../requests/asker.ts";

/** Why a channel gets no digest though it has a schedule; `undefined` where one comes. */
export function idleWords(
  { channel }: Asker,
  { subscriptions }: Pick<WholeChannel, "subscriptions">,
): string | undefined {
  if (hasDailyFeeds(subscriptions)) return undefined;
  return subscriptions.length > 0
    ? "All feeds of this channel come live, so a digest would have nothing to tell."
    : `It has nothing to tell yet: follow a site first, with ${typedAs(channel.platform, "subscribe")}`;
}
