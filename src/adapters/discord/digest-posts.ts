import { createHash } from "node:crypto";
import { DiscordAPIError, HTTPError, RateLimitError, type REST, Routes } from "discord.js";
import type { Clock, DigestOutcome, DigestPosts } from "#app/ports.ts";
import type { PauseReason } from "#model/channel-settings.ts";
import { deliveryName } from "#model/delivery.ts";
import { discordDigest } from "#present/discord/digest-components.ts";
import { stillOpen } from "../still-open.ts";

/** Calls before no answer is taken for none. */
const triesMax = 3;

/**
 * How long Discord is sure to remember a nonce: "the past few minutes" is all that it says.
 *
 * @see https://docs.discord.com/developers/resources/message#create-message
 */
const nonceMs = 2 * 60_000;

/** What an error code means for a channel; all others are our bug. */
const meaning: Readonly<Record<string, PauseReason | "channel" | "workspace">> = {
  10003: "channel", // Unknown channel
  10004: "workspace", // Unknown guild
  40058: "no-permission", // Cannot send a message in a forum channel
  50001: "not-in-channel", // Missing access
  50007: "no-permission", // Cannot send messages to this user
  50008: "no-permission", // Cannot send messages in a non-text channel
  50013: "no-permission", // Missing permissions
  50083: "channel-archived", // The thread is archived.
  160005: "channel-archived", // The thread is locked.
};

/**
 * Posts digests to Discord. A post carries a nonce made of the delivery's name, and Discord answers
 * a second one with the message of the first: so one without an answer is simply repeated.
 *
 * @param rest with the bot's token set
 */
export function discordDigestPosts(rest: REST, clock: Clock): DigestPosts {
  return {
    timeFor: (_key, _dueAt, now) => now,

    async post({ key, claimedAt }, digest, mayStandAlready) {
      if (mayStandAlready && clock.now().getTime() - claimedAt.getTime() > nonceMs) {
        return { kind: "unconfirmed" };
      }
      const body = {
        ...discordDigest(digest),
        nonce: nonceOf(deliveryName(key)),
        enforce_nonce: true,
      };
      let isOpen = mayStandAlready;
      for (let tries = 0; tries < triesMax; tries += 1) {
        const outcome = await postOnce(key.channel.channelId, body);
        if (outcome.kind !== "unanswered") return isOpen ? stillOpen(outcome) : outcome;
        isOpen = true;
      }
      return { kind: "unanswered" };
    },
  };

  async function postOnce(channelId: string, body: object): Promise<DigestOutcome> {
    try {
      const posted = (await rest.post(Routes.channelMessages(channelId), { body })) as {
        id: string;
      };
      return { kind: "posted", messageId: posted.id };
    } catch (error) {
      return outcomeOf(error);
    }
  }
}

/** At most 25 characters, Discord's limit. */
function nonceOf(name: string): string {
  return createHash("sha256").update(name).digest("base64url").slice(0, 25);
}

function outcomeOf(error: unknown): DigestOutcome {
  if (error instanceof RateLimitError) {
    return { kind: "rate-limited", retryAfterMs: error.retryAfter };
  }
  if (error instanceof DiscordAPIError) {
    const what = meaning[error.code];
    if (what === "channel" || what === "workspace") return { kind: "gone", what };
    if (what !== undefined) return { kind: "paused", reason: what };
    return { kind: "refused", reason: String(error.code) };
  }
  if (error instanceof HTTPError && error.status < 500) {
    return { kind: "failed", reason: `HTTP ${error.status}` };
  }
  // A 5xx, a time-out or a broken connection may hide a success.
  return { kind: "unanswered" };
}
