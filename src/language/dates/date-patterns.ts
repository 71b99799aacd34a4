import type { Language } from "#model/language.ts";
import { escapedPattern } from "#shared/escaped-pattern.ts";
import { perLanguage } from "../per-language.ts";
import { spaceless } from "../words.ts";
import { calendarWords } from "./calendar-words.ts";
import { type DatePattern, dateOf, number, yearOf } from "./date-value.ts";
import {
  clockPatterns,
  hindiDay,
  isoPatterns,
  vietnameseDay,
  yearPatterns,
} from "./numeric-patterns.ts";
import { relativeWords } from "./relative-words.ts";

/** How a language writes dates, the fullest way first. */
export const datePatterns = /* @__PURE__ */ perLanguage((language): readonly DatePattern[] => [
  ...isoPatterns,
  ...namedPatterns(language),
  ...clockPatterns(language),
  ...yearPatterns(language),
]);

/** Dates with a word of the calendar. */
function namedPatterns(language: Language): readonly DatePattern[] {
  const calendar = calendarWords(language);
  if (calendar.months.length === 0) return [];
  const certain = new Map(
    calendar.months.flatMap((forms, index) => forms.map((form) => [form, index + 1])),
  );
  const all = new Map([
    ...certain,
    ...calendar.shortMonths.flatMap((forms, index): [string, number][] =>
      forms.map((form) => [form, index + 1]),
    ),
  ]);
  const days = new Map(
    calendar.weekdays.flatMap((forms, index) => forms.map((form) => [form, index + 1])),
  );
  const relative = relativeWords(language);
  const [left, right] = spaceless.has(language)
    ? ["(?<!\\p{Nd})", ""]
    : ["(?<![\\p{L}\\p{Nd}])", "(?![\\p{L}\\p{M}])"];
  const any = (map: ReadonlyMap<string, unknown>): string =>
    [...map.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escapedPattern)
      .join("|") || "(?!)";
  const month = any(all);
  const monthOf = (text: string | undefined): number | undefined => all.get(lower(text, language));
  const weekdayOf = (text: string | undefined): number | undefined =>
    days.get(lower(text, language));
  const weekday = `(?:(${any(days)})\\.?,? ?(?:the |den |der |el |le |dem |, )?)?`;
  const between = "(?:st|nd|rd|th|er|º|ª|\\.|-?го)?[ \\u00a0]?(?:of |de |di |d['’])?";
  const yearAfter =
    "(?:,?[ \\u00a0](?:de |del |of |năm |عام |พ\\.ศ\\. ?|ค\\.ศ\\. ?)?(\\p{Nd}{4})(?!\\p{Nd}))?";
  const make = (source: string): RegExp => new RegExp(source, "giu");
  return [
    {
      pattern: make(`${left}${weekday}(\\p{Nd}{1,2})${between}(${month})${right}\\.?${yearAfter}`),
      read: (m) =>
        dateOf({
          weekday: weekdayOf(m[1]),
          day: number(m[2]),
          month: monthOf(m[3]),
          year: yearOf(m[4]),
        }),
    },
    {
      pattern: make(
        `${left}${weekday}(${month})${right}\\.? (\\p{Nd}{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{Nd}:%])(?:,? (\\p{Nd}{4})(?!\\p{Nd}))?`,
      ),
      read: (m) =>
        dateOf({
          weekday: weekdayOf(m[1]),
          month: monthOf(m[2]),
          day: number(m[3]),
          year: yearOf(m[4]),
        }),
    },
    {
      pattern: make(
        `${left}(${month})${right}\\.?,? (?:de |del |of |năm )?(\\p{Nd}{4})(?!\\p{Nd})`,
      ),
      read: (m) => dateOf({ month: monthOf(m[1]), year: yearOf(m[2]) }),
    },
    {
      pattern: make(
        language === "en"
          ? `(?<=\\b(?:in|since|until|till|by|of|from|last|next|this|early|late|mid|during|and)[ -])(march|may)${right}`
          : `${left}(${any(certain)})${right}`,
      ),
      read: (m) =>
        language === "en" && !/^\p{Lu}/u.test(m[1] ?? "")
          ? undefined
          : dateOf({ month: monthOf(m[1]) }),
    },
    ...(language === "en"
      ? [
          {
            pattern: make(`${left}(${any(certain)})${right}`),
            read: (m: RegExpExecArray) => dateOf({ month: monthOf(m[1]) }),
          },
        ]
      : []),
    {
      pattern: make(`${left}(${any(days)})${right}`),
      read: (m) => dateOf({ weekday: weekdayOf(m[1]) }),
    },
    {
      pattern: make(`${left}(${any(relative)})${right}`),
      read: (m) => dateOf({ relative: relative.get(lower(m[1], language)) }),
    },
    ...(language === "vi" ? [vietnameseDay] : []),
    ...(language === "hi" ? [hindiDay] : []),
  ];
}

const lower = (text: string | undefined, language: Language): string =>
  language === "tr" ? (text ?? "").toLocaleLowerCase("tr") : (text ?? "").toLowerCase();
