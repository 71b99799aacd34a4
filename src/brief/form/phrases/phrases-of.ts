import { perLanguage } from "#language/per-language.ts";
import type { Language } from "#model/language.ts";
import { ar } from "./ar.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { hu } from "./hu.ts";
import { id } from "./id.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nl } from "./nl.ts";
import type { Phrases } from "./phrases.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { sv } from "./sv.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { ur } from "./ur.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

const known: Readonly<Record<string, Phrases>> = {
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
  ur,
  hi,
  cs,
  sv,
  da,
  ro,
  hu,
  el,
  he,
  fa,
  id,
};

/**
 * For each list of a language's phrases, a pattern for any of them: whole words, any case, not
 * anchored, no groups. In a language without rules every pattern matches nothing.
 */
export type PhrasePatterns = { readonly [List in keyof Phrases]-?: string };

const nothing = "(?!)";

export const phrasesOf = /* @__PURE__ */ perLanguage((language): PhrasePatterns => {
  const phrases = known[language];
  const of = (list: keyof Phrases): string =>
    anyOf(phrases?.[list] ?? "", standsAlone(list, language));
  return {
    connectives: of("connectives"),
    conjunctions: of("conjunctions"),
    asides: of("asides"),
    scenes: of("scenes"),
    relatives: of("relatives"),
    prepositions: of("prepositions"),
    subjects: of("subjects"),
    verbs: of("verbs"),
    tails: of("tails"),
    that: of("that"),
    and: of("and"),
    between: of("between"),
    guarded: of("guarded"),
    says: of("says"),
    leaning: of("leaning"),
    ownVoice: of("ownVoice"),
    future: of("future"),
    intends: of("intends"),
    soon: of("soon"),
  };
});

/** Chinese and Japanese set no spaces; Korean does, but its verbs carry what they mean inside. */
function standsAlone(list: keyof Phrases, language: Language): boolean {
  if (language === "ja" || language === "zh") return false;
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
        .replaceAll(" ", "\\s+"),
    );
  const choice = `(?:${sources.join("|")})`;
  // An elision ("qu'il") ends at its apostrophe, not at the end of a word.
  return isSpaced
    ? `(?<![\\p{L}\\p{M}\\p{N}])${choice}(?:(?<=['’])|(?![\\p{L}\\p{M}\\p{N}]))`
    : choice;
}
