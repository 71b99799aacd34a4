import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from "@slack/web-api";
import type { Clock } from "#app/ports.ts";
import { RetryLater } from "#app/retry-later.ts";
import type { Channel } from "#model/channel.ts";
import type { PauseReason } from "#model/channel-settings.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { BotTokens } from "./bot-tokens.ts";
import { slackErrorAction } from "./error-action.ts";

const daySeconds = 24 * 60 * 60;

/** Slack takes what appears within 120 days; nothing else of ours is scheduled so far ahead. */
const probe = { aheadSeconds: 119 * daySeconds, listedFromSeconds: 30 * daySeconds } as const;

/** Looks for what is left of a probe, before its failure is the job's. */
const triesMax = 3;

/** After which a job whose probe may be left looks again. */
const silentMs = 3000;

/**
 * Asks Slack whether we may post to a channel, by the very call that digests are posted with, which takes no scope but
 * theirs: a message is scheduled for a day far off and taken back at once, with what an earlier run that died may
 * have left. Nobody sees any of it.
 *
 * @returns `unknown` where Slack gives no answer, or one that says nothing of the channel
 * @throws when a probe may be left: the job runs again, and looks again
 * @see https://docs.slack.dev/reference/methods/chat.scheduleMessage#errors
 */
export async function mayPost(
  client: WebClient,
  tokens: BotTokens,
  { workspaceId, channelId: channel }: Channel,
  clock: Clock,
): Promise<"yes" | "unknown" | PauseReason> {
  const token = await tokens.botToken(workspaceId);
  // Where an organisation has installed the bot for all of its workspaces, which gives it no token of one.
  if (token === undefined) return "workspace-restricted";
  const place = { token, channel };
  const now = Math.floor(clock.now().getTime() / 1000);
  const post_at = now + probe.aheadSeconds;
  let id: string | undefined;
  try {
    const message = { ...place, post_at, text: "Newsbrief looks whether it may post here." };
    id = (await client.chat.scheduleMessage(message)).scheduled_message_id;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal !== undefined) return refusal;
  }
  for (let tries = 1; ; tries += 1) {
    try {
      await takeBack();
      break;
    } catch (error) {
      if (error instanceof WebAPIRateLimitedError) {
        throw new RetryLater(error.retryAfter * 1000, "Slack asks us to wait");
      }
      if (tries < triesMax) continue;
      const isSilent = error instanceof WebAPIRequestError || error instanceof WebAPIHTTPError;
      throw isSilent ? new RetryLater(silentMs, "Slack gives no answer") : error;
    }
  }
  return id === undefined ? "unknown" : "yes";

  async function takeBack(): Promise<void> {
    const oldest = now + probe.listedFromSeconds;
    const { scheduled_messages = [] } = await client.chat.scheduledMessages.list({
      ...place,
      oldest: String(oldest),
    });
    // Looked at again: older pages of Slack's say that it may list all, digests that wait among them.
    const probes = scheduled_messages.filter((one) => Number(one.post_at) >= oldest);
    const left = new Set([id, ...probes.map((one) => one.id)]);
    for (const scheduled_message_id of left) {
      if (scheduled_message_id === undefined) continue;
      await client.chat
        .deleteScheduledMessage({ ...place, scheduled_message_id })
        .catch(unlessTakenBack);
    }
  }
}

/** What a refusal says of the channel; `undefined` where the message may have been taken all the same. */
function refusalOf(error: unknown): PauseReason | "unknown" | undefined {
  if (error instanceof WebAPIRateLimitedError) return "unknown";
  if (!(error instanceof WebAPIPlatformError)) return undefined;
  const action = slackErrorAction(error.data.error);
  switch (action.kind) {
    case "pause":
      return action.reason;
    case "gone":
      return action.what === "channel" ? "not-in-channel" : "unknown";
    case "ambiguous":
      return undefined;
    case "wait":
    case "our-bug":
      return "unknown";
    default:
      return unreachable(action);
  }
}

/** One that an earlier try took back, without our hearing of it, is there no more. */
function unlessTakenBack(error: unknown): void {
  const isGone =
    error instanceof WebAPIPlatformError && error.data.error === "invalid_scheduled_message_id";
  if (!isGone) throw error;
}
