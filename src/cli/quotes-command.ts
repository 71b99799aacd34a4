import { findQuotations } from "#language/quotations.ts";
import { answerJsonLines, languageOfRow, type Row, textOfRow } from "./json-lines.ts";

/** Runs `newsbrief quotes --jsonl`: rows `{ id, text, lang? }` in, `{ id, quotes }` out. */
export async function quotesCommand(): Promise<void> {
  await answerJsonLines(process.stdin, process.stdout, quotesOfRow);
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
  return {
    quotes: findQuotations(textOfRow(row), languageOfRow(row)).map(
      ({ start, end, text: words, kind, mention, speaker }) => ({
        start,
        end,
        text: words,
        kind,
        ...(mention !== undefined && { speaker: mention }),
        ...(speaker !== undefined && { name: speaker }),
      }),
    ),
  };
}
