import type { Language } from "#model/language.ts";
import { calendarWords } from "./calendar-words.ts";
import { type RelativeTime, relativeWords } from "./relative-words.ts";

/**
 * What a text says of a date or time; absent members are not said.
 * Months count from 1; weekdays are those of ISO 8601, 1 for Monday to 7 for Sunday.
 */
export type DateValue = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** The first year of a decade ("the 1990s"). */
  readonly decade?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly relative?: RelativeTime;
};

/** A pattern and what its match says; `undefined` when it is no date after all. */
export type DatePattern = {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray) => DateValue | undefined;
};

const known = new Map<Language, readonly DatePattern[]>();

/** How `language` writes dates, the fullest way first. */
export function datePatterns(language: Language): readonly DatePattern[] {
  const before = known.get(language);
  if (before !== undefined) return before;
  const made = [
    ...isoPatterns,
    ...namedPatterns(language),
    ...clockPatterns(language),
    ...yearPatterns(language),
  ];
  known.set(language, made);
  return made;
}

const number = (text: string | undefined): number | undefined =>
  text === undefined || text === "" ? undefined : Number(text.normalize("NFKC"));

/** Leaves out what is not said and refuses what no calendar has. */
function dateOf(
  value: { readonly [Key in keyof DateValue]: DateValue[Key] | undefined },
): DateValue | undefined {
  const { month, day, hour, minute } = value;
  if (month !== undefined && !(month >= 1 && month <= 12)) return undefined;
  if (day !== undefined && !(day >= 1 && day <= 31)) return undefined;
  if (hour !== undefined && !(hour >= 0 && hour <= 24)) return undefined;
  if (minute !== undefined && !(minute >= 0 && minute < 60)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}

const isoPatterns: readonly DatePattern[] = [
  {
    pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    read: (m) => dateOf({ year: number(m[1]), month: number(m[2]), day: number(m[3]) }),
  },
  {
    pattern: /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g,
    read: (m) => {
      const [first, second] = [Number(m[1]), Number(m[3])];
      const year = (m[4] ?? "").length === 2 ? 2000 + Number(m[4]) : Number(m[4]);
      // 01/02 is January in one English and February in the other: only a number above 12 tells.
      if (first > 12) return dateOf({ year, month: second, day: first });
      if (second > 12) return dateOf({ year, month: first, day: second });
      return m[2] === "." || first === second
        ? dateOf({ year, month: second, day: first })
        : dateOf({ year });
    },
  },
  {
    pattern:
      /(?:([\d０-９]{4})\s?[年년]\s?)?([\d０-９]{1,2})\s?[月월]\s?([\d０-９]{1,2})\s?[日号號일]/g,
    read: (m) => dateOf({ year: number(m[1]), month: number(m[2]), day: number(m[3]) }),
  },
  {
    pattern: /([\d０-９]{4})\s?[年년]\s?(?:([\d０-９]{1,2})\s?[月월])?/g,
    read: (m) => dateOf({ year: number(m[1]), month: number(m[2]) }),
  },
  {
    pattern:
      /(?<![\d.,])([\d０-９]{1,2})(?:日(?!間|本|元)|号(?=[^\p{L}]|上|下|早|晚|在)|일(?=[ (]))/gu,
    read: (m) => dateOf({ day: number(m[1]) }),
  },
];

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
  const isUnspaced = language === "zh" || language === "ja" || language === "ko";
  const [left, right] = isUnspaced
    ? ["(?<!\\d)", ""]
    : ["(?<![\\p{L}\\p{Nd}])", "(?![\\p{L}\\p{M}])"];
  const any = (map: ReadonlyMap<string, unknown>): string =>
    [...map.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join("|") || "(?!)";
  const month = any(all);
  const monthOf = (text: string | undefined): number | undefined => all.get(lower(text, language));
  const weekdayOf = (text: string | undefined): number | undefined =>
    days.get(lower(text, language));
  const weekday = `(?:(${any(days)})\\.?,? ?(?:the |den |der |el |le |dem |, )?)?`;
  const between = "(?:st|nd|rd|th|er|º|ª|\\.|-?го)?[ \\u00a0]?(?:of |de |di |d['’])?";
  const yearAfter = "(?:,?[ \\u00a0](?:de |del |of |năm |عام )?(\\d{4})(?!\\d))?";
  const make = (source: string): RegExp => new RegExp(source, "giu");
  return [
    {
      pattern: make(`${left}${weekday}(\\d{1,2})${between}(${month})${right}\\.?${yearAfter}`),
      read: (m) =>
        dateOf({
          weekday: weekdayOf(m[1]),
          day: number(m[2]),
          month: monthOf(m[3]),
          year: number(m[4]),
        }),
    },
    {
      pattern: make(
        `${left}${weekday}(${month})${right}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d:%])(?:,? (\\d{4})(?!\\d))?`,
      ),
      read: (m) =>
        dateOf({
          weekday: weekdayOf(m[1]),
          month: monthOf(m[2]),
          day: number(m[3]),
          year: number(m[4]),
        }),
    },
    {
      pattern: make(`${left}(${month})${right}\\.?,? (?:de |del |of |năm )?(\\d{4})(?!\\d)`),
      read: (m) => dateOf({ month: monthOf(m[1]), year: number(m[2]) }),
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
  ];
}

/** "ngày 28/1", "sáng 28-1". */
const vietnameseDay: DatePattern = {
  pattern: /(?<=(?:ngày|sáng|chiều|tối|trưa|đêm) )(\d{1,2})[/-](\d{1,2})(?![\d/])/giu,
  read: (m) => dateOf({ day: number(m[1]), month: number(m[2]) }),
};

function clockPatterns(language: Language): readonly DatePattern[] {
  const time = (
    hour: string | undefined,
    minute: string | undefined,
    isAfternoon = false,
  ): DateValue | undefined => {
    const hours = Number(hour);
    return dateOf({ hour: isAfternoon && hours < 12 ? hours + 12 : hours, minute: number(minute) });
  };
  return [
    ...(language === "en"
      ? [
          {
            pattern: /(?<![\d.,])(\d{1,2})(?:[:.](\d{2}))? ?([ap])(?:\.m\.|m(?![\p{L}]))/giu,
            read: (m: RegExpExecArray) =>
              time(
                m[1] === "12" && /a/i.test(m[3] ?? "") ? "0" : m[1],
                m[2],
                /p/i.test(m[3] ?? ""),
              ),
          },
        ]
      : []),
    {
      pattern: /(?<![\d:.,])([01]?\d|2[0-3]):([0-5]\d)(?![\d:]|\.\d)/g,
      read: (m) => time(m[1], m[2]),
    },
    ...(language === "fr" || language === "pt" || language === "vi"
      ? [
          {
            pattern: /(?<![\d.,])([01]?\d|2[0-3]) ?h ?([0-5]\d)(?!\d)/g,
            read: (m: RegExpExecArray) => time(m[1], m[2]),
          },
        ]
      : []),
    ...(language === "de"
      ? [
          {
            pattern: /(?<![\d.,])([01]?\d|2[0-3])(?:[.:]([0-5]\d))? Uhr/g,
            read: (m: RegExpExecArray) => time(m[1], m[2]),
          },
        ]
      : []),
  ];
}

/** Four digits that a counted thing follows ("2000 people") are left to the numbers by {@link findDates}. */
function yearPatterns(language: Language): readonly DatePattern[] {
  return [
    {
      pattern: /(?<![\p{L}\d])(1[5-9]\d0|20\d0)(?:['’]?s|er)(?!\p{L})/gu,
      read: (m) => dateOf({ decade: number(m[1]) }),
    },
    {
      pattern:
        language === "en"
          ? /(?<![\p{L}\d.,:$€£¥#/-])(1[6-9]\d\d|20\d\d)(?![\d%:°]|[.,]\d|\p{L})/gu
          : /(?<![\p{L}\d.,:$€£¥#/-])(1[6-9]\d\d|20\d\d)(?![\d%:°]|[.,]\d|[\p{sc=Latin}\p{sc=Cyrillic}])/gu,
      read: (m) => dateOf({ year: number(m[1]) }),
    },
  ];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const lower = (text: string | undefined, language: Language): string =>
  language === "tr" ? (text ?? "").toLocaleLowerCase("tr") : (text ?? "").toLowerCase();
