import { spaceless } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { dayMs } from "#shared/durations.ts";
import { anyCase, compiled, each } from "../compiled.ts";
import type { Edit } from "../cuts/edits.ts";
import { bareDayEdits } from "./bare-days.ts";
import { type Direction, directionOf, isForTomorrow } from "./date-direction.ts";
import {
  type DateWords,
  dateWordsOf,
  dayMonth,
  localDays,
  monthStarts,
  weekdayName,
  weekdayOf,
} from "./date-words.ts";
import { namedWeekdayEdits } from "./named-weekdays.ts";
import { isOfOtherWeek } from "./other-weeks.ts";
import { weekDayEdits } from "./week-days.ts";

/**
 * Edits that say a sentence's near days as dates ("on Friday" → "on Friday 28 January").
 *
 * Only where the time of publication leaves no doubt: the same day for every place where the
 * language's press sits, and a tense that tells last Friday from next Friday. Everything else stays, and so does
 * what stands in quotation marks: it is said letter by letter.
 */
export function absoluteDates(
  text: string,
  sentence: Span & { readonly quoted?: readonly Span[] },
  publishedAt: Date | undefined,
  language: Language,
): readonly Edit[] {
  const words = dateWordsOf(language);
  if (words === undefined) return [];
  const { quoted = [] } = sentence;
  const said = text.slice(sentence.start, sentence.end);
  const edits = language === "en" ? demonstrativeDates(said) : [];
  if (publishedAt !== undefined && !Number.isNaN(publishedAt.getTime())) {
    edits.push(...weekdayEdits(said, words, publishedAt, language));
    edits.push(...besideTodayEdits(said, words, publishedAt, language));
    const days = localDays(publishedAt, words);
    const behind = (date: Date): string => {
      const day = dayMonth(date, language);
      return words.style === "brackets" ? bracketed(day, language) : ` ${day}`;
    };
    edits.push(...bareDayEdits(said, days, language));
    edits.push(...weekDayEdits(said, days, language, behind));
    const named = namedWeekdayEdits(said, days, language, behind);
    const isFree = (edit: Edit) => named.every((n) => edit.end <= n.start || edit.start >= n.end);
    edits.splice(0, edits.length, ...edits.filter(isFree), ...named);
  }
  return edits
    .map(({ end, start, text: date }) => ({
      start: start + sentence.start,
      end: end + sentence.start,
      // Thai sets a blank behind a bracket, and few elsewhere.
      text: language === "th" && /^\p{L}/u.test(said.slice(end)) ? `${date} ` : date,
    }))
    .filter(({ end, start }) => !quoted.some((span) => span.start < end && start < span.end));
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
    const border = spaceless.has(language) ? "" : "(?![\\p{L}\\p{N}-])";
    const plain = `(${words.before})(${day})(?!${words.notAfter})${border}`;
    const inParts =
      words.part === undefined
        ? ""
        : `|(${words.before})(${day})(${words.part})(?!${words.notAfter})${border}`;
    const pattern = compiled(plain + inParts, "gu");
    for (const match of said.matchAll(pattern)) {
      const [whole, before = match[3] ?? "", name = match[4] ?? "", , , part = ""] = match;
      const after = said.slice(match.index + whole.length);
      const told = said.slice(0, match.index);
      if (isDated(after, language) || isOfOtherWeek(told, after, language)) continue;
      const sure = sureDirection(told + before, words);
      const direction = sure ?? directionOf(told, before, after, language);
      const mayBeToday = sure === undefined && words.neverToday !== true;
      const date = nearestDay(weekday, direction, publishedAt, words, mayBeToday);
      if (date === undefined) continue;
      edits.push({
        start: match.index,
        end: match.index + whole.length,
        text:
          part === ""
            ? dated(before, name, date, words, language)
            : whole + bracketed(dayMonth(date, language), language),
      });
    }
  }
  return edits;
}

function sureDirection(before: string, { sure }: DateWords): Direction | undefined {
  if (sure === undefined) return undefined;
  if (anyCase`(?<!\\p{L}(?<!\\p{sc=Thai}))${sure.past}$`.test(before)) return "past";
  return anyCase`(?<!\\p{L}(?<!\\p{sc=Thai}))${sure.future}$`.test(before) ? "future" : undefined;
}

