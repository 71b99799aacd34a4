import type { WebClient } from "@slack/web-api";
import type { PersonalNotes } from "#app/post-ports.ts";
import { escapeMrkdwn } from "#present/slack/escape-mrkdwn.ts";
import type { BotTokens } from "./bot-tokens.ts";

/**
 * Writes to people in the app's own messages, which Slack opens for `chat:write` when their id stands in place of a channel's.
 * It takes messages to somebody whose account was deactivated, too: so that is asked before.
 *
 * @see https://docs.slack.dev/reference/methods/chat.postMessage#channels
 */
export function slackPersonalNotes(client: WebClient, tokens: BotTokens): PersonalNotes {
  return {
    async tell({ workspaceId, channelId }, userId, about) {
      if (!/^[UW][A-Z0-9]+$/.test(userId)) return false;
      const token = await tokens.botToken(workspaceId);
      if (token === undefined) return false;
      const text = `<#${channelId}>: ${escapeMrkdwn(about)}`;
      const blocks = [{ type: "section", text: { type: "mrkdwn", text } }];
      try {
        if (await isDeactivated({ workspaceId }, userId)) return false;
        await client.chat.postMessage({
          token,
          channel: userId,
          text,
          blocks,
          unfurl_links: false,
          unfurl_media: false,
        });
        return true;
      } catch {
        return false; // Whatever it is, it is no reason to trouble the delivery.
      }
    },
    isDeactivated,
  };

  /** What Slack does not tell is no. */
  async function isDeactivated(
    { workspaceId }: { readonly workspaceId: string },
    user: string,
  ): Promise<boolean> {
    try {
      const token = await tokens.botToken(workspaceId);
      if (token === undefined) return false;
      return (await client.users.info({ token, user })).user?.deleted === true;
    } catch {
      return false; // Without the scope, or an answer, the account counts as open.
    }
  }
}
