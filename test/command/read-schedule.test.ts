import { Locale } from "discord.js";
import { describe, expect, it } from "vitest";
import { readZone, zonesLike } from "#command/find-zones.ts";
import { nearestCall } from "#command/nearest-call.ts";
import { readDays } from "#command/read-days.ts";
import { readSchedule, splitSchedule } from "#command/read-schedule.ts";
import { readSubscription, splitSubscription } from "#command/read-subscription.ts";
import { readWordList, wordListMax, wordListProblem } from "#command/read-word-list.ts";
import { zoneOfLocale } from "#command/zone-of-locale.ts";
import { daysWords } from "#model/days-words.ts";
import { readTimeZone, type Weekday } from "#model/schedule.ts";
import { wordsLine } from "#present/settings-lines.ts";
import { fc } from "../support/properties.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7];

describe("days as people write them", () => {
  it.each<[string, readonly number[] | undefined]>([
    ["weekdays", [1, 2, 3, 4, 5]],
    ["Weekend", [6, 7]],
    ["every day", everyDay],
    ["daily", everyDay],
    ["mon,wed,fri", [1, 3, 5]],
    ["Mon, Wed and Fri", [1, 3, 5]],
    ["tuesdays & thurs", [2, 4]],
    ["everyday", everyDay],
    ["every mon. + each we", [1, 3]],
    ["mon-fri", [1, 2, 3, 4, 5]],
    ["Friday to Monday", [1, 5, 6, 7]],
    ["sat – sun", [6, 7]],
    ["weekends and mon", [1, 6, 7]],
    ["someday", undefined],
    ["mon, wed,", [1, 3]],
    ["m", undefined],
    ["", undefined],
    ["__proto__", undefined],
    ["constructor", undefined],
    ["montags bis freitags", [1, 2, 3, 4, 5]],
    ["Mo, Mi und Fr", [1, 3, 5]],
    ["jeden Tag", everyDay],
    ["an Werktagen", [1, 2, 3, 4, 5]],
    ["am Wochenende", [6, 7]],
    ["du lundi au vendredi", [1, 2, 3, 4, 5]],
    ["le mardi et le jeudi", [2, 4]],
    ["tous les jours", everyDay],
    ["en semaine", [1, 2, 3, 4, 5]],
    ["fin de semaine", [6, 7]],
    ["lunes a viernes", [1, 2, 3, 4, 5]],
    ["de lunes a viernes", [1, 2, 3, 4, 5]],
    ["los sábados y domingos", [6, 7]],
    ["todos los días", everyDay],
    ["días laborables", [1, 2, 3, 4, 5]],
    ["dal lunedì al venerdì", [1, 2, 3, 4, 5]],
    ["sabato e domenica", [6, 7]],
    ["tutti i giorni", everyDay],
    ["segunda a sexta", [1, 2, 3, 4, 5]],
    ["de segunda-feira a sexta-feira", [1, 2, 3, 4, 5]],
    ["terças e quintas", [2, 4]],
    ["dias úteis", [1, 2, 3, 4, 5]],
    ["maandag t/m vrijdag", [1, 2, 3, 4, 5]],
    ["van maandag tot en met vrijdag", [1, 2, 3, 4, 5]],
    ["dinsdag en donderdag", [2, 4]],
    ["elke dag", everyDay],
    ["every day except Sunday", [1, 2, 3, 4, 5, 6]],
    ["weekdays but not Wednesday", [1, 2, 4, 5]],
    ["werktags außer freitags", [1, 2, 3, 4]],
    ["tous les jours sauf le week-end", [1, 2, 3, 4, 5]],
    ["weekends except weekends", undefined],
    ["every day except every day except Friday", undefined],
    ["weekly on Mondays", [1]],
    ["weekly", undefined],
    ["毎日", everyDay],
    ["月曜から金曜まで", [1, 2, 3, 4, 5]],
    ["土曜日と日曜日", [6, 7]],
    ["每天", everyDay],
    ["周一至周五", [1, 2, 3, 4, 5]],
    ["每周一、周三", [1, 3]],
    ["평일", [1, 2, 3, 4, 5]],
    ["월요일부터 금요일까지", [1, 2, 3, 4, 5]],
    ["по будням", [1, 2, 3, 4, 5]],
    ["с понедельника по пятницу", [1, 2, 3, 4, 5]],
    ["щодня", everyDay],
    ["od poniedziałku do piątku", [1, 2, 3, 4, 5]],
    ["w dni robocze", [1, 2, 3, 4, 5]],
    ["hafta içi", [1, 2, 3, 4, 5]],
    ["pazartesi, cuma", [1, 5]],
    ["thứ hai, chủ nhật", [1, 7]],
    ["كل يوم", everyDay],
    ["من الأحد إلى الخميس", [1, 2, 3, 4, 7]],
    // Thursday to some, Sunday to others.
    ["do", undefined],
    ["los", undefined],
  ])("“%s”", (text, days) => {
    expect(readDays(text)).toEqual(days);
  });

  it("are read back from the words we say for them", () => {
    const some = fc.subarray(everyDay as Weekday[], { minLength: 1 });
    fc.assert(
      fc.property(some, (days) => {
        expect(readDays(daysWords(days))).toEqual(days);
      }),
    );
  });

  it("never make the reader fail", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const days = readDays(text);
        expect(days === undefined || days.every((day) => everyDay.includes(day))).toBe(true);
      }),
    );
  });
});

