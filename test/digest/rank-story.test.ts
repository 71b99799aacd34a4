import { describe, expect, it } from "vitest";
import { rankStory } from "#digest/rank-story.ts";
import { withTastes } from "#digest/taste-words.ts";
import { tellStory } from "#digest/tell-story.ts";
import { tastesMax } from "#model/channel-settings.ts";
import { chosenStory, context, entry, now, subjects } from "./candidates.ts";

describe("the rank of a story", () => {
  const score = (...args: Parameters<typeof rankStory>) => rankStory(...args).score;

  it.each([
    [
      "more independent outlets",
      [entry("A | x"), entry("B | y | Other words of another hand altogether here.")],
      [entry("A | x")],
    ],
    [
      "less age",
      [entry("A | x")],
      [entry("A | x", { publishedAt: new Date(now.getTime() - 12 * 3_600_000) })],
    ],
    [
      "a higher place in its feed",
      [entry("A | x", { feedPosition: 0 })],
      [entry("A | x", { feedPosition: 7 })],
    ],
    ["a weightier feed", [entry("A | x", { feedWeight: "high" })], [entry("A | x")]],
    ["some text", [entry("A | x")], [entry("A | x | ")]],
  ] as const)("is raised by %s", (_case, more, less) => {
    expect(score(more, false, context)).toBeGreaterThan(score(less, false, context));
  });

  it("is the sum of terms that can be told", () => {
    const tastes = [
      { word: "pier", weight: 2 },
      { word: "tax", weight: -1 },
      { word: "zebra", weight: 3 },
    ];
    const { terms, score: sum } = rankStory(
      [entry("A | Pier tax", { feedPosition: 2, feedWeight: "low" })],
      true,
      { now, tastes },
    );
    expect(terms).toEqual([
      { name: "1 outlet", points: 0 },
      { name: "less than an hour old", points: 2 },
      { name: "place 3 in A", points: 0.8 },
      { name: "feed of low weight", points: -1.5 },
      { name: "more “pier”", points: 2 },
      { name: "less “tax”", points: -1 },
      { name: "a column, not one event", points: -3 },
    ]);
    expect(sum).toBeCloseTo(-0.7);
  });

  it("puts news of the evening before what is new by half its places", () => {
    const evening = entry(
      "A | Cabinet falls over budget | The prime minister resigned on Sunday.",
      {
        feedPosition: 0,
        publishedAt: new Date(now.getTime() - 12 * 3_600_000),
      },
    );
    const morning = entry("B | Bridge shut for repairs | It was closed on Monday.", {
      feedPosition: 4,
    });
    const [first, next] = [evening, morning].map((one) => rankStory([one], false, context).score);
    expect(first).toBeGreaterThan(next ?? 0);
  });

  it("counts who reports: a comment makes a story neither newer nor wider", () => {
    const earlier = new Date(now.getTime() - 12 * 3_600_000);
    const report = entry("A | Lithium vote put off | The coalition asked for time on Sunday.", {
      publishedAt: earlier,
    });
    const comment = entry(
      "B | A royalty must stand still | Pick a number, writes Lorna Petheridge.",
    );
    expect(rankStory([report, comment], false, context)).toEqual({
      score: 1.68,
      terms: [
        { name: "1 outlet, comment aside", points: 0 },
        { name: "12 h old", points: 1.68 },
      ],
    });
    const { publishedAt } = tellStory(chosenStory(report, comment), undefined);
    expect(publishedAt).toEqual(earlier);
  });

  it.each([
    ["Ferry sinks, at least 58 dead", "58 dead or missing", 1.76],
    ["1,200 die in quake", "1,200 dead or missing", 2],
    ["Seven killed as quake shakes coast", "7 dead or missing", 0.85],
    ["メキシコ南部でM6.4の地震、7人死亡", "7 dead or missing", 0.85],
    ["一架客机坠毁，31人遇难", "31 dead or missing", 1.49],
    ["유람선 전복 3명 사망", "3 dead or missing", 0.48],
    ["One dead in crash", undefined, 0],
    ["Quake could kill 3,000, study says", undefined, 0],
  ])("weighs the dead whom a headline counts: %s", (title, name, points) => {
    const { terms } = rankStory([entry(`A | ${title}`)], false, context);
    const term = terms.find((one) => one.name.endsWith("dead or missing"));
    expect([term?.name, term?.points ?? 0]).toEqual([name, points]);
  });

  it.each([
    ["School bus overturns, 41 hurt", "41 hurt or evacuated", 0.4],
    ["1,800 evacuated below volcano", "1,800 hurt or evacuated", 0.5],
    ["Plant to hire 1,800", undefined, 0],
  ])("weighs the hurt and those who had to leave, for less: %s", (title, name, points) => {
    const { terms } = rankStory([entry(`A | ${title}`)], false, context);
    const term = terms.find((one) => one.name.endsWith("hurt or evacuated"));
    expect([term?.name, term?.points ?? 0]).toEqual([name, points]);
  });

  const termOf = (name: string, line: string, changes = {}, settings = {}) =>
    rankStory([entry(line, changes)], false, { ...context, ...settings }).terms.find((one) =>
      one.name.endsWith(name),
    );

  it("ranks a report just out that counts many dead as if one more outlet told it", () => {
    const title = "A | Landslide in Cajamarca kills at least 27, dozens missing";
    const earlier = { publishedAt: new Date(now.getTime() - 7 * 3_600_000) };
    expect(termOf("many dead, just out", title)?.points).toBe(1);
    expect(termOf("many dead, just out", title, earlier)).toBeUndefined();
    expect(termOf("many dead, just out", "A | Ferry sinks, three dead")).toBeUndefined();
    const both = [entry(title), entry("B | 27 dead in Peru | Other words of another hand.")];
    expect(rankStory(both, false, context).terms.map(({ name }) => name)).not.toContain(
      "many dead, just out",
    );
  });

  it.each([
    ["Landslide buries village, killing dozens", "dozens dead or missing", 1.3],
    ["Dutzende Tote bei Anschlag", "dozens dead or missing", 1.3],
    ["Hundreds feared dead after dam bursts", "hundreds dead or missing", 2],
    ["数十人死亡", "dozens dead or missing", 1.3],
    ["Hundreds of fish dead", undefined, undefined],
    ["Dozens of jobs lost", undefined, undefined],
    ["Zonguldak'ta patlama: 41 işçi hayatını kaybetti", "41 dead or missing", 1.61],
    ["台湾花莲海域6.7级地震 致4死", "4 dead or missing", 0.6],
  ])("counts the dead as a headline does: %s", (title, name, points) => {
    const term = termOf("dead or missing", `A | ${title}`);
    expect([term?.name, term?.points]).toEqual([name, points]);
  });

  it.each([
    ["en", "The council said on Sunday that the pier would close.", undefined],
    ["en", "The council said on Monday that the pier would close.", undefined],
    ["en", "Enter by Friday and win two tickets for the pier.", -0.5],
    ["en", "Three cupboard ingredients do the trick.", -0.5],
    ["ja", "2日午前、岩手県沖を震源とする地震があった。", undefined],
    ["zh", "央行周一宣布降息。", undefined],
    ["no", "Anlegget ble evakuert tirsdag morgen.", undefined],
  ] as const)(
    "puts what one outlet tells behind where no day is named: %s: %s",
    (language, text, points) => {
      expect(termOf("names no day", `A | Pier | ${text}`, { language })?.points).toBe(points);
    },
  );

  it("asks for no day of what counts dead or what several outlets tell", () => {
    const undated = "Three cupboard ingredients do the trick.";
    expect(termOf("names no day", `A | Ferry sinks, 3 dead | ${undated}`)).toBeUndefined();
    const both = [entry(`A | Pier | ${undated}`), entry("B | Pier shut | Other words altogether.")];
    expect(rankStory(both, false, context).terms).toHaveLength(2);
  });

  it.each([
    ["a score", "A | Jets 24-17 Bears: Defence holds late", -0.75],
    ["a score", "A | Lawmakers vote 61-50 for tax break", undefined],
    ["a notice", "A | [SECURITY] [DSA 5841-1] tiff security update", -1],
    ["a notice", "A | v8.0.0-beta.4", -1],
    ["a notice", "A | tamarack v7.9.12", -1],
    ["a notice", "A | tamarack v8.0.0", undefined],
    ["a notice", "A | chore(deps): bump undici from 7.3.0 to 7.3.1 (#9920)", -1],
    ["a notice", "A | Test: the best umbrellas", undefined],
    ["a notice", "A | nightly-2026-04-16", -1],
    ["a notice", "A | GF-SA-2026-013: Gatefold cross-site scripting", -1],
    ["a notice", "A | Arrêté n° 2026-412 portant réglementation", -1],
    [
      "a notice",
      "A | Fund buys stake | NEW YORK, /PRNewswire/ -- Halvorsen on Sunday bought it.",
      -1,
    ],
    ["a notice", "A | COVID-19 cases rise in Westmere", undefined],
  ])("takes from %s: %s", (name, line, points) => {
    expect(termOf(name, line)?.points).toBe(points);
  });

  it("takes from what one outlet tells in another language than nearly all", () => {
    const name = "not in the language read most";
    const german = { language: "de" } as const;
    const settings = { mainLanguage: "en" } as const;
    expect(termOf(name, "A | Hafen gesperrt", german, settings)?.points).toBe(-0.5);
    expect(termOf(name, "A | Port closed", {}, settings)).toBeUndefined();
    expect(termOf(name, "A | Hafen gesperrt", german)).toBeUndefined();
  });

  it("puts a day of the markets behind what cost lives, though it is newer and stands above", () => {
    const close = [
      entry("A | UK shares slip as miners weigh", { feedPosition: 0 }),
      entry("B | FTSE 100 ends at 9,812, down 0.4% | Miners led London lower this time.", {
        feedPosition: 0,
      }),
    ];
    const quake = entry("C | Seven killed as quake shakes coast | Houses fell in the night.", {
      publishedAt: new Date(now.getTime() - 12 * 3_600_000),
      feedPosition: 4,
    });
    expect(rankStory(close, false, context).terms).toContainEqual({
      name: "a day of the markets",
      points: -1.5,
    });
    expect(score([quake], false, context)).toBeGreaterThan(score(close, false, context));
    const why = entry("A | UK shares slip after bank cuts rates");
    expect(score([...close, why], false, context)).toBeGreaterThan(score(close, false, context));
  });

  it.each([
    "What we know about the quake",
    "Watch: Panda tumbles down a slope",
    "Strike: live updates",
    "DIRECT. Grève à la SNCF : suivez les perturbations",
    "Transfer day LIVE! News as it comes",
    "Chelsea v Arsenal: Premier League – live",
  ])("takes something from what only explains or gathers: %s", (title) => {
    const { terms } = rankStory([entry(`A | ${title}`)], false, context);
    expect(terms).toContainEqual({ name: "background only", points: -0.5 });
  });

  it.each([
    "The Guardian view on taxes: be honest",
    "Kommentar zur Rente",
    "Opinion: we must act",
    "I let a robot run my week. It fired my accountant",
    "Taxes can be fair, if Labour dares | Simon Jenkins",
  ])("takes more from comment: %s", (title) => {
    const { terms } = rankStory([entry("A | x", { title })], false, context);
    expect(terms).toContainEqual({ name: "comment only", points: -1 });
  });

  it("takes nothing from a title that ends with its section", () => {
    const { terms } = rankStory(
      [entry("A | x", { title: "Chelsea beat Arsenal 2-1 | Premier League" })],
      false,
      context,
    );
    expect(terms.map(({ name }) => name)).not.toContain("comment only");
  });

  it("is moved by taste so far and no further", () => {
    const tastes = subjects.map((word) => ({ word, weight: 3 }));
    const liked = rankStory([entry(`A | ${subjects.join(" ")}`)], false, { now, tastes });
    expect(liked.score).toBeCloseTo(2 + 4, 0);
  });
});

it("tastes add up, cancel out, and the oldest go first", () => {
  const once = withTastes([], ["Pier", "tax"], 1);
  expect(withTastes(once, ["pier"], -1)).toEqual([{ word: "tax", weight: 1 }]);
  const many = Array.from({ length: tastesMax + 5 }, (_, at) => `word${at}`);
  const kept = many.reduce((tastes, word) => withTastes(tastes, [word], 1), once);
  expect(kept).toHaveLength(tastesMax);
  expect(kept.at(-1)?.word).toBe(many.at(-1));
});
