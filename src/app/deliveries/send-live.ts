import { refusalOf } from "#digest/filter-entry.ts";
import { detectLanguage } from "#language/detect-language.ts";
import { type DeliveryKey, deliveryName } from "#model/delivery.ts";
import { type Entry, entryTime } from "#model/entry.ts";
import type { Feed } from "#model/feed.ts";
import type { LivePost, SendLiveJob } from "#model/job.ts";
import type { Message } from "#model/message.ts";
import { localDateOf } from "#model/schedule.ts";
import type { StoryEntry } from "#model/story.ts";
import { comesLive, isFoundOld, livePostsMax, type Subscription } from "#model/subscription.ts";
import { minuteMs } from "#shared/durations.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { WholeChannel } from "../channel-ports.ts";
import { type EntryStore, type FeedStore, jobDelayMsMax } from "../ports.ts";
import type { ChannelPosts, LiveDays } from "../post-ports.ts";
import { RetryLater } from "../retry-later.ts";
import { SetAside } from "../set-aside.ts";
import {
  type ConcludeWorld,
  concludeDelivery,
  deliveryLeaseMs,
  isWorthTrying,
  resume,
} from "./conclude-delivery.ts";
import { livePostStates, overflowSlot } from "./find-live-post.ts";
import { liveKey, liveKeys } from "./live-keys.ts";
import {
  type LiveMessageWorld,
  liveMessage,
  overflowNotice,
  plainMessage,
} from "./live-message.ts";
import { freeSecond } from "./live-second.ts";
import {
  subscriptionWanting,
  type TakeBackWorld,
  withdrawAbandoned,
  withdrawIfUnwanted,
} from "./withdraw-unwanted.ts";

export type SendLiveWorld = ConcludeWorld &
  TakeBackWorld &
  LiveMessageWorld & {
    readonly feeds: FeedStore;
    readonly entries: EntryStore;
    readonly liveDays: LiveDays;
    readonly posts: ChannelPosts;
  };

/**
 * Posts into a channel what does not wait for its digest, each thing once.
 *
 * Entries go one after the other, so that they stand in order: one that must be tried again holds
 * up those behind it. One with which the platform finds fault does not: it goes out in plain words, and
 * the job is set aside once the others are out.
 *
 * @throws {RetryLater} when the platform asks us to wait, or another run holds a post
 * @throws {SetAside} when the platform found fault with a post
 */
export async function sendLive(world: SendLiveWorld, job: SendLiveJob): Promise<void> {
  const { channel, post } = job;
  const now = world.clock.now();
  const whole = await world.channels.whole(channel);
  if (whole === undefined) return;
  const subscription = subscriptionWanting(whole, post.feedId, now);
  // An earlier run may have handed them over when they were still wanted.
  if (subscription === undefined) return withdrawAbandoned(world, channel, liveKeys(whole, post));
  if (!isWorthTrying(whole.settings, now)) return;
  const feed = await world.feeds.feed(post.feedId);
  if (feed === undefined) return;
  const place: Place = { whole, subscription, feed };
  switch (post.kind) {
    case "entries":
      return sendEntries(world, place, job, post);
    case "feed-trouble": {
      const { title, incident, isStopped, polling } = feed;
      const isSince = (at: Date | undefined) => at?.getTime() === post.since.getTime();
      // A poll tells of an incident first, and stores it last.
      if (incident === undefined && isSince(polling.failingSince)) {
        throw new RetryLater(minuteMs, "the poll that found this has not ended");
      }
      // It may be over by now.
      if (incident === undefined || !isSince(incident.since)) return;
      const trouble = {
        kind: "feed-trouble",
        feedId: feed.id,
        title,
        ...incident,
        zone: whole.settings.schedule.zone,
        isStopped,
      } as const;
      return sendOne(world, place, job, trouble);
    }
    case "flood":
      return sendOne(world, place, job, { kind: "notice", text: `${feed.title}: ${post.text}` });
    default:
      return unreachable(post);
  }
}

type Place = {
  readonly whole: WholeChannel;
  readonly subscription: Subscription;
  readonly feed: Feed;
};

type EntriesPost = Extract<LivePost, { kind: "entries" }>;

/**
 * After so long no page is begun in a run, in milliseconds: one may take half a minute, its turn included, and a worker
 * has a minute in all.
 */
const readingMs = 10_000;

/**
 * A job of many entries meets more trouble than one of few: where it got further and must run again, it has all its
 * tries again. That ends, as each entry becomes certain once. What was refused is set aside, so that somebody looks.
 */
async function sendEntries(
  world: SendLiveWorld,
  place: Place,
  job: SendLiveJob,
  post: EntriesPost,
): Promise<void> {
  let isFurther = false;
  const refusals: string[] = [];
  try {
    await sendInOrder(world, place, post, refusals, () => {
      isFurther = true;
    });
  } catch (error) {
    const isLater = error instanceof RetryLater && error.retryAfterMs <= jobDelayMsMax;
    if (!isFurther || !isLater) throw error;
    await world.jobs.add([job], error.retryAfterMs);
  }
  if (refusals.length > 0) throw setAside(refusals);
}

