// By its functions, of which a bundle holds those that are called here; its classes are whole or not at all.
import { getISO } from "temporal-polyfill/fns/Calendar";
import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import * as PlainDateTime from "temporal-polyfill/fns/PlainDateTime";
import * as ZonedDateTime from "temporal-polyfill/fns/ZonedDateTime";
import type { Brand } from "#shared/brand.ts";
import { dayMs } from "#shared/durations.ts";
import { perText } from "#shared/per-text.ts";
import { renamedZones } from "./renamed-zones.ts";

/** A time of day, 24 hours, as `HH:MM`. */
export type LocalTime = Brand<string, "LocalTime">;

/** A calendar date where a channel is, as `YYYY-MM-DD`. */
export type LocalDate = Brand<string, "LocalDate">;

/** A zone of the IANA database, such as `Europe/Paris`. */
export type TimeZone = Brand<string, "TimeZone">;

/** Monday is 1, Sunday 7. @see https://www.iso.org/iso-8601-date-and-time-format.html */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekdays = {
  "every-day": [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
} as const satisfies Readonly<Record<string, readonly Weekday[]>>;

/** When a channel's digest is due, by the clock and calendar of its own place. */
export type Schedule = {
  readonly time: LocalTime;
  /** At least one, ascending. */
  readonly days: readonly Weekday[];
  readonly zone: TimeZone;
};

/** One digest that is due: the date it is for, and the instant. A channel has one a date. */
export type DueDigest = { readonly date: LocalDate; readonly at: Date };

/** Reads "8:00", "08.00", "0800", "8h", "8am", "8:30 pm", "20h15"; `undefined` when it is no time of day. */
export function readLocalTime(text: string): LocalTime | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d{2})?)?\s*(?:([ap])\.?m\.?)?$/i.exec(
    text.trim().replace(/^(\d{2})(\d{2})$/, "$1:$2"),
  );
  if (match === null) return undefined;
  const [, hourText = "", minuteText = "00", half] = match;
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  const minute = Number(minuteText);
  if (hour > 23 || minute > 59) return undefined;
  return `${pad(hour)}:${pad(minute)}` as LocalTime;
}

/** @returns the zone under its name and spelling of today, `undefined` when there is none of that name */
export function readTimeZone(text: string): TimeZone | undefined {
  try {
    // Offsets such as "+02:00" are zones to Intl, but they do not know daylight-saving time.
    if (!/^[A-Za-z]/.test(text.trim())) return undefined;
    const format = new Intl.DateTimeFormat("en", { timeZone: text.trim() });
    const { timeZone } = format.resolvedOptions();
    return (renamedZones[timeZone] ?? timeZone) as TimeZone;
  } catch {
    return undefined; // RangeError: not a zone.
  }
}

/**
 * The instant of a local time on a date.
 *
 * A time that a clock change skips is the time shifted by the change (02:30 becomes 03:30); one that it
 * repeats is the first of the two. So each date has exactly one such instant.
 *
 * @see https://tc39.es/proposal-temporal/docs/ambiguity.html
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: TimeZone): Date {
  const local = PlainDateTime.fromString(`${date}T${time}`, getISO);
  const zoned = PlainDateTime.toZonedDateTime(local, zone, { disambiguation: "compatible" });
  return new Date(zoned.epochMilliseconds);
}

/** The date of an instant in a zone. */
export function localDateOf(instant: Date, zone: TimeZone): LocalDate {
  return dateFormat(zone).format(instant) as LocalDate;
}

/** As many as the tz database has zones: making one takes longer than most of a digest. */
const formatsMax = 600;

/** Swedes write dates as ISO 8601 does. */
const dateFormat = /* @__PURE__ */ perText(
  formatsMax,
  (zone) => new Intl.DateTimeFormat("sv-SE", { timeZone: zone }),
);

/** The digests that become due after `after`, up to and with `upTo`, oldest first. */
export function dueBetween(schedule: Schedule, after: Date, upTo: Date): readonly DueDigest[] {
  const due: DueDigest[] = [];
  // A skipped time may fall on the next date, and a zone may drop a whole date: look a day around.
  const first = dateOf(new Date(after.getTime() - dayMs), schedule.zone);
  const last = dateOf(new Date(upTo.getTime() + dayMs), schedule.zone);
  for (let date = first; PlainDate.compare(date, last) <= 0; date = PlainDate.addDays(date, 1)) {
    const one = dueOn(schedule, date);
    if (one !== undefined && one.at > after && one.at <= upTo) due.push(one);
  }
  return due;
}

/** The next digests after an instant, as many as asked for. */
export function nextDue(schedule: Schedule, after: Date, count: number): readonly DueDigest[] {
  const due: DueDigest[] = [];
  let date = dateOf(new Date(after.getTime() - dayMs), schedule.zone);
  for (let tried = 0; due.length < count && tried < 8 * (count + 1); tried += 1) {
    const one = dueOn(schedule, date);
    if (one !== undefined && one.at > after) due.push(one);
    date = PlainDate.addDays(date, 1);
  }
  return due;
}

/** Whether a schedule has a digest of that date at that instant. */
export function isDueAt(schedule: Schedule, { date, at }: DueDigest): boolean {
  return dueOn(schedule, plainDate(date))?.at.getTime() === at.getTime();
}

function dueOn({ time, days, zone }: Schedule, date: PlainDate.Record): DueDigest | undefined {
  if (!days.includes(PlainDate.dayOfWeek(date) as Weekday)) return undefined;
  return dueAtTime(`${PlainDate.toString(date)} ${time} ${zone}`);
}

// A bundle that only names a type of this module is to leave all of it out; hence the marks of pure calls.

/** Times of some days, for the many channels that share them. */
const timesMax = 5000;

/** A date that a zone left out, as Samoa did with 30 December 2011, has no digest. */
const dueAtTime = /* @__PURE__ */ perText(timesMax, (key): DueDigest | undefined => {
  const [date = "", time = "", zone = ""] = key.split(" ");
  const due = {
    date: date as LocalDate,
    at: instantOf(date as LocalDate, time as LocalTime, zone as TimeZone),
  };
  return isLeftOut(plainDate(date), zone as TimeZone) ? undefined : due;
});

function isLeftOut(date: PlainDate.Record, zone: TimeZone): boolean {
  const start = ZonedDateTime.toPlainDate(PlainDate.toZonedDateTime(date, zone));
  return PlainDate.compare(start, date) !== 0;
}

function dateOf(instant: Date, zone: TimeZone): PlainDate.Record {
  return plainDate(localDateOf(instant, zone));
}

function plainDate(date: string): PlainDate.Record {
  return PlainDate.fromString(date, getISO);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
