import type { KnownBlock } from "@slack/web-api";
import type { BriefMessage, Message, SettingsMessage } from "#model/message.ts";
import { unreachable } from "#shared/unreachable.ts";
import { plainBrief } from "../brief-lines.ts";
import { capBrief, sentenceCaps } from "../cap-brief.ts";
import { settingsLines } from "../settings-lines.ts";
import { troubleBody, troubleHead } from "../trouble-lines.ts";
import { briefBlocks } from "./brief-blocks.ts";
import { cardBlocks, cardText } from "./card-blocks.ts";
import { escapeMrkdwn } from "./escape-mrkdwn.ts";
import { noticeBlocks, noticeText } from "./notice-blocks.ts";
import { receiptBlocks } from "./receipt-blocks.ts";
import { bullets, richText, section, words } from "./rich-text.ts";
import { troubleBlocks } from "./trouble-blocks.ts";

/** What Slack is given: `text` for screen readers and notifications, `blocks` for the eye. */
export type SlackPayload = { readonly text: string; readonly blocks: readonly KnownBlock[] };

/** Dresses a message for Slack. No text of an article can ping or link by itself in it. */
export function slackPayload(message: Message): SlackPayload {
  switch (message.kind) {
    case "brief":
      return cappedBrief(message);
    case "receipts":
      return {
        text: escapeMrkdwn(`Receipts for: ${message.brief.headline}`),
        blocks: receiptBlocks(message.brief),
      };
    case "notice":
      return { text: escapeMrkdwn(noticeText(message)), blocks: noticeBlocks(message) };
    case "feed-trouble": {
      const text = `${troubleHead(message)} ${troubleBody(message)}`;
      return { text: escapeMrkdwn(text), blocks: troubleBlocks(message) };
    }
    case "card":
      return { text: escapeMrkdwn(cardText(message)), blocks: cardBlocks(message) };
    case "settings":
      return { text: escapeMrkdwn(settingsText(message)), blocks: [settingsBlock(message)] };
    case "home":
      return { text: "Newsbrief", blocks: [] };
    default:
      return unreachable(message);
  }
}

/** What of a message does not fit into one: the further parts of a card's file. */
export function furtherPayloads(message: Message): readonly SlackPayload[] {
  if (message.kind !== "card" || message.file === undefined) return [];
  const { name, parts } = message.file;
  return parts.slice(1).map((_, at) => {
    const title = `${name}, part ${at + 2} of ${parts.length}`;
    const { file } = message;
    const card = { kind: "card", title, lines: [], ...(file && { file }) } as const;
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

function cappedBrief(message: BriefMessage): SlackPayload {
  const brief = capBrief(message.brief, sentenceCaps[0]);
  return { text: escapeMrkdwn(plainBrief(brief)), blocks: briefBlocks({ ...message, brief }) };
}
