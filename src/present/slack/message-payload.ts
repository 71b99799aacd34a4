import type { KnownBlock } from "@slack/web-api";
import type { BriefMessage, Message } from "#model/message.ts";
import { unreachable } from "#shared/unreachable.ts";
import { plainBrief } from "../brief-lines.ts";
import { capBrief, sentenceCaps } from "../cap-brief.ts";
import { troubleBody, troubleHead } from "../trouble-lines.ts";
import { briefBlocks } from "./brief-blocks.ts";
import { escapeMrkdwn } from "./escape-mrkdwn.ts";
import { noticeBlocks, noticeText } from "./notice-blocks.ts";
import { receiptBlocks } from "./receipt-blocks.ts";
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
    default:
      return unreachable(message);
  }
}

function cappedBrief(message: BriefMessage): SlackPayload {
  const brief = capBrief(message.brief, sentenceCaps[0]);
  return { text: escapeMrkdwn(plainBrief(brief)), blocks: briefBlocks({ ...message, brief }) };
}
