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
      const at = { token, channel: place.channelId };
      if (messageId !== undefined) return isDeleted(at, messageId, postAt);
      const waiting = await waitingAt(at, postAt);
      const [id] = waiting ?? [];
      return id === undefined ? waiting !== undefined : isDeleted(at, id, postAt);
    },
  };

  async function isDeleted(place: Place, messageId: string, postAt: Date): Promise<boolean> {
    for (let tries = 0; tries < triesMax; tries += 1) {
      try {
        const message = { ...place, scheduled_message_id: messageId };
        await client.chat.deleteScheduledMessage(message);
        return true;
      } catch (error) {
        if (!(error instanceof WebAPIPlatformError)) continue;
        if (error.data.error !== "invalid_scheduled_message_id") return false;
        return (await waitingAt(place, postAt))?.includes(messageId) === false;
      }
    }
    return false;
  }

  /** Ids of what waits for a second; `undefined` where Slack does not say, or that second is too near. */
  async function waitingAt(place: Place, postAt: Date): Promise<readonly string[] | undefined> {
    const second = Math.ceil(postAt.getTime() / 1000);
    for (let tries = 0; tries < triesMax; tries += 1) {
      try {
        const { scheduled_messages: waiting = [] } = await client.chat.scheduledMessages.list({
          ...place,
          oldest: String(second),
          latest: String(second),
        });
        if (clock.now().getTime() + clockMarginMs >= postAt.getTime()) return undefined;
        return waiting.flatMap(({ id, post_at }) => (post_at === second ? (id ?? []) : []));
      } catch {
        // No answer: it is asked again.
      }
    }
    return undefined;
  }
}

type Place = { readonly token: string; readonly channel: string };
