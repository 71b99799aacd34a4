import type { Language } from "#model/language.ts";

/** Words that begin another clause; "o" is one in Spanish and Italian, and the article in Portuguese. */
const joining: Readonly<Record<Language, string>> = {
  en: "and|or|but|while|as",
  fr: "et|ou|mais",
  de: "und|oder|aber",
  es: "y|e|o|u|pero",
  it: "e|ed|o|ma",
  pt: "e|ou|mas",
  nl: "en|of|maar",
  pl: "i|oraz|ale|lub",
  ru: "и|или|но|а",
  uk: "і|й|та|або|але",
  tr: "ve|veya|ama",
};

function clauseEnd(language: Language): RegExp {
  const words = joining[language] ?? joining.en;
  return new RegExp(`[,;:.!?()–—]|\\s(?:${words})\\s`, "giu");
}

/** Where the clause that goes on at `from` ends, at `to` at the latest. */
export function clauseAfter(line: string, from: number, to: number, language: Language): number {
  const found = clauseEnd(language).exec(line.slice(from, to));
  return found === null ? to : from + found.index;
}

/** Where the clause that goes up to `to` begins, at `from` at the earliest. */
export function clauseBefore(line: string, to: number, from: number, language: Language): number {
  let last = from;
  for (const found of line.slice(from, to).matchAll(clauseEnd(language))) {
    last = from + found.index + found[0].length;
  }
  return last;
}
