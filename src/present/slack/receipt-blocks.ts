import type { KnownBlock } from "@slack/web-api";
import type { Brief } from "#model/brief.ts";
import { receiptsWithin } from "../receipt-lines.ts";
import { quote, richText, section, visibleMax, words } from "./rich-text.ts";

/** Each sentence of a brief with the article's own sentence under it. */
export function receiptBlocks(brief: Brief): readonly KnownBlock[] {
  const { receipts, leftOut } = receiptsWithin(brief, visibleMax);
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
