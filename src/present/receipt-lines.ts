import type { Brief, BriefSentence } from "#model/brief.ts";
import { cutText } from "#shared/cut-text.ts";
import { quotationLine } from "./brief-lines.ts";

/** A sentence of a brief with the article's sentences on which it rests. */
export type ReceiptLine = { readonly sentence: string; readonly sources: readonly string[] };

/** Longest source sentence shown whole, in characters; a longer one ends in "…". */
const sourceMax = 1200;

/**
 * The receipts of a brief, as many as fit.
 *
 * @param charactersMax for all of them together
 */
export function receiptsWithin(
  brief: Brief,
  charactersMax: number,
): { readonly receipts: readonly ReceiptLine[]; readonly leftOut: number } {
  const all = receiptLines(brief);
  const receipts: ReceiptLine[] = [];
  let room = charactersMax;
  for (const line of all) {
    room -= line.sentence.length + line.sources.join("").length;
    if (room < 0) break;
    receipts.push(line);
  }
  return { receipts, leftOut: all.length - receipts.length };
}

function receiptLines(brief: Brief): readonly ReceiptLine[] {
  const sentences = [
    brief.gist,
    ...brief.points,
    ...(brief.next === undefined ? [] : [brief.next]),
  ];
  const max = Math.min(sourceMax, brief.source.wishes?.snippetMax ?? sourceMax);
  const lines = sentences.map((sentence) => lineOf(sentence, max));
  const { quotation } = brief;
  if (quotation === undefined) return lines;
  return [
    ...lines,
    { sentence: quotationLine(quotation), sources: ["Quoted letter by letter from the article."] },
  ];
}

/** @param max characters of a source sentence; a publisher's own limit counts here as well */
function lineOf({ text, receipts }: BriefSentence, max: number): ReceiptLine {
  return { sentence: text, sources: receipts.map((receipt) => cutText(receipt.text, max)) };
}
