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

/** Words of the calendar: how a pattern finds one of them, and what it stands for. */
type Named<Value> = {
  readonly words: string;
  readonly of: (word: string | undefined) => Value | undefined;
};

/** Dates with a word of the calendar. */
function namedPatterns(language: Language): readonly DatePattern[] {
  const { months, shortMonths, weekdays } = calendarWords(language);
  if (months.length === 0) return [];
  const [left, right] = edgesIn(language);
  const certain = named(language, numbered(months));
  const month = named(language, [...numbered(months), ...numbered(shortMonths)]);
  const weekday = named(language, numbered(weekdays));
  const relative = named(language, relativeWords(language));
  return [
    ...monthBesideNumber(language, month, weekday),
    ...monthAlone(language, certain, month),
    {
      pattern: make(`${left}(${weekday.words})${right}`),
      read: (m) => dateOf({ weekday: weekday.of(m[1]) }),
    },
    {
      pattern: make(`${left}(${relative.words})${right}`),
      read: (m) => dateOf({ relative: relative.of(m[1]) }),
    },
    ...(language === "vi" ? [vietnameseDay] : []),
    ...(language === "hi" ? [hindiDay] : []),
  ];
}

/** "Monday, 2 March 2026", "March 2, 2026", "March 2026". */
function monthBesideNumber(
  language: Language,
  month: Named<number>,
  weekday: Named<number>,
): readonly DatePattern[] {
  const [left, right] = edgesIn(language);
  const day = `(?:(${weekday.words})\\.?,? ?(?:the |den |der |el |le |dem |, )?)?`;
  const between = "(?:st|nd|rd|th|er|º|ª|\\.|-?го)?[ \\u00a0]?(?:of |de |di |d['’])?";
  const yearAfter =
    "(?:,?[ \\u00a0](?:de |del |of |năm |عام |พ\\.ศ\\. ?|ค\\.ศ\\. ?)?(\\p{Nd}{4})(?!\\p{Nd}))?";
  return [
    {
      pattern: make(
        `${left}${day}(\\p{Nd}{1,2})${between}(${month.words})${right}\\.?${yearAfter}`,
      ),
      read: (m) =>
        dateOf({
          weekday: weekday.of(m[1]),
          day: number(m[2]),
          month: month.of(m[3]),
          year: yearOf(m[4]),
        }),
    },
    {
      pattern: make(
        `${left}${day}(${month.words})${right}\\.? (\\p{Nd}{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{Nd}:%])(?:,? (\\p{Nd}{4})(?!\\p{Nd}))?`,
      ),
      read: (m) =>
        dateOf({
          weekday: weekday.of(m[1]),
          month: month.of(m[2]),
          day: number(m[3]),
          year: yearOf(m[4]),
        }),
    },
    {
      pattern: make(
        `${left}(${month.words})${right}\\.?,? (?:de |del |of |năm )?(\\p{Nd}{4})(?!\\p{Nd})`,
      ),
      read: (m) => dateOf({ month: month.of(m[1]), year: yearOf(m[2]) }),
    },
  ];
}

/** "im März"; "March" and "May", which are other English words as well, only behind what stands before a month. */
function monthAlone(
  language: Language,
  certain: Named<number>,
  month: Named<number>,
): readonly DatePattern[] {
  const [left, right] = edgesIn(language);
  const alone: DatePattern = {
    pattern: make(`${left}(${certain.words})${right}`),
    read: (m) => dateOf({ month: certain.of(m[1]) }),
  };
  if (language !== "en") return [alone];
  const before = "in|since|until|till|by|of|from|last|next|this|early|late|mid|during|and";
  return [
    {
      pattern: make(`(?<=\\b(?:${before})[ -])(march|may)${right}`),
      read: (m) => (/^\p{Lu}/u.test(m[1] ?? "") ? dateOf({ month: month.of(m[1]) }) : undefined),
    },
    alone,
  ];
}

/** What stands around a word of the calendar. */
function edgesIn(language: Language): readonly [left: string, right: string] {
  return spaceless.has(language)
    ? ["(?<!\\p{Nd})", ""]
    : ["(?<![\\p{L}\\p{Nd}])", "(?![\\p{L}\\p{M}])"];
}

/** Forms of a list, each with its number in it from 1 on. */
function numbered(list: readonly (readonly string[])[]): readonly (readonly [string, number])[] {
  return list.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const));
}

function named<Value>(
  language: Language,
  entries: Iterable<readonly [string, Value]>,
): Named<Value> {
  const values = new Map(entries);
  const longestFirst = [...values.keys()].sort((a, b) => b.length - a.length);
  return {
    words: longestFirst.map(escapedPattern).join("|") || "(?!)",
    of: (word = "") =>
      values.get(language === "tr" ? word.toLocaleLowerCase("tr") : word.toLowerCase()),
  };
}

const make = (source: string): RegExp => new RegExp(source, "giu");
