import { type Beginnings, beginningsOf, longestBeginning } from "./beginnings.ts";
import { countryWords, furtherCountryWords } from "./country-lists.ts";
import { foldWord } from "./fold-word.ts";

/** The codes of countries by words, and by the beginnings of words. */
type Forms = {
  readonly whole: ReadonlyMap<string, string>;
  readonly beginnings: Beginnings<string>;
  /** The second words of countries of two. */
  readonly seconds: ReadonlySet<string>;
};

let known: Forms | undefined;

/** Read when a country is first asked for: each word is folded. */
function formsOfCountries(): Forms {
  if (known !== undefined) return known;
  const whole = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const seconds = new Set<string>();
  for (const line of `${countryWords}${furtherCountryWords}`.split("\n")) {
    const [code = "", forms = ""] = line.split(": ");
    for (const written of forms.split(" ")) {
      const [first = "", second] = written.replace("*", "").split("_").map(foldWord);
      if (second !== undefined) seconds.add(second);
      if (written.endsWith("*")) beginnings.set(first, code);
      else whole.set(second === undefined ? first : `${first} ${second}`, code);
    }
  }
  known = { whole, beginnings: beginningsOf(beginnings), seconds };
  return known;
}

/**
 * The country that a word points at ("Lisbonne", "österreichisch"), as its ISO 3166-1 code; EU for Europe.
 *
 * @param word folded, see `foldWord`
 */
export function countryOf(word: string): string | undefined {
  const { beginnings, whole } = formsOfCountries();
  return whole.get(word) ?? longestBeginning(beginnings, word);
}

/** The country that two words side by side point at ("Estados Unidos"), both folded. */
export function countryOfPair(first: string, second: string): string | undefined {
  const { seconds, whole } = formsOfCountries();
  return seconds.has(second) ? whole.get(`${first} ${second}`) : undefined;
}
