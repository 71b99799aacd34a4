import type { KnownBlock } from "@slack/web-api";
import type { Brief } from "#model/brief.ts";
import { receiptsWithin } from "../receipt-lines.ts";
import { quote, richText, section, words } from "./rich-text.ts";

/**
 * Visible characters we put into one message. Slack refused 11,341 in mixed blocks
 * (`msg_blocks_too_long`, slackapi/bolt-js#2509) and documents no limit.
 */
const visibleCharactersMax = 9000;

/** Each sentence of a brief with the article's own sentence under it. */
export function receiptBlocks(brief: Brief): readonly KnownBlock[] {
  const { receipts, leftOut } = receiptsWithin(brief, visibleCharactersMax);
  const blocks: KnownBlock[] = [
    richText(
      section(
        words("Receipts. ", { bold: true }),
        words("Each sentence, and where it stands in the article:"),
      ),
    ),
    ...receipts.map(({ sentence, sources }) =>
      richText(
        section(words(sentence, { bold: true })),
        ...sources.map((source) => quote(words(source))),
      ),
    ),
  ];
  if (leftOut > 0) blocks.push(richText(section(words(`${leftOut} more did not fit here.`))));
  return blocks;
}
