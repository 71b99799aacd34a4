import type { Language } from "#model/language.ts";
import { dayMs } from "#shared/durations.ts";
import { compiled } from "../compiled.ts";
import type { Edit } from "../cuts/edits.ts";
import { dateWordsOf, weekdayOf } from "./date-words.ts";

/** The words for the week before, this one and the next, right before the name of a day. */
const weeksOf: Readonly<Record<Language, readonly [string, string, string]>> = {
  zh: ["上(?:个|個)?", "(?:本|这|這)(?:个|個)?", "下(?:个|個)?"],
  ja: ["先週の?", "今週の?", "来週の?"],
  ko: ["지난주 ", "이번 ?주 ", "다음 ?주 "],
};

/**
 * Edits that date the day of a named week ("上周五" → "上周五（1月21日）"), which needs no tense. Not Sundays,
 * nor what a Sunday's paper says: for some the week ends with it, for others it begins.
 *
 * @param days the first and the last day, counted from 1970, that it may have been where the text was published
 * @param bracketed a date behind a day's name
 */
export function weekDayEdits(
  said: string,
  [today, last]: readonly [number, number],
  language: Language,
  bracketed: (date: Date) => string,
): readonly Edit[] {
  const weeks = weeksOf[language];
  const words = dateWordsOf(language);
  const sinceMonday = weekdayOf(today - 1);
  if (weeks === undefined || words === undefined || today !== last || sinceMonday === 6) return [];
  return weeks.flatMap((week, at) =>
    words.weekdays.slice(1).flatMap((day, number) =>
      [...said.matchAll(compiled(`${week}${day}(?!${words.notAfter}|\\s?\\d)`, "gu"))].map(
        ({ 0: found, index }) => {
          const end = index + found.length;
          const date = new Date((today - sinceMonday + 7 * (at - 1) + number) * dayMs);
          return { start: end, end, text: bracketed(date) };
        },
      ),
    ),
  );
}
