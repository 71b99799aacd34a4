import type { Language } from "#model/language.ts";
import { type Beginnings, beginningsOf, longestBeginning } from "./beginnings.ts";
import { countryWords } from "./country-lists.ts";
import { foldWord } from "./fold-word.ts";
import { furtherCountryWords } from "./further-country-lists.ts";
import { unspacedScript } from "./words.ts";

/** The codes of countries by words, and by the beginnings of words. */
type Forms = {
  readonly whole: ReadonlyMap<string, string>;
  /** Words of one language alone, as they are written in lower case. */
  readonly ofLanguage: ReadonlyMap<Language, ReadonlyMap<string, string>>;
  readonly beginnings: Beginnings<{ readonly code: string; readonly length: number }>;
  /** The second words of countries of two. */
  readonly seconds: ReadonlySet<string>;
  /** Names in scripts without spaces by their first character, as they are written, the longest first. */
  readonly unspaced: ReadonlyMap<string, readonly string[]>;
};

/** Stands for none. */
export const noCountry = "-";

let known: Forms | undefined;

/** Read when a country is first asked for: each word is folded. */
function formsOfCountries(): Forms {
  if (known !== undefined) return known;
  const whole = new Map<string, string>();
  const beginnings = new Map<string, { code: string; length: number }>();
  const seconds = new Set<string>();
  const unspaced = new Map<string, string[]>();
  const ofLanguage = new Map<Language, Map<string, string>>();
  for (const line of `${countryWords}${furtherCountryWords}`.split("\n")) {
    const [code = "", forms = ""] = line.split(": ");
    for (const written of forms.split(" ")) {
      const [language = "", own] = written.split(":");
      if (own !== undefined) {
        ofLanguage.set(language, (ofLanguage.get(language) ?? new Map()).set(own, code));
        continue;
      }
      if (unspacedScript.test(written)) {
        const first = written.charAt(0);
        unspaced.set(first, [...(unspaced.get(first) ?? []), written]);
      }
      const [first = "", second] = written.replace("*", "").split("_").map(foldWord);
      if (second !== undefined) seconds.add(second);
      if (written.endsWith("*")) beginnings.set(first, { code, length: first.length });
      else whole.set(second === undefined ? first : `${first} ${second}`, code);
    }
  }
  for (const names of unspaced.values()) names.sort((a, b) => b.length - a.length);
  known = { whole, beginnings: beginningsOf(beginnings), seconds, unspaced, ofLanguage };
  return known;
}

/**
 * The country that a word points at ("Lisbonne", "österreichisch"), as its ISO 3166-1 code; EU for Europe.
 *
 * @param word folded, see `foldWord`
 * @param written in lower case; "Nhật" is a country, "Nhất" is none
 */
export function countryOf(
  word: string,
  language: Language,
  written: string = word,
): string | undefined {
  const { ofLanguage } = formsOfCountries();
  const code =
    ofLanguage.get(language)?.get(written) ??
    pointedAt(word) ??
    (language === "ar" ? withoutParticles(word).map(pointedAt).find(Boolean) : undefined);
  return code === noCountry ? undefined : code;
}

function pointedAt(word: string): string | undefined {
  const { beginnings, whole } = formsOfCountries();
  const known = whole.get(word);
  if (known !== undefined) return known;
  const found = longestBeginning(beginnings, word);
  return found === undefined || finalLetter.test(word.charAt(found.length))
    ? undefined
    : found.code;
}

/** Closes a syllable of Korean, which folding takes apart: 가장 does not begin with 가자. */
const finalLetter = /[\u11a8-\u11ff]/;

/** An Arabic word without "and", then without "in" or "for" ("وللصين", الصين). */
function withoutParticles(word: string): readonly string[] {
  const bare = word.replace(/^[وف](?=.{3})/u, "");
  return [bare, bare.replace(/^لل/u, "ال").replace(/^[بل](?=.{4})/u, "")];
}

/** The names of countries that a text without spaces has at a place, the longest first. */
export function countryNamesAt(text: string, at: number): readonly string[] {
  const names = formsOfCountries().unspaced.get(text.charAt(at)) ?? [];
  return names.filter((name) => text.startsWith(name, at));
}

/** The country that two words side by side point at ("Estados Unidos"), both folded; {@link noCountry} for "Latin America". */
export function countryOfPair(first: string, second: string): string | undefined {
  const { seconds, whole } = formsOfCountries();
  return seconds.has(second) ? whole.get(`${first} ${second}`) : undefined;
}
