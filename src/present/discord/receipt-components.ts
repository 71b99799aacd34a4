import type { APIComponentInContainer } from "discord.js";
import type { Brief } from "#model/brief.ts";
import { receiptsWithin } from "../receipt-lines.ts";
import { textDisplay } from "./components.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/**
 * Characters we put into the receipts of one message, before escaping. Discord takes 4,000 over all
 * text displays, and answers 500 when bytes + 12 per display pass 10,170 (discord-api-docs#8554):
 * 2,400 characters of three bytes each stay below both.
 */
const charactersMax = 2400;

/** Each sentence of a brief with the article's own sentence under it. */
export function receiptComponents(brief: Brief): readonly APIComponentInContainer[] {
  const { receipts, leftOut } = receiptsWithin(brief, charactersMax);
  return [
    textDisplay("**Receipts.** Each sentence, and where it stands in the article:"),
    ...receipts.map(({ sentence, sources }) =>
      textDisplay(
        [
          `**${escapeMarkdown(sentence)}**`,
          ...sources.map((source) => `> ${escapeMarkdown(source)}`),
        ].join("\n"),
      ),
    ),
    ...(leftOut === 0 ? [] : [textDisplay(`-# ${leftOut} more did not fit here.`)]),
  ];
}
