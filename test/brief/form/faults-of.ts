import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { Brief, BriefSentence } from "#model/brief.ts";
import { briefWords } from "./brief-lines.ts";

const wordsMax = { short: 60, standard: 120, long: 200 } as const;

/** Every promise that a brief breaks, in words; empty for a good one. */
export function faultsOf(brief: Brief, article: Article): readonly string[] {
  const { gist, language, next, points, quotation } = brief;
  const sentences = [gist, ...points, ...(next === undefined ? [] : [next])];
  const faults = sentences.flatMap((sentence) => groundingFaults(sentence, article.text));
  const words = briefWords(brief);
  const sourceWords = countWords(article.text, language);
  if (words > wordsMax[brief.length]) faults.push(`${words} words`);
  if (words - countWords(brief.headline, language) > sourceWords)
    faults.push("longer than its source");
  if (countWords(gist.text, language) > 30) faults.push("the gist has more than 30 words");
  if (points.length > (brief.length === "long" ? 7 : 4)) faults.push(`${points.length} points`);
  if (quotation !== undefined) {
    const said = article.text.slice(quotation.start, quotation.end);
    if (said !== quotation.text) faults.push(`not verbatim: ${quotation.text}`);
    if (quotation.speaker !== undefined && !article.text.includes(quotation.speaker)) {
      faults.push(`speaker not in the article: ${quotation.speaker}`);
    }
  }
  const starts = sentences.map(({ receipts }) => receipts.at(-1)?.start ?? -1);
  const order = next === undefined ? starts.slice(1) : starts.slice(1, -1);
  if (order.some((start, at) => at > 0 && start < (order[at - 1] ?? 0)))
    faults.push("points out of order");
  if (new Set(starts).size < starts.length) faults.push("a sentence twice");
  return faults;
}

function groundingFaults(sentence: BriefSentence, source: string): string[] {
  const { facts, pieces, receipts, text } = sentence;
  const faults: string[] = [];
  if (pieces.map((piece) => piece.text).join("") !== text) faults.push(`pieces are not: ${text}`);
  let at = -1;
  for (const piece of pieces) {
    if (piece.start < at) faults.push(`pieces out of order: ${piece.text}`);
    at = piece.end;
    const there = source.slice(piece.start, piece.end);
    if (!isAllowedChange(there, piece.text)) faults.push(`“${piece.text}” stands as “${there}”`);
    if (!receipts.some(({ start, end }) => piece.start >= start && piece.end <= end)) {
      faults.push(`no receipt for: ${piece.text}`);
    }
  }
  for (const { end, start, text: receipt } of receipts) {
    if (source.slice(start, end) !== receipt) faults.push(`receipt not in the article: ${receipt}`);
  }
  for (const fact of facts) {
    if (source.slice(fact.start, fact.end) !== fact.text)
      faults.push(`fact not there: ${fact.text}`);
    if (!receipts.some(({ text: receipt }) => receipt.includes(fact.text))) {
      faults.push(`fact not in a receipt: ${fact.text}`);
    }
  }
  const untidy = /^[\s,;:]|\s\s|\s[,;]|[,;:]\.?$|\(\)/u.exec(text)?.[0];
  if (untidy !== undefined && !receipts.some((receipt) => receipt.text.includes(untidy))) {
    faults.push(`untidy: ${text}`);
  }
  if (
    (text.match(/[“„«]/g)?.length ?? 0) !== (text.match(/[”»]/g)?.length ?? 0) &&
    !text.includes("„")
  ) {
    faults.push(`quotation marks without partner: ${text}`);
  }
  return faults;
}

/** The changes that `Piece` allows: marks and the spaces and letter beside them, a first capital, dates, a missing mark. */
function isAllowedChange(there: string, said: string): boolean {
  if (there === said) return true;
  const folded = (text: string): string =>
    text
      .replace(/[\s"“”„«»「」『』]+/gu, "")
      .replace(/^-$/, "–")
      .replaceAll("İ", "i")
      .toLowerCase();
  if (folded(there) === folded(said)) return true;
  if (there === "") return /^(?:[.。۔।]|: | …|[‘’'])$/u.test(said);
  // A date made absolute keeps its weekday, or stands for "yesterday", and adds figures.
  return /\d/.test(said) && said.length <= there.length + 28 && there.length <= 40;
}
