import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { perLanguage } from "../per-language.ts";
import { isStopWord } from "../stop-words.ts";
import {
  type AbbreviationKind,
  abbreviationsEverywhere,
  abbreviationsOf,
} from "./abbreviation-lists.ts";

/** Whether a number with a point is an ordinal ("am 3. Mai", "den 26. januar"). */
export const ordinalLanguages: ReadonlySet<Language> = /* @__PURE__ */ wordSet(
  "de da no nb nn fi cs sk pl hu hr sr sl tr et lv is bg",
);

/** "in Serie A.": a capital behind such a word names one of a row, and nobody. */
export const letteredName =
  /(?<!\p{L})(?:serie|série|series|gruppo|girone|grupp?[ea]?|groep|groupe|grupo|grupie|grupy|liga|klasse|classe|clase|vitamin[aes]?|vitamines|plan|piano|blok|block|terminal|hepatitis|группы?|группе|груп[аи]|групі)\s\p{Lu}$/iu;

/**
 * What a word with a point after it abbreviates.
 *
 * @param word in lower case, without that point
 */
export function abbreviationKind(word: string, language: Language): AbbreviationKind | undefined {
  return tableOf(language).get(word);
}

const tableOf = /* @__PURE__ */ perLanguage((language) => {
  const table = new Map<string, AbbreviationKind>();
  for (const lists of [abbreviationsEverywhere, abbreviationsOf[language]]) {
    for (const kind of ["title", "counter", "tail"] as const) {
      for (const word of wordSet(lists?.[kind])) table.set(word, kind);
    }
  }
  return table;
});

/** Where in a line a point stands, and where the sentence began that may end there. */
type Point = { readonly at: number; readonly from: number; readonly line: string };

/**
 * "Frankfurt a. M.", "Dr. h. c. Brook": German abbreviates two words to a letter each, with a space between them.
 *
 * @param next the next word, with its point when it is an initial
 */
export function isGermanPair({ at, from, line }: Point, next: string): boolean {
  const before = line.slice(Math.max(from, at - 6), at);
  return (
    (/(?<!\p{L})\p{Ll}$/u.test(before) && /^\p{Lu}\.$/u.test(next)) ||
    (/(?<!\p{L})\p{Ll}\. ?\p{Ll}$/u.test(before) && !isStopWord(next.toLowerCase(), "de"))
  );
}

/**
 * Whether a sentence ends with "2023 г." or "2019–2023 гг.". One that only leads in has no verb yet ("По версии
 * следствия, в 2019–2023 гг. Самарин получил …").
 */
export function endsWithYear({ at, from, line }: Point): boolean {
  const head = line.slice(Math.max(from, at - 100), at).trimStart();
  const leadsIn =
    head.length < 90 &&
    /^(?:По|В|С|За|К|До|После|Согласно|У|На|З|Із) /u.test(head) &&
    !/\p{Ll}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|в|вся|ся|ет|ют|ит|ят|ано|ены?)(?!\p{L})/u.test(
      head,
    );
  return /\p{N}\s?гг?$/u.test(head) && !leadsIn;
}
