import type { Language } from "#model/language.ts";
import * as asian from "./asian.ts";
import type { NewsSigns } from "./news-signs.ts";
import * as slavic from "./slavic.ts";
import * as western from "./western.ts";

const known: Readonly<Record<Language, NewsSigns>> = { ...asian, ...slavic, ...western };

/** The signs of news in a language; `undefined` where we have none. */
export function newsSignsOf(language: Language): NewsSigns | undefined {
  return known[language];
}
