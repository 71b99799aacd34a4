import type { WebClient } from "@slack/web-api";
import type { PersonalNotes } from "#app/post-ports.ts";
import { escapeMrkdwn } from "#present/slack/escape-mrkdwn.ts";
import type { BotTokens } from "./bot-tokens.ts";

/**
 * Writes to people in the app's own messages, which Slack opens for `chat:write` when their id stands in place of a channel's.
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
  };
}
