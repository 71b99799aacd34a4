import { describe, expect, it, test } from "vitest";
import { findTime, readTime } from "#extract/dates/read-date.ts";
import { fc } from "../../support/properties.ts";

describe("a date in a text", () => {
  it.each([
    ["2020-04-29", "2020-04-29"],
    ["2020/4/9", "2020-04-09"],
    ["2020. 4. 9.", "2020-04-09"],
    ["2020年4月29日 08:15", "2020-04-29"],
    ["2020년 4월 29일", "2020-04-29"],
    ["29.04.2020, 12:01 Uhr", "2020-04-29"],
    ["29.4.20", "2020-04-29"],
    ["Stand: 29. 4. 2020", "2020-04-29"],
    ["29/04/2020 - 18:00", "2020-04-29"],
    ["4/29/2020", "2020-04-29"],
    ["Veröffentlicht am 1. März 2021 von Anna", "2021-03-01"],
    ["06. Mär. 2023", "2023-03-06"],
    ["29th of April, 2020", "2020-04-29"],
    ["Apr. 29, 2020 @ 10:42 am", "2020-04-29"],
    ["le 1er août 2019", "2019-08-01"],
    ["29 de abril de 2020", "2020-04-29"],
    ["29-Apr-2020", "2020-04-29"],
    ["Datum:26. Januar 2022", "2022-01-26"],
    ["Wed Apr 29 08:00:00 +0200 2020", "2020-04-29"],
    ["Wed, 29 Apr 2020 08:00:00 GMT", "2020-04-29"],
    ["ngày 29 tháng 4, 2020", "2020-04-29"],
    ["29 เมษายน 2563", "2020-04-29"],
    ["٢٩ أبريل ٢٠٢٠", "2020-04-29"],
    ["२९ अप्रैल २०२०", "2020-04-29"],
    ["29 Apr '20", "2020-04-29"],
    ["令和2年4月29日 10:15", "2020-04-29"],
    ["令和二年四月二十九日", "2020-04-29"],
    ["令和元年5月1日", "2019-05-01"],
    ["平成三十一年四月三十日", "2019-04-30"],
    ["民國109年4月29日", "2020-04-29"],
    ["۱۰ اردیبهشت ۱۳۹۹ - ۰۹:۱۴", "2020-04-29"],
    ["۱۳۹۹/۰۲/۱۰", "2020-04-29"],
    ["30 اسفند 1403", "2025-03-20"],
    ["۱ فروردین ۱۴۰۴", "2025-03-21"],
    ["۱۹ ارديبهشت ۱۴۰۵", "2026-05-09"],
    ["25. veebr 2021", "2021-02-25"],
    ["25 ม.ค. 2021", "2021-01-25"],
    ["3 thg 2, 2021", "2021-02-03"],
    ["Seite 31.02.2020 von 12.03.2020", "2020-03-12"],
    ["© 2009-2022 · 3. Mai 2022", "2022-05-03"],
  ])("%s", (text, day) => {
    expect(findTime(text, "day-first")?.day).toBe(day);
  });

  it.each([
    "2020",
    "April 2020",
    "10:15",
    "31.02.2020",
    "1.2.3.2020",
    "12/1987",
    "3.50.2020",
    "Version 10.4.20.1",
    "29.04.1893",
    "3 May 1400",
    "1400/13/01",
    "平成元年1月8日",
    "Seite 3 von 20",
    "21.2. 07:00",
  ])("%s is none", (text) => {
    expect(findTime(text, "day-first")).toBeUndefined();
  });

  it("takes the month first where the page does, unless the numbers tell", () => {
    expect(findTime("4/5/2020", "month-first")?.day).toBe("2020-04-05");
    expect(findTime("4/5/2020", "day-first")?.day).toBe("2020-05-04");
    expect(findTime("25/5/2020", "month-first")?.day).toBe("2020-05-25");
    expect(findTime("4.5.2020", "month-first")?.day).toBe("2020-05-04");
  });

  // Croatian is left out: its October is the Polish November.
  const locales =
    "en-GB en-US fr de es it pt nl pl ru uk tr vi ko ja zh ca gl eu sv da nb fi et lv lt cs sk sl sr bg mk el hu ro az id ms fil sw hi mr bn ta te ur fa ar ar-TN ar-LB he th".split(
      " ",
    );
  const day = fc.date({
    min: new Date("1995-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });

  test("is read as each of fifty languages writes it", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...locales),
        fc.constantFrom("full" as const, "long" as const),
        (date, locale, dateStyle) => {
          const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
            dateStyle,
            timeZone: "UTC",
          });
          const order = locale === "en-US" ? "month-first" : "day-first";
          expect(findTime(format.format(date), order)?.day).toBe(date.toISOString().slice(0, 10));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("never throws, and is a day of the calendar", () => {
    const number = fc.integer({ min: 0, max: 40 });
    const between = fc.constantFrom("/", "-", ".", " ", " May ", ". März ", "年", "月");
    const year = fc.integer({ min: 1800, max: 2200 });
    const piece = fc.oneof(
      fc.tuple(number, between, number, between, year).map((parts) => parts.join("")),
      fc.tuple(year, between, number, between, number).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme" }),
      fc.integer({ min: 0, max: 3000 }).map(String),
      fc.constantFrom(".", "/", "-", " ", "May", "März", "日", "th", ":", "T"),
    );
    let count = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const time = findTime(text, "day-first");
        if (time === undefined) return;
        count += 1;
        expect(new Date(`${time.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(time.day);
        expect(time.end).toBeGreaterThan(time.start);
        expect(time.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
    expect(count).toBeGreaterThan(100);
  });
});

describe("a value meant for machines", () => {
  it.each([
    ["2020-11-08T23:30:59-06:00", "2020-11-08", "2020-11-09T05:30:59.000Z"],
    ["2020-12-01 02:00:00", "2020-12-01", "2020-12-01T02:00:00.000Z"],
    ["2020-12-01T02:00+0100", "2020-12-01", "2020-12-01T01:00:00.000Z"],
    ["2020-12-01", "2020-12-01", "2020-12-01T00:00:00.000Z"],
    ["20201201", "2020-12-01", "2020-12-01T00:00:00.000Z"],
    ["202012010930", "2020-12-01", "2020-12-01T09:30:00.000Z"],
    ["1606780800", "2020-12-01", "2020-12-01T00:00:00.000Z"],
    ["1606780800000", "2020-12-01", "2020-12-01T00:00:00.000Z"],
    ["Sat, 19 Oct 2019 00:04:00 +0200", "2019-10-19", "2019-10-18T22:04:00.000Z"],
    ["01-11-2023 10:29", "2023-11-01", "2023-11-01T10:29:00.000Z"],
    ["Nov 8, 2023 at 10:46 PM", "2023-11-08", "2023-11-08T22:46:00.000Z"],
  ])("%s", (value, day, at) => {
    const time = readTime(value, "day-first");
    expect([time?.day, time?.at.toISOString()]).toEqual([day, at]);
  });

  it.each(["", "1234567890123456", "93.5", "20209901", "tomorrow", "0000-00-00T00:00:00Z"])(
    "%s is none",
    (value) => {
      expect(readTime(value, "day-first")).toBeUndefined();
    },
  );

  test("an ISO instant is read as it is", () => {
    const instant = fc.date({
      min: new Date("1995-01-02"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (at) => {
        const seconds = new Date(Math.floor(at.getTime() / 1000) * 1000);
        expect(readTime(seconds.toISOString(), "day-first")?.at).toEqual(seconds);
      }),
    );
  });
});
