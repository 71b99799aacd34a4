import type { Language } from "#model/language.ts";
import { perText } from "#shared/per-text.ts";
import { perLanguage } from "./per-language.ts";
import { segmentsOf } from "./segments.ts";

/** A word of a text, in UTF-16 offsets of that text, `end` exclusive. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Acronyms with points ("U.S", "z.B"), then letters and digits with an apostrophe between
 * letters ("l'eau", "don't") or a separator between digits ("1,200.5").
 *
 * @see https://unicode.org/reports/tr29/#Word_Boundaries, from which it departs in one thing:
 *   a full stop between longer words ("end.Next", a space lost by a web page) parts them
 */
const wordPattern =
  /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?:(?<=[\p{L}\p{M}])['’](?=\p{L})|(?<=\p{N})[.,'’٫٬](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** Languages that hang a unit, a title or a particle on its word without a space: Korean, too, which sets some. */
export const joinsWords: ReadonlySet<Language> = new Set(["zh", "ja", "ko"]);

/** Languages in which nothing need stand between a word and a mark or the next word. */
export const spaceless: ReadonlySet<Language> = new Set([...joinsWords, "th"]);

/** Scripts that write no space between words. */
export const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Finds the words of a text, in order. Chinese, Japanese, Thai, Lao, Khmer and Burmese, which
 * write no spaces, are cut by the dictionary of ICU.
 */
export function words(text: string, language: Language): readonly Word[] {
  return recentWords(language)(text);
}

/** Texts whose words are kept: a sentence is asked about again and again while it is weighed. */
const recentMax = 300;
const recentWords = /* @__PURE__ */ perLanguage((language) =>
  perText(recentMax, (text) => wordsOf(text, language)),
);

function wordsOf(text: string, language: Language): readonly Word[] {
  const found: Word[] = [];
  const unspaced: Word[] = [];
  const hasUnspaced = unspacedScript.test(text);
  for (const { 0: run, index } of text.matchAll(wordPattern)) {
    const word = { text: run, start: index, end: index + run.length };
    (hasUnspaced && unspacedScript.test(run) ? unspaced : found).push(word);
  }
  if (unspaced.length === 0) return found;
  for (const { text: word, start, end, isWordLike } of segmentsOf(unspaced, segmenter(language))) {
    if (isWordLike) found.push({ text: word, start, end });
  }
  return found.sort((one, other) => one.start - other.start);
}

/**
 * How many words a reader would count: what stands between spaces and holds a letter or a digit
 * ("well-known" and "l'eau" are one), so that a Korean counts eojeol and a Vietnamese syllables.
 * Where no spaces are written, words of ICU's dictionary: about 1.6 Chinese and 1.9 Japanese
 * characters each, which keeps a budget in words the same reading time in every language.
 *
 * @see https://doi.org/10.1167/iovs.11-8284 for reading speeds in words and characters
 */
export function countWords(text: string, language: Language): number {
  if (!unspacedScript.test(text)) return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  let count = 0;
  for (const [chunk] of text.matchAll(/\S+/g)) {
    if (unspacedScript.test(chunk)) count += words(chunk, language).length;
    else if (/[\p{L}\p{N}]/u.test(chunk)) count += 1;
  }
  return count;
}

const segmenter = /* @__PURE__ */ perLanguage(
  (language) => new Intl.Segmenter(language, { granularity: "word" }),
);
