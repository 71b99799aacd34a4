import type { WebClient } from "@slack/web-api";
import type { Answers } from "#app/ports.ts";
import type { Answer, PostOutcome } from "#model/message.ts";
import { isSaidBeside } from "#model/reply-address.ts";
import { furtherPayloads, slackAnswer } from "#present/slack/answer-payload.ts";
import { messageHome, messageView } from "#present/slack/message-view.ts";
import type { ModalMemory } from "#present/slack/modal-views.ts";
import type { BotTokens } from "./bot-tokens.ts";
import { outcomeAsBot } from "./outcome-of.ts";
import type { SlackReply } from "./replies.ts";
import { respondAlone } from "./respond.ts";

/** Answers commands of Slack: in an open modal, in the App Home, or by their `response_url`. */
export function slackAnswers(client: WebClient, tokens: BotTokens): Answers<SlackReply> {
  return {
    async show(address, answer) {
      if ("viewId" in address) return showInModal(address, answer);
      if ("home" in address) return showAtHome(address, answer);
      const replaces = address.replaces && !isSaidBeside(address, answer);
      const [first, ...further] = [slackAnswer(answer), ...furtherPayloads(answer)];
      const shown = await respondAlone(address, replaces, first);
      for (const payload of further) {
        if (shown.kind !== "posted") break;
        const next = await respondAlone(address, false, payload);
        if (next.kind !== "posted") return next;
      }
      return shown;
    },
  };

  async function showInModal(
    { workspaceId, channelId, viewId, fromHome }: Extract<SlackReply, { viewId: string }>,
    message: Answer,
  ): Promise<PostOutcome> {
    const { channelName, isGroupMessage }: Partial<ModalMemory> =
      message.kind === "settings" ? message : {};
    const memory = {
      channelId,
      ...(channelName !== undefined && { channelName }),
      ...(isGroupMessage && { isGroupMessage }),
      ...(fromHome === true && { fromHome }),
    };
    return outcomeAsBot(tokens, workspaceId, async (token) => {
      await client.views.update({ token, view_id: viewId, view: messageView(message, memory) });
      return { kind: "posted" };
    });
  }

  async function showAtHome(
    { workspaceId, userId }: SlackReply,
    message: Answer,
  ): Promise<PostOutcome> {
    return outcomeAsBot(tokens, workspaceId, async (token) => {
      await client.views.publish({ token, user_id: userId, view: messageHome(message) });
      return { kind: "posted" };
    });
  }
}
