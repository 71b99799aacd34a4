import { DiscordAPIError, RateLimitError } from "discord.js";
import type { DeliveryOutcome } from "#app/post-ports.ts";
import type { PauseReason } from "#model/channel-settings.ts";
import { minuteMs } from "#shared/durations.ts";

/** How long to wait where Discord asks for it without saying how long. */
const waitMs = minuteMs;

/** Why a channel is paused, by the error that says so. */
const pauses: Readonly<Record<number, PauseReason>> = {
  40058: "no-permission", // Cannot send a message in a forum channel
  50001: "not-in-channel", // Missing access
  50007: "no-permission", // Cannot send messages to this user
  50008: "no-permission", // Cannot send messages in a non-text channel
  50013: "no-permission", // Missing permissions
  50083: "channel-archived", // The thread is archived.
  50278: "no-permission", // No server in common with this user
  160005: "channel-archived", // The thread is locked.
};

/** This text is not let through, whoever sends it: filters of the recipient, AutoMod, harmful links. */
const blocked = new Set([20009, 200000, 240000]);

/** Slow mode, the limits of a channel, a server or a shared resource, and messages that are switched off for all. */
const waits = new Set([20016, 20022, 20028, 20029, 30046, 40004, 40062]);

/**
 * What an error of Discord means for a post to a channel; what is not named here is our bug.
 *
 * @param code not a number where the answer has none
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
 */
export function outcomeOfCode(code: number, status: number): DeliveryOutcome {
  if (code === 10003) return { kind: "gone", what: "channel" }; // Unknown channel
  if (code === 10004) return { kind: "gone", what: "workspace" }; // Unknown guild
  const pause = pauses[code];
  if (pause !== undefined) return { kind: "paused", reason: pause };
  if (blocked.has(code)) return { kind: "blocked", reason: String(code) };
  if (waits.has(code) || status === 429) return { kind: "rate-limited", retryAfterMs: waitMs };
  if (status >= 500) return { kind: "unanswered" };
  // Our token is wrong, or a guard stands before Discord, whose page has no code.
  if (!code || code === 40333 || status === 401) {
    return { kind: "failed", reason: `HTTP ${status}` };
  }
  return { kind: "refused", reason: String(code) };
}

/** How long to wait; the page by which Cloudflare bans us does not say, and each call before it is over counts against us. */
export function waitOf({ retryAfter }: RateLimitError) {
  return { kind: "rate-limited", retryAfterMs: retryAfter || waitMs } as const;
}

/** What became of a post by the error that calling Discord ended in. */
export function outcomeOfError(error: unknown): DeliveryOutcome {
  if (error instanceof RateLimitError) return waitOf(error);
  if (error instanceof DiscordAPIError) return outcomeOfCode(Number(error.code), error.status);
  // So discord.js says that it was given no token.
  if (error instanceof Error && error.message.startsWith("Expected token")) {
    return { kind: "failed", reason: "no token of this bot" };
  }
  // A 5xx, a time-out or a broken connection may hide a success.
  return { kind: "unanswered" };
}