describe("a schedule in one line", () => {
  it("is none of many words", () => {
    expect(readSchedule(splitSchedule("? ".repeat(20_000))).ok).toBe(false);
  });

  it.each([
    ["08:00 weekdays Europe/Paris", "08:00", "weekdays", "Europe/Paris"],
    ["8am mon,wed,fri", "08:00", "Mon, Wed and Fri", undefined],
    ["weekends at 9.30 in New York", "09:30", "weekends", "America/New_York"],
    ["every day at 7:30 pm Tokyo", "19:30", "every day", "Asia/Tokyo"],
    ["every day at 7:30 p.m. Tokyo", "19:30", "every day", "Asia/Tokyo"],
    ["midnight on fridays", "00:00", "Fridays", undefined],
    ["midday weekends", "12:00", "weekends", undefined],
    ["UTC 6h", "06:00", undefined, "UTC"],
    ["0830 Monday through Friday", "08:30", "weekdays", undefined],
    ["8 in the morning Paris, France", "08:00", undefined, "Europe/Paris"],
    ["every morning 7:15", "07:15", "every day", undefined],
    ["mondays 7:15 in the evening", "19:15", "Mondays", undefined],
    ["8 München", "08:00", undefined, "Europe/Berlin"],
    ["20h15 mon-fri", "20:15", "weekdays", undefined],
    ["são paulo", undefined, undefined, "America/Sao_Paulo"],
    ["8 Uhr mon", "08:00", "Mondays", undefined],
    ["8 o’clock Paris", "08:00", undefined, "Europe/Paris"],
    ["08:00 EST", "08:00", undefined, "America/New_York"],
    ["08:00 CEST", "08:00", undefined, "Europe/Brussels"],
    ["8 Uhr montags bis freitags", "08:00", "weekdays", undefined],
    ["montags um 8:30", "08:30", "Mondays", undefined],
    ["du lundi au vendredi à 7h30", "07:30", "weekdays", undefined],
    ["a las 9:00 de lunes a viernes", "09:00", "weekdays", undefined],
    ["lunes los angeles 8", "08:00", "Mondays", "America/Los_Angeles"],
    ["alle 7:30 tutti i giorni", "07:30", "every day", undefined],
    ["às 8h de segunda a sexta", "08:00", "weekdays", undefined],
    ["maandag t/m vrijdag om 8 uur", "08:00", "weekdays", undefined],
    ["08:00 weekdays Germany", "08:00", "weekdays", "Europe/Berlin"],
    ["08:00 japan", "08:00", undefined, "Asia/Tokyo"],
    ["8 täglich Österreich", "08:00", "every day", "Europe/Vienna"],
    ["08:00 South Korea", "08:00", undefined, "Asia/Seoul"],
    ["8:00 Países Bajos", "08:00", undefined, "Europe/Amsterdam"],
    ["08:00 Ukraine", "08:00", undefined, "Europe/Kyiv"],
    ["08:00 UK", "08:00", undefined, "Europe/London"],
    ["08:00 lundi", "08:00", "Mondays", undefined],
    ["tous les matins à 8h", "08:00", "every day", undefined],
    ["à 8 heures du soir", "20:00", undefined, undefined],
    ["jeden Morgen um 8", "08:00", "every day", undefined],
    ["um 20 Uhr abends", "20:00", undefined, undefined],
    ["8 Uhr 30 werktags Wien", "08:30", "weekdays", "Europe/Vienna"],
    ["a las 8 de la mañana Madrid", "08:00", undefined, "Europe/Madrid"],
    ["毎朝8時", "08:00", "every day", undefined],
    ["平日 午後7時30分 Tokyo", "19:30", "weekdays", "Asia/Tokyo"],
    ["8時半", "08:30", undefined, undefined],
    ["每天早上8点", "08:00", "every day", undefined],
    ["工作日 下午6点半", "18:30", "weekdays", undefined],
    ["매일 오전 8시 30분", "08:30", "every day", undefined],
    ["каждый день в 8 утра", "08:00", "every day", undefined],
    ["по будням в 19:00", "19:00", "weekdays", undefined],
    ["щодня о 8", "08:00", "every day", undefined],
    ["codziennie o 8 rano", "08:00", "every day", undefined],
    ["her gün 8'de", "08:00", "every day", undefined],
    ["hàng ngày lúc 8 giờ", "08:00", "every day", undefined],
    ["كل يوم الساعة ٨ صباحًا", "08:00", "every day", undefined],
    ["08:00 Pacific time", "08:00", undefined, "America/Los_Angeles"],
    ["08:00 Eastern", "08:00", undefined, "America/New_York"],
    ["8 my time", "08:00", undefined, undefined],
  ])("“%s”", (text, time, days, zone) => {
    const read = readSchedule(splitSchedule(text));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { value } = read;
    expect(value.time).toBe(time);
    expect(value.days && daysWords(value.days)).toBe(days);
    expect(value.zone).toBe(zone);
  });

  it.each([
    ["25:00", { kind: "not-a-time", text: "25:00" }],
    ["8:5 mon", { kind: "not-a-time", text: "8:5 mon" }],
    ["08:00 08:30", { kind: "many-times", text: "08:00 08:30" }],
    ["8 and 18 Paris", { kind: "many-times", text: "8 and 18 Paris" }],
    ["7 30", { kind: "not-a-time", text: "7 30" }],
    ["2560", { kind: "not-a-time", text: "2560" }],
    ["08:00 mon UTC+5:30", { kind: "zone-offset", text: "UTC+5:30" }],
    ["8 gmt -3", { kind: "zone-offset", text: "gmt -3" }],
    ["8 +02:00", { kind: "zone-offset", text: "+02:00" }],
    ["08:00 Europe/Berln", { kind: "not-a-zone", text: "Europe/Berln", nearest: "Europe/Berlin" }],
    ["08:00 weekdays Pariss", { kind: "not-a-zone", text: "Pariss", nearest: "Europe/Paris" }],
    [
      "08:00 Spain",
      { kind: "many-zones", text: "Spain", zones: ["Europe/Madrid", "Atlantic/Canary"] },
    ],
    // The zones of these cities are those of their namesakes.
    [
      "08:00 weekdays Guadalupe, Spain",
      {
        kind: "many-zones",
        text: "Guadalupe, Spain",
        zones: ["Europe/Madrid", "Atlantic/Canary"],
      },
    ],
    // A country, and a state of the USA.
    [
      "08:00 weekdays Georgia",
      { kind: "many-zones", text: "Georgia", zones: ["Asia/Tbilisi", "America/New_York"] },
    ],
    [
      "08:00 weekdays Géorgie",
      { kind: "many-zones", text: "Géorgie", zones: ["Asia/Tbilisi", "America/New_York"] },
    ],
    [
      "08:00 weekdays Indonesia",
      {
        kind: "many-zones",
        text: "Indonesia",
        zones: ["Asia/Jakarta", "Asia/Jayapura", "Asia/Makassar"],
      },
    ],
    ["08:00 pondělí", { kind: "not-a-schedule", text: "pondělí" }],
    ["08:00 every other day", { kind: "not-a-schedule", text: "every other day" }],
    ["never", { kind: "not-a-schedule", text: "never", isAll: true }],
    ["half past seven", { kind: "not-a-schedule", text: "half past seven", isAll: true }],
  ])("is told which part of “%s” is wrong", (text, problem) => {
    expect(readSchedule(splitSchedule(text))).toEqual({ ok: false, problem });
  });

  it.each([
    ["8 not on Fridays", { time: "08:00", notDays: [5] }],
    ["sauf le week-end", { notDays: [6, 7] }],
    ["außer montags um 9", { time: "09:00", notDays: [1] }],
  ])("keeps days out of those that stand: “%s”", (text, expected) => {
    expect(readSchedule(splitSchedule(text))).toEqual({
      ok: true,
      value: { kind: "schedule", ...expected },
    });
  });

  it("is read alike where its parts are options of their own", () => {
    expect(readSchedule({ time: "午前8時", days: "不" })).toMatchObject({
      problem: { kind: "not-a-day" },
    });
    expect(readSchedule({ time: "um 8 Uhr abends", days: "except fridays" })).toMatchObject({
      value: { time: "20:00", notDays: [5] },
    });
    expect(readSchedule({ time: "7 in the evening" })).toMatchObject({ value: { time: "19:00" } });
    expect(readSchedule({ time: "8 and 18" })).toMatchObject({ problem: { kind: "many-times" } });
    expect(readSchedule({ zone: "UTC-3" })).toMatchObject({ problem: { kind: "zone-offset" } });
  });

  it("never makes the reader fail, and is right or says which part is wrong", () => {
    const words = fc.constantFrom(
      "8am",
      "25:99",
      "mon",
      "weekdays",
      "Paris",
      "Atlantis",
      "at",
      "on",
      "7 pm",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 6 }), (parts) => {
        const read = readSchedule(splitSchedule(parts.join(" ")));
        if (!read.ok)
          expect(read.problem.kind).toMatch(/^(?:not-a-|no-schedule|many-times|zone-offset)/);
      }),
    );
  });
});