/** Whether the article gives the date itself right after the day ("Friday, 28 January", "vendredi (28/1)", "lundi 8 et mardi 9"). */
function isDated(after: string, language: Language): boolean {
  const month = monthStarts(language);
  // "alle 10.30" is a time, "op 88-jarige leeftijd" an age.
  const dayFirst = `\\p{Nd}{1,2}(?:er|º|st|nd|rd|th|\\.)?(?:\\s?[-./](?=\\d)(?!(?:00|1[3-9]|[2-5]\\d)(?!\\d))|\\s?[日일]|\\s(?:de\\s|of\\s)?(?:${month})|\\s?\\)|\\s(?:et|ou|and|or|und|oder|y|bis|al|en) )`;
  // Romanian "aproape" ("almost") begins like a month.
  const monthFirst = `(?!aproape\\s)(?:${month})\\p{L}*\\.?\\s\\d`;
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

/** "Yesterday" and, where the language's words are sure, "today" and "tomorrow". */
function besideTodayEdits(
  said: string,
  words: DateWords,
  publishedAt: Date,
  language: Language,
): readonly Edit[] {
  const [first, last] = localDays(publishedAt, words);
  if (first !== last) return [];
  // Korean sets spaces before its words, and its particles behind them.
  const border = spaceless.has(language) && language !== "ko" ? "" : "(?<![\\p{L}\\p{N}-])";
  const behind = spaceless.has(language) ? "" : "(?![\\p{L}\\p{N}-])";
  const found = (day: string): RegExpExecArray[] =>
    [...said.matchAll(each`${border}(?:${day})${behind}`)].filter(
      ({ 0: word, index }) => !isDated(said.slice(index + word.length), language),
    );
  const behindIt = (at: number): string =>
    words.part === undefined
      ? ""
      : (anyCase`^${words.part}${behind}`.exec(said.slice(at))?.[0] ?? "");
  const nearDay = (add: number): Date => new Date((first + add) * dayMs);
  const inBrackets = ({ 0: word, index }: RegExpExecArray, add: number): Edit => {
    const whole = word + behindIt(index + word.length);
    const text = whole + bracketed(dayMonth(nearDay(add), language), language);
    return { start: index, end: index + whole.length, text };
  };
  return [
    ...found(words.yesterday).map((match): Edit => {
      const part = behindIt(match.index + match[0].length);
      return {
        start: match.index,
        end: match.index + match[0].length + part.length,
        text: yesterdayText(match[0], part, match.index === 0, nearDay(-1), words, language),
      };
    }),
    ...(words.today === undefined ? [] : found(words.today).map((match) => inBrackets(match, 0))),
    ...(words.tomorrow === undefined ? [] : found(words.tomorrow))
      .filter(
        ({ 0: word, index }) =>
          isForTomorrow(said.slice(0, index), language) ||
          directionOf(said.slice(0, index), "", said.slice(index + word.length), language) ===
            "future",
      )
      .map((match) => inBrackets(match, 1)),
  ];
}

function yesterdayText(
  found: string,
  part: string,
  isFirst: boolean,
  date: Date,
  words: DateWords,
  language: Language,
): string {
  const day = dayMonth(date, language);
  if (words.style === "brackets") return `${found}${part}${bracketed(day, language)}`;
  const name = weekdayName(date, language);
  const text =
    language === "pl"
      ? `${inPolish(date)} ${day}`
      : part === ""
        ? `${words.lead}${name}${eveningOf(found)} ${day}`
        : `${words.lead}${name}${part}${bracketed(day, language)}`;
  return isFirst ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text;
}

/** "gisteravond": Dutch joins the part of the day. */
function eveningOf(found: string): string {
  return /^gister(?!en)(\p{L}+)$/iu.exec(found)?.[1] ?? "";
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
  mayBeToday: boolean,
): Date | undefined {
  if (direction === "unclear") return undefined;
  const days = localDays(publishedAt, words).map((today) => {
    const back = (weekdayOf(today) - weekday + 7) % 7;
    if (!mayBeToday && direction === "future" && back === 0) return undefined;
    return direction === "past" || back === 0 ? today - back : today + 7 - back;
  });
  const [first, last] = days;
  return first !== undefined && first === last ? new Date(first * dayMs) : undefined;
}
