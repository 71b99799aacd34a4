import { describe, expect, it } from "vitest";
import { dayMeant, findDates } from "#language/dates.ts";

const dates = (text: string, language: string) => findDates(text, language).map(({ date }) => date);
const yesterday = { relative: { unit: "day", offset: -1 } };
const tomorrow = { relative: { unit: "day", offset: 1 } };

describe("dates in a text", () => {
  it.each([
    ["en", "spoke this Friday, January 28 by telephone", [{ weekday: 5, month: 1, day: 28 }]],
    [
      "en",
      "3 March 2021, Sept. 11, 2001 and Monday 5th of May 1998",
      [
        { day: 3, month: 3, year: 2021 },
        { month: 9, day: 11, year: 2001 },
        { weekday: 1, day: 5, month: 5, year: 1998 },
      ],
    ],
    ["en", "the January storm, the March march", [{ month: 1 }]],
    ["en", "since May they may march on", [{ month: 5 }]],
    ["en", "won 3 - 2026 fans saw it", [{ year: 2026 }]],
    [
      "fr",
      "le 12 janv. 2026, 3 févr. et 8 sept.",
      [
        { day: 12, month: 1, year: 2026 },
        { day: 3, month: 2 },
        { day: 8, month: 9 },
      ],
    ],
    [
      "en",
      "in 2014, the 1990s, the 1997 borders, 2000 people",
      [{ year: 2014 }, { decade: 1990 }, { year: 1997 }],
    ],
    [
      "en",
      "at 5:30 p.m., 05:30 and 9am",
      [{ hour: 17, minute: 30 }, { hour: 5, minute: 30 }, { hour: 9 }],
    ],
    [
      "en",
      "12/25/2021, 25/12/2021, 01/02/2021, 2021-12-25",
      [
        { year: 2021, month: 12, day: 25 },
        { year: 2021, month: 12, day: 25 },
        { year: 2021 },
        { year: 2021, month: 12, day: 25 },
      ],
    ],
    ["ar", "٢٨ يناير ٢٠٢٢، الاحد", [{ day: 28, month: 1, year: 2022 }, { weekday: 7 }]],
    ["he", "ב-28 בינואר 2022, אתמול", [{ day: 28, month: 1, year: 2022 }, yesterday]],
    ["hi", "प्रधानमंत्री कल दिल्ली पहुंचे और कल भाषण दिया था।", [yesterday]],
    ["hi", "मंत्री ने कल कहा कि बैठक सोमवार को होगी।", [yesterday, { weekday: 1 }]],
    ["hi", "पुलिस ने कल तीन लोगों को गिरफ्तार किया है।", [yesterday]],
    ["hi", "उन्होंने कहा कि कल बारिश होगी, कल भी स्कूल बंद रहेंगे", [tomorrow, tomorrow]],
    ["hi", "बैठक कल की जाएगी।", [tomorrow]],
    // Either day, as far as we can tell.
    ["hi", "कल मैच होना था। कल की बैठक अहम है। कल मंत्री ने माना कि बारिश होगी। आजकल बारिश होगी।", []],
    ["hi", "२८ जनवरी 2022, रविवार को", [{ day: 28, month: 1, year: 2022 }, { weekday: 7 }]],
    [
      "th",
      "วันศุกร์ที่ 28 มกราคม 2565 และ 3 ม.ค. 2566",
      [{ weekday: 5 }, { day: 28, month: 1, year: 2022 }, { day: 3, month: 1, year: 2023 }],
    ],
    [
      "fr",
      "vendredi 28 janvier 2022, hier, le 1er mai, à 20h30",
      [
        { weekday: 5, day: 28, month: 1, year: 2022 },
        yesterday,
        { day: 1, month: 5 },
        { hour: 20, minute: 30 },
      ],
    ],
    [
      "de",
      "am 3. Mai 2021, Montagabend, gestern, um 20 Uhr, 3.5.2021",
      [
        { day: 3, month: 5, year: 2021 },
        { weekday: 1 },
        yesterday,
        { hour: 20 },
        { year: 2021, month: 5, day: 3 },
      ],
    ],
    ["es", "el 28 de enero de 2022, ayer", [{ day: 28, month: 1, year: 2022 }, yesterday]],
    ["pt", "28 de janeiro, ontem, sexta-feira", [{ day: 28, month: 1 }, yesterday, { weekday: 5 }]],
    ["it", "venerdì 28 gennaio, ieri", [{ weekday: 5, day: 28, month: 1 }, yesterday]],
    ["nl", "vrijdag 28 januari, gisteren", [{ weekday: 5, day: 28, month: 1 }, yesterday]],
    [
      "pl",
      "28 stycznia 2022 r., wczoraj, w piątek",
      [{ day: 28, month: 1, year: 2022 }, yesterday, { weekday: 5 }],
    ],
    [
      "ru",
      "28 января 2022 года, вчера, в пятницу",
      [{ day: 28, month: 1, year: 2022 }, yesterday, { weekday: 5 }],
    ],
    ["uk", "28 січня, вчора, у п’ятницю", [{ day: 28, month: 1 }, yesterday, { weekday: 5 }]],
    [
      "tr",
      "28 Ocak 2022, dün, cuma günü",
      [{ day: 28, month: 1, year: 2022 }, yesterday, { weekday: 5 }],
    ],
    [
      "vi",
      "hôm 28/1 và 25-5-2016, 24/7",
      [
        { day: 28, month: 1 },
        { day: 25, month: 5, year: 2016 },
      ],
    ],
    ["vi", "ngày 28/1, thứ Sáu, hôm qua", [{ day: 28, month: 1 }, { weekday: 5 }, yesterday]],
    ["ko", "2022년 1월 28일, 어제", [{ year: 2022, month: 1, day: 28 }, yesterday]],
    [
      "ja",
      "2022年1月28日、昨日、金曜日",
      [{ year: 2022, month: 1, day: 28 }, yesterday, { weekday: 5 }],
    ],
    [
      "zh",
      "2022年1月28日，昨天，周五",
      [{ year: 2022, month: 1, day: 28 }, yesterday, { weekday: 5 }],
    ],
    [
      "ar",
      "28 يناير 2022، أمس الجمعة",
      [{ day: 28, month: 1, year: 2022 }, yesterday, { weekday: 5 }],
    ],
  ])("reads them in %s: %s", (language, text, expected) => {
    expect(dates(text, language)).toEqual(expected);
  });

  it.each([
    ["a month without a thirteenth", "13/13/2021"],
    ["a day no month has", "32 January"],
    ["an hour no day has", "25:10"],
    ["a minute no hour has", "10:70"],
    ["a price", "$2,014.50"],
  ])("takes no date from %s", (_case, text) => {
    expect(
      dates(text, "en").filter(({ day, hour }) => day !== undefined || hour !== undefined),
    ).toEqual([]);
  });

  const friday = { year: 2022, month: 1, day: 28 };
  it.each([
    ["yesterday", "past", { year: 2022, month: 1, day: 27 }],
    ["Friday", "past", friday],
    ["Monday", "past", { year: 2022, month: 1, day: 24 }],
    ["Monday", "future", { year: 2022, month: 1, day: 31 }],
    ["30 December", "past", { year: 2021, month: 12, day: 30 }],
    ["3 February", "past", { year: 2022, month: 2, day: 3 }],
    ["last week", "past", undefined],
    ["in May", "past", undefined],
    ["30 February", "past", undefined],
  ] as const)(
    "%s (%s) means the right day in an article of Friday 28 January 2022",
    (text, direction, expected) => {
      const [found] = findDates(text, "en");
      expect(found && dayMeant(found.date, friday, direction)).toEqual(expected);
    },
  );
});
