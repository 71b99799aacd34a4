import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { type LeaningLists, leaningWordLists } from "./leaning-word-lists.ts";
import { perLanguage } from "./per-language.ts";
import { unspacedScript } from "./words.ts";

export type Leaning = "connective" | "pronoun";

/**
 * Whether a sentence leans on what stands before it: opens with a connective or with a pronoun
 * for something named earlier. A short lead-in before a comma is looked through for nothing:
 * "On Monday, he" names its time but not its man, and counts by its first words alone.
 */
export function leaningOf(sentence: string, language: Language): Leaning | undefined {
  const opening = openingWords(sentence);
  if (startsWithOneOf(opening, tableOf(language).connectives)) return "connective";
  return startsWithOneOf(opening, tableOf(language).pronouns) ? "pronoun" : undefined;
}

export function isFirstPerson(word: string, language: Language): boolean {
  return tableOf(language).firstPerson.has(word);
}

export function isSaying(word: string, language: Language): boolean {
  return tableOf(language).saying.has(word);
}

const openingLengthMax = 48;

/** Characters of the longest Chinese or Japanese opener. */
const unspacedPhraseMax = 4;

/** The first words in lower case, joined with "_", without quotation marks and dashes before them. */
function openingWords(sentence: string): string {
  const start = sentence.slice(0, openingLengthMax).toLowerCase().replace(/’/g, "'");
  return (start.match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? [])
    .map((word) => word.replace(/^['-]+/, ""))
    .filter((word) => word !== "")
    .slice(0, 4)
    .join("_");
}

function startsWithOneOf(opening: string, phrases: ReadonlySet<string>): boolean {
  if (unspacedScript.test(opening)) {
    for (let end = 1; end <= unspacedPhraseMax; end++) {
      if (phrases.has(opening.slice(0, end))) return true;
    }
    return false;
  }
  for (let end = opening.indexOf("_"); end >= 0; end = opening.indexOf("_", end + 1)) {
    if (phrases.has(opening.slice(0, end))) return true;
  }
  return phrases.has(opening);
}

const tableOf = /* @__PURE__ */ perLanguage((language) => {
  const lists: Partial<LeaningLists> = leaningWordLists[language] ?? {};
  return {
    connectives: wordSet(lists.connectives),
    pronouns: wordSet(lists.pronouns),
    firstPerson: wordSet(lists.firstPerson),
    saying: wordSet(lists.saying),
  };
});
