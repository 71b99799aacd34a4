import type { Language } from "#model/language.ts";
import { casedNames, surnameOf } from "./names/cased-names.ts";
import { foldName } from "./names/fold-name.ts";
import { uncasedNames } from "./names/uncased-names.ts";

/**
 * A name of a person, place or organisation in a text, in UTF-16 offsets, `end` exclusive.
 * `key` is its folded form, `surname` the folded last word of a name of several words.
 */
export type NameFound = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly surname?: string;
};

/** Languages whose scripts have no capitals. */
export const uncased: ReadonlySet<Language> = new Set([
  "zh",
  "ja",
  "ko",
  "ar",
  "th",
  "he",
  "fa",
  "ur",
  "hi",
]);

/**
 * Finds the names of a text, in order, none overlapping.
 *
 * By capitals where the language has them, with the rest of the text as witness for words that open
 * a sentence; by titles, script and country names in Chinese, Japanese, Korean and Arabic, where many are missed.
 */
export function findNames(text: string, language: Language): readonly NameFound[] {
  const runs = uncased.has(language) ? uncasedNames(text, language) : casedNames(text, language);
  return runs.map(({ start, end }) => {
    const isDotted = /(?:^|\s)(?:\p{L}\.)+\p{L}$/u.test(text.slice(start, end));
    const stop = isDotted && text[end] === "." ? 1 : 0;
    const name = text.slice(start, end + stop).replace(/['’]s?$/, "");
    const words = name.split(/[\s\u00a0]+/);
    const surname = surnameOf(words, language);
    return {
      start,
      end: start + name.length,
      text: name,
      key: foldName(name, language),
      ...(surname !== undefined && surname !== "" && { surname }),
    };
  });
}
