import type { Language } from "#model/language.ts";
import { dialogueRuns } from "./dialogue-runs.ts";
import { type Mark, marksOf } from "./marks.ts";
import { singleQuotedRuns } from "./single-quoted-runs.ts";

/**
 * Words between quotation marks, in UTF-16 offsets of the text, `end` exclusive.
 * `outerStart` and `outerEnd` take in the marks that are there.
 */
export type QuotedRun = {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  /** The opening mark was found. */
  readonly isOpened: boolean;
  /** The closing mark was found. */
  readonly isClosed: boolean;
};

/** Finds what stands in quotation marks, outermost only, in order; a run never leaves its line. */
export function quotedRuns(text: string, language: Language): readonly QuotedRun[] {
  const found = [...text.matchAll(/[^\n]+/g)].flatMap((line): readonly QuotedRun[] => {
    const [start, end] = [line.index, line.index + line[0].length];
    const runs = pairedRuns(text, marksOf(text, start, end), start, end);
    const single = singleQuotedRuns(text, language, gapsOf(runs, start, end));
    const spoken = runs.length === 0 ? dialogueRuns(text, language, start, end) : [];
    return [...runs, ...single, ...spoken];
  });
  return found.filter((run) => run.end > run.start).sort((a, b) => a.start - b.start);
}

function gapsOf(
  runs: readonly QuotedRun[],
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const edges = [start, ...runs.flatMap((run) => [run.outerStart, run.outerEnd]), end];
  return Array.from({ length: edges.length / 2 }, (_, index) => ({
    start: edges[2 * index] ?? end,
    end: edges[2 * index + 1] ?? end,
  }));
}

/** Pairs the marks of one line by what they look like, where they stand and what is open. */
export function pairedRuns(
  text: string,
  marks: readonly Mark[],
  lineStart: number,
  lineEnd: number,
): readonly QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open: Mark | undefined;
  const endOf = (at: number): number => runs.at(-1)?.outerEnd ?? at;
  for (const mark of marks) {
    if (open === undefined) {
      if (mark.isInch) continue;
      const isLostPair =
        (mark.context === "closes" && mark.shape !== "opens") || cannotOpen(text, mark.end);
      if (isLostPair) {
        const start = lostStart(text, endOf(lineStart), mark.start);
        if (start === undefined) continue;
        const run = { start, end: mark.start, outerStart: start, outerEnd: mark.end };
        runs.push(trimmedRun(text, { ...run, isOpened: false, isClosed: true }));
      } else open = mark;
      continue;
    }
    if (mark.family !== open.family) continue;
    if (closes(open, mark)) {
      runs.push(runFrom(text, open, mark));
      open = undefined;
    } else if (mark.context === "opens") {
      // The mark that should have closed is lost.
      runs.push(runFrom(text, open, lostEnd(text, open.end, mark.start)));
      open = mark;
    }
  }
  if (open !== undefined) {
    const end = open.start === lineStart ? lineEnd : lostEnd(text, open.end, lineEnd);
    runs.push(runFrom(text, open, end));
  }
  return runs;
}

/** From an opening mark to the one that closes, or to where the lost one should stand. */
function runFrom(text: string, { end: start, start: outerStart }: Mark, close: Mark | number) {
  const isClosed = typeof close !== "number";
  const [end, outerEnd] = isClosed ? [close.start, close.end] : [close, close];
  return trimmedRun(text, { start, end, outerStart, outerEnd, isOpened: true, isClosed });
}

function closes(open: Mark, mark: Mark): boolean {
  // Turned pairs (” words “) are a fault of some machine translations.
  const isTurned = open.shape === "closes" && mark.shape === "opens";
  if (isTurned) return true;
  if (mark.context === "opens" && mark.shape !== "closes")
    return open.character === "„" && mark.character === "“";
  return mark.shape !== "opens" || mark.context === "closes" || open.character === "„";
}

/** No quotation opens in front of a comma or a single stop, as in `said enough “, he added`. */
function cannotOpen(text: string, end: number): boolean {
  return /^ ?(?:[,;:!?)]|\.(?![.\p{L}]))/u.test(text.slice(end, end + 3));
}

/** A quotation without its opening mark begins so many characters before the closing one at the most. */
const lostCharactersMax = 500;

/** Where a quotation without its opening mark begins: with its sentence, and only when words stand there. */
function lostStart(text: string, after: number, end: number): number | undefined {
  const from = Math.max(after, end - lostCharactersMax);
  const before = text.slice(from, end);
  const sentence =
    /(?:^|[.!?…:]\s+)(?=[^\s.!?…][^.!?…]*$|[^\s.!?…](?:[^.!?…]|[.!?…](?!\s))*[.!?…]?\s*$)/u.exec(
      before,
    );
  const start = from + (sentence === null ? 0 : sentence.index + sentence[0].length);
  return /\p{L}+\s+\p{L}+/u.test(text.slice(start, end)) ? start : undefined;
}

/** Where a quotation without its closing mark ends: with its sentence. */
function lostEnd(text: string, start: number, limit: number): number {
  const found = /[.!?…。！？](?=\s|$)/u.exec(text.slice(start, limit));
  return found === null ? limit : start + found.index + found[0].length;
}

/** Leaves out space, and the comma that belongs to the sentence around the quotation. */
function trimmedRun(text: string, run: QuotedRun): QuotedRun {
  const words = text.slice(run.start, run.end);
  const lead = words.length - words.trimStart().length;
  const tail = /(?<![\s,،，、;])[\s,،，、;]*$/u.exec(words)?.[0].length ?? 0;
  const start = Math.min(run.start + lead, run.end);
  return { ...run, start, end: Math.max(start, run.end - tail) };
}
