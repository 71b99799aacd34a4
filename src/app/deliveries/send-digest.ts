import { isDirect } from "#model/channel.ts";
import { deliveryName, isAskedFor } from "#model/delivery.ts";
import type { SendDigestJob } from "#model/job.ts";
import { isMuted } from "#model/muting.ts";
import { isDueAt, type LocalDate } from "#model/schedule.ts";
import { hasDailyFeeds } from "#model/subscription.ts";
import { plainDigestWithin } from "#present/digest-lines.ts";
import { minuteMs } from "#shared/durations.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { WholeChannel } from "../channel-ports.ts";
import {
  type ComposeDigestWorld,
  composeDigest,
  recomposeDigest,
} from "../digests/compose-digest.ts";
import { feedsDigest } from "../digests/feeds-digest.ts";
import { reportGone } from "../forget-gone.ts";
import type { ChannelPosts, DeliveryOutcome, DigestPosts, PostedDelivery } from "../post-ports.ts";
import { RetryLater } from "../retry-later.ts";
import { SetAside } from "../set-aside.ts";
import {
  type ConcludeWorld,
  concludeDelivery,
  deliveryLeaseMs,
  isWorthTrying,
  pauseChannel,
  resume,
} from "./conclude-delivery.ts";
import { type TellAskerWorld, tellAsker } from "./tell-asker.ts";
import {
  isDigestWanted,
  type TakeBackWorld,
  withdrawAbandoned,
  withdrawIfUnwanted,
} from "./withdraw-unwanted.ts";

export type SendDigestWorld = ComposeDigestWorld &
  ConcludeWorld &
  TakeBackWorld &
  TellAskerWorld & {
    readonly posts: DigestPosts;
    /** For a digest that the platform finds fault with. */
    readonly plainPosts: ChannelPosts;
  };

/** A digest that appears so much after its time says that it is delayed, in milliseconds. */
const delayedAfterMs = 15 * minuteMs;

/** Longest digest in plain words, in characters; Slack and Discord take this much in one text. */
const plainLengthMax = 2800;

/**
 * Sends a channel the digest of a date, once, however often the job comes.
 *
 * What is going to be posted is stored with the claim; a run that takes over from one that died
 * posts that, and not what it would find itself.
 *
 * A digest with which the platform finds fault is sent in plain words, and its job is set aside: the
 * fault is ours, and would be the same at each try.
 *
 * @throws {RetryLater} when the platform asks us to wait, or another run holds the delivery
 * @throws {SetAside} when the platform found fault with the digest
 */
export async function sendDigest(world: SendDigestWorld, job: SendDigestJob): Promise<void> {
  try {
    await sendOnce(world, job);
  } catch (error) {
    const isTold = error instanceof RetryLater || error instanceof SetAside;
    if (!isTold) await tellAsker(world, job, { kind: "failed", reason: "" });
    throw error;
  }
}

async function sendOnce(world: SendDigestWorld, job: SendDigestJob): Promise<void> {
  const { channel, date, slot, dueAt } = job;
  const now = world.clock.now();
  const whole = await world.channels.whole(channel);
  if (whole === undefined) return;
  // One that a person asked for at once comes whatever was skipped or muted.
  const isWanted = isAskedFor(job);
  const isOff = isMuted(whole.settings, now) || whole.settings.skipped.includes(date);
  if (!isWanted && isOff) return leave();
  if (!isWanted && !isWorthTrying(whole.settings, now)) return;
  // A channel whose time two people changed at once stands in the slots of both, and its settings say which counts.
  if (!isWanted && !isDueAt(whole.settings.schedule, { date, at: dueAt })) {
    world.log.info("a slot that the channel has left", { delivery: deliveryName(job) });
    return leave();
  }
  if (!isWanted && (await isDeserted(world, whole, date))) {
    return reportGone(world, channel, "channel");
  }
  // Without a subscription there is nothing that a digest could be about.
  if (!feedsDigest(whole, date)) return leave();

  const isDelayed = now.getTime() - dueAt.getTime() > delayedAfterMs;
  const when = { date, slot, dueAt, isDelayed };
  const composed = await composeDigest(world, whole, when);

  const key = { channel, date, slot };
  const postAt = world.posts.timeFor(key, dueAt, now);
  const claim = await world.deliveries.claim({ key, told: composed.told, postAt }, deliveryLeaseMs);
  switch (claim.kind) {
    case "over":
      return;
    case "held":
      throw new RetryLater(deliveryLeaseMs, "another run holds this delivery");
    case "claimed":
      // Where all feeds come live now, nobody waits for a last digest that tells nothing.
      if (!isWanted && !hasDailyFeeds(whole.subscriptions) && composed.told.length === 0) {
        return world.deliveries.release(key);
      }
      return post({ key, postAt, claimedAt: now }, composed.digest, false);
    case "taken-over": {
      const { delivery } = claim;
      return post(delivery, await recomposeDigest(world, whole, when, delivery), true);
    }
    default:
      return unreachable(claim);
  }

  /** An earlier run may have handed it over when it was still wanted. */
  function leave(): Promise<void> {
    return withdrawAbandoned(world, channel, [job]);
  }

  async function post(...args: Parameters<DigestPosts["post"]>): Promise<void> {
    const outcome = await world.posts.post(...args);
    if (outcome.kind === "refused") return postPlainly(outcome, args);
    if (outcome.kind === "posted" && whole?.settings.paused !== undefined) {
      await resume(world, whole.settings);
    }
    await conclude(outcome, args[0], args[2]);
  }

  async function conclude(
    outcome: DeliveryOutcome,
    delivery: PostedDelivery,
    mayStandAlready: boolean,
  ): Promise<void> {
    // Told first: what must be tried again throws.
    await tellAsker(world, job, outcome);
    if (outcome.kind === "paused" && !isWanted && !mayStandAlready) {
      await pauseChannel(world, key, outcome.reason);
      // Nothing of it stands there: whoever repairs the channel on that day gets it late.
      return world.deliveries.release(key);
    }
    await concludeDelivery(world, key, outcome);
    if (isWanted) return;
    await withdrawIfUnwanted(world, delivery, outcome, (one) => isDigestWanted(one, key, now));
  }

  /** @throws always, so that somebody looks at our fault */
  async function postPlainly(
    { reason }: { readonly reason: string },
    [delivery, digest, mayStandAlready]: Parameters<DigestPosts["post"]>,
  ): Promise<never> {
    const text = plainDigestWithin(digest, plainLengthMax);
    const outcome = await world.plainPosts.post(delivery, { kind: "notice", text }, false);
    if (outcome.kind === "refused") {
      await tellAsker(world, job, outcome);
      await world.deliveries.release(key);
      throw new SetAside(`the platform refused the digest: ${reason}, ${outcome.reason}`);
    }
    await conclude(outcome, delivery, mayStandAlready);
    throw new SetAside(`the platform refused the digest, it was sent in plain words: ${reason}`);
  }
}

/**
 * Whether nobody reads a person's messages with the app any more: their account is closed, and Slack takes posts all the same.
 * It is asked in the first week of a month, into which a digest of every schedule falls.
 */
async function isDeserted(
  { notes }: SendDigestWorld,
  { settings: { channel }, subscriptions: [first] }: WholeChannel,
  date: LocalDate,
): Promise<boolean> {
  const isAsked = isDirect(channel) && Number(date.slice(-2)) <= 7;
  return isAsked && first !== undefined && notes.isDeactivated(channel, first.addedBy);
}
