import type { Language } from "#model/language.ts";
import { type DateValue, findDates } from "./dates.ts";
import { findNames } from "./names.ts";
import { findNumbers, type NumberFound } from "./numbers.ts";
import { findQuotations } from "./quotations.ts";

/** A checkable detail of a text, in UTF-16 offsets of that text, `end` exclusive, with its value. */
export type FactFound = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
} & (
  | { readonly kind: "number"; readonly number: Omit<NumberFound, "start" | "end" | "text"> }
  | { readonly kind: "date"; readonly date: DateValue }
  | { readonly kind: "name"; readonly key: string; readonly surname?: string }
  | { readonly kind: "quotation"; readonly speaker?: string }
);

/**
 * Finds the numbers, dates, names and quotations of a text, ordered by start; a quotation
 * may hold other facts, the others never overlap.
 *
 * @param within only what stands in this run of `text`; the rest still tells names from other words
 */
export function factsIn(
  text: string,
  language: Language,
  within: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): readonly FactFound[] {
  const dates = findDates(text, language);
  const taken = new Uint8Array(text.length);
  for (const { start, end } of dates) taken.fill(1, start, end);
  const isFree = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    !taken.subarray(start, end).includes(1);
  const numbers = findNumbers(text, language).filter(isFree);
  for (const { start, end } of numbers) taken.fill(1, start, end);
  const names = findNames(text, language);
  const facts: FactFound[] = [
    ...dates.map((found): FactFound => ({ kind: "date", ...found })),
    ...numbers.map(
      ({ start, end, text: words, ...number }): FactFound => ({
        kind: "number",
        start,
        end,
        text: words,
        number,
      }),
    ),
    ...names.filter(isFree).map((found): FactFound => ({ kind: "name", ...found })),
    ...findQuotations(text, language, names).map(
      ({ start, end, text: words, speaker }): FactFound => ({
        kind: "quotation",
        start,
        end,
        text: words,
        ...(speaker !== undefined && { speaker }),
      }),
    ),
  ];
  return facts
    .filter(({ start, end }) => start >= within.start && end <= within.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
