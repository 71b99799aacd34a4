import { filterOf } from "#command/read-subscription.ts";
import type { Channel } from "#model/channel.ts";
import type { SubscribeCommand } from "#model/command.ts";
import type { Feed } from "#model/feed.ts";
import type { LocalDate } from "#model/schedule.ts";
import { liveThrough, type Subscription } from "#model/subscription.ts";
import { dayMs } from "#shared/durations.ts";
import type { ChannelStore } from "../channel-ports.ts";
import { keepFeed } from "../feeds/keep-feed.ts";
import type { Clock, DeliveryStore, EntryStore, FeedStore, JobQueue } from "../ports.ts";
import type { Asker } from "../requests/asker.ts";

export type AddSubscriptionWorld = {
  readonly channels: ChannelStore;
  readonly feeds: FeedStore;
  readonly entries: Pick<EntryStore, "window">;
  readonly livePosts: Pick<DeliveryStore, "recent">;
  readonly jobs: JobQueue;
  readonly clock: Clock;
};

/** Stores that a channel follows a feed as was asked for, and has the feed polled. */
export async function addSubscription(
  world: AddSubscriptionWorld,
  { channel, userId }: Asker,
  feed: Feed,
  command: SubscribeCommand,
): Promise<Subscription> {
  const now = world.clock.now();
  const mode = command.mode ?? "daily";
  const liveUntil = mode === "live" ? undefined : await postedUntil(world, channel, feed, now);
  const subscription: Subscription = {
    channel,
    feedId: feed.id,
    feedUrl: feed.url,
    title: feed.title,
    mode,
    filter: filterOf(command),
    ...(command.weight !== undefined && { weight: command.weight }),
    addedBy: userId,
    addedAt: now,
    ...(liveUntil !== undefined && { liveUntil }),
  };
  await world.channels.putSubscription(subscription);
  await keepFeed(world, feed);
  return subscription;
}

/** So far back a digest looks for what is fresh, at the most, and some. */
const lookBackMs = 5 * dayMs;

/** Until when what a feed brought came live: through the last entry of it that was posted; `undefined` where none was lately. */
export async function postedUntil(
  { livePosts, entries }: Pick<AddSubscriptionWorld, "livePosts" | "entries">,
  channel: Channel,
  { id: feedId }: Pick<Feed, "id">,
  now: Date,
): Promise<Date | undefined> {
  const since = new Date(now.getTime() - lookBackMs);
  const recent = await livePosts.recent(channel, since.toISOString().slice(0, 10) as LocalDate);
  const posted = new Set(
    recent.filter(({ state }) => state.kind !== "given-up").map(({ key }) => key.slot),
  );
  if (posted.size === 0) return undefined;
  const last = (await entries.window(feedId, since)).findLast(({ id }) => posted.has(id));
  return last && liveThrough(last.firstSeenAt);
}
