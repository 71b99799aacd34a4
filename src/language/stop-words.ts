import type { Language } from "#model/language.ts";
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
export function stopWords(language: Language): ReadonlySet<string> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const list = Object.hasOwn(stopWordLists, language) ? stopWordLists[language] : undefined;
  const made = new Set((list ?? "").split(/\s+/).filter((word) => word !== ""));
  sets.set(language, made);
  return made;
}

const sets = new Map<Language, ReadonlySet<string>>();
