import { findQuotations } from "#language/quotations.ts";
import { alignedSpelling } from "./aligned-spelling.ts";
import { answerJsonLines, languageOfRow, type Row, textOfRow } from "./json-lines.ts";

/** Runs `newsbrief quotes --jsonl`: rows `{ id, text, lang? }` in, `{ id, quotes }` out. */
export async function quotesCommand(): Promise<0 | 1> {
  return answerJsonLines(process.stdin, process.stdout, quotesOfRow);
}

/** A quotation as the command line gives it, in UTF-16 offsets of the text. */
export type QuoteRow = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "speech" | "words";
  /** As the text names the speaker beside the quotation: "he", "Mr. Macron". */
  readonly speaker?: string;
  /** The fullest name that the text gives that speaker; absent when we are not sure. */
  readonly name?: string;
};

/** @throws {TypeError} when the row has no `text` */
export function quotesOfRow(row: Row): {
  readonly quotes: readonly QuoteRow[];
} {
  const given = textOfRow(row);
  const spelling = alignedSpelling(given);
  return {
    quotes: findQuotations(spelling.text, languageOfRow(row, given)).map(
      ({ kind, mention, speaker, ...run }) => {
        const [start, end] = spelling.given(run.start, run.end);
        return {
          start,
          end,
          text: given.slice(start, end),
          kind,
          ...(mention !== undefined && { speaker: spelling.asGiven(mention) }),
          ...(speaker !== undefined && { name: spelling.asGiven(speaker) }),
        };
      },
    ),
  };
}
