import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Feed } from "#model/feed.ts";
import { type FeedId, feedIdOf } from "#model/feed-id.ts";
import type { Subscription } from "#model/subscription.ts";
import type { ChannelStore } from "../channel-ports.ts";
import type { FeedStore, Log } from "../ports.ts";

export type AdoptAddressWorld = {
  readonly feeds: FeedStore;
  readonly channels: ChannelStore;
  readonly log: Log;
};

/**
 * Gives a feed the address to which it has moved for good. Where another feed stands there already,
 * the two are one from now on, and whoever followed the old one follows the other.
 */
export async function adoptAddress(
  world: AdoptAddressWorld,
  feed: Feed,
  url: CanonicalUrl,
): Promise<void> {
  const { feeds, log } = world;
  const newId = feedIdOf(url);
  // On another host it may be somebody else's, whom everybody who follows it there shall read by their own name.
  const isElsewhere = new URL(url).host !== new URL(feed.url).host;
  const moved = { ...feed, url, ...(isElsewhere && { outlet: feed.title }) };
  if (newId === feed.id || (await feeds.putAlias(newId, feed.id))) {
    await feeds.putFeed(moved);
    return log.info("feed moved", { feed: feed.id });
  }
  const other = await feeds.feed(newId);
  // Nobody followed that one any more, and it went at this moment.
  if (other === undefined) return feeds.putFeed(moved);
  await moveSubscriptions(world, feed.id, other);
  await feeds.removeFeed(feed.id);
  // Somebody may have subscribed meanwhile, and found the feed in its place.
  await moveSubscriptions(world, feed.id, other);
  log.info("feed merged", { feed: feed.id, into: other.id });
}

async function moveSubscriptions(
  { channels }: AdoptAddressWorld,
  from: FeedId,
  to: Feed,
): Promise<void> {
  for await (const page of channels.subscribers(from)) {
    for (const { channel } of page) {
      const isKept = (await channels.settings(channel)) !== undefined;
      const move = (old: Subscription) => ({ ...old, feedId: to.id, feedUrl: to.url });
      const moved = isKept && (await channels.changeSubscription(channel, from, move));
      // Left by a run that died while its channel was forgotten.
      if (!moved) await channels.removeSubscription(channel, from);
    }
  }
}
