import type { Word } from "./words.ts";

/** What a run was cut into, in offsets of the run's text. */
export type Segment = Word & { readonly isWordLike: boolean; readonly run: Word };

/** ICU slows down with the length of what it is given, so no text for it is longer than this many characters. */
export const segmentedMax = 400;

/**
 * Cuts runs that hold no line feed by ICU's dictionary, as many at once as it takes well: each call holds some
 * kilobytes until garbage is collected, and the collector does not know of them.
 */
export function* segmentsOf(runs: readonly Word[], segmenter: Intl.Segmenter): Generator<Segment> {
  let parts: Part[] = [];
  let length = 0;
  for (const run of runs) {
    for (let from = 0; from < run.text.length; from += segmentedMax) {
      const text = run.text.slice(from, from + segmentedMax);
      if (length + text.length > segmentedMax) {
        yield* segmentsAtOnce(parts, segmenter);
        parts = [];
        length = 0;
      }
      parts.push({ text, start: run.start + from, run });
      length += text.length + 1;
    }
  }
  yield* segmentsAtOnce(parts, segmenter);
}

/** So much of a run as goes to ICU at one time. */
type Part = Pick<Segment, "text" | "start" | "run">;

function* segmentsAtOnce(parts: readonly Part[], segmenter: Intl.Segmenter): Generator<Segment> {
  let at = 0;
  let from = 0;
  // No word goes beyond a line feed (https://unicode.org/reports/tr29/#WB3a).
  const lines = parts.map(({ text }) => text).join("\n");
  for (const { segment, index, isWordLike = false } of segmenter.segment(lines)) {
    const part = parts[at];
    if (part === undefined) return;
    if (index === from + part.text.length) {
      at += 1;
      from = index + 1;
      continue;
    }
    const start = part.start + index - from;
    yield { text: segment, start, end: start + segment.length, isWordLike, run: part.run };
  }
}
