import type { Language } from "#model/language.ts";

/** A sentence of a text, in UTF-16 offsets of that text, `end` exclusive, without space around it. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Splits a text into sentences. A line feed always ends one.
 *
 * @see https://unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function sentences(text: string, language: Language): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const found: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const { segment, index } of segmenter.segment(line[0])) {
      const lead = segment.length - segment.trimStart().length;
      const clean = segment.trim();
      if (clean === "") continue;
      const start = line.index + index + lead;
      found.push({ text: clean, start, end: start + clean.length });
    }
  }
  return found;
}
