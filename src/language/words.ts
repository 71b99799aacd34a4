import type { Language } from "#model/language.ts";

/** A word of a text, in UTF-16 offsets of that text, `end` exclusive. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Finds the words of a text. Chinese, Japanese and Thai, which write no spaces,
 * are cut by the dictionary of ICU.
 *
 * @see https://unicode.org/reports/tr29/#Word_Boundaries
 */
export function words(text: string, language: Language): readonly Word[] {
  const found: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter(language).segment(text)) {
    if (isWordLike) found.push({ text: segment, start: index, end: index + segment.length });
  }
  return found;
}

/** How many words a reader would count. */
export function countWords(text: string, language: Language): number {
  return words(text, language).length;
}

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, made);
  return made;
}
