import type { Language } from "#model/language.ts";
import { type DatePattern, type DateValue, dateOf, number } from "./date-value.ts";

/** Dates in digits, the same in all languages. */
export const isoPatterns: readonly DatePattern[] = [
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

/** "ngày 28/1", "hôm 28-1", "25-5-2016". */
export const vietnameseDay: DatePattern = {
  pattern:
    /(?<=(?:ngày|hôm|mùng|mồng|sáng|chiều|tối|trưa|đêm) )(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?![\d/])|(?<![\d/-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d/-])/giu,
  read: ([, day, month, year, otherDay, otherMonth, otherYear]) =>
    dateOf({
      day: number(day ?? otherDay),
      month: number(month ?? otherMonth),
      year: number(year ?? otherYear),
    }),
};

/** Times of the day. */
export function clockPatterns(language: Language): readonly DatePattern[] {
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

/** Years and decades. Four digits that a counted thing follows ("2000 people") are left to the numbers by `findDates`. */
export function yearPatterns(language: Language): readonly DatePattern[] {
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

/** What may end a clause of Hindi, behind its verb. */
const hindiJoint = "\\s(?:कि|और|लेकिन|जबकि)\\s";
const hindiEnd = `(?=\\s*[।.!?,;:"”’\\n]|\\s*$|${hindiJoint})`;
const hindiPast =
  "(?:(?<!(?:ना|नी|ने|वाला|वाली|वाले) )(?:था|थे|थीं?)|(?:गया|गए|गये|गई|गयी|हुआ|हुए|हुई|किया|की|दिया|दी|लिया|ली|कहा|बताया|आया|आए|आई)(?: हैं?)?)";
const hindiFuture = "(?:[\\p{L}\\p{M}]+(?:[ेए]|[ूऊ](?=[ंँ]))|हो)[ंँ]?ग[ाेी]";

/** "कल" is yesterday and tomorrow: the verb of its clause tells, where we know its form. */
export const hindiDay: DatePattern = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{M}-])कल(?![\\p{L}\\p{M}-])(?=(?:(?!${hindiJoint})[^।.!?,;:\\n]){0,120}?\\s(?:(${hindiPast})|${hindiFuture})${hindiEnd})`,
    "gu",
  ),
  read: (m) => ({ relative: { unit: "day", offset: m[1] === undefined ? 1 : -1 } }),
};
