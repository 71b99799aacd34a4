import type { Language } from "#model/language.ts";
import { quotedRuns } from "./quotations/quoted-runs.ts";

/**
 * Words that a text gives as somebody's own, in UTF-16 offsets, `end` exclusive, marks not included.
 *
 * `speech` is what somebody said or wrote; `words` are a term, a title or irony in quotation marks.
 */
export type Quotation = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The run with its marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly kind: "speech" | "words";
  /** Who says it, as fully as the text names them before; absent when we are not sure. */
  readonly speaker?: string;
  /** Where `speaker` stands in the text. */
  readonly speakerSpan?: { readonly start: number; readonly end: number };
  /** The words beside the quotation that name who says it ("he", "the president"). */
  readonly mention?: string;
  readonly mentionSpan?: { readonly start: number; readonly end: number };
};

/** Finds the quotations of a text with who says them, in order, none overlapping. */
export function findQuotations(text: string, language: Language): readonly Quotation[] {
  return quotedRuns(text, language).map(({ start, end, outerStart, outerEnd }) => ({
    start,
    end,
    text: text.slice(start, end),
    outerStart,
    outerEnd,
    kind: "speech",
  }));
}
