import { perLanguage } from "../per-language.ts";
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

/** The calendar words of a language; empty for one without rules. */
export const calendarWords = /* @__PURE__ */ perLanguage((language): CalendarWords => {
  const row = calendarRows[language] ?? { months: "", weekdays: "" };
  return {
    months: lists(row.months),
    shortMonths: lists(row.short ?? ""),
    weekdays: lists(row.weekdays),
  };
});

function lists(text: string): readonly (readonly string[])[] {
  if (text === "") return [];
  return text
    .split(" ")
    .map((forms) =>
      forms === "-" ? [] : forms.split("|").map((form) => form.replaceAll("_", " ")),
    );
}
