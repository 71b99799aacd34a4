import type { WebClient } from "@slack/web-api";
import type { Replies } from "#app/ports.ts";
import type { Message, PostOutcome } from "#model/message.ts";
import { messageHome, messageView } from "#present/slack/message-view.ts";
import type { BotTokens } from "./bot-tokens.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { SlackReply } from "./replies.ts";

/** Answers in an open modal or the App Home, and everything else by `messages`. */
export function slackViewReplies(
  client: WebClient,
  tokens: BotTokens,
  messages: Replies<SlackReply>,
): Replies<SlackReply> {
  return {
    async show(address, message) {
      if ("viewId" in address) return showInModal(address, message);
      if ("home" in address) return showAtHome(address, message);
      return messages.show(address, message);
    },
    share: messages.share,
  };

  async function showInModal(
    { workspaceId, channelId, viewId, fromHome }: Extract<SlackReply, { viewId: string }>,
    message: Message,
  ): Promise<PostOutcome> {
    const token = await tokens.botToken(workspaceId);
    if (token === undefined) return { kind: "not-allowed", reason: "not_installed" };
    const channelName = message.kind === "settings" ? message.channelName : undefined;
    const memory = {
      channelId,
      ...(channelName !== undefined && { channelName }),
      ...(fromHome === true && { fromHome }),
    };
    return outcomeOf(async () => {
      await client.views.update({ token, view_id: viewId, view: messageView(message, memory) });
      return { kind: "posted" };
    });
  }

  async function showAtHome(
    { workspaceId, userId }: SlackReply,
    message: Message,
  ): Promise<PostOutcome> {
    const token = await tokens.botToken(workspaceId);
    if (token === undefined) return { kind: "not-allowed", reason: "not_installed" };
    return outcomeOf(async () => {
      await client.views.publish({ token, user_id: userId, view: messageHome(message) });
      return { kind: "posted" };
    });
  }
}
