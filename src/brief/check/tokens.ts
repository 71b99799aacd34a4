import { numberWords } from "#language/numbers/number-words.ts";
import { findNumbers, type NumberFound } from "#language/numbers.ts";
import { stem, withoutElision } from "#language/stems.ts";
import { isStopWord } from "#language/stop-words.ts";
import { type Word, words } from "#language/words.ts";
import type { Language } from "#model/language.ts";

/** A word of a claim or source as the checker compares it, in UTF-16 offsets of its text. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** Lower case, without an elided article or possessive. */
  readonly word: string;
  /** Lower case, whole: "didn't". */
  readonly full: string;
  /** What its forms share; "#3" for "three" and "3" alike. */
  readonly root: string;
  /** It carries the sentence rather than its news. */
  readonly isStop: boolean;
  /** It begins with a capital, as a name does or a sentence. */
  readonly isCapital: boolean;
};

export function tokensOf(text: string, language: Language): readonly Token[] {
  const values = new Map<number, number>();
  const numbers = findNumbers(text, language).filter(({ kind }) => kind !== "ordinal");
  for (const { start, value } of numbers) values.set(firstDigitOrLetter(text, start), value);
  let at = 0;
  const isFirst = ({ text: word, start }: Word): boolean => {
    while ((numbers[at]?.end ?? text.length) <= start) at += 1;
    const number = numbers[at];
    if (number === undefined || start < number.start || values.has(start)) return true;
    return !isPart(word, number, language);
  };
  return words(text, language)
    .filter(isFirst)
    .map(({ text: written, start, end }) => {
      const full = written.toLowerCase().replaceAll("’", "'");
      const word = withoutElision(full, language) || full;
      const isCapital = /^\p{Lu}/u.test(written);
      const value = values.get(start);
      if (value !== undefined)
        return { start, end, word, full, root: `#${value}`, isStop: false, isCapital };
      const isStop =
        isStopWord(word, language) || (word.length < 2 && !/[\p{N}\p{sc=Han}]/u.test(word));
      return { start, end, word, full, root: stem(word, language), isStop, isCapital };
    });
}

/** Whether a word says only what the token of its number says: the rest of its digits, its scale, "percent" beside "%". */
function isPart(word: string, { kind, unit }: NumberFound, language: Language): boolean {
  if (kind !== "cardinal") return false;
  return (
    unit === "%" || /^\p{Nd}+$/u.test(word) || numberWords(language).words.has(word.toLowerCase())
  );
}

/** A number may open with its currency sign; its token does not. */
function firstDigitOrLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[\p{L}\p{N}]/u.test(text[at] ?? "")) at += 1;
  return at;
}
