import type { Language } from "#model/language.ts";
import { perLanguage } from "./per-language.ts";
import { sayingLists } from "./saying-lists.ts";
import { joinsWords } from "./words.ts";

/**
 * The source of a pattern for what tells in any sentence that somebody says something: a verb, or "according to". Whole words,
 * not anchored, no groups; for any case. In a language that we have no words of it matches nothing.
 */
export const saysPattern = /* @__PURE__ */ perLanguage((language): string => {
  const lists = sayingLists[language];
  return lists === undefined ? "(?!)" : inWords(`${lists.says}|${lists.source}`, language);
});

/** The same for the verbs alone. */
export const saysVerbPattern = /* @__PURE__ */ perLanguage((language): string => {
  const lists = sayingLists[language];
  return lists === undefined ? "(?!)" : inWords(lists.says, language);
});

/** The source of a pattern for the verbs that give somebody's words beside quotation marks; not of whole words. */
export function givesWords(language: Language): string {
  const { quotes, says = "(?!)" } = sayingLists[language] ?? {};
  return quotes === undefined ? `(?:${says})` : `(?:${says}|${quotes})`;
}

/** Whether a text of a language tells that somebody says something. */
export function saysSomething(text: string, language: Language): boolean {
  return anyCase(language).test(text);
}

const anyCase = /* @__PURE__ */ perLanguage(
  (language): RegExp => new RegExp(saysPattern(language), "iu"),
);

function inWords(list: string, language: Language): string {
  const choice = `(?:${list})`.replaceAll(" ", "\\s+");
  return joinsWords.has(language)
    ? choice
    : `(?<![\\p{L}\\p{M}\\p{N}])${choice}(?![\\p{L}\\p{M}\\p{N}])`;
}
