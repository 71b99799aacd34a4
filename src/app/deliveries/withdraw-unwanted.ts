import { refusalOf } from "#digest/filter-entry.ts";
import type { Channel } from "#model/channel.ts";
import { type Delivery, type DeliveryKey, deliveryName, isAskedFor } from "#model/delivery.ts";
import type { FeedId } from "#model/feed-id.ts";
import { isMuted } from "#model/muting.ts";
import { localDateOf } from "#model/schedule.ts";
import type { Subscription } from "#model/subscription.ts";
import { dayMs } from "#shared/durations.ts";
import type { ChannelStore, WholeChannel } from "../channel-ports.ts";
import { comingDigests } from "../digests/coming-digests.ts";
import { feedsDigest } from "../digests/feeds-digest.ts";
import { type ReadSourcesWorld, readSources } from "../digests/read-sources.ts";
import type { Clock, DeliveryStore, Log } from "../ports.ts";
import type { DeliveryOutcome, WaitingPosts } from "../post-ports.ts";
import { RetryLater } from "../retry-later.ts";
import { deliveryLeaseMs } from "./conclude-delivery.ts";
import { overflowSlot } from "./find-live-post.ts";

export type TakeBackWorld = {
  readonly channels: Pick<ChannelStore, "whole">;
  readonly deliveries: Pick<DeliveryStore, "withdraw">;
  readonly waitingPosts: WaitingPosts;
  readonly log: Log;
};

export type WithdrawWorld = TakeBackWorld & {
  readonly deliveries: Pick<DeliveryStore, "recent">;
  readonly livePosts: Pick<DeliveryStore, "recent" | "withdraw">;
  readonly clock: Clock;
} & ReadSourcesWorld;

/** A post that still waits is of an entry that came so lately: its job was tried for hours at the most. */
const lookBackMs = 2 * dayMs;

/**
 * Takes back what Slack was handed ahead of time and a channel does not want any more, as its settings and subscriptions
 * are now: everything of one that is muted, what is of feeds that are muted or gone, articles that a filter keeps out, a digest that nothing feeds, that is
 * skipped, or whose time was moved to later on its day. What is taken back counts as not sent: stories come with the next
 * digest, live articles not at all.
 *
 * @returns those of them that appear all the same
 */
export async function withdrawUnwanted(
  world: WithdrawWorld,
  channel: Channel,
): Promise<readonly DeliveryKey[]> {
  // Discord keeps nothing for later: what it was given stands there.
  if (channel.platform !== "slack") return [];
  const whole = await world.channels.whole(channel);
  if (whole === undefined) return [];
  const now = world.clock.now();
  const digests = (await waitingIn(world, world.deliveries, whole)).filter(
    ({ key }) => !isAskedFor(key) && !isDigestWanted(whole, key, now),
  );
  const posts = await waitingIn(world, world.livePosts, whole);
  const isLiveWanted = posts.length === 0 ? () => true : await liveWanted(world, whole, now);
  const unwanted = posts.filter(({ key }) => !isLiveWanted(key.slot));
  return [
    ...(await takeBack(world, world.deliveries, digests)),
    ...(await takeBack(world, world.livePosts, unwanted)),
  ];
}

/** Takes back all that Slack was handed for a channel that we were taken out of, in which we may still post where it is public, or that is archived. */
export async function withdrawAll(
  world: Omit<WithdrawWorld, "channels" | keyof ReadSourcesWorld>,
  whole: WholeChannel,
): Promise<void> {
  if (whole.settings.channel.platform !== "slack") return;
  for (const store of [world.deliveries, world.livePosts]) {
    await takeBack(world, store, await waitingIn(world, store, whole));
  }
}

type WaitingStore = WithdrawWorld["livePosts"];

/** What was handed over for a channel and has not appeared. */
async function waitingIn(
  { clock }: Pick<WithdrawWorld, "clock">,
  store: WaitingStore,
  { settings: { channel, schedule } }: WholeChannel,
): Promise<readonly Delivery[]> {
  const now = clock.now();
  const since = localDateOf(new Date(now.getTime() - lookBackMs), schedule.zone);
  const recent = await store.recent(channel, since);
  return recent.filter(({ state, postAt }) => {
    // The run that is just handing it over looks at the channel once more.
    const isInHand = state.kind === "claimed" && state.heldUntil > now;
    return state.kind !== "given-up" && !isInHand && postAt > now;
  });
}

