import { type ChannelSettings, type PauseReason, unpaused } from "#model/channel-settings.ts";
import { type DeliveryKey, deliveryName } from "#model/delivery.ts";
import { isMuted } from "#model/muting.ts";
import { dayMs } from "#shared/durations.ts";
import { TellableError } from "#shared/tellable-error.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { ChannelSettingsStore } from "../channel-ports.ts";
import { type ReportGoneWorld, reportGone } from "../forget-gone.ts";
import type { DeliveryStore } from "../ports.ts";
import type { DeliveryOutcome } from "../post-ports.ts";
import { RetryLater } from "../retry-later.ts";
import { type TellPauseWorld, tellPause, tellUnlisted } from "./tell-pause.ts";

export type ConcludeWorld = ReportGoneWorld &
  TellPauseWorld & {
    readonly channels: ChannelSettingsStore;
    readonly deliveries: DeliveryStore;
  };

/** How long one run may hold a delivery: the function's own time limit, and some. */
export const deliveryLeaseMs = 22_000;

/** A paused channel is tried at each digest for a week, then once a week, and forgotten at the first try after so long. */
const paused = { triedDays: 7, keptMs: 30 * dayMs } as const;

/** Who takes the bot out of a server wants nothing kept; days, so that a wrong token of ours does not empty the table. */
const leftServerKeptMs = 3 * dayMs;

/** Whether a channel's digest is worth a try: one that is paused may have been repaired meanwhile, and people mute it. */
export function isWorthTrying(settings: ChannelSettings, now: Date): boolean {
  const { paused: pause } = settings;
  if (isMuted(settings, now)) return false;
  if (pause === undefined) return true;
  const pausedMs = now.getTime() - pause.since.getTime();
  const days = Math.floor(pausedMs / dayMs);
  return days <= paused.triedDays || days % paused.triedDays === 0 || pausedMs >= paused.keptMs;
}

/**
 * Does what follows from an attempt to post.
 *
 * @throws {RetryLater} when the platform asks us to wait, or has given no answer
 * @throws {Error} when the post must be tried again, or the fault is ours
 */
export async function concludeDelivery(
  world: ConcludeWorld,
  key: DeliveryKey,
  outcome: DeliveryOutcome,
): Promise<void> {
  const { deliveries, log, clock } = world;
  const at = clock.now();
  const facts = { delivery: deliveryName(key) };
  switch (outcome.kind) {
    case "posted":
      await deliveries.settle(key, { kind: "sent", at, messageId: outcome.messageId });
      return log.info("sent", facts);
    case "unconfirmed":
      // One post that may be missing is better than one that comes twice, if nobody can tell.
      await deliveries.settle(key, { kind: "sent", at });
      log.warn("sent, unconfirmed", facts);
      return outcome.isUnlisted ? tellUnlisted(world, key.channel) : undefined;
    case "blocked":
      await deliveries.settle(key, { kind: "given-up", reason: outcome.reason });
      return log.warn("blocked", { ...facts, reason: outcome.reason });
    case "paused":
      // Last: a run that dies before is followed by one that does what is left.
      await pauseChannel(world, key, outcome.reason);
      return deliveries.settle(key, { kind: "given-up", reason: outcome.reason });
    case "gone":
      await reportGone(world, key.channel, outcome.what);
      return log.warn(`${outcome.what} gone`, facts);
    case "unanswered":
      // The claim stays: whoever takes over asks the platform before posting again.
      throw new RetryLater(
        Math.max(deliveryLeaseMs, outcome.retryAfterMs ?? 0),
        "the platform did not answer",
      );
    case "rate-limited":
      await deliveries.release(key);
      throw new RetryLater(outcome.retryAfterMs, "the platform asks us to wait");
    case "failed":
    case "refused":
      await deliveries.release(key);
      throw new TellableError(`the platform ${outcome.kind} the post: ${outcome.reason}`);
    default:
      return unreachable(outcome);
  }
}

/** Lifts the pause of a channel that lets us in again. */
export async function resume(
  { channels }: Pick<ConcludeWorld, "channels">,
  { channel }: ChannelSettings,
): Promise<void> {
  await channels.changeSettings(channel, unpaused);
}

/** Pauses a channel that let nothing in, and tells who subscribed; one that was paused for long is forgotten. */
export async function pauseChannel(
  world: Omit<ConcludeWorld, "deliveries">,
  key: DeliveryKey,
  reason: PauseReason,
): Promise<void> {
  const { channels, clock, log } = world;
  const { channel } = key;
  const settings = await channels.settings(channel);
  if (settings === undefined) return;
  const { paused: before } = settings;
  // The days of a server that we left count from then, those of a channel from its first pause.
  const goesOn = before !== undefined && (reason !== "not-in-server" || before.reason === reason);
  const since = goesOn ? before.since : clock.now();
  const facts = { delivery: deliveryName(key), reason };
  const pausedMs = clock.now().getTime() - since.getTime();
  const what = reason === "not-in-server" ? "workspace" : "channel";
  if (pausedMs >= (what === "workspace" ? leftServerKeptMs : paused.keptMs)) {
    await reportGone(world, channel, what);
    return log.warn(`${what} to be forgotten after a long pause`, facts);
  }
  // A channel that is opened again may be without us then: that is to be told, too. First: once it is paused nobody tells it.
  if (before?.reason !== reason) await tellPause(world, channel, reason);
  await channels.changeSettings(channel, (one) => ({ ...one, paused: { reason, since } }));
  log.warn("channel paused", facts);
}
