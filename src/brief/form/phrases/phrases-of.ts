import { perLanguage } from "#language/per-language.ts";
import { saysPattern } from "#language/saying.ts";
import type { Language } from "#model/language.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import * as further from "./further.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nl } from "./nl.ts";
import { type PhraseList, type Phrases, phraseLists } from "./phrases.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

const known: Readonly<Record<string, Phrases>> = {
  ...further,
  en,
  fr,
  de,
  es,
  pt,
  it,
  nl,
  pl,
  ru,
  uk,
  tr,
  vi,
  ko,
  ja,
  zh,
  ar,
};

/**
 * For each list of a language's phrases, a pattern for any of them: whole words, any case, not
 * anchored, no groups. In a language without rules every pattern matches nothing. `says` tells who says something.
 */
export type PhrasePatterns = Readonly<Record<PhraseList | "says", string>>;

const nothing = "(?!)";

export const phrasesOf = /* @__PURE__ */ perLanguage((language): PhrasePatterns => {
  const phrases = known[language];
  const patterns = phraseLists.map((list) => [
    list,
    anyOf(phrases?.[list] ?? "", standsAlone(list, language)),
  ]);
  const says = saysPattern(language);
  const { guarded, ...others } = Object.fromEntries(patterns);
  return { ...others, guarded: `(?:${guarded}|${says})`, says } as PhrasePatterns;
});

/** Chinese, Japanese and Thai set no spaces between words; Korean does, but its verbs carry what they mean inside. */
function standsAlone(list: PhraseList, language: Language): boolean {
  if (language === "ja" || language === "zh" || language === "th") return false;
  return language !== "ko" || ["connectives", "conjunctions", "leaning", "ownVoice"].includes(list);
}

/** Longest first, so that "in the midst of" wins over "in". */
function anyOf(list: string, isSpaced: boolean): string {
  if (list === "") return nothing;
  const sources = list
    .split(/\||\n */)
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", "\\p{L}*")
        .replaceAll(" ", "\\s+")
        .replaceAll("'", "['’]"),
    );
  const choice = `(?:${sources.join("|")})`;
  // An elision ("qu'il") ends at its apostrophe, not at the end of a word.
  return isSpaced
    ? `(?<![\\p{L}\\p{M}\\p{N}])${choice}(?:(?<=['’])|(?![\\p{L}\\p{M}\\p{N}]))`
    : choice;
}