/** @returns those that appear all the same */
async function takeBack(
  world: Pick<WithdrawWorld, "waitingPosts" | "log">,
  store: WaitingStore,
  deliveries: readonly Delivery[],
): Promise<readonly DeliveryKey[]> {
  const left: DeliveryKey[] = [];
  for (const delivery of deliveries) {
    const messageId = delivery.state.kind === "sent" ? delivery.state.messageId : undefined;
    const isBack = await isTakenBack({ ...world, deliveries: store }, delivery, messageId);
    if (!isBack) left.push(delivery.key);
  }
  return left;
}

/**
 * Takes back what was just handed to Slack where the channel does not want it any more: whoever changed that meanwhile found
 * nothing to take back yet.
 *
 * @returns whether it is still wanted
 */
export async function withdrawIfUnwanted(
  world: TakeBackWorld,
  delivery: Pick<Delivery, "key" | "postAt">,
  outcome: DeliveryOutcome,
  isWanted: (whole: WholeChannel) => boolean,
): Promise<boolean> {
  const { channel } = delivery.key;
  if (channel.platform !== "slack" || outcome.kind !== "posted") return true;
  const whole = await world.channels.whole(channel);
  if (whole === undefined || isWanted(whole)) return true;
  await isTakenBack(world, delivery, outcome.messageId);
  return false;
}

/**
 * Takes back what an earlier run of a job handed to Slack and could not settle, as it died or got no answer, when the job
 * finds that the channel does not want it any more.
 *
 * @param keys of the job's deliveries
 * @throws {RetryLater} while the earlier run may be at it, or Slack does not say
 */
export async function withdrawAbandoned(
  world: AbandonedWorld,
  channel: Channel,
  keys: readonly DeliveryKey[],
): Promise<void> {
  const [since] = keys.map(({ date }) => date).sort();
  if (channel.platform !== "slack" || since === undefined) return;
  const now = world.clock.now();
  const ofJob = new Set(keys.map(deliveryName));
  for (const delivery of await world.deliveries.recent(channel, since)) {
    const { key, state, postAt } = delivery;
    if (state.kind !== "claimed" || postAt <= now || !ofJob.has(deliveryName(key))) continue;
    const isOver = state.heldUntil <= now && (await isTakenBack(world, delivery, undefined));
    if (!isOver) throw new RetryLater(deliveryLeaseMs, "what nobody wants may be on its way");
  }
}

type AbandonedWorld = Omit<TakeBackWorld, "channels"> & {
  readonly deliveries: Pick<DeliveryStore, "recent">;
  readonly clock: Clock;
};

/** @param messageId absent where Slack never confirmed it */
async function isTakenBack(
  { deliveries, waitingPosts, log }: Omit<TakeBackWorld, "channels">,
  delivery: Pick<Delivery, "key" | "postAt">,
  messageId: string | undefined,
): Promise<boolean> {
  const { key } = delivery;
  const isBack = await waitingPosts.withdraw(delivery, messageId);
  if (isBack) await deliveries.withdraw(key);
  log.info(isBack ? "withdrawn" : "not withdrawn", { delivery: deliveryName(key) });
  return isBack;
}

export function isDigestWanted(
  whole: WholeChannel,
  { date, slot }: Delivery["key"],
  now: Date,
): boolean {
  const { settings } = whole;
  if (isMuted(settings, now) || !feedsDigest(whole, date)) return false;
  if (settings.skipped.includes(date)) return false;
  const [next] = comingDigests(settings, now, 1);
  return slot === settings.schedule.time || next?.date !== date;
}

/** The subscription by which a channel wants live posts of a feed; `undefined` where it does not. */
export function subscriptionWanting(
  { settings, subscriptions }: WholeChannel,
  feedId: FeedId,
  now: Date,
): Subscription | undefined {
  if (isMuted(settings, now)) return undefined;
  return subscriptions.find((one) => one.feedId === feedId && !isMuted(one, now));
}

/** Whether a live post is of a feed that the channel follows and has not muted, and kept out by no filter; of the day's limit it always is. */
async function liveWanted(
  world: ReadSourcesWorld,
  { settings, subscriptions }: WholeChannel,
  now: Date,
): Promise<(slot: string) => boolean> {
  if (isMuted(settings, now)) return () => false;
  const loud = subscriptions.filter((one) => !isMuted(one, now));
  const sources = await readSources(world, loud, new Date(now.getTime() - lookBackMs));
  const ids = new Set<string>(
    sources.flatMap(({ subscription, entries }) =>
      entries
        .filter((one) => refusalOf(one, [settings.filter, subscription.filter]) === undefined)
        .map(({ id }) => id),
    ),
  );
  return (slot) =>
    slot === overflowSlot ||
    ids.has(slot) ||
    loud.some(({ feedId }) => slot === `trouble-${feedId}` || slot.startsWith(`flood-${feedId}`));
}
