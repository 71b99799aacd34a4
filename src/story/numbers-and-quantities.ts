import { findNumbers } from "#language/numbers.ts";
import type { Language } from "#model/language.ts";
import type { Terms } from "./entry-evidence.ts";
import type { EntryWord } from "./entry-words.ts";

const specificityMin = 0.5;
/** Numbers that are written as words, so small that two events have them by chance; they tell with what is counted. */
const smallNumberMax = 12;
/** Words so near a number say what is counted. */
const countedWithin = 5;

/** What is said in numbers, and how much that tells: numbers by themselves, and with their unit or what is counted. */
export function numbersAndQuantities(
  title: string,
  titleWords: readonly EntryWord[],
  text: string,
  textWords: readonly EntryWord[],
  language: Language,
): { readonly number: Terms; readonly quantity: Terms } {
  const number = new Map<string, number>();
  const quantity = new Map<string, number>();
  for (const [line, words] of [
    [title, titleWords],
    [text, textWords],
  ] as const) {
    for (const { value, unit, start, end } of findNumbers(line, language)) {
      if (value > smallNumberMax || unit !== undefined)
        number.set(String(value), specificity(value));
      if (unit !== undefined) quantity.set(`${value} ${unit}`, 1);
      for (const word of words) {
        const { concepts } = word;
        if (concepts.length === 0 || wordsBetween(line, start, end, word) > countedWithin) continue;
        for (const concept of concepts) quantity.set(`${value} ${concept.name}`, 1);
      }
    }
  }
  return { number, quantity };
}

/** How much a number says by itself, by its significant digits: 151 and 3.14 more than 8, 200 or 2028. */
function specificity(value: number): number {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return specificityMin;
  const digits = String(value).replace(/^0\.0*|\.|0+$/g, "").length;
  return Math.max(specificityMin, Math.min(digits, 4) / 2);
}

function wordsBetween(
  line: string,
  start: number,
  end: number,
  word: { readonly start: number; readonly end: number },
): number {
  if (word.start >= end) return spacesIn(line, end, word.start) + 1;
  if (word.end <= start) return spacesIn(line, word.end, start) + 2;
  return Number.POSITIVE_INFINITY;
}

/** Up to one more than may stand between a number and what is counted. */
function spacesIn(line: string, start: number, end: number): number {
  let count = 0;
  for (let at = line.indexOf(" ", start); at >= 0 && at < end; at = line.indexOf(" ", at + 1)) {
    count += 1;
    if (count > countedWithin) break;
  }
  return count;
}
