import { conceptsOf, conceptsOfPair } from "#language/concepts.ts";
import { countryOf, countryOfPair } from "#language/countries.ts";
import { calendarWords } from "#language/dates/calendar-words.ts";
import { foldWord } from "#language/fold-word.ts";
import { stem, withoutElision } from "#language/stems.ts";
import { isStopWord } from "#language/stop-words.ts";
import { words } from "#language/words.ts";
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
/** A country's name in lower case ("italien") must be this long to be sure of it. */
const lowerCaseCountryLengthMin = 6;

/** Finds the words of one line that carry news: no stop words, no days and months, no bare numbers. */
export function entryWords(line: string, language: Language): readonly EntryWord[] {
  const calendar = calendarOf(language);
  const setInCapitals = isSetInCapitals(line);
  const found: EntryWord[] = [];
  let before = "";
  for (const { text, start, end } of words(line, language)) {
    if (/^\p{N}/u.test(text)) continue;
    const bare = withoutElision(text, language);
    const lower = bare.toLowerCase();
    const folded = foldWord(lower);
    const ofPair = conceptsOfPair(before, folded, language);
    const first = before;
    const ofTwo = countryOfPair(first, folded);
    before = folded;
    const isUs = folded === "us" && /^U\.?S$/.test(bare) && line !== line.toUpperCase();
    if (lower.length < wordLengthMin || (!isUs && isStopWord(lower, language))) continue;
    if (calendar.has(folded)) continue;
    const isCapital = /^\p{Lu}/u.test(bare);
    const country = isUs ? "US" : (ofTwo ?? countryOf(folded));
    const isCountry =
      country !== undefined &&
      (isCapital || folded.length >= lowerCaseCountryLengthMin || lower === bare.toUpperCase());
    const last = found.at(-1);
    // "Estados" is no name beside "Unidos".
    if (ofTwo !== undefined && last?.folded === first)
      found[found.length - 1] = { ...last, nameness: "none" };
    found.push({
      start,
      end,
      folded,
      stem:
        folded.length > stemLength ? folded.slice(0, stemLength) : foldWord(stem(lower, language)),
      nameness:
        !isCapital || isCountry
          ? "none"
          : language === "tr" && bare !== text
            ? "name" // Its endings are set off by an apostrophe.
            : nameness(line, bare, start, setInCapitals),
      concepts: conceptsAt(folded, ofPair, language),
      ...(isCountry && { country }),
    });
  }
  return found;
}

/** "ECB", "TikTok" and "EU-Kommission" are names wherever they stand. */
const surelyName = /^\p{Lu}{2}|\p{Ll}\p{Lu}/u;

function nameness(
  line: string,
  word: string,
  start: number,
  setInCapitals: boolean,
): "name" | "maybe" {
  if (!setInCapitals && surelyName.test(word)) return "name";
  const before = line.slice(0, start).trimEnd();
  const opensSentence = before === "" || /[.!?:…»”"'‘“’—–(]$/.test(before);
  return opensSentence || setInCapitals ? "maybe" : "name";
}

function isSetInCapitals(line: string): boolean {
  const long = line.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > capitalShareMax * long.length;
}

const languagesMax = 100;

const calendarOf = /* @__PURE__ */ perText(languagesMax, (language): ReadonlySet<string> => {
  const { months, shortMonths, weekdays } = calendarWords(language);
  const long = shortMonths.flat().filter((word) => word.length > shortMonthLengthMax);
  return new Set([...months, ...weekdays].flat().concat(long).map(foldWord));
});

/** Han words are short; elsewhere two letters say little. */
const han = /\p{Script=Han}/u;

function conceptsAt(
  folded: string,
  ofPair: EntryWord["concepts"],
  language: Language,
): EntryWord["concepts"] {
  const own =
    folded.length > wordLengthMin || han.test(folded) ? cachedConcepts(folded, language) : [];
  return ofPair.length === 0 ? own : [...new Set([...own, ...ofPair])];
}

/** So many words keep their concepts at hand; a day's news has fewer. */
const cacheMax = 50_000;
const conceptCache = new Map<string, EntryWord["concepts"]>();

function cachedConcepts(folded: string, language: Language): EntryWord["concepts"] {
  const key = `${language} ${folded}`;
  const known = conceptCache.get(key);
  if (known !== undefined) return known;
  if (conceptCache.size >= cacheMax) conceptCache.clear();
  const made = conceptsOf(folded, language);
  conceptCache.set(key, made);
  return made;
}