describe("zones", () => {
  it.each([
    ["kolkata", "Asia/Kolkata"],
    ["Calcutta", "Asia/Kolkata"],
    ["kyiv", "Europe/Kyiv"],
    ["kathmandu", "Asia/Kathmandu"],
    ["ho chi minh", "Asia/Ho_Chi_Minh"],
    ["Saigon", "Asia/Ho_Chi_Minh"],
    ["yangon", "Asia/Yangon"],
    ["buenos aires", "America/Argentina/Buenos_Aires"],
    ["nuuk", "America/Nuuk"],
  ])("are called as people there call them today: %s", (typed, zone) => {
    expect(readZone(typed)).toBe(zone);
    expect(zonesLike(typed.slice(0, 4), 10)).toContain(zone);
    expect(readTimeZone(zone.toLowerCase())).toBe(zone);
  });

  it("are found by city, by what people call it, and by beginning", () => {
    expect(readZone("Georgia, USA")).toBe("America/New_York");
    expect(readZone("Tbilisi, Georgia")).toBe("Asia/Tbilisi");
    expect(readZone("Lyon, France")).toBe("Europe/Paris");
    expect(readZone("Cordoba, Argentina")).toBe("America/Cordoba");
    expect(readZone("Hong Kong, China")).toBe("Asia/Hong_Kong");
    expect(readZone("Scotland")).toBe("Europe/London");
    expect(zonesLike("georg", 25)).toEqual(
      expect.arrayContaining(["Asia/Tbilisi", "America/New_York"]),
    );
    expect(readZone("mumbai")).toBe(readTimeZone("Asia/Kolkata"));
    expect(readZone("Kiev")).toBe("Europe/Kyiv");
    expect(readZone("nowhere")).toBeUndefined();
    expect(readZone("constructor")).toBeUndefined();
    for (const locale of Object.values(Locale)) expect(zoneOfLocale(locale)).toBeDefined();
    expect(["en-GB", "sv-SE", "fr-CA"].map(zoneOfLocale)).toEqual([
      "Europe/London",
      "Europe/Stockholm",
      "Europe/Paris",
    ]);
    expect(zoneOfLocale("constructor")).toBeUndefined();
    expect(zonesLike("par", 3)[0]).toMatch(/\/Par/);
    expect(zonesLike("alem", 3)[0]).toBe("Europe/Berlin");
    expect(zonesLike("", 25)).toHaveLength(25);
    expect(readZone("asia/calcutta")).toBe("Asia/Kolkata");
  });

  it("that are proposed can all be read", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), (typed) => {
        for (const zone of zonesLike(typed, 25)) expect(readTimeZone(zone)).toBeDefined();
      }),
      { numRuns: 40 },
    );
  });
});

