import type { Language } from "#model/language.ts";
import {
  type AbbreviationKind,
  abbreviationsEverywhere,
  abbreviationsOf,
} from "./abbreviation-lists.ts";

/** Whether a number with a point is an ordinal ("am 3. Mai", "den 26. januar"). */
export const ordinalLanguages: ReadonlySet<Language> = new Set(
  "de da no nb nn fi cs sk pl hu hr sr sl tr et lv is bg".split(" "),
);

/**
 * What a word with a point after it abbreviates.
 *
 * @param word in lower case, without that point
 */
export function abbreviationKind(word: string, language: Language): AbbreviationKind | undefined {
  return tableOf(language).get(word);
}

const tables = new Map<Language, ReadonlyMap<string, AbbreviationKind>>();

function tableOf(language: Language): ReadonlyMap<string, AbbreviationKind> {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const table = new Map<string, AbbreviationKind>();
  const own = Object.hasOwn(abbreviationsOf, language) ? abbreviationsOf[language] : undefined;
  for (const lists of own === undefined
    ? [abbreviationsEverywhere]
    : [abbreviationsEverywhere, own]) {
    for (const kind of ["title", "counter", "tail"] as const) {
      for (const word of lists[kind].split(/\s+/)) if (word !== "") table.set(word, kind);
    }
  }
  tables.set(language, table);
  return table;
}
