import { describe, expect, it, test } from "vitest";
import { readFeedDate } from "#feed/read-feed-date.ts";
import { fc } from "../support/properties.ts";

describe("reading a date", () => {
  it.each([
    ["Mon, 06 Sep 2021 10:00:00 GMT", "2021-09-06T10:00:00Z"],
    ["Mon, 6 Sep 21 10:00 +0200", "2021-09-06T08:00:00Z"],
    ["6 Sep 2021 10:00:00 EST", "2021-09-06T15:00:00Z"],
    ["Monday, 6 September 2021 10:00:00 BST", "2021-09-06T09:00:00Z"],
    ["Mon, 06 Sep 2021 10:00:00 GMT+0200", "2021-09-06T08:00:00Z"],
    ["Mon, 06 Sep 2021 10:00:00 -0700 (PDT)", "2021-09-06T17:00:00Z"],
    ["Mon, 06 Sep 2021 10:00:00 Etc/GMT", "2021-09-06T10:00:00Z"],
    ["Mon, 06 Sep 2021 10:00:60 GMT", "2021-09-06T10:01:00Z"],
    ["Mon, 06 Sep 2021 24:00:00 GMT", "2021-09-07T00:00:00Z"],
    ["Mon, 06 Sep 2021 12:15 AM GMT", "2021-09-06T00:15:00Z"],
    ["Sep 6, 2021 3:05 p.m.", "2021-09-06T15:05:00Z"],
    ["Sun Jan  4 16:29:06 PDT 2004", "2004-01-04T23:29:06Z"],
    ["Thu, 31 Jun 2004 19:48:21 GMT", "2004-07-01T19:48:21Z"],
    ["2021-09-06T10:00:00.123456Z", "2021-09-06T10:00:00Z"],
    ["2021-09-06t10:00:00z", "2021-09-06T10:00:00Z"],
    ["2021-09-06 10:00:00 +0200", "2021-09-06T08:00:00Z"],
    ["2021-09-06T10:00:00−02:00", "2021-09-06T12:00:00Z"],
    ["20210906T101455Z", "2021-09-06T10:14:55Z"],
    ["20210906101455", "2021-09-06T10:14:55Z"],
    ["2021-09-06T10Z", "2021-09-06T10:00:00Z"],
    ["2021-249", "2021-09-06T00:00:00Z"],
    ["2021-W36-1", "2021-09-06T00:00:00Z"],
    ["2021-09", "2021-09-01T00:00:00Z"],
    ["2021", "2021-01-01T00:00:00Z"],
    ["2021 September 6", "2021-09-06T00:00:00Z"],
    ["6 Sept. 2021", "2021-09-06T00:00:00Z"],
    ["21-09-06", "2021-09-06T00:00:00Z"],
    ["210906", "2021-09-06T00:00:00Z"],
    ["-2109", "2021-09-01T00:00:00Z"],
    ["09/15/2021 10:00", "2021-09-15T10:00:00Z"],
    ["15/09/2021", "2021-09-15T00:00:00Z"],
    ["15.09.2021 10:00", "2021-09-15T10:00:00Z"],
    ["1630922400", "2021-09-06T10:00:00Z"],
    ["1630922400000", "2021-09-06T10:00:00Z"],
    ["lun, 06 ene 2021 10:00:00 +0100", "2021-01-06T09:00:00Z"],
    ["Пн, 06 Сен 2021 10:00:00 +0300", "2021-09-06T07:00:00Z"],
    ["mar. 6 juil. 2021 10:00", "2021-07-06T10:00:00Z"],
    ["mar. 06/07/2021", "2021-06-07T00:00:00Z"],
    ["6 października 2021", "2021-10-06T00:00:00Z"],
    ["Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"],
    ["2004년 05월 28일 01:31:15", "2004-05-27T16:31:15Z"],
    ["2004-05-25 오후 11:23:17", "2004-05-25T14:23:17Z"],
    ["٢٠٢١-٠٩-٠٦", "2021-09-06T00:00:00Z"],
  ])("reads %s", (text, expected) => {
    expect(readFeedDate(text)).toEqual(new Date(expected));
  });

  it.each(["", "yesterday", "Mon, 99 Foo 2021", "12:30", "AM", "2021-13-40", "6 Sep", undefined])(
    "sees no date in %s",
    (text) => {
      expect(readFeedDate(text)).toBeUndefined();
    },
  );

  test("reads back what the standards write", () => {
    const range = { min: new Date("1990-01-01"), max: new Date("2089-12-31"), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (date) => {
        const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000);
        expect(readFeedDate(date.toISOString())).toEqual(seconds);
        expect(readFeedDate(date.toUTCString())).toEqual(seconds);
      }),
    );
  });

  test("never throws and never makes an invalid date", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 :+TZ/.a-zé-]{0,40}$/)), (text) => {
        expect(readFeedDate(text)?.getTime()).not.toBeNaN();
      }),
    );
  });
});
