import type { Language } from "#model/language.ts";
import { calendarWords } from "../dates/calendar-words.ts";
import { perLanguage } from "../per-language.ts";
import { isFirstName } from "./first-names.ts";
import { foldNameWord } from "./fold-name.ts";
import type { Seen, Token } from "./name-tokens.ts";
import { personTitles, sentenceOpeners } from "./name-words.ts";
import { countryNames } from "./uncased-names.ts";

/** Cuts a run before each title that a name follows: "Texas", "Gov. Dan Patrick". */
export function partsOf(run: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const [index, each] of run.entries()) {
    const isCut =
      index > 0 && isTitle(each) && run[index + 1] !== undefined && !isTitle(run[index - 1]);
    if (isCut) parts.push([]);
    parts.at(-1)?.push(each);
  }
  return parts;
}

/** What a title is the title of: "Secretary of State". */
const charge = /^(?:State|Defen[cs]e|Labor|Energy|Education|Commerce|Transportation|Staff)$/;

function withoutTitle(name: readonly Token[]): readonly Token[] {
  const rest = fromCapital(name.slice(1));
  return rest.length > 1 && charge.test(rest[0]?.text ?? "") ? rest.slice(1) : rest;
}

/** Languages that hang a country on a title without a preposition. */
const caseLanguages: ReadonlySet<Language> = new Set(["ru", "uk", "pl"]);

/** Countries by their folded names, to tell them from the name that follows: "президент России Владимир Путин". */
const countries = /* @__PURE__ */ perLanguage(
  (language) => new Set(countryNames(language).map((name) => foldNameWord(name, language))),
);

function isCountry({ text }: Token, language: Language): boolean {
  return countries(language).has(foldNameWord(text, language));
}

/** Words of a run that are looked at; one that is longer is no name but a text in capitals. */
const runMax = 100;

/** Drops what is capital only because it opens the sentence, days and months, and titles. */
export function trimmed(run: readonly Token[], language: Language, seen: Seen): readonly Token[] {
  let name: readonly Token[] = run.slice(0, runMax);
  if (name[0]?.opensSentence && (isOpener(name[0], language) || isCommon(name[0], seen))) {
    name = fromCapital(name.slice(1));
  }
  const isNoName = (each: Token | undefined): boolean =>
    each !== undefined &&
    (isCalendarWord(each.text.toLowerCase(), language) ||
      /^(?:I|I['’]\p{L}+|\p{Nd}+)$/u.test(each.text));
  const opensWithFirstName = (): boolean =>
    name[1]?.isCapital === true && isShortMonthOnly(name[0]?.text ?? "", language);
  while (isNoName(name[0]) && !opensWithFirstName()) name = fromCapital(name.slice(1));
  const endsInSurname = (): boolean =>
    name.length > 1 && smallMonths.has(language) && /^\p{Lu}\p{Ll}/u.test(name.at(-1)?.text ?? "");
  while (isNoName(name.at(-1)) && !/^\p{Nd}+$/u.test(name.at(-1)?.text ?? "") && !endsInSurname())
    name = name.slice(0, -1);
  while (name.length > 1 && (isTitle(name[0]) || isOffice(name))) name = withoutTitle(name);
  if (
    name.length > 2 &&
    caseLanguages.has(language) &&
    name[0] !== undefined &&
    isCountry(name[0], language)
  ) {
    name = name.slice(1);
  }
  while (name.length > 1 && name.at(-1)?.isCapital === false) name = name.slice(0, -1);
  while (name.length > 1 && isTitle(name.at(-1))) name = name.slice(0, -1);
  const [only] = name;
  if (name.length === 1 && only !== undefined && !isNameAlone(only, language, seen)) return [];
  return name;
}

/** Languages that never write a month with a capital: "Ewa Lis", "Jan Maj" are names, "lis", "maj" are months. */
const smallMonths: ReadonlySet<Language> = new Set(["cs", "pl", "ru", "uk"]);

function isOpener({ text }: Token, language: Language): boolean {
  const word = text.toLowerCase();
  const openers = sentenceOpeners(language);
  return openers.has(word) || openers.has(word.replace(/['’]\p{L}+$/u, ""));
}

function isCommon({ text }: Token, seen: Seen): boolean {
  const word = text.toLowerCase();
  return seen.small.has(word) && !seen.capital.has(word) && !personTitles.has(word);
}

function isTitle(each: Token | undefined): boolean {
  return (
    each !== undefined &&
    personTitles.has(each.text.toLowerCase().replace(/(?<=\p{L}{3})(?:s|['’]s)$/u, ""))
  );
}

/** Titles in one with what they are of, or beside ("Bahn-Sprecher", "Innenministerin", "wicepremier", "Ex-President"). */
const officeEnding =
  /(?:pr[eé]sident[ea]?|präsident(?:in)?|prezydent|minist(?:re|er(?:in)?|ro|ra)|premier|kanzler(?:in)?|chancellor|bürgermeister(?:in)?|sprecher(?:in)?|spokes(?:wo)?man|woordvoerder|rzecznik|rzeczniczka|sekretär(?:in)?|direktor(?:in)?|chef(?:in)?|trainer(?:in)?|президент|министр|міністр|премьер|прем['’]єр|секретарь|секретар)$/iu;

/** Whether an office stands before a whole name: before one word more it may be a name itself. */
function isOffice(name: readonly Token[]): boolean {
  return name.length > 2 && officeEnding.test(name[0]?.text ?? "");
}

function fromCapital(name: readonly Token[]): readonly Token[] {
  const first = name.findIndex((each) => each.isCapital);
  return first < 0 ? [] : name.slice(first);
}

/** Words after which a longer text would show an opening word again, if it were a name. */
const witnessWordsMin = 60;

/** Whether one capitalised word is a name: not a title, and not just the first word of a sentence. */
function isNameAlone(only: Token, language: Language, seen: Seen): boolean {
  if (isTitle(only) || isOpener(only, language))
    return /^\p{Lu}{2,}$/u.test(only.text) && !isTitle(only);
  if (!only.opensSentence || seen.capital.has(only.text.toLowerCase())) return true;
  if (/\p{Lu}.*\p{Lu}/u.test(only.text)) return true;
  if (language === "en" && /ly$/.test(only.text)) return false;
  return seen.small.size < witnessWordsMin;
}

/** "Jan Smit": a first name that is also how a month is shortened, before a surname. */
function isShortMonthOnly(written: string, language: Language): boolean {
  const word = written.toLowerCase();
  return (
    isFirstName(word) && calendarWords(language).months.every((forms) => !forms.includes(word))
  );
}

function isCalendarWord(word: string, language: Language): boolean {
  const { months, shortMonths, weekdays } = calendarWords(language);
  return [...months, ...weekdays, ...shortMonths].some((forms) => forms.includes(word));
}
