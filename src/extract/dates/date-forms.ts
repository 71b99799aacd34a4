import { monthNamed } from "./month-names.ts";

/** Which number of "4/5/2020" is the month. */
export type DayOrder = "day-first" | "month-first";

/** The first news site is as old as this. */
export const yearMin = 1995;

/** A day of the calendar. */
export type Parts = { readonly year: number; readonly month: number; readonly day: number };
/** A way to write a day, and how a match of it is read. */
export type Form = {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray, order: DayOrder) => Parts | undefined;
};

const year = "((?:19|20)\\d{2}|25[5-7]\\d)";
// Months are words of two letters or more; Thai shortens them with points, Arabic has some of two words.
const word = "((?:كانون|تشرين)\\s\\p{L}+|[ก-๙]{1,3}\\.[ก-ฮ]|\\p{L}[\\p{L}\\p{M}’'׳॰]+)";
const gap = "[\\s\\u200e\\u200f]{0,2}";

/** How people and machines write a day. */
export const forms: readonly Form[] = [
  {
    // 2020-04-29, 2020/4/29, 2020. 4. 29., 2020年4月29日
    pattern: new RegExp(
      `(?<![\\d.,])${year}${gap}[-/._年년]${gap}(\\d{1,2})${gap}[-/._月월]${gap}(\\d{1,2})(?!\\d)[日일]?`,
      "gu",
    ),
    read: (m) => parts(m[1], m[2], m[3]),
  },
  {
    // 29.04.2020, 29/4/20, 4-29-2020, 29. 4. 2020
    pattern: new RegExp(
      `(?<![\\d.,/:€$])(\\d{1,2})${gap}([-/.])${gap}(\\d{1,2})${gap}\\2${gap}(?:${year}|(\\d{2}))(?![\\d%]|[-/.:]\\d)`,
      "gu",
    ),
    read: (m, order) => {
      const yearText = m[4] ?? `20${m[5]}`;
      const isMonthFirst =
        Number(m[3]) > 12 || (order === "month-first" && m[2] !== "." && Number(m[1]) <= 12);
      return isMonthFirst ? parts(yearText, m[1], m[3]) : parts(yearText, m[3], m[1]);
    },
  },
  {
    // 29. April 2020, 29th of April, 2020, 29 de abril de 2020, 29-Apr-2020
    pattern: new RegExp(
      `(?<![\\d.,]|\\d:)(\\d{1,2})(?:\\.|,|\\s?(?:st|nd|rd|th)(?!\\p{L})|er|º|ª|-?го|-ға)?[\\s/-]{0,3}(?:of |de |di |d['’])?${word}[.,،]?(?:\\s|-|/|,|’|')+(?:de |del |of |عام |[คพ]\\.ศ\\.\\s?)?${year}(?!\\d)`,
      "giu",
    ),
    read: (m) => named(m[3], m[2], m[1]),
  },
  {
    // April 29, 2020; Apr. 29th 2020
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])${word}\\.?[\\s-](\\d{1,2})(?:st|nd|rd|th)?[,.]?[\\s-]+(?:at\\s)?${year}(?!\\d)`,
      "giu",
    ),
    read: (m) => named(m[3], m[1], m[2]),
  },
  {
    // 2020. április 29., 2020 m. balandžio 29 d., 2020 Apr 29, 2020(e)ko apirilaren 29(a)
    pattern: new RegExp(
      `(?<!\\d)${year}(?:\\(e\\)ko)?[.,]?\\s?(?:m\\.|-|g\\.)?\\s?${word}\\.?(?:\\s|-)+(\\d{1,2})(?![\\d:])`,
      "giu",
    ),
    read: (m) => named(m[1], m[2], m[3]),
  },
  {
    // 2020. gada 29. aprīlis
    pattern: new RegExp(`(?<!\\d)${year}\\.?\\s(?:gada\\s)?(\\d{1,2})\\.\\s?${word}`, "giu"),
    read: (m) => named(m[1], m[3], m[2]),
  },
  {
    // ngày 29 tháng 4, 2020
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})\\s(?:tháng|thg)\\s(\\d{1,2})(?:,?\\s(?:năm\\s)?)${year}`,
      "giu",
    ),
    read: (m) => parts(m[3], m[2], m[1]),
  },
  {
    // Wed Apr 29 08:00:00 +0200 2020
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])${word}\\.?\\s(\\d{1,2})\\s\\d{1,2}:\\d{2}:\\d{2}\\s[^\\s]{1,6}\\s${year}`,
      "giu",
    ),
    read: (m) => named(m[3], m[1], m[2]),
  },
  {
    // 29.Apr 20, 29 Apr '20
    pattern: new RegExp(
      `(?<![\\d.,:])(\\d{1,2})\\.?[\\s-]?${word}\\.?[\\s-]['’]?(\\d{2})(?![\\d:.])`,
      "giu",
    ),
    read: (m) => named(`20${m[3]}`, m[2], m[1]),
  },
];

function named(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Parts | undefined {
  const number = monthNamed((month ?? "").toLowerCase());
  return number === undefined ? undefined : parts(year, String(number), day);
}

/** A day, where the calendar and the web have it. */
export function parts(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): Parts | undefined {
  const [month, day] = [Number(monthText), Number(dayText)];
  // The years of the Buddhist calendar, in use in Thailand, run 543 ahead.
  const year = Number(yearText) >= 2500 ? Number(yearText) - 543 : Number(yearText);
  if (!(year >= yearMin && month >= 1 && month <= 12 && day >= 1)) return undefined;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined;
}
