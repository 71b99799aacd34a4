import { deliveryName } from "#model/delivery.ts";
import type { SendDigestJob } from "#model/job.ts";
import { unreachable } from "#shared/unreachable.ts";
import { type ComposeDigestWorld, composeDigest, recomposeDigest } from "./compose-digest.ts";
import { type ForgetWorld, forgetGone } from "./forget-gone.ts";
import type { Clock, DeliveryStore, DigestOutcome, DigestPosts, Log } from "./ports.ts";
import { RetryLater } from "./retry-later.ts";

export type SendDigestWorld = ComposeDigestWorld &
  ForgetWorld & {
    readonly deliveries: DeliveryStore;
    readonly posts: DigestPosts;
    readonly clock: Clock;
    readonly log: Log;
  };

/** How long one run may hold a delivery: the function's own time limit, and some. */
export const deliveryLeaseMs = 30_000;

/** A digest that appears so much after its time says that it is delayed, in milliseconds. */
const delayedAfterMs = 15 * 60_000;

/**
 * Sends a channel the digest of a date, once, however often the job comes.
 *
 * What is going to be posted is stored with the claim; a run that takes over from one that died
 * posts that, and not what it would find itself.
 *
 * @throws {RetryLater} when the platform asks us to wait, or another run holds the delivery
 */
export async function sendDigest(world: SendDigestWorld, job: SendDigestJob): Promise<void> {
  const { channel, date, slot, dueAt } = job;
  const whole = await world.channels.whole(channel);
  if (whole === undefined || whole.settings.paused !== undefined) return;
  if (whole.settings.skipped.includes(date)) return;
  // Without a subscription there is nothing that a digest could be about.
  if (!whole.subscriptions.some(({ mode }) => mode === "daily")) return;

  const now = world.clock.now();
  const isDelayed = now.getTime() - dueAt.getTime() > delayedAfterMs;
  const when = { date, dueAt, isDelayed };
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
      return conclude(
        world,
        job,
        await world.posts.post({ key, postAt, claimedAt: now }, composed.digest, false),
      );
    case "taken-over": {
      const { delivery } = claim;
      const digest = await recomposeDigest(world, whole, when, delivery);
      return conclude(world, job, await world.posts.post(delivery, digest, true));
    }
    default:
      return unreachable(claim);
  }
}

async function conclude(
  world: SendDigestWorld,
  { channel, date, slot }: SendDigestJob,
  outcome: DigestOutcome,
): Promise<void> {
  const key = { channel, date, slot };
  const at = world.clock.now();
  const facts = { delivery: deliveryName(key) };
  switch (outcome.kind) {
    case "posted":
      await world.deliveries.settle(key, { kind: "sent", at, messageId: outcome.messageId });
      return world.log.info("digest sent", facts);
    case "unconfirmed":
      // One digest that may be missing is better than one that comes twice, if nobody can tell.
      await world.deliveries.settle(key, { kind: "sent", at });
      return world.log.warn("digest sent, unconfirmed", facts);
    case "paused": {
      await world.deliveries.settle(key, { kind: "given-up", reason: outcome.reason });
      const settings = await world.channels.settings(channel);
      if (settings !== undefined) {
        const paused = { reason: outcome.reason, since: at };
        await world.channels.putSettings({ ...settings, paused });
      }
      return world.log.warn("channel paused", { ...facts, reason: outcome.reason });
    }
    case "gone":
      await forgetGone(world, channel, outcome.what);
      return world.log.warn(`${outcome.what} gone`, facts);
    case "unanswered":
      // The claim stays: whoever takes over asks the platform before posting again.
      throw new RetryLater(deliveryLeaseMs, "the platform did not answer");
    case "rate-limited":
      await world.deliveries.release(key);
      throw new RetryLater(outcome.retryAfterMs, "the platform asks us to wait");
    case "failed":
    case "refused":
      await world.deliveries.release(key);
      throw new Error(`the platform ${outcome.kind} the digest: ${outcome.reason}`);
    default:
      return unreachable(outcome);
  }
}
