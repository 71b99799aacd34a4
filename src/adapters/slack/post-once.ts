import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from "@slack/web-api";
import type { Clock } from "#app/ports.ts";
import type { DeliveryOutcome, PostedDelivery } from "#app/post-ports.ts";
import { type DeliveryKey, isAskedFor } from "#model/delivery.ts";
import type { SlackPayload } from "#present/slack/message-payload.ts";
import { minuteMs } from "#shared/durations.ts";
import { stillOpen } from "../still-open.ts";
import type { BotTokens } from "./bot-tokens.ts";
import { slackErrorAction } from "./error-action.ts";

/**
 * How far ahead a late digest is scheduled: so long may a run that died be taken over, and Slack still
 * be asked whether it has the message.
 */
const askableMs = 4 * minuteMs;

/** Slack refuses a time that has come; its clock and ours may differ so much. */
export const clockMarginMs = 5_000;

/** How long to wait when Slack has too many messages of ours for one channel. */
const crowdedMs = minuteMs;

/** A message on its way to a channel. */
export type SlackDelivery = Pick<PostedDelivery, "key" | "postAt">;

export type SlackPosting = {
  readonly timeFor: (key: DeliveryKey, dueAt: Date, now: Date) => Date;
  readonly postOnce: (
    delivery: SlackDelivery,
    payload: SlackPayload,
    mayStandAlready: boolean,
  ) => Promise<DeliveryOutcome>;
};

/**
 * Posts to Slack through its own scheduler. `chat.postMessage` knows no key by which a second
 * post could be dropped; `chat.scheduledMessages.list` tells whether a call without an answer
 * went through, until the message's time has come.
 *
 * A digest that a person asked for at once (a slot that begins with `now-`) is posted directly, and at most once.
 */
export function slackPosting(client: WebClient, tokens: BotTokens, clock: Clock): SlackPosting {
  return {
    timeFor(key, dueAt, now) {
      if (isAskedFor(key)) return now;
      const soonest =
        now.getTime() + (dueAt.getTime() < now.getTime() + clockMarginMs ? askableMs : 0);
      return new Date(Math.max(dueAt.getTime(), soonest));
    },

    async postOnce({ key, postAt }, { text, blocks }, mayStandAlready) {
      const token = await tokens.botToken(key.channel.workspaceId);
      if (token === undefined) return { kind: "failed", reason: "no token of this workspace" };
      const message = {
        token,
        channel: key.channel.channelId,
        text,
        blocks: [...blocks],
        unfurl_links: false,
        unfurl_media: false,
      };
      if (isAskedFor(key)) {
        return mayStandAlready ? { kind: "unconfirmed" } : settled(await postNow(message));
      }
      return schedule(message, Math.ceil(postAt.getTime() / 1000), mayStandAlready);
    },
  };

  type Outgoing = Parameters<WebClient["chat"]["postMessage"]>[0] & {
    readonly token: string;
    readonly channel: string;
    readonly text: string;
  };

  async function postNow(message: Outgoing): Promise<DeliveryOutcome> {
    return outcomeOf(async () => {
      const { ts = "" } = await client.chat.postMessage(message);
      return ts;
    });
  }

  async function schedule(
    message: Outgoing,
    postAt: number,
    mayStandAlready: boolean,
  ): Promise<DeliveryOutcome> {
    if (mayStandAlready) {
      // Once its time has come a message leaves Slack's list, whether or not it ever stood there.
      if (postAt * 1000 <= clock.now().getTime() + clockMarginMs) return { kind: "unconfirmed" };
      const standing = await find(message, postAt);
      if (standing.kind !== "absent") return stillOpen(standing);
    }
    // Tried once a run: a call without an answer may still take effect, and is looked for when a while has passed.
    return outcomeOf(async () => {
      const { token, channel, text, blocks } = message as Outgoing & { blocks: [] };
      const handed = await client.chat.scheduleMessage({
        token,
        channel,
        text,
        blocks,
        post_at: postAt,
        unfurl_links: false,
        unfurl_media: false,
      });
      return handed.scheduled_message_id ?? "";
    });
  }

  /** Looks for a message of ours that waits in a channel for that very second. */
  async function find(
    { token, channel }: Outgoing,
    postAt: number,
  ): Promise<DeliveryOutcome | { readonly kind: "absent" }> {
    let found: string | undefined;
    const outcome = await outcomeOf(async () => {
      const { scheduled_messages = [] } = await client.chat.scheduledMessages.list({
        token,
        channel,
        oldest: String(postAt),
        latest: String(postAt),
      });
      found = scheduled_messages.find(({ post_at }) => post_at === postAt)?.id;
      return found ?? "";
    });
    if (outcome.kind !== "posted") return outcome;
    return found === undefined ? { kind: "absent" } : outcome;
  }
}

/** A post that cannot be asked about is over when no answer came. */
function settled(outcome: DeliveryOutcome): DeliveryOutcome {
  return outcome.kind === "unanswered" ? { kind: "unconfirmed" } : outcome;
}

/** Makes a call to Slack that gives a message's id, and says what came of it. */
async function outcomeOf(call: () => Promise<string>): Promise<DeliveryOutcome> {
  try {
    return { kind: "posted", messageId: await call() };
  } catch (error) {
    if (error instanceof WebAPIRateLimitedError) {
      return { kind: "rate-limited", retryAfterMs: error.retryAfter * 1000 };
    }
    if (error instanceof WebAPIPlatformError) return outcomeOfCode(error.data.error);
    if (error instanceof WebAPIHTTPError && error.statusCode < 500) {
      return { kind: "failed", reason: `HTTP ${error.statusCode}` };
    }
    if (error instanceof WebAPIHTTPError || error instanceof WebAPIRequestError) {
      return { kind: "unanswered" };
    }
    throw error;
  }
}

function outcomeOfCode(code: string): DeliveryOutcome {
  const action = slackErrorAction(code);
  switch (action.kind) {
    case "gone":
      return action;
    case "pause":
      return { kind: "paused", reason: action.reason };
    case "ambiguous":
      return { kind: "unanswered" };
    case "wait":
      return { kind: "rate-limited", retryAfterMs: crowdedMs };
    case "our-bug":
      return { kind: code === "time_in_past" ? "failed" : "refused", reason: code };
  }
}
