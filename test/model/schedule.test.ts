import { describe, expect, it, test } from "vitest";
import {
  dueBetween,
  instantOf,
  type LocalDate,
  type LocalTime,
  nextDue,
  readLocalTime,
  readTimeZone,
  type Schedule,
  type TimeZone,
  weekdays,
} from "#model/schedule.ts";
import { hourMs } from "#shared/durations.ts";
import { fc } from "../support/properties.ts";

const schedule = (
  zone: string,
  time = "08:00",
  days: Schedule["days"] = weekdays["every-day"],
): Schedule => ({
  time: time as LocalTime,
  days,
  zone: zone as TimeZone,
});
const utc = (text: string) => new Date(text);

describe("reading a time of day", () => {
  it.each([
    ["08:00", "08:00"],
    ["8:00", "08:00"],
    ["8", "08:00"],
    ["8h", "08:00"],
    ["20h15", "20:15"],
    ["8.30", "08:30"],
    ["8am", "08:00"],
    ["8 PM", "20:00"],
    ["12am", "00:00"],
    ["12:30pm", "12:30"],
    ["0:00", "00:00"],
    ["23:59", "23:59"],
  ])("takes %s", (text, time) => expect(readLocalTime(text)).toBe(time));

  it.each(["", "24:00", "8:60", "13pm", "0am", "noon", "8:5", "-1:00", "08:00:00"])(
    "refuses %j",
    (text) => expect(readLocalTime(text)).toBeUndefined(),
  );
});

describe("reading a time zone", () => {
  it.each([
    ["Europe/Paris", "Europe/Paris"],
    ["europe/paris", "Europe/Paris"],
    ["UTC", "UTC"],
    ["Asia/Kathmandu", "Asia/Kathmandu"],
  ])("takes %s", (text, zone) => {
    expect(readTimeZone(text)).toBe(zone);
  });

  it.each(["", "Paris", "+02:00", "Mars/Olympus", "8"])("refuses %j", (text) =>
    expect(readTimeZone(text)).toBeUndefined(),
  );
});

describe("a digest's instant when clocks change", () => {
  it.each([
    ["an ordinary day", "Europe/Paris", "2026-03-02", "08:00", "2026-03-02T07:00:00Z"],
    ["a time that is skipped", "Europe/Paris", "2026-03-29", "02:30", "2026-03-29T01:30:00Z"],
    [
      "a time that is repeated: the first",
      "Europe/Paris",
      "2026-10-25",
      "02:30",
      "2026-10-25T00:30:00Z",
    ],
    [
      "a change of half an hour",
      "Australia/Lord_Howe",
      "2026-10-04",
      "02:15",
      "2026-10-03T15:45:00Z",
    ],
    ["a change at midnight", "America/Santiago", "2026-09-06", "00:30", "2026-09-06T04:30:00Z"],
    ["a zone of a quarter", "Asia/Kathmandu", "2026-01-01", "08:00", "2026-01-01T02:15:00Z"],
  ])("%s", (_case, zone, date, time, at) => {
    expect(instantOf(date as LocalDate, time as LocalTime, zone as TimeZone)).toEqual(utc(at));
  });
});

describe("the digests that are due", () => {
  it("are those of the schedule's days, after the one instant and up to the other", () => {
    const weekly = schedule("Europe/Paris", "08:00", weekdays.weekdays);
    const due = dueBetween(weekly, utc("2026-03-06T07:00:00Z"), utc("2026-03-10T07:00:00Z"));
    expect(due).toEqual([
      { date: "2026-03-09", at: utc("2026-03-09T07:00:00Z") },
      { date: "2026-03-10", at: utc("2026-03-10T07:00:00Z") },
    ]);
  });

  it("leave out a date that its zone left out", () => {
    const due = dueBetween(
      schedule("Pacific/Apia"),
      utc("2011-12-29T00:00:00Z"),
      utc("2011-12-31T12:00:00Z"),
    );
    expect(due.map(({ date }) => date)).toEqual(["2011-12-29", "2011-12-31"]);
  });

  it("are named ahead", () => {
    const next = nextDue(schedule("Europe/Paris", "08:00", [6]), utc("2026-03-28T07:00:00Z"), 3);
    expect(next.map(({ at }) => at.toISOString())).toEqual([
      "2026-04-04T06:00:00.000Z",
      "2026-04-11T06:00:00.000Z",
      "2026-04-18T06:00:00.000Z",
    ]);
  });
});

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetsOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  return (instant) => Date.parse(`${format.format(instant).replace(" ", "T")}Z`) - instant;
}

