import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { perLanguage } from "./per-language.ts";
import { stopWordLists } from "./stop-word-lists.ts";

/**
 * Whether a word carries the sentence rather than its news ("the", "à", "und").
 *
 * @param word in lower case
 */
export function isStopWord(word: string, language: Language): boolean {
  return stopWords(language).has(word);
}

/** Every stop word of a language, in lower case; empty for a language without a list. */
export const stopWords = /* @__PURE__ */ perLanguage((language) =>
  wordSet(stopWordLists[language]),
);