/**
 * @param refusals gets why the platform refused a post
 * @param certain called after each entry of which it is certain, from this run on, what became of it
 */
async function sendInOrder(
  world: SendLiveWorld,
  place: Place,
  { entries: seen }: EntriesPost,
  refusals: string[],
  certain: () => void,
): Promise<void> {
  const { whole, subscription, feed } = place;
  const { settings } = whole;
  const max = settings.paused === undefined ? livePostsMax : 1; // A pause is tried so once a day.
  const since = new Date(Math.min(...seen.map((one) => Number(one.firstSeenAt))) - minuteMs);
  const stored = await world.entries.window(feed.id, since); // A run beside may have been earlier.
  const readUntil = new Date(world.clock.now().getTime() + readingMs);
  const states = await livePostStates(world.deliveries, settings.channel, since);
  for (const { id } of seen) {
    const entry = stored.find((one) => one.id === id);
    if (entry === undefined) continue; // Kept for eight days; the job waited for longer.
    const key = liveKey(whole, id, entry.firstSeenAt);
    // No page is read anew of what has come: where one cannot be read, a job of many would never get further.
    const state = states.get(deliveryName(key));
    if (state !== undefined && state !== "claimed") continue;
    // Its feed was moved: a digest tells it, unless an earlier run may have posted it.
    if (state === undefined && !comesLive(subscription, entry.firstSeenAt)) continue;
    if (isFoundOld(subscription, entry)) continue;
    const filters = [settings.filter, subscription.filter];
    if (refusalOf(filteredEntry(entry, feed), filters) !== undefined) continue;
    const date = localDateOf(entry.firstSeenAt, settings.schedule.zone);
    if (!(await world.liveDays.admit(key.channel, date, id, max))) {
      if (settings.paused !== undefined) return;
      const notice = overflowNotice(key.channel.platform);
      await send(world, place, { ...key, date, slot: overflowSlot }, notice);
      break;
    }
    let sent = await send(world, place, key, await liveMessage(world, entry, readUntil));
    if (sent.kind === "refused") {
      refusals.push(sent.refusal);
      sent = await send(world, place, key, plainMessage(entry));
    }
    if (sent.kind === "closed") break;
    if (sent.kind === "open") certain();
  }
}

async function sendOne(
  world: SendLiveWorld,
  place: Place,
  { post }: SendLiveJob,
  message: Message,
): Promise<void> {
  const [key] = liveKeys(place.whole, post);
  const sent = key && (await send(world, place, key, message));
  if (sent?.kind === "refused") throw setAside([sent.refusal]);
}

function setAside(refusals: readonly string[]): SetAside {
  return new SetAside(`the platform refused ${refusals.length} posts: ${refusals.join(", ")}`);
}

/** What came of a post, for those behind it; of one that was refused nothing stands. */
type Sent =
  | { readonly kind: "open" }
  /** An earlier run has done it. */
  | { readonly kind: "over" }
  | { readonly kind: "closed" }
  | { readonly kind: "refused"; readonly refusal: string };

/** As much of an entry as filters look at. */
function filteredEntry(entry: Entry, { outlet, language }: Feed): StoryEntry {
  const { id, title = "", summary: text = "", url, categories } = entry;
  return {
    id,
    outlet: entry.outlet ?? outlet,
    language: entry.language ?? language ?? detectLanguage(`${title} ${text}`),
    title,
    text,
    categories,
    publishedAt: entryTime(entry),
    ...(url !== undefined && { url }),
  };
}

/** @returns `closed` when the channel is not open to more */
async function send(
  world: SendLiveWorld,
  { whole: { settings }, feed }: Place,
  key: DeliveryKey,
  message: Message,
): Promise<Sent> {
  const now = world.clock.now();
  const soonest = world.posts.timeFor(key, now, now);
  const postAt = await freeSecond(world, key.channel, soonest);
  const claim = await world.deliveries.claim({ key, told: [], postAt }, deliveryLeaseMs);
  if (claim.kind === "over") return { kind: "over" };
  if (claim.kind === "held") throw new RetryLater(deliveryLeaseMs, "another run holds this post");
  const delivery = claim.kind === "claimed" ? { key, postAt, claimedAt: now } : claim.delivery;
  const outcome = await world.posts.post(delivery, message, claim.kind === "taken-over");
  if (outcome.kind === "posted" && settings.paused !== undefined) await resume(world, settings);
  if (outcome.kind === "refused") {
    await world.deliveries.release(key);
    return { kind: "refused", refusal: outcome.reason };
  }
  await concludeDelivery(world, key, outcome);
  if (outcome.kind === "paused" || outcome.kind === "gone") return { kind: "closed" };
  const isWanted = (one: WholeChannel) => subscriptionWanting(one, feed.id, now) !== undefined;
  const isOpen = await withdrawIfUnwanted(world, delivery, outcome, isWanted);
  return { kind: isOpen ? "open" : "closed" };
}
