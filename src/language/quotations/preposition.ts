import type { Language } from "#model/language.ts";

/** None of them opens a clause, as "after" may. */
const preposition: Readonly<Record<Language, RegExp>> = {
  en: /^(?:in|near|outside|inside|around|across|with|by|about|against|without)$/iu,
  fr: /^(?:à|en|dans|chez|vers|avec|par|sur|contre|sans)$/iu,
  de: /^(?:in|im|bei|beim|nahe|mit|gegen|ohne|aus)$/iu,
  es: /^(?:en|con|contra|sin|sobre)$/iu,
  pt: /^(?:em|n[oa]s?|com|contra|sem|sobre)$/iu,
  it: /^(?:in|ad?|ne(?:l|lla)|con|contro|senza|su)$/iu,
  nl: /^(?:in|bij|met|tegen|zonder|te|uit)$/iu,
};

/** Whether the name behind the word is not who speaks, but where somebody is, or with whom: "in Paris". */
export function isBeforeOther(word: string, language: Language): boolean {
  return preposition[language]?.test(word) === true;
}
