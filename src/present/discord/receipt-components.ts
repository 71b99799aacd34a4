import type { APIComponentInContainer } from "discord.js";
import type { Brief } from "#model/brief.ts";
import { firstFitting } from "../first-fitting.ts";
import { receiptsWithin } from "../receipt-lines.ts";
import { textDisplay } from "./components.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { fits } from "./fits.ts";

/** Characters of the receipts of one message, tried in turn: marks of markdown are longer once they are escaped. */
const charactersMax = [2400, 1600, 1000] as const;

/** Each sentence of a brief with the article's own sentence under it. */
export function receiptComponents(brief: Brief): readonly APIComponentInContainer[] {
  return firstFitting<number, readonly APIComponentInContainer[]>(
    charactersMax,
    (max) => componentsWithin(brief, max),
    fits,
  );
}

function componentsWithin(brief: Brief, max: number): readonly APIComponentInContainer[] {
  const { receipts, leftOut } = receiptsWithin(brief, max);
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