describe("a subscription in one line", () => {
  const read = (text: string) => {
    const result = readSubscription(splitSubscription(text));
    return result.ok ? result.value : result.problem;
  };

  it.each<[string, object]>([
    ["lemonde.fr", { url: "https://lemonde.fr/", only: [], not: [] }],
    ["lemonde.fr live", { mode: "live" }],
    ["lemonde.fr constructor", { kind: "unknown-word", text: "constructor" }],
    ["daily lemonde.fr", { url: "https://lemonde.fr/", mode: "daily" }],
    [
      "<https://lemonde.fr/rss|lemonde.fr/rss> digest",
      { url: "https://lemonde.fr/rss", mode: "daily" },
    ],
    ["feed:https://a.example/x", { url: "https://a.example/x" }],
    ["feed://a.example/x", { url: "https://a.example/x" }],
    [
      "a.example only: climate, “solar power” not: football",
      { only: ["climate", "solar power"], not: ["football"] },
    ],
    ["a.example without: football; tennis", { not: ["football", "tennis"] }],
    [
      "a.example nur: Klima, Energie nicht: Fußball",
      { only: ["Klima", "Energie"], not: ["Fußball"] },
    ],
    ["a.example live solo: agua no: fútbol", { only: ["agua"], not: ["fútbol"], mode: "live" }],
    ["a.example seulement: climat langues: fr", { only: ["climat"], languages: ["fr"] }],
    ["a.example のみ：台風 lang: ja", { only: ["台風"], languages: ["ja"] }],
    ["a.example only: casino: royale, sino", { only: ["casino: royale", "sino"] }],
    ["a.example hourly", { kind: "unknown-word", text: "hourly" }],
    ["a.example b.example", { kind: "many-links", count: 2 }],
    ["the news", { kind: "not-a-feed-link", text: "the news" }],
    ["", { kind: "no-feed" }],
  ])("“%s”", (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});

describe("lists of words", () => {
  it("stay within their limits, each once", () => {
    const most = Array.from({ length: wordListMax.words }, (_, at) => `word ${at}`);
    expect(wordListProblem(most)).toBeUndefined();
    const tooMany = readWordList([...most, "one", "two"].join(","));
    expect(wordListProblem(tooMany)).toEqual({ kind: "many-words", first: "word 0", count: 32 });
    expect(readWordList("Climate, climate,  climate ")).toEqual(["climate"]);
    expect(wordListProblem(["x".repeat(60)])).toBeUndefined();
    expect(wordListProblem(["x".repeat(61)])).toMatchObject({ kind: "long-word" });
    expect(readWordList(" , ;\n")).toEqual([]);
    expect(readWordList("台風，地震、火山")).toEqual(["台風", "地震", "火山"]);
  });

  it("fit into a field of a form, in any script, and are read back from it", () => {
    const typed = Array.from({ length: 30 }, (_, at) => `${at + 10}${"𠮷".repeat(29)}`).join(", ");
    const words = readWordList(typed);
    expect(wordListProblem(words)).toBeUndefined();
    const field = wordsLine(words);
    expect(field.length).toBeLessThan(2000);
    expect(() => encodeURIComponent(field)).not.toThrow();
    expect(readWordList(field)).toEqual(words);
  });

  it("keep a number with its commas", () => {
    expect(readWordList("12,000 jobs,1,200,000,5,rain")).toEqual([
      "12,000 jobs",
      "1,200,000",
      "5",
      "rain",
    ]);
  });
});

describe("the nearest command", () => {
  it.each([
    ["subscrbe", "subscribe"],
    ["unsubscribe", "unsubscribe"],
    ["hlep", "help"],
    ["hepl", "help"],
    ["he", undefined],
    ["“", undefined],
    ["setings", "settings"],
    ["banana", undefined],
  ])("of “%s” is %s", (typed, expected) => {
    expect(nearestCall(typed, ["?", "subscribe", "unsubscribe", "settings", "help"])).toBe(
      expected,
    );
  });
});
