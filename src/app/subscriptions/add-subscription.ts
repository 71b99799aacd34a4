import { filterOf } from "#command/read-subscription.ts";
import type { SubscribeCommand } from "#model/command.ts";
import type { Feed } from "#model/feed.ts";
import type { Subscription } from "#model/subscription.ts";
import type { ChannelStore } from "../channel-ports.ts";
import { keepFeed } from "../feeds/keep-feed.ts";
import type { Clock, FeedStore, JobQueue } from "../ports.ts";
import type { Asker } from "../requests/asker.ts";

export type AddSubscriptionWorld = {
  readonly channels: ChannelStore;
  readonly feeds: FeedStore;
  readonly jobs: JobQueue;
  readonly clock: Clock;
};

/** Whether an earlier run of this request has stored a subscription. */
export function isAddedBy(
  { userId, askedAt }: Asker,
  { addedBy, addedAt }: Pick<Subscription, "addedBy" | "addedAt">,
): boolean {
  return addedBy === userId && addedAt > askedAt;
}

/**
 * Stores that a channel follows a feed as was asked for, and has the feed polled.
 *
 * @returns `undefined` where somebody else had it followed at the same moment: that stays
 */
export async function addSubscription(
  world: AddSubscriptionWorld,
  { channel, userId }: Asker,
  feed: Feed,
  command: SubscribeCommand,
): Promise<Subscription | undefined> {
  const subscription: Subscription = {
    channel,
    feedId: feed.id,
    feedUrl: feed.url,
    title: feed.title,
    mode: command.mode ?? "daily",
    filter: filterOf(command),
    ...(command.weight !== undefined && { weight: command.weight }),
    addedBy: userId,
    addedAt: world.clock.now(),
  };
  if (!(await world.channels.addSubscription(subscription))) return undefined;
  await keepFeed(world, feed);
  return subscription;
}
