import type { Language } from "#model/language.ts";
import { perLanguage } from "./per-language.ts";
import { sayingLists } from "./saying-lists.ts";

/** Their verbs stand inside longer words. */
const unparted: ReadonlySet<Language> = new Set(["ja", "ko", "zh"]);

/**
 * The source of a pattern for what tells in any sentence that somebody says something: a verb, or "according to". Whole words,
 * not anchored, no groups; for any case. In a language that we have no words of it matches nothing.
 */
export const saysPattern = /* @__PURE__ */ perLanguage((language): string => {
  const lists = sayingLists[language];
  if (lists === undefined) return "(?!)";
  const choice = `(?:${lists.says}|${lists.source})`.replaceAll(" ", "\\s+");
  return unparted.has(language)
    ? choice
    : `(?<![\\p{L}\\p{M}\\p{N}])${choice}(?![\\p{L}\\p{M}\\p{N}])`;
});
