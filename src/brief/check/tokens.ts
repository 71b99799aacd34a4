import { findNumbers } from "#language/numbers.ts";
import { stem, withoutElision } from "#language/stems.ts";
import { isStopWord } from "#language/stop-words.ts";
import { words } from "#language/words.ts";
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
  for (const number of findNumbers(text, language)) {
    if (number.kind !== "ordinal") values.set(firstDigitOrLetter(text, number.start), number.value);
  }
  return words(text, language).map(({ text: written, start, end }) => {
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

/** A number may open with its currency sign; its token does not. */
function firstDigitOrLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[\p{L}\p{N}]/u.test(text[at] ?? "")) at += 1;
  return at;
}
