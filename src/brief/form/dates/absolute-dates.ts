import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { anyCase, compiled, each } from "../compiled.ts";
import type { Edit } from "../cuts/edits.ts";
import { bareDayEdits } from "./bare-days.ts";
import { type Direction, directionOf } from "./date-direction.ts";
import { type DateWords, dateWordsOf, dayMonth, monthStarts, weekdayName } from "./date-words.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Edits that say a sentence's near days as dates ("on Friday" → "on Friday 28 January").
 *
 * Only where the time of publication leaves no doubt: the same day for every place where the
 * language's press sits, and a tense that tells last Friday from next Friday. Everything else stays.
 */
export function absoluteDates(
  text: string,
  sentence: Span,
  publishedAt: Date | undefined,
  language: Language,
): readonly Edit[] {
  const words = dateWordsOf(language);
  if (words === undefined) return [];
  const said = text.slice(sentence.start, sentence.end);
  const edits = language === "en" ? demonstrativeDates(said) : [];
  if (publishedAt !== undefined && !Number.isNaN(publishedAt.getTime())) {
    edits.push(...weekdayEdits(said, words, publishedAt, language));
    edits.push(...yesterdayEdits(said, words, publishedAt, language));
    edits.push(...bareDayEdits(said, localDays(publishedAt, words), language));
  }
  return edits.map((edit) => ({
    start: edit.start + sentence.start,
    end: edit.end + sentence.start,
    text: edit.text,
  }));
}

/** "this Friday, January 28" says the date itself; only "this" must go. */
function demonstrativeDates(said: string): Edit[] {
  const pattern =
    /\b(t)his ((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day),? (January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})\b(?:st|nd|rd|th)?/giu;
  return [...said.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: `${match.index === 0 ? "On" : "on"} ${match[2]} ${match[4]} ${match[3]}`,
  }));
}

function weekdayEdits(
  said: string,
  words: DateWords,
  publishedAt: Date,
  language: Language,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [position, day] of words.weekdays.entries()) {
    // Few sentences name a day, and what must stand before it takes long to look for.
    if (!compiled(day, "u").test(said)) continue;
    const weekday = position === 7 ? 6 : position; // German has two names for Saturday.
    const pattern = compiled(
      `(${words.before})(${day})(?!${words.notAfter})(?![\\p{L}\\p{N}-])`,
      "gu",
    );
    const bounded = ["ja", "zh", "ko"].includes(language)
      ? compiled(`(${words.before})(${day})(?!${words.notAfter})`, "gu")
      : pattern;
    for (const match of said.matchAll(bounded)) {
      const [whole, before = "", name = ""] = match;
      const after = said.slice(match.index + whole.length);
      if (isDated(after, language)) continue;
      const date = nearestDay(
        weekday,
        directionOf(said.slice(0, match.index), before, after, language),
        publishedAt,
        words,
      );
      if (date === undefined) continue;
      edits.push({
        start: match.index,
        end: match.index + whole.length,
        text: said.slice(match.index, match.index) + dated(before, name, date, words, language),
      });
    }
  }
  return edits;
}

/** Whether the article gives the date itself right after the day ("Friday, 28 January", "vendredi (28/1)"). */
function isDated(after: string, language: Language): boolean {
  const month = monthStarts(language);
  const dayFirst = `\\d{1,2}(?:er|º|st|nd|rd|th|\\.)?(?:\\s?[-./日일]|\\s(?:de\\s|of\\s)?(?:${month})|\\s?\\))`;
  const monthFirst = `(?:${month})\\p{L}*\\.?\\s\\d`;
  return anyCase`^[,،\\s]*[(（]?\\s*(?:\\p{L}{1,4}\\s)?(?:${dayFirst}|${monthFirst})`.test(after);
}

function dated(
  before: string,
  name: string,
  date: Date,
  words: DateWords,
  language: Language,
): string {
  const day = dayMonth(date, language);
  if (words.style === "brackets") return `${before}${name}${bracketed(day, language)}`;
  if (language !== "en") return `${before}${name} ${day}`;
  const lead = before === "" ? "on " : before.replace(/^this /, "on ").replace(/^This /, "On ");
  return `${lead}${name} ${day}`;
}

function bracketed(day: string, language: Language): string {
  if (language === "ja" || language === "zh") return `（${day}）`;
  return language === "ko" ? `(${day})` : ` (${day})`;
}

function yesterdayEdits(
  said: string,
  words: DateWords,
  publishedAt: Date,
  language: Language,
): readonly Edit[] {
  const [first, last] = localDays(publishedAt, words);
  if (first !== last) return [];
  const date = new Date((first - 1) * dayMs);
  const isSpaced = !["ja", "zh"].includes(language);
  const border = isSpaced ? "(?<![\\p{L}\\p{N}-])" : "";
  const behind = isSpaced && language !== "ko" ? "(?![\\p{L}\\p{N}-])" : "";
  const pattern = each`${border}(?:${words.yesterday})${behind}`;
  return [...said.matchAll(pattern)]
    .filter((match) => !isDated(said.slice(match.index + match[0].length), language))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: yesterdayText(match[0], match.index === 0, date, words, language),
    }));
}

function yesterdayText(
  found: string,
  isFirst: boolean,
  date: Date,
  words: DateWords,
  language: Language,
): string {
  const day = dayMonth(date, language);
  if (words.style === "brackets") return `${found}${bracketed(day, language)}`;
  const text =
    language === "pl"
      ? `${inPolish(date)} ${day}`
      : `${words.lead}${weekdayName(date, language)} ${day}`;
  return isFirst ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text;
}

/** "w piątek", "we wtorek": Polish names the day in another case than Intl. */
function inPolish(date: Date): string {
  const name = dateWordsOf("pl")?.weekdays[date.getUTCDay()] ?? "";
  return `${name.startsWith("wt") ? "we" : "w"} ${name}`;
}

/** The day meant by a weekday's name, when every place the text may come from agrees on it. */
function nearestDay(
  weekday: number,
  direction: Direction,
  publishedAt: Date,
  words: DateWords,
): Date | undefined {
  const days = localDays(publishedAt, words).map((today) => {
    const now = (((today + 4) % 7) + 7) % 7; // Day 0, 1 January 1970, was a Thursday.
    const back = (now - weekday + 7) % 7;
    if (direction === "unclear") return undefined;
    return direction === "past" || back === 0 ? today - back : today + 7 - back;
  });
  const [first, last] = days;
  return first !== undefined && first === last ? new Date(first * dayMs) : undefined;
}

/** The first and the last day, counted from 1970, that it may have been where the text was published. */
function localDays(publishedAt: Date, { offsetHours }: DateWords): readonly [number, number] {
  const at = publishedAt.getTime();
  // Midnight sharp is a date without a time: the day is what was meant.
  if (at % dayMs === 0) return [at / dayMs, at / dayMs];
  const dayOf = (hours: number): number => Math.floor((at + hours * hourMs) / dayMs);
  return [dayOf(offsetHours[0]), dayOf(offsetHours[1])];
}
