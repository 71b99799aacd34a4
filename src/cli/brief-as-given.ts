import type { Article } from "#model/article.ts";
import type { Brief, BriefSentence, Span } from "#model/brief.ts";
import { firstWhere } from "#shared/first-where.ts";
import { alignedSpelling } from "./aligned-spelling.ts";

/**
 * A brief with offsets of the text that was given, where those of a brief are of the text as it was read: without its
 * title, with single blanks, plainly spelt. A receipt is the run of the text given; where the way back is not found,
 * as for a text that was encoded twice, it stays.
 */
export function briefAsGiven(brief: Brief, article: Article, given: string): Brief {
  const runGiven = wayBack(article, given);
  const run = <Run extends Span>(one: Run): Run => ({ ...one, ...runGiven(one) });
  const sentence = (one: BriefSentence): BriefSentence => ({
    ...one,
    pieces: one.pieces.map(run),
    receipts: one.receipts.map((receipt) => {
      const back = runGiven(receipt);
      return back === undefined ? receipt : { ...back, text: given.slice(back.start, back.end) };
    }),
    facts: one.facts.map(run),
  });
  const { next, quotation } = brief;
  return {
    ...brief,
    gist: sentence(brief.gist),
    points: brief.points.map(sentence),
    ...(quotation !== undefined && { quotation: run(quotation) }),
    ...(next !== undefined && { next: sentence(next) }),
  };
}

/** Tells where a run of an article's text stands in the text that it was read from: its blocks do so in order, but for blanks. */
function wayBack({ blocks, text }: Article, given: string): (run: Span) => Span | undefined {
  const spelling = alignedSpelling(given);
  const { letters, places } = withoutBlanks(spelling.text);
  /** Of each block of the text, as far as they were looked for, the index of its first letter. */
  const begins: number[] = [];
  let from = 0;
  const beginOf = (block: number): number => {
    for (let next = begins.length; next <= block; next += 1) {
      const { start, end } = blocks[next] ?? { start: 0, end: 0 };
      const own = text.slice(start, end).replace(/\s+/g, "");
      const found = from < 0 ? -1 : letters.indexOf(own, from);
      begins.push(found);
      from = found < 0 ? -1 : found + own.length;
    }
    return begins[block] ?? -1;
  };
  /** The letter at a place of the text. */
  const letterAt = (at: number): number => {
    const block = firstWhere(blocks, ({ end }) => end > at);
    const begin = beginOf(block);
    const before = text.slice(blocks[block]?.start ?? at, at).replace(/\s+/g, "").length;
    return begin < 0 ? -1 : begin + before;
  };
  return ({ start, end }) => {
    const last = letterAt(Math.max(end - 1, 0));
    const first = end > start ? letterAt(start) : last;
    const [firstPlace, lastPlace] = [places[first], places[last]];
    if (firstPlace === undefined || lastPlace === undefined) return undefined;
    const [givenStart, givenEnd] = spelling.given(firstPlace, lastPlace + 1);
    return end > start ? { start: givenStart, end: givenEnd } : { start: givenEnd, end: givenEnd };
  };
}

/** The characters of a text that are no blanks, and where each of them stands. */
function withoutBlanks(text: string): { readonly letters: string; readonly places: Int32Array } {
  const places = new Int32Array(text.length);
  let count = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g))
    for (let at = index; at < index + word.length; at += 1) places[count++] = at;
  return { letters: text.replace(/\s+/g, ""), places: places.subarray(0, count) };
}
