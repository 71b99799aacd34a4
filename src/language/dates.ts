import type { Language } from "#model/language.ts";
import { dayMs } from "#shared/durations.ts";
import { mayMatch } from "#shared/quick.ts";
import { datePatterns } from "./dates/date-patterns.ts";
import type { DateValue } from "./dates/date-value.ts";
import { unitAfter } from "./numbers/units.ts";

export type { DateValue } from "./dates/date-value.ts";

/** A date or time in a text, in UTF-16 offsets, `end` exclusive. */
export type DateFound = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly date: DateValue;
};

/** Finds the dates and times of a text, absolute and relative, in order, none overlapping. */
export function findDates(text: string, language: Language): readonly DateFound[] {
  const found: DateFound[] = [];
  const taken = new Uint8Array(text.length);
  for (const { pattern, read } of datePatterns(language)) {
    if (!mayMatch(pattern, text)) continue;
    for (const match of text.matchAll(pattern)) {
      const trimmed = match[0].trimEnd();
      const [start, end] = [match.index, match.index + trimmed.length];
      if (taken.subarray(start, end).includes(1)) continue;
      const date = read(match);
      if (date === undefined || isCount(date, text, end)) continue;
      taken.fill(1, start, end);
      found.push({ start, end, text: trimmed, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "2000 people" is no year. */
function isCount(date: DateValue, text: string, end: number): boolean {
  const isYearOnly = date.year !== undefined && date.month === undefined && date.day === undefined;
  const unit = isYearOnly ? unitAfter(text, end)?.unit : undefined;
  return unit !== undefined && unit !== "year" && unit !== "m";
}

/** A day of the calendar, months from 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/**
 * The day that a date in an article means, given the day the article was written.
 *
 * A weekday means the nearest such day, the day of writing included, on the side that `direction` names;
 * a day and month without a year mean the nearest one.
 *
 * @returns `undefined` when the words name no single day ("last week", "in May")
 */
export function dayMeant(
  date: DateValue,
  writtenOn: CalendarDay,
  direction: "past" | "future" = "past",
): CalendarDay | undefined {
  const { year, month, day, weekday, relative } = date;
  const today = Date.UTC(writtenOn.year, writtenOn.month - 1, writtenOn.day);
  if (month !== undefined && day !== undefined) {
    const years = year === undefined ? [-1, 0, 1].map((offset) => writtenOn.year + offset) : [year];
    const days = years.map((each) => Date.UTC(each, month - 1, day));
    const nearest = days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? today;
    const meant = calendarDay(nearest);
    return meant.month === month ? meant : undefined; // 30 February is no day.
  }
  if (relative?.unit === "day") return calendarDay(today + relative.offset * dayMs);
  if (weekday !== undefined) {
    const todayWeekday = ((new Date(today).getUTCDay() + 6) % 7) + 1;
    const back = (todayWeekday - weekday + 7) % 7;
    const offset = direction === "past" ? -back : (7 - back) % 7;
    return calendarDay(today + offset * dayMs);
  }
  return undefined;
}

function calendarDay(at: number): CalendarDay {
  const date = new Date(at);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
