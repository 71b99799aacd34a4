import { type DayOrder, forms, type Parts, parts, yearMin } from "./date-forms.ts";
import { localForms } from "./local-calendars.ts";

/** A date, and perhaps a time, as a page writes it. */
export type PageTime = {
  /** `YYYY-MM-DD` as written, whatever the time zone. */
  readonly day: string;
  /** The instant; without a zone that of UTC, without a time its midnight. */
  readonly at: Date;
  readonly hasTime: boolean;
  /** Whether the day may be another where it was written: the time is given in UTC, or in no zone. */
  readonly isUtc: boolean;
  /** Where it stands in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
};

/** What every form has somewhere: a year in full, or its sign, or two digits behind two numbers or a word. */
const mayHoldDate =
  /(?:19|20|25|1[34])\d\d|年|\d\s?[./-]\s?\d\d?\s?[./-]\s?\d\d|\d\.?[\s-]?\p{L}{3,}\.?[\s-]['’]?\d\d(?!\d)/u;

const allForms = [...forms, ...localForms];

/**
 * Finds the first date in a text, as people or machines write it, in some fifty languages.
 *
 * @param order how the page writes "4/5/2020", where the numbers do not tell
 * @returns `undefined` also for dates that no calendar has, or from before the web
 */
export function findTime(text: string, order: DayOrder): PageTime | undefined {
  const ascii = withAsciiDigits(text);
  if (!mayHoldDate.test(ascii)) return undefined;
  let best: PageTime | undefined;
  for (const { pattern, read } of allForms) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(ascii); found !== null; found = pattern.exec(ascii)) {
      if (best !== undefined && found.index >= best.start) break;
      const day = read(found, order);
      if (day === undefined) continue;
      best = pageTime(day, ascii, found.index, found.index + found[0].length);
      break;
    }
  }
  return best;
}

/** Reads a value meant for machines: as {@link findTime}, or `20200429`, `20200429T0800`, or a Unix time. */
export function readTime(value: string, order: DayOrder): PageTime | undefined {
  const text = value.trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const at = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    const day = at.toISOString().slice(0, 10);
    return at.getUTCFullYear() < yearMin
      ? undefined
      : { day, at, hasTime: true, isUtc: true, start: 0, end: text.length };
  }
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(?!\d)/.exec(text);
  if (compact !== null) {
    const day = parts(compact[1], compact[2], compact[3]);
    if (day !== undefined)
      return pageTime(
        day,
        text.replace(
          compact[0],
          `${compact[0].slice(0, 8)}T${compact[4] ?? ""}:${compact[5] ?? ""}`,
        ),
        0,
        8,
      );
  }
  return findTime(text, order);
}

function pageTime(day: Parts, text: string, start: number, dayEnd: number): PageTime {
  const tail = text.slice(dayEnd, dayEnd + 50);
  const clock =
    /^[^\p{L}\d]{0,4}(?:T|um|at|à|a las|alle|às|ore|kl\.?|klo|o|в|u|om|saat|pukul|-|–|\||,)?[^\p{L}\d]{0,3}(\d{1,2})(?::|h|\.|\s?Uhr\s?|時|시\s?)(\d{2})?(?:[:.](\d{2})(?:[.,]\d+)?)?\s?(a\.?m\b|p\.?m\b)?\s?(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2})?/iu.exec(
      tail,
    );
  const midnight = Date.UTC(day.year, day.month - 1, day.day);
  const written = `${day.year}-${String(day.month).padStart(2, "0")}-${String(day.day).padStart(2, "0")}`;
  const minutes = clock === null ? undefined : minutesOf(clock);
  const end = dayEnd + (clock?.[0].length ?? 0);
  if (minutes === undefined)
    return { day: written, at: new Date(midnight), hasTime: false, isUtc: false, start, end };
  const seconds = Number(clock?.[3] ?? 0);
  const at = new Date(midnight + (minutes - zoneMinutes(clock?.[5])) * 60_000 + seconds * 1000);
  const isUtc = clock?.[5] === undefined || zoneMinutes(clock[5]) === 0;
  return { day: written, at, hasTime: true, isUtc, start, end };
}

function minutesOf(clock: RegExpExecArray): number | undefined {
  const half = clock[4]?.toLowerCase().charAt(0);
  const hour = (Number(clock[1]) % (half === undefined ? 25 : 12)) + (half === "p" ? 12 : 0);
  const minute = Number(clock[2] ?? 0);
  return hour > 24 || minute > 59 ? undefined : hour * 60 + minute;
}

function zoneMinutes(zone: string | undefined): number {
  const found = /([+-])(\d{2}):?(\d{2})/.exec(zone ?? "");
  if (found === null) return 0;
  return (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]));
}

/** The same text, Arabic, Persian, Indian and full-width digits as those of ASCII. */
function withAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯０-９๐-๙]/g, (digit) => {
    const code = digit.charCodeAt(0);
    // The digits of Devanagari and Bengali begin at the sixth place of their row of sixteen.
    return String((code % 16) - (code >= 0x966 && code <= 0x9ef ? 6 : 0));
  });
}
