import { dayMs, minuteMs } from "#shared/durations.ts";
import { monthAmong } from "./month-names.ts";
import { zoneOffsetMinutes } from "./time-zone-names.ts";

/** Longer than any date anybody wrote. */
const dateLengthMax = 100;

/**
 * Reads a date as feeds write them: RFC 822 and 3339, ISO 8601 in its short forms, `ctime`,
 * seconds or milliseconds since 1970, weekday and month names in many languages, "24:00", leap
 * seconds, "PM", zones by name or number. A date without a zone is taken as UTC, one without a time
 * as midnight; fractions of a second are dropped.
 *
 * @returns `undefined` when the text is no date; a date that cannot be true comes as written
 */
export function readFeedDate(text: string | undefined): Date | undefined {
  const trimmed = text?.trim() ?? "";
  if (usualDate.test(trimmed)) return new Date(trimmed);
  const clean = cleanDate(trimmed);
  if (/^\d{9,10}(?:\.\d+)?$/.test(clean)) return new Date(Math.floor(Number(clean)) * 1000);
  if (/^\d{13}$/.test(clean)) return new Date(Number(clean));

  const { timeMs, offsetMinutes, rest } = takeClock(clean);
  const startMs = readDay(rest);
  if (startMs === undefined) return undefined;
  const date = new Date(startMs + timeMs - offsetMinutes * minuteMs);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** What nearly every feed writes, and every engine reads alike. Two digits of hour stay below 24. */
const usualDate =
  /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [12]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d (?:GMT|[+-](?:0\d|1[0-4])[0-5]\d))$/;

function cleanDate(text: string): string {
  return text
    .slice(0, dateLengthMax)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/\u2212/g, "-")
    .replace(/^(\d{8})(\d{6})$/, "$1T$2")
    .replace(/^\/Date\((\d+).*\)\/$/, "$1")
    .replace(eraYear, (_, era: string, year: string) => `${Number(year) + (eras[era] ?? 0)}年`)
    .replace(/(?<=\d{4},? )(\d{1,2})\.(\d\d)(?:\.(\d\d))?(?![.\d])/, "$1:$2:$3")
    .replace(/(?<= \d{1,2}) ?[hH] ?(?=\d\d(?!\d))/, ":")
    .trim();
}

/** The year before the first of an era. */
const eras: Readonly<Record<string, number>> = { 平成: 1988, 令和: 2018, 民國: 1911, 民国: 1911 };
const eraYear = new RegExp(`(${Object.keys(eras).join("|")})\\s?(\\d{1,3})年`);

type Clock = { readonly timeMs: number; readonly offsetMinutes: number; readonly rest: string };

const timePattern =
  /(?<![\d:+-])(?:(?<=\dT)(\d\d)(\d\d)(\d\d)?(?!\d)|(\d{1,2}):(\d\d)(?::(\d\d))?|(?<=\dT)(\d\d)(?!\d))(?:[.,:]\d+)?/i;

/** Words for the half of the day, and the zone in which whoever uses them lives. */
const beforeNoon = /^\s*a\.?m\.?(?![a-z])|오전|午前|上午|π\.?μ\.?/i;
const afterNoon = /^\s*p\.?m\.?(?![a-z])|오후|午後|下午|μ\.?μ\.?/i;
const zoneOfWords: readonly (readonly [RegExp, number])[] = [
  [/오[전후]|년/, 540],
  [/午[前後]/, 540],
  [/[上下]午/, 480],
];

/** Takes the time of day and the zone out of a date. */
function takeClock(text: string): Clock {
  const time = timePattern.exec(text);
  if (time === null) return { timeMs: 0, offsetMinutes: 0, rest: text };
  const [, hh, mm, ss, hour, minute, second, hourOnly] = time;
  const before = text.slice(0, time.index).replace(/T$/i, " ");
  const after = text.slice(time.index + time[0].length);
  let hours = Number(hh ?? hour ?? hourOnly);
  const isAfterNoon = afterNoon.test(after) || afterNoon.test(before);
  if (isAfterNoon && hours < 12) hours += 12;
  if (!isAfterNoon && hours === 12 && (beforeNoon.test(after) || beforeNoon.test(before)))
    hours = 0;
  const minutes = Number(mm ?? minute ?? 0);
  const seconds = Number(ss ?? second ?? 0);
  const isPossible = hours <= 24 && minutes <= 59 && seconds <= 60;
  const zone = takeZone(after.replace(/^\s*[ap]\.?m\.?(?![a-z])/i, ""));
  return {
    timeMs: isPossible ? ((hours * 60 + minutes) * 60 + seconds) * 1000 : 0,
    offsetMinutes: zone.offsetMinutes ?? zoneOfWords.find(([word]) => word.test(text))?.[1] ?? 0,
    rest: `${before} ${zone.rest}`,
  };
}

