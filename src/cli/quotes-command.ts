import { findQuotations } from "#language/quotations.ts";
import { primaryLanguage } from "#model/language.ts";
import { answerJsonLines } from "./json-lines.ts";

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
export function quotesOfRow(row: Readonly<Record<string, unknown>>): {
  readonly quotes: readonly QuoteRow[];
} {
  const { text, lang } = row;
  if (typeof text !== "string") throw new TypeError("The row has no text.");
  const language = primaryLanguage(typeof lang === "string" ? lang : undefined);
  return {
    quotes: findQuotations(text, language).map(
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
