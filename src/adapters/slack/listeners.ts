import type { App, BlockAction, MessageShortcut } from "@slack/bolt";
import { pressButton } from "#app/press-button.ts";
import { type FirstAnswer, type TakeCommandWorld, takeCommand } from "#app/take-command.ts";
import { parseButtonId } from "#model/button.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import {
  helpPayload,
  readingPayload,
  type SlackPayload,
  sentencePayload,
} from "#present/slack/first-answer.ts";
import { unreachable } from "#shared/unreachable.ts";

/** Names the message shortcut in the app's manifest. */
export const briefShortcut = "brief_this_link";

/**
 * Hears everything that people do in Slack. The same listeners serve Lambda and Socket Mode.
 *
 * Each acknowledges within the three seconds that Slack waits; what is slow is a job by then.
 */
export function addListeners(app: App, world: TakeCommandWorld): void {
  app.command("/brief", async ({ command, ack }) => {
    const { team_id, channel_id, user_id, response_url, trigger_id, text } = command;
    const reply = replyTo(team_id, channel_id, user_id, response_url, true);
    const typed = { kind: "slack-text", text } as const;
    const answer = await takeCommand(world, jobId(trigger_id), typed, reply);
    await ack(ephemeral(answer));
  });

  app.action<BlockAction>(
    /^brief:(?:share|shorter|longer|receipts)$/,
    async ({ body, action, ack, respond }) => {
      await ack();
      const button = "value" in action ? parseButtonId(action.value ?? "") : undefined;
      const channelId = body.channel?.id ?? body.container.channel_id;
      if (button === undefined || typeof channelId !== "string") return;
      const team = body.team?.id ?? body.user.team_id ?? "";
      // Receipts come as a message of their own; the other buttons change the one they are under.
      const replaces = button.press !== "receipts";
      const reply = replyTo(team, channelId, body.user.id, body.response_url, replaces);
      const problem = await pressButton(world, jobId(body.trigger_id), button, reply);
      if (problem !== undefined) {
        await respond({
          ...ephemeral({ kind: "sentence", text: problem }),
          replace_original: false,
        });
      }
    },
  );

  // A button that only opens a link is reported as well, and wants no more than an answer.
  app.action("brief:open", async ({ ack }) => ack());

  app.shortcut<MessageShortcut>(briefShortcut, async ({ body, ack, respond }) => {
    const { team, channel, user, response_url, trigger_id, message } = body;
    const reply = replyTo(team?.id ?? user.team_id ?? "", channel.id, user.id, response_url, false);
    const typed = { kind: "message", text: message.text ?? "" } as const;
    const answer = await takeCommand(world, jobId(trigger_id), typed, reply);
    await ack();
    if (answer.kind !== "reading") await respond(ephemeral(answer));
  });
}

function replyTo(
  workspaceId: string,
  channelId: string,
  userId: string,
  responseUrl: string,
  replaces: boolean,
): ReplyAddress {
  return { platform: "slack", workspaceId, channelId, userId, responseUrl, replaces };
}

/** A trigger id is given to one interaction and never again. */
function jobId(triggerId: string): string {
  return `slack-${triggerId}`;
}

function ephemeral(answer: FirstAnswer) {
  const { text, blocks } = payloadOf(answer);
  return { response_type: "ephemeral" as const, text, blocks: [...blocks] };
}

function payloadOf(answer: FirstAnswer): SlackPayload {
  switch (answer.kind) {
    case "reading":
      return readingPayload(answer.host);
    case "help":
      return helpPayload(answer.lines);
    case "sentence":
      return sentencePayload(answer.text);
    default:
      return unreachable(answer);
  }
}
