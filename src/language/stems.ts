import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { perLanguage } from "./per-language.ts";
import { porterStem } from "./porter-stem.ts";
import { stemSuffixes } from "./stem-suffixes.ts";
import { isStopWord } from "./stop-words.ts";
import { words } from "./words.ts";

/**
 * Reduces a word to what its forms have in common, so that "élections" meets "élection".
 * English by Porter's rules; elsewhere the longest of the language's suffixes goes, and the
 * Arabic article, as long as three characters (two of Korean) stay. Other languages keep their words.
 *
 * @param word in lower case
 * @see https://tartarus.org/martin/PorterStemmer/
 */
export function stem(word: string, language: Language): string {
  if (language === "en") return porterStem(word);
  const suffixes = suffixesOf(language);
  if (suffixes === undefined || /\p{N}/u.test(word)) return word;
  const bare = language === "ar" ? word.replace(/^[وفبكل]?ال(?=...)/, "") : word;
  const restMin = language === "ko" ? 2 : 3;
  for (let length = Math.min(suffixes.longest, bare.length - restMin); length > 0; length--) {
    if (suffixes.all.has(bare.slice(-length))) return bare.slice(0, -length);
  }
  return bare;
}

type Suffixes = { readonly all: ReadonlySet<string>; readonly longest: number };

const suffixesOf = /* @__PURE__ */ perLanguage((language): Suffixes | undefined => {
  const list = stemSuffixes[language];
  if (list === undefined) return undefined;
  const all = wordSet(list);
  return { all, longest: Math.max(...Array.from(all, (suffix) => suffix.length)) };
});

/** The stems of the words that carry the news, in order; stop words and single letters are left out. */
export function contentWords(text: string, language: Language): readonly string[] {
  const stems: string[] = [];
  for (const { text: word } of words(text, language)) {
    const lower = withoutElision(word.toLowerCase(), language);
    if (isStopWord(lower, language)) continue;
    if (lower.length < 2 && !/[\p{N}\p{Script=Han}]/u.test(lower)) continue;
    stems.push(stem(lower, language));
  }
  return stems;
}

const elidingLanguages: ReadonlySet<Language> = new Set(["fr", "it", "ca"]);

/** "l'élection" → "élection", "school's" → "school". */
export function withoutElision(word: string, language: Language): string {
  const at = word.search(/['’]/);
  if (at < 0) return word;
  return elidingLanguages.has(language) ? word.slice(at + 1) : word.slice(0, at);
}
