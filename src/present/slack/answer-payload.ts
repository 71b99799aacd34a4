import type { KnownBlock } from "@slack/web-api";
import type { Answer, SettingsMessage } from "#model/message.ts";
import { settingsLines } from "../settings-lines.ts";
import { cardBlocks, cardText } from "./card-blocks.ts";
import { escapeMrkdwn } from "./escape-mrkdwn.ts";
import { type SlackPayload, slackPayload } from "./message-payload.ts";
import { bullets, richText, section, words } from "./rich-text.ts";

/** Dresses the answer to a command for Slack, as a message. */
export function slackAnswer(answer: Answer): SlackPayload {
  switch (answer.kind) {
    case "card":
      return { text: escapeMrkdwn(cardText(answer)), blocks: cardBlocks(answer) };
    case "settings":
      return { text: escapeMrkdwn(settingsText(answer)), blocks: [settingsBlock(answer)] };
    case "home":
      throw new TypeError("an App Home is no message");
    default:
      return slackPayload(answer);
  }
}

/** What of an answer does not fit into one: the further parts of a card's file. */
export function furtherPayloads(answer: Answer): readonly SlackPayload[] {
  if (answer.kind !== "card" || answer.file === undefined) return [];
  const { file } = answer;
  const { name, parts } = file;
  return parts.slice(1).map((_, at) => {
    const title = `${name}, part ${at + 2} of ${parts.length}`;
    const card = { kind: "card", title, lines: [], file } as const;
    return { text: title, blocks: cardBlocks(card, at + 1) };
  });
}

/** The form itself is a modal; where there is none, or it was saved, what stands in it. */
function settingsBlock(message: SettingsMessage): KnownBlock {
  const { notice, trial } = message;
  return richText(
    ...(notice === undefined ? [] : [section(words(notice, { bold: true }))]),
    bullets(
      settingsLines(message).map(({ label, value }) =>
        section(words(`${label}: `, { bold: true }), words(value)),
      ),
    ),
    ...trial.map((line) => section(words(line))),
  );
}

function settingsText(message: SettingsMessage): string {
  const lines = settingsLines(message).map(({ label, value }) => `${label}: ${value}`);
  return [...(message.notice === undefined ? [] : [message.notice]), ...lines].join("\n");
}
