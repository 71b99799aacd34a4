import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { Clock } from "#app/ports.ts";
import type { WaitingPosts } from "#app/post-ports.ts";
import type { BotTokens } from "./bot-tokens.ts";
import { clockMarginMs } from "./post-once.ts";

/** Calls without an answer before nobody can tell. */
const triesMax = 3;

/**
 * Takes back what Slack's scheduler was handed, up to a minute before it appears. A message that is not there may have been
 * taken back by a call whose answer was lost, or may be too near: until its time has come the list says which.
 *
 * @see https://docs.slack.dev/reference/methods/chat.deleteScheduledMessage
 */
export function slackWaitingPosts(
  client: WebClient,
  tokens: BotTokens,
  clock: Clock,
): WaitingPosts {
  return {
    async withdraw({ key: { channel: place }, postAt }, messageId) {
      const token = await tokens.botToken(place.workspaceId);
      if (token === undefined) return false;
      const channel = place.channelId;
      for (let tries = 0; tries < triesMax; tries += 1) {
        try {
          await client.chat.deleteScheduledMessage({
            token,
            channel,
            scheduled_message_id: messageId,
          });
          return true;
        } catch (error) {
          if (!(error instanceof WebAPIPlatformError)) continue;
          return (
            error.data.error === "invalid_scheduled_message_id" &&
            (await hasGone({ token, channel }, messageId, postAt))
          );
        }
      }
      return false;
    },
  };

  async function hasGone(
    place: { readonly token: string; readonly channel: string },
    messageId: string,
    postAt: Date,
  ): Promise<boolean> {
    const second = String(Math.ceil(postAt.getTime() / 1000));
    for (let tries = 0; tries < triesMax; tries += 1) {
      try {
        const { scheduled_messages: waiting = [] } = await client.chat.scheduledMessages.list({
          ...place,
          oldest: second,
          latest: second,
        });
        const isBefore = clock.now().getTime() + clockMarginMs < postAt.getTime();
        return isBefore && waiting.every(({ id }) => id !== messageId);
      } catch {
        // No answer: it is asked again.
      }
    }
    return false;
  }
}
