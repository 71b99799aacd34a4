import type { APIComponentInContainer } from "discord.js";
import { buttonId } from "#model/button.ts";
import type { FeedTroubleMessage } from "#model/message.ts";
import { cutText } from "#shared/cut-text.ts";
import { troubleBody, troubleButtons, troubleHead } from "../trouble-lines.ts";
import { buttonRow, textDisplay } from "./components.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** Longest sentence we show, in characters: a feed's title may be anything. */
const lengthMax = 500;

/** A broken feed as Discord shows it: what, why, and what one can do. */
export function troubleComponents(message: FeedTroubleMessage): readonly APIComponentInContainer[] {
  const { feedId } = message;
  const head = escapeMarkdown(cutText(troubleHead(message), lengthMax));
  const body = escapeMarkdown(cutText(troubleBody(message), lengthMax));
  return [
    textDisplay(`**${head}** ${body}`),
    buttonRow(
      troubleButtons.map(([press, label]) => ({
        type: 2 as const,
        style: 2 as const,
        label,
        custom_id: buttonId({ press, feedId }),
      })),
    ),
  ];
}
