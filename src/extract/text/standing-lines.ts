import { textWeight } from "../walls/page-lines.ts";
import { askedFirst } from "./consent-lines.ts";
import { isMomentLine, isSystemLine } from "./page-notes.ts";
import {
  appeals,
  bylines,
  captions,
  freeOffers,
  mailLines,
  ownMatter,
  writers,
  writtenBy,
} from "./standing-line-lists.ts";
import { finishedLine } from "./text-lines.ts";

/** A line of an outlet's own, word for word in every article, is no longer than this. */
const charactersMax = 160;

/** A question for the reader's consent, a caption or a note on the text is no longer than this. */
const noteCharactersMax = 300;
const notes = [...askedFirst, ...captions, ...ownMatter];

/** Who wrote and photographed, behind a mark that no sentence begins with: not "記者：", by which interviews ask. */
const credits = /^(?:文|取材|撰文|写真|摄影|攝影|글|사진)\s?[:：／/=＝・]\s?.{1,20}$/u;

/** What stands beside one another above a text, bars or points between it: who wrote it, when, where to go on. */
const dated =
  /^(?=.*(?<!\d)(?:\d{1,2}[.\s/-][^|·•]{0,14}(?:19|20)\d{2}|(?:19|20)\d{2}[.\s/-][^|·•]{1,14}\d{1,2})(?!\d))(?:[^|·•]{2,50}[|·•]){1,4}[^|·•]{2,50}(?<![.!?…])$/u;

/** Weight of a line that says something of its own. */
const paragraphWeightMin = 60;

/** Lines at either end of a text among which a byline stands; on top, all above the first sentence. */
const endLines = 3;
const headLinesMax = 8;

/**
 * A text without lines of the outlet's own that are word for word the same below other articles: appeals,
 * advertisement, what to read next, rights, and bylines on top and at the end. Only lines that say nothing else go. A
 * text without a paragraph else stays.
 */
export function withoutStandingLines<Block extends { readonly text: string }>(
  blocks: readonly Block[],
): readonly Block[] {
  const sentence = blocks.findIndex(({ text }) => finishedLine.test(text));
  const headLines = Math.max(endLines, Math.min(sentence, headLinesMax));
  const kept = blocks.filter(({ text }, at) => {
    if (freeOffers.test(text) || isSystemLine(text)) return false;
    if (text.length <= noteCharactersMax && notes.some((pattern) => pattern.test(text)))
      return false;
    if (text.length > charactersMax) return true;
    if (/^[^\p{L}\p{N}]{1,2}$/u.test(text)) return false;
    if (mailLines.test(text) || credits.test(text) || appeals.some((pattern) => pattern.test(text)))
      return false;
    if (at < headLines && dated.test(text)) return false;
    const isAtEnd = at < headLines || at >= blocks.length - endLines;
    return !isAtEnd || !(isMomentLine(text) || isByline(text));
  });
  return kept.some(({ text }) => textWeight(text) >= paragraphWeightMin) ? trimmed(kept) : blocks;
}

function isByline(text: string): boolean {
  const by = writtenBy.exec(text)?.[0];
  if (by !== undefined && writers.test(text.slice(by.length))) return true;
  return bylines.some((pattern) => pattern.test(text));
}

/** A text without the numbers on top of it, of readers and comments, and without lines and stars below it. */
function trimmed<Block extends { readonly text: string }>(
  blocks: readonly Block[],
): readonly Block[] {
  const from = blocks.findIndex(({ text }) => /\p{L}/u.test(text));
  const to = blocks.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return blocks.slice(from, to + 1);
}
