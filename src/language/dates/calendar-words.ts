import type { Language } from "#model/language.ts";
import { calendarRows } from "./calendar-rows.ts";

/** The words of the calendar in one language, lower case, a space written as one. */
export type CalendarWords = {
  /** January to December: what names the month for certain. */
  readonly months: readonly (readonly string[])[];
  /** January to December: short or ambiguous forms, which need a day or year beside them. */
  readonly shortMonths: readonly (readonly string[])[];
  /** Monday to Sunday. */
  readonly weekdays: readonly (readonly string[])[];
};

const known = new Map<Language, CalendarWords>();

/** The calendar words of `language`; empty for a language without rules. */
export function calendarWords(language: Language): CalendarWords {
  const before = known.get(language);
  if (before !== undefined) return before;
  const row = calendarRows[language] ?? { months: "", weekdays: "" };
  const made = {
    months: lists(row.months),
    shortMonths: lists(row.short ?? ""),
    weekdays: lists(row.weekdays),
  };
  known.set(language, made);
  return made;
}

function lists(text: string): readonly (readonly string[])[] {
  if (text === "") return [];
  return text
    .split(" ")
    .map((forms) =>
      forms === "-" ? [] : forms.split("|").map((form) => form.replaceAll("_", " ")),
    );
}
