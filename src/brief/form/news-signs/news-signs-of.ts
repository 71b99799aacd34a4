import type { Language } from "#model/language.ts";
import { ar, fa, hi, id, ja, ko, tr, ur, vi, zh } from "./asian.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { NewsSigns } from "./news-signs.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";
import { cs, pl, ru, uk } from "./slavic.ts";

const known: Readonly<Record<Language, NewsSigns>> = {
  de,
  en,
  es,
  fr,
  it,
  nl,
  pt,
  pl,
  ru,
  uk,
  cs,
  tr,
  vi,
  id,
  ko,
  ja,
  zh,
  ar,
  fa,
  hi,
  ur,
};

/** The signs of news in a language; `undefined` where we have none. */
export function newsSignsOf(language: Language): NewsSigns | undefined {
  return known[language];
}
