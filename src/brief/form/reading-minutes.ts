import type { Language } from "#model/language.ts";

/** Words a grown reader takes in per minute, silently. @see https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 238;

/** Characters per minute where words are not spaced. @see https://doi.org/10.1167/iovs.11-8284 */
const charactersPerMinute: Readonly<Record<string, number>> = { zh: 255, ja: 357 };

/** Time a person needs for a text, in whole minutes, at least 1. */
export function readingMinutes(text: string, wordCount: number, language: Language): number {
  const perMinute = charactersPerMinute[language];
  const minutes =
    perMinute === undefined
      ? wordCount / wordsPerMinute
      : text.replace(/[\s\p{P}]/gu, "").length / perMinute;
  return Math.max(1, Math.round(minutes));
}
