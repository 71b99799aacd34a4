import type { KnownBlock } from "@slack/web-api";
import type { FeedTroubleMessage } from "#model/message.ts";
import { cutText } from "#shared/cut-text.ts";
import { troubleBody, troubleButtons, troubleHead } from "../trouble-lines.ts";
import { buttonElement } from "./button-element.ts";
import { richText, section, words } from "./rich-text.ts";

/** Longest sentence we show, in characters: a feed's title may be anything. */
const lengthMax = 500;

/** A broken feed as Slack shows it: what, why, and what one can do. */
export function troubleBlocks(message: FeedTroubleMessage): readonly KnownBlock[] {
  const { feedId } = message;
  return [
    richText(
      section(
        words(`${cutText(troubleHead(message), lengthMax)} `, { bold: true }),
        words(cutText(troubleBody(message), lengthMax)),
      ),
    ),
    {
      type: "actions",
      elements: troubleButtons.map(([press, label]) => buttonElement(label, { press, feedId })),
    },
  ];
}
