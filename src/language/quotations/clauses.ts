import { lineAround, type Run, sentenceEnd, sentenceStart, type TextView } from "./text-view.ts";

/** How far from a quotation we look for who says it, in characters. */
const reachMax = 280;

/** The part of the sentence before a quotation, from the sentence's start or the quotation before. */
export function clauseBefore({ text, runs }: TextView, index: number): Run {
  const run = runs[index];
  if (run === undefined) return { start: 0, end: 0 };
  const end = endOfLeadIn(text, run.outerStart);
  const line = lineAround(text, end);
  const before = runs[index - 1];
  const from = Math.max(line.start, before?.outerEnd ?? 0, end - reachMax);
  return { start: Math.min(sentenceStart(text, { start: from, end }), end), end };
}

/** A colon at the end of a paragraph leads in the quotation that begins the next. */
function endOfLeadIn(text: string, outerStart: number): number {
  const gap = /[:：]\s*\n\s*$/u.exec(text.slice(Math.max(0, outerStart - 12), outerStart));
  return gap === null ? outerStart : outerStart - gap[0].length + 1;
}

/** The part of the sentence after a quotation, up to its end or the next quotation. */
export function clauseAfter({ text, runs }: TextView, index: number): Run {
  const run = runs[index];
  if (run === undefined) return { start: 0, end: 0 };
  const line = lineAround(text, run.outerEnd);
  const next = runs[index + 1];
  const limit = Math.min(line.end, next?.outerStart ?? text.length, run.outerEnd + reachMax);
  return { start: run.outerEnd, end: sentenceEnd(text, { start: run.outerEnd, end: limit }) };
}
