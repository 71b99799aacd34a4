import { LogLevel, WebClient } from "@slack/web-api";
import type { Replies } from "#app/ports.ts";
import type { PostOutcome } from "#model/message.ts";
import { isSaidBeside, type ReplyAddress } from "#model/reply-address.ts";
import { type SlackPayload, slackPayload } from "#present/slack/message-payload.ts";
import type { BotTokens } from "./bot-tokens.ts";
import { outcomeAsBot } from "./outcome-of.ts";
import { respond, respondAlone } from "./respond.ts";

/** `apiUrl` is set only for the stand-in, and ends in a slash. */
export type SlackSettings = { readonly apiUrl?: string };

export type SlackReply = Extract<ReplyAddress, { platform: "slack" }>;

/** Time for one call before it counts as unanswered, in milliseconds. */
const timeoutMs = 5000;

/** What Slack says of a thread that was deleted or locked: what was to be shared there goes to the channel. */
const closedThread: ReadonlySet<string> = new Set([
  "cannot_reply_to_message",
  "restricted_action_thread_locked",
  "thread_not_found",
]);

/** How Slack is called from a Lambda: never sleeping there, and pacing left to the queue. */
export function slackClient({ apiUrl }: SlackSettings): WebClient {
  return new WebClient(undefined, {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timeoutMs,
    // What came of a call is logged by those who made it.
    logLevel: LogLevel.ERROR,
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  });
}

/** Answers interactions of Slack by their `response_url`, and shares by `chat.postMessage`. */
export function slackReplies(client: WebClient, tokens: BotTokens): Replies<SlackReply> {
  return {
    async show(address, message) {
      if (!("responseUrl" in address)) return { kind: "not-allowed", reason: "no_response_url" };
      const replaces = address.replaces && !isSaidBeside(address, message);
      return respondAlone(address, replaces, slackPayload(message));
    },

    async share(address, message) {
      const payload = slackPayload(message);
      const threadTs = "threadTs" in address ? address.threadTs : undefined;
      const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
      const posted = await postAsBot(address, { ...payload, ...thread });
      const isClosed = "reason" in posted && closedThread.has(posted.reason);
      const isRefused = isClosed || posted.kind === "not-allowed";
      if (!isRefused || !("responseUrl" in address)) return posted;
      // Where the bot is no member, in a private channel or a DM of people, the asker's own
      // response address may still speak to the channel.
      return respond(address.responseUrl, {
        response_type: "in_channel",
        replace_original: false,
        ...payload,
        ...(!isClosed && thread),
      });
    },
  };

  async function postAsBot(
    { workspaceId, channelId }: SlackReply,
    { blocks, ...content }: SlackPayload & { readonly thread_ts?: string },
  ): Promise<PostOutcome> {
    return outcomeAsBot(tokens, workspaceId, async (token) => {
      const posted = await client.chat.postMessage({
        token,
        channel: channelId,
        ...content,
        blocks: [...blocks],
        unfurl_links: false,
        unfurl_media: false,
      });
      const link = await permalink(token, channelId, posted.ts);
      return { kind: "posted", ...(link !== undefined && { link }) };
    });
  }

  /** A link to a message; the message stands there whether or not we can say where. */
  async function permalink(
    token: string,
    channel: string,
    messageTs: string | undefined,
  ): Promise<string | undefined> {
    if (messageTs === undefined) return undefined;
    try {
      const found = await client.chat.getPermalink({ token, channel, message_ts: messageTs });
      return found.permalink;
    } catch {
      return undefined; // Without a link the brief is shared all the same.
    }
  }
}