function takeZone(text: string): { readonly offsetMinutes?: number; readonly rest: string } {
  const numeric = /^[\s(]*(?:gmt|utc?|z)?\s*([+-])(\d{1,2})(?::?(\d\d))?(?!\d)/i.exec(text);
  if (numeric !== null) {
    const [found, sign, hours, minutes] = numeric;
    const offset = Number(hours) * 60 + Number(minutes ?? 0);
    return { offsetMinutes: sign === "-" ? -offset : offset, rest: text.slice(found.length) };
  }
  const word = /^[\s(]*([a-z]+(?:\/[a-z]+)?)/i.exec(text);
  const offsetMinutes = word?.[1] === undefined ? undefined : zoneOffsetMinutes(word[1]);
  if (word === null || offsetMinutes === undefined) return { rest: text };
  return { offsetMinutes, rest: text.slice(word[0].length) };
}

/** Midnight of the day that a text names, as UTC milliseconds. */
function readDay(text: string): number | undefined {
  const week = /\b(\d{4})-?W(\d\d)(?:-?([1-7]))?\b/i.exec(text);
  if (week !== null) return weekDay(Number(week[1]), Number(week[2]), Number(week[3] ?? 1));
  const numbers = text.match(/\d+/g) ?? [];
  const month = monthAmong(text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []);
  const named = month === undefined ? undefined : dayWithMonthName(numbers, month);
  // With three numbers the word is a weekday that looks like a month: "mar. 06/07/2021".
  return numbers.length < 3 && month !== undefined
    ? named
    : (numericDay(text.trim(), numbers) ?? named);
}

function dayWithMonthName(numbers: readonly string[], month: number): number | undefined {
  const [first, second] = numbers;
  if (first === undefined) return undefined;
  if (second === undefined) return first.length >= 3 ? dayAt(Number(first), month, 1) : undefined;
  return isYear(first)
    ? dayAt(fullYear(first), month, Number(second))
    : dayAt(fullYear(second), month, Number(first));
}

function numericDay(text: string, numbers: readonly string[]): number | undefined {
  const [first = "", second, third] = numbers;
  if (second === undefined) return compactDay(first, text.startsWith("-"));
  if (third === undefined) {
    if (second.length === 3) return dayAt(fullYear(first), 1, Number(second));
    if (first.length === 4 || text.startsWith("-"))
      return dayAt(fullYear(first), Number(second), 1);
    // A word between them is a month in a language that we do not know.
    return second.length === 4 && !/\p{L}/u.test(text)
      ? dayAt(Number(second), Number(first), 1)
      : undefined;
  }
  if (isYear(first)) return dayAt(fullYear(first), Number(second), Number(third));
  const slashed = text.includes("/");
  const dashed = text.includes("-");
  if (dashed && third.length <= 2 && !isYear(third))
    return dayAt(fullYear(first), Number(second), Number(third));
  // 09/15/2021 is American, 15.09.2021 is not; 15/09/2021 cannot be.
  return slashed && Number(first) <= 12
    ? dayAt(fullYear(third), Number(first), Number(second))
    : dayAt(fullYear(third), Number(second), Number(first));
}

/** ISO 8601 without separators. */
function compactDay(digits: string, isShortened: boolean): number | undefined {
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  switch (digits.length) {
    case 8:
    case 14:
      return dayAt(part(0, 4), part(4, 6), part(6, 8));
    case 7:
      return dayAt(part(0, 4), 1, part(4, 7));
    case 6:
      return dayAt(fullYear(digits.slice(0, 2)), part(2, 4), part(4, 6));
    case 5:
      return dayAt(fullYear(digits.slice(0, 2)), 1, part(2, 5));
    case 4:
      return isShortened
        ? dayAt(fullYear(digits.slice(0, 2)), part(2, 4), 1)
        : dayAt(Number(digits), 1, 1);
    case 2:
      return isShortened ? dayAt(fullYear(digits), 1, 1) : undefined;
    default:
      return undefined;
  }
}

function isYear(digits: string): boolean {
  return digits.length >= 3 || Number(digits) > 31;
}

/** Two digits mean 1990 to 2089: no feed is older. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 90 ? 2000 + year : 1900 + year;
}

/** Thailand counts years from the death of the Buddha. */
const buddhistEra = 543;

/** A day beyond its month's end runs on into the next; a month beyond the year is no date. */
function dayAt(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day > 366 || year > 9999) return undefined;
  const christianYear = year > 2400 ? year - buddhistEra : year;
  return new Date(0).setUTCFullYear(christianYear, month - 1, Math.max(day, 1));
}

/** @see https://en.wikipedia.org/wiki/ISO_week_date: week 1 holds 4 January. */
function weekDay(year: number, week: number, day: number): number | undefined {
  const fourth = dayAt(year, 1, 4);
  if (fourth === undefined || week > 53) return undefined;
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs;
  return monday + ((week - 1) * 7 + day - 1) * dayMs;
}
