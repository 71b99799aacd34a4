import type { Language } from "#model/language.ts";
import { dayMs, hourMs } from "#shared/durations.ts";
import { dateWordRows } from "./date-word-rows.ts";

/** How one language speaks of near days. */
export type DateWords = {
  /** Patterns of the days as they stand in a sentence, from Sunday. */
  readonly weekdays: readonly string[];
  /** What must stand before a weekday that means one day, as a pattern that ends where the day starts. */
  readonly before: string;
  /** What may not follow ("Friday night", "vendredi prochain"). */
  readonly notAfter: string;
  /** A part of the day behind it, with its space: the date then stands behind that, in brackets ("giovedì sera (19 novembre)"). */
  readonly part?: string;
  /** Words right before a weekday that say themselves whether it is gone or to come ("today Tuesday"). */
  readonly sure?: { readonly past: string; readonly future: string };
  /** The press says "today" of its own day: the weekday of publication means the next one. */
  readonly neverToday?: true;
  readonly yesterday: string;
  /** Only beside what happened that day, as it may mean nowadays. */
  readonly today?: string;
  readonly tomorrow?: string;
  /** Where the date goes: instead of the words, or after them in brackets. */
  readonly style: "plain" | "brackets";
  /** The words that lead in a plain date for "yesterday" ("on"). */
  readonly lead: string;
  /** Shows that a sentence tells what has happened. */
  readonly past: string;
  /** Shows that it tells what is to come, beside the phrases of every brief. */
  readonly future?: string;
  /** Hours between UTC and local time where the language's press sits. */
  readonly offsetHours: readonly [number, number];
};

export function dateWordsOf(language: Language): DateWords | undefined {
  return dateWordRows[language];
}

/** A day as the language's press writes it without weekday and year ("28 January", "28/1"). */
export function dayMonth(date: Date, language: Language): string {
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
  if (language === "vi") return `${day}/${month}`;
  const locale = language === "en" ? "en-GB" : language === "ar" ? "ar-EG-u-nu-latn" : language;
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const text = format.format(date);
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}

/** The first and the last day, counted from 1970, that it may have been where the text was published. */
export function localDays(
  publishedAt: Date,
  { offsetHours }: DateWords,
): readonly [number, number] {
  const at = publishedAt.getTime();
  // Midnight sharp is a date without a time: the day is what was meant.
  if (at % dayMs === 0) return [at / dayMs, at / dayMs];
  const dayOf = (hours: number): number => Math.floor((at + hours * hourMs) / dayMs);
  return [dayOf(offsetHours[0]), dayOf(offsetHours[1])];
}

/** The weekday, from 0 for Sunday, of a day counted from 1970, which began with a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function weekdayName(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(date);
}

/** A pattern of the first letters, three unless told, of each month's name. */
export function monthStarts(language: Language, length = 3): string {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2024, month, 15))).slice(0, length),
  ).join("|");
}
