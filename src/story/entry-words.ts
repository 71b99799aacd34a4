import { conceptsOf, conceptsOfPair } from "#language/concepts.ts";
import { countryNamesAt, countryOf, countryOfPair, noCountry } from "#language/countries.ts";
import { calendarWords } from "#language/dates/calendar-words.ts";
import { foldWord } from "#language/fold-word.ts";
import { perLanguage } from "#language/per-language.ts";
import { stem, withoutElision } from "#language/stems.ts";
import { isStopWord } from "#language/stop-words.ts";
import { type Word, words } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { perText } from "#shared/per-text.ts";

/** A word that carries news, with what we know of it. */
export type EntryWord = {
  readonly start: number;
  readonly end: number;
  /** Folded, the whole word. */
  readonly folded: string;
  /** Folded and cut to what its forms share, in any language. */
  readonly stem: string;
  /** "name" by its capital inside a sentence, "maybe" where every word has one. */
  readonly nameness: "name" | "maybe" | "none";
  readonly concepts: readonly { readonly name: string; readonly field: string }[];
  readonly country?: string;
};

/** Forms of a word rarely differ before this character; cognates rarely do either. */
const stemLength = 6;
const wordLengthMin = 2;
/** Above this share of capitals a line is set in capitals, which then say nothing. */
const capitalShareMax = 0.75;
/** Shorter names of months ("set", "out") are too often other words. */
const shortMonthLengthMax = 3;
/** A country's name in lower case ("italien") must be this long to be sure of it; in English it has a capital. */
const lowerCaseCountryLengthMin = 6;

/** Finds the words of one line that carry news: no stop words, no days and months, no bare numbers. */
export function entryWords(line: string, language: Language): readonly EntryWord[] {
  const setInCapitals = isSetInCapitals(line);
  const found: EntryWord[] = [];
  const wordOf = knownWords(language);
  let before = "";
  for (const { text, start, end } of wholeCountries(line, language)) {
    const word = wordOf(text);
    if (word === undefined) continue;
    const { bare, folded, isCapital } = word;
    const ofPair = conceptsOfPair(before, folded, language);
    const first = before;
    const ofTwo = countryOfPair(first, folded);
    before = folded;
    const isUs = folded === "us" && /^U\.?S$/.test(bare) && line !== line.toUpperCase();
    if (word.isCommon && !isUs) continue;
    const country = isUs ? "US" : (ofTwo ?? word.country);
    const isCountry = country !== undefined && country !== noCountry && word.mayBeCountry;
    const last = found.at(-1);
    if (ofTwo !== undefined && last?.folded === first) {
      // "Estados" is no name beside "Unidos", nor "Niger" a country beside "Delta".
      const { country: _own, ...rest } = last;
      found[found.length - 1] = { ...rest, nameness: "none" };
    }
    found.push({
      start,
      end,
      folded,
      stem: word.stem,
      nameness:
        !isCapital || isCountry
          ? "none"
          : language === "tr" && bare !== text
            ? "name" // Its endings are set off by an apostrophe.
            : nameness(line, bare, start, setInCapitals),
      concepts: ofPair.length === 0 ? word.concepts : [...new Set([...word.concepts, ...ofPair])],
      ...(isCountry && { country }),
    });
  }
  return found;
}

/** The words of a line; in Chinese and Japanese the dictionary cuts many a country in pieces, which are put together. */
function wholeCountries(line: string, language: Language): readonly Word[] {
  const found = words(line, language);
  if (language !== "zh" && language !== "ja") return found;
  const whole: Word[] = [];
  for (const word of found) {
    const { start } = word;
    if (start < (whole.at(-1)?.end ?? 0)) continue;
    const name = countryNamesAt(line, start).find((one) =>
      found.some(({ end }) => end === start + one.length),
    );
    whole.push(name === undefined ? word : { text: name, start, end: start + name.length });
  }
  return whole;
}

/** What is known of a word wherever it stands. */
type KnownWord = Pick<EntryWord, "folded" | "stem" | "concepts" | "country"> & {
  /** Without what hangs on an apostrophe. */
  readonly bare: string;
  readonly isCapital: boolean;
  /** A stop word, a day or month, or a single letter. */
  readonly isCommon: boolean;
  readonly mayBeCountry: boolean;
};

/** So many words are kept at hand for each language; a day's news has fewer. */
const knownWordsMax = 30_000;

/** Reads a word once; a bare number is none. */
const knownWords = /* @__PURE__ */ perLanguage((language) => {
  const calendar = calendarOf(language);
  return perText(knownWordsMax, (text): KnownWord | undefined => {
    if (/^\p{N}/u.test(text)) return undefined;
    const bare = withoutElision(text, language);
    const lower = bare.toLowerCase();
    const folded = foldWord(lower);
    const isCapital = /^\p{Lu}/u.test(bare);
    const country = countryOf(folded, language, lower);
    return {
      bare,
      folded,
      stem:
        folded.length > stemLength ? folded.slice(0, stemLength) : foldWord(stem(lower, language)),
      isCapital,
      isCommon: lower.length < wordLengthMin || isStopWord(lower, language) || calendar.has(folded),
      mayBeCountry:
        isCapital ||
        (language !== "en" && folded.length >= lowerCaseCountryLengthMin) ||
        lower === bare.toUpperCase(),
      concepts:
        folded.length > wordLengthMin || han.test(folded) ? conceptsOf(folded, language) : [],
      ...(country !== undefined && { country }),
    };
  });
});

/** "ECB", "TikTok" and "EU-Kommission" are names wherever they stand. */
const surelyName = /^\p{Lu}{2}|\p{Ll}\p{Lu}/u;

function nameness(
  line: string,
  word: string,
  start: number,
  setInCapitals: boolean,
): "name" | "maybe" {
  if (!setInCapitals && surelyName.test(word)) return "name";
  const before = line.slice(0, start).trimEnd().at(-1);
  const opensSentence = before === undefined || sentenceOpeners.includes(before);
  return opensSentence || setInCapitals ? "maybe" : "name";
}

const sentenceOpeners = ".!?:…»”\"'‘“’—–(";

function isSetInCapitals(line: string): boolean {
  const long = line.match(/\p{L}{4,}/gu) ?? [];
  let capitals = long.length;
  for (const word of long) {
    if (capitals <= capitalShareMax * long.length) return false;
    if (!/^\p{Lu}/u.test(word)) capitals -= 1;
  }
  return capitals > capitalShareMax * long.length;
}

function calendarOf(language: Language): ReadonlySet<string> {
  const { months, shortMonths, weekdays } = calendarWords(language);
  const long = shortMonths.flat().filter((word) => word.length > shortMonthLengthMax);
  return new Set([...months, ...weekdays].flat().concat(long).map(foldWord));
}

/** Han words are short; elsewhere two letters say little. */
const han = /\p{Script=Han}/u;
