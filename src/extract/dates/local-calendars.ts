import { dayMs } from "#shared/durations.ts";
import { type Form, type Parts, parts } from "./date-forms.ts";

/** The year before the first of an era. @see https://www.ndl.go.jp/jp/data/wareki.html */
const eras: Readonly<Record<string, number>> = {
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};

/** Months of the solar Hijri calendar, Farvardin first, also as Kabul calls them. */
const solarMonths =
  "فروردین|حمل اردیبهشت|ثور خرداد|جوزا تیر|سرطان مرداد|امرداد|اسد شهریور|سنبله مهر|میزان آبان|عقرب آذر|قوس دی|جدی بهمن|دلو اسفند|حوت"
    .split(" ")
    .map((names) => names.split("|"));

const number = "(元|[〇一二三四五六七八九十]{1,3}|\\d{1,3})";
const solarYear = "(13[7-9]\\d|14[0-2]\\d)";

/** How Japan, Taiwan, Iran and Afghanistan write a day by calendars of their own. */
export const localForms: readonly Form[] = [
  {
    // 令和8年10月28日, 令和八年十月二十八日, 平成元年, 民國115年11月12日
    pattern: new RegExp(
      `(${Object.keys(eras).join("|")})\\s?${number}年\\s?${number}月\\s?${number}日`,
      "gu",
    ),
    read: (m) => partsOf((eras[m[1] ?? ""] ?? 0) + numberOf(m[2]), numberOf(m[3]), numberOf(m[4])),
  },
  {
    // ۲۱ آبان ۱۴۰۵
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})\\s(${solarMonths.flat().join("|").replaceAll("ی", "[یي]")})(?:\\sماه)?[،,]?\\s${solarYear}(?!\\d)`,
      "gu",
    ),
    read: (m) =>
      fromSolar(
        Number(m[3]),
        solarMonths.findIndex((names) => names.includes(m[2]?.replaceAll("ي", "ی") ?? "")) + 1,
        Number(m[1]),
      ),
  },
  {
    // ۱۴۰۵/۰۸/۲۱
    pattern: new RegExp(`(?<![\\d/])${solarYear}/(\\d{1,2})/(\\d{1,2})(?![\\d/])`, "gu"),
    read: (m) => fromSolar(Number(m[1]), Number(m[2]), Number(m[3])),
  },
];

/** Six months of 31 days, then months of 30. */
function fromSolar(year: number, month: number, day: number): Parts | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const days = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  const at = new Date(newYear(year) + days * dayMs);
  return partsOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** The first day of a solar year, 20 or 21 March in ours. */
function newYear(year: number): number {
  const day = new Intl.DateTimeFormat("en-u-ca-persian", { day: "numeric", timeZone: "UTC" });
  const earliest = Date.UTC(year + 621, 2, 20);
  return day.format(earliest) === "1" ? earliest : earliest + dayMs;
}

function numberOf(text = ""): number {
  if (text === "元") return 1;
  if (/\d/.test(text)) return Number(text);
  const digit = (character: string): number => "〇一二三四五六七八九".indexOf(character);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["〇", text];
  return (tens === "" ? 1 : digit(tens ?? "")) * 10 + (ones === "" ? 0 : digit(ones ?? ""));
}

function partsOf(year: number, month: number, day: number): Parts | undefined {
  return parts(String(year), String(month), String(day));
}
