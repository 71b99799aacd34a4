import { textWeight } from "../walls/page-lines.ts";
import { askedFirst } from "./consent-lines.ts";
import { isMomentLine, isSystemLine } from "./page-notes.ts";
import {
  appeals,
  asks,
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
  /^(?=.*(?<!\d)(?:\d{1,2}[.\s/-][^|·•]{0,14}(?:19|20)\d{2}|(?:19|20)\d{2}[.\s/-][^|·•]{1,14}\d{1,2})(?!\d))(?:[^|·•]{2,50}[|·•]){1,4}[^|·•]{2,50}(?:(?<![.!?…])|(?<=\smin\.))$/iu;

/** A short sentence before another, which says why the reader should: "Thanks for reading." */
const reason = /^(?!["'“„«])[^.!?]{4,90}[.!?]\s+(?=\p{Lu}|$)/u;

/** Weight of a line that says something of its own. */
const paragraphWeightMin = 60;

/** Lines at either end of a text among which a byline stands; on top, all above the first sentence. */
const endLines = 3;
const headLinesMax = 8;

/** A standfirst may stand above the byline. */
const standfirstLines = 2;

/**
 * A text without lines of the outlet's own that are word for word the same below other articles: appeals,
 * advertisement, what to read next, rights, and bylines on top and at the end. Only lines that say nothing else go. A
 * text without a paragraph else stays.
 */
export function withoutStandingLines<Block extends { readonly text: string }>(
  blocks: readonly Block[],
): readonly Block[] {
  const sentence = blocks.findIndex(({ text }) => finishedLine.test(text));
  const headLines = Math.max(endLines, Math.min(sentence + standfirstLines, headLinesMax));
  const isOwn = blocks.map(({ text }) => !isStanding(text));
  // What goes at the end is none of its last lines.
  let tail = blocks.length;
  for (let left = endLines; tail > 0 && left > 0; tail -= 1)
    if (isOwn[tail - 1] === true && !isAtEnds(blocks[tail - 1]?.text ?? "")) left -= 1;
  const kept = blocks.filter(({ text }, at) => {
    if (isOwn[at] === false) return false;
    if (at < headLines && text.length <= charactersMax && dated.test(text)) return false;
    return !((at < headLines || at >= tail) && isAtEnds(text));
  });
  return kept.some(({ text }) => textWeight(text) >= paragraphWeightMin) ? trimmed(kept) : blocks;
}

/** Whether a line is the outlet's own wherever it stands. */
export function isStanding(text: string): boolean {
  if (freeOffers.test(text) || isSystemLine(text)) return true;
  if (text.length <= noteCharactersMax && notes.some((pattern) => pattern.test(text))) return true;
  if (text.length > charactersMax) return false;
  if (/^[^\p{L}\p{N}]{1,2}$/u.test(text)) return true;
  return mailLines.test(text) || credits.test(text) || isAppeal(text);
}

/** Whether a line is the outlet's own where it stands at an end of a text. */
function isAtEnds(text: string): boolean {
  return text.length <= charactersMax && (isMomentLine(text) || isByline(text));
}

/** Whether a line asks for something, or says why in one sentence and asks in the next. */
function isAppeal(text: string): boolean {
  if (appeals.some((pattern) => pattern.test(text))) return true;
  const next = reason.exec(text)?.[0];
  return next !== undefined && asks.some((pattern) => pattern.test(text.slice(next.length)));
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