/** Instants within six years at which a zone's offset changes. */
function changesOf(zone: string): readonly number[] {
  const offsetAt = offsetsOf(zone);
  const found: number[] = [];
  const step = 7 * 24 * hourMs;
  for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2030, 0, 1); at += step) {
    if (offsetAt(at) === offsetAt(at + step)) continue;
    let [low, high] = [at, at + step];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offsetAt(middle) === offsetAt(low)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

/** Of the zones whose clocks go alike through the six years, the first: its answers hold for all. */
function unlikeZones(): readonly (readonly [zone: string, changes: readonly number[]])[] {
  const byCourse = new Map<string, readonly [string, readonly number[]]>();
  for (const zone of zones) {
    const changes = changesOf(zone);
    const offsetAt = offsetsOf(zone);
    const course = [
      offsetAt(Date.UTC(2024, 0, 1)),
      ...changes.flatMap((at) => [at, offsetAt(at)]),
    ].join();
    if (!byCourse.has(course)) byCourse.set(course, [zone, changes]);
  }
  return [...byCourse.values()];
}

const zones = Intl.supportedValuesOf("timeZone");

describe("each local date has exactly one digest", () => {
  it("in every zone of the database, around every clock change of six years", () => {
    let changeCount = 0;
    for (const [zone, changes] of unlikeZones()) {
      for (const change of changes) {
        changeCount += 1;
        const [start, end] = [new Date(change - 36 * hourMs), new Date(change + 36 * hourMs)];
        for (const time of ["00:00", "00:30", "02:00", "02:30", "08:00", "23:30"]) {
          const dates = dueBetween(schedule(zone, time), start, end).map(({ date }) => date);
          const wanted = datesBetween(start, end, zone as TimeZone, time as LocalTime);
          expect(dates, `${zone} ${time} ${new Date(change).toISOString()}`).toEqual(wanted);
        }
      }
    }
    expect(changeCount).toBeGreaterThan(300);
  });

  test("whenever one looks, and in whatever steps", () => {
    const zone = fc.constantFrom(...zones);
    const minutes = fc.array(fc.integer({ min: 1, max: 3 * 24 * 60 }), {
      minLength: 1,
      maxLength: 40,
    });
    const start = fc.date({
      min: utc("2024-01-01T00:00:00Z"),
      max: utc("2029-11-01T00:00:00Z"),
      noInvalidDate: true,
    });
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(zone, start, minutes, time, (name, from, steps, [hour, minute]) => {
        const local = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
        const plan = schedule(name, local);
        let at = from;
        const stepped = steps.flatMap((step) => {
          const next = new Date(at.getTime() + step * 60_000);
          const due = dueBetween(plan, at, next);
          at = next;
          return due;
        });
        expect(stepped).toEqual(dueBetween(plan, from, at));
        const dates = stepped.map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].sort());
      }),
      { numRuns: 60 },
    );
  });
});

/** The dates whose local time lies in the span, found by walking through it quarter by quarter. */
function datesBetween(
  start: Date,
  end: Date,
  zone: TimeZone,
  time: LocalTime,
): readonly LocalDate[] {
  const offsetAt = offsetsOf(zone);
  const quarters: (readonly [at: number, local: string])[] = [];
  for (let at = start.getTime() - 30 * hourMs; at <= end.getTime(); at += 15 * 60_000) {
    quarters.push([at, new Date(at + offsetAt(at)).toISOString().slice(0, 16)]);
  }
  const dates = new Set(quarters.map(([, local]) => local.slice(0, 10) as LocalDate));
  return [...dates].filter((date) => {
    // Where clocks skip the time, the first quarter after the change is its instant.
    const reached = quarters.find(([, local]) => local >= `${date}T${time}`)?.[0];
    return reached !== undefined && reached > start.getTime();
  });
}
