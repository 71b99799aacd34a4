import { describe, expect, it, test } from "vitest";
import { check } from "#brief/check/claims/check.ts";
import { prepareSource } from "#brief/check/prepare-source.ts";
import { growth, growthMax } from "../../../support/growth.ts";
import { oddSpellings } from "../../../support/odd-spellings.ts";
import { fc } from "../../../support/properties.ts";

const article =
  "Emmanuel Macron phoned Vladimir Putin on Friday, 28 January 2022. The call lasted more than an hour. " +
  "“We need Russia to respect the sovereignty of states,” Macron said. France will send 1,200 soldiers and €3.5 million to Romania. " +
  "Olaf Scholz visited Kyiv in February and did not promise any weapons.";

const reasonsOf = (claim: string) =>
  check(claim, article, "en").reasons.map(({ kind, text }) => `${kind}: ${text}`);

describe("a claim and a text in other spellings", () => {
  const told =
    "Die Wähler von Köln wählten am Sonntag Zoë Müller. Sie gewann 51 Prozent. „Größe ist für mich kein Maßstab“, sagte Müller.";
  const claims = [
    "Die Wähler wählten Zoë Müller.",
    "Zoë Müller gewann 52 Prozent.",
    "Die Wähler von Düsseldorf wählten Jürgen Möller.",
    "„Größe ist für mich ein Maßstab“, sagte Müller.",
  ];

  it.each(oddSpellings)("are judged alike, with %s", (_, odd) => {
    for (const claim of claims) {
      const verdict = check(claim, told, "de");
      expect(check(odd(claim), told, "de")).toEqual(verdict);
      expect(check(claim, odd(told), "de")).toEqual(verdict);
    }
  });
});

describe("a number of a claim", () => {
  const en =
    "The council will spend 1.2 million euros on the bridge, and 38 % of voters agree. In May it was 30.";
  const uk = "Будівництво мосту коштувало місту 11 мільйонів євро, з яких третину надали партнери.";
  const pl = "Reszta ziemi, czyli około 12 procent powierzchni stanu, należy do 168 000 osób.";
  const ja = "市の調査では、住民の62％が橋の再建に賛成し、費用は3億円となる見込みだ。";

  it.each([
    ["en", en, "The council will spend 1,200,000 euros on the bridge."],
    [
      "en",
      en,
      "The council will spend 1.2 million euros on the bridge, and 38 percent of voters agree.",
    ],
    ["uk", uk, "Будівництво мосту коштувало місту 11 000 000 євро."],
    ["uk", uk, "Будівництво мосту коштувало місту 11 млн євро."],
    ["pl", pl, "Reszta ziemi, czyli około 12% powierzchni stanu, należy do 168000 osób."],
    ["ja", ja, "市の調査では、住民の62パーセントが橋の再建に賛成し、費用は3億円となる見込みだ。"],
    ["ja", ja, "市の調査では、住民の６２％が橋の再建に賛成し、費用は3億円となる。"],
  ])("is the article's in another form (%s): %s", (language, text, claim) => {
    expect(check(claim, text, language)).toMatchObject({ supported: true, reasons: [] });
  });

  it.each([
    ["en", en, "The council will spend 1.2 million dollars on the bridge."],
    ["en", en, "The council will spend 1.2 billion euros on the bridge."],
    ["en", en, "The council will spend €1.3m on the bridge."],
    ["en", en, "The council will spend 1.2 million euros on the bridge, and $38 of voters agree."],
    ["en", en, "In May it was 38 people."],
    ["en", en, "In May it was 5 % and 30 %."],
    ["uk", uk, "Будівництво мосту коштувало місту 11 мільйонів доларів."],
    ["ja", ja, "市の調査では、住民の62％が橋の再建に賛成し、費用は3億ドルとなる見込みだ。"],
  ])("is another, or measures something else (%s): %s", (language, text, claim) => {
    const kinds = check(claim, text, language).reasons.map(({ kind }) => kind);
    expect(kinds).toContain("number");
  });
});

describe("the reasons", () => {
  const de =
    "Die Brücke kostete 12 Millionen Euro und hält acht Lastwagen aus. Sie öffnet am 2. März, die Straße am 15. Juni.";
  const reasons = (claim: string) => check(claim, de, "de").reasons.map(({ text }) => text);

  it("do not take a unit for a name", () => {
    expect(reasons("Die Brücke kostete 12 Millionen Dollar.")).toEqual([
      "The article does not give the number “12 Millionen Dollar”.",
    ]);
  });

  it("know a number that the article has as a word like others", () => {
    expect(reasons("Acht Menschen hält die Brücke aus.").join()).not.toContain("number");
    expect(reasons("Neun Menschen hält die Brücke aus.").join()).toContain(
      "number “Neun Menschen”",
    );
  });

  it("give a date without its full stop, and nothing of the order that it changes", () => {
    expect(
      reasons("Die Brücke öffnet am 15. Juni.").filter((text) => /Juni|before/.test(text)),
    ).toEqual([
      "Where this says “15. Juni”, the article says “2. März”: “Sie öffnet am 2. März, die Straße am 15. Juni.”.",
    ]);
    expect(reasons("Die Brücke öffnet am 3. Mai.")).toContain(
      "The article does not give the date “3. Mai”.",
    );
  });
});

describe("a Vietnamese claim", () => {
  it.each([
    ["has", "Cầu mới bốn làn xe dài 300 m.", "Cầu mới có bốn làn xe."],
    ["is", "Ông Nam, thị trưởng Huế, mở cầu.", "Ông Nam là thị trưởng Huế."],
  ])("is not taken to doubt where it says that something %s", (_, text, claim) => {
    expect(check(claim, text, "vi")).toMatchObject({ supported: true, reasons: [] });
  });

  it("that adds or leaves out “may” is not supported", () => {
    const [closes, mayClose] = ["Cầu đóng cửa vào tháng 5.", "Cầu có thể đóng cửa vào tháng 5."];
    for (const [claim, text] of [
      [mayClose, closes],
      [closes, mayClose],
    ] as const) {
      const { supported, reasons } = check(claim, text, "vi");
      expect([supported, reasons.map(({ kind }) => kind)]).toEqual([false, ["hedge"]]);
    }
  });
});

describe("a claim and a text of other digits and widths", () => {
  const ja =
    "ＮＡＴＯは金曜日、ルーマニアに１２００人の兵士を派遣した。費用は１２億円だと田中太郎長官は述べた。";
  const en = "NATO sent 1,200 soldiers to Romania on Friday. The plan costs 12 million euros.";
  const fa = "نمایندگان شورای شهر شیراز روز سه‌شنبه با ۲۳ رأی بازسازی پل‌های قدیمی را تصویب کردند.";

  it.each([
    ["ja", ja, "ＮＡＴＯは金曜日、ルーマニアに１２００人の兵士を派遣した。"],
    ["ja", ja, "NATOは金曜日、ルーマニアに1200人の兵士を派遣した。"],
    ["en", en, "ＮＡＴＯ sent １,２００ soldiers to Romania on Friday."],
    ["en", en, "NATO sent 1\u202f200 soldiers to Romania on Friday."],
    ["en", en, "𝐍𝐀𝐓𝐎 sent ١٢٠٠ soldiers to Romania on Friday."],
    [
      "fa",
      fa,
      "نمایندگان شورای شهر شیراز روز سه‌شنبه با 23 رأی بازسازی پل‌های قدیمی را تصویب کردند.",
    ],
  ])("agree (%s)", (language, text, claim) => {
    expect(check(claim, text, language)).toMatchObject({ supported: true, reasons: [] });
  });

  it.each([
    ["ja", ja, "NATOは金曜日、ルーマニアに1300人の兵士を派遣した。"],
    ["ja", ja, "NATOは金曜日、ポーランドに1200人の兵士を派遣した。"],
    ["en", en, "NАTO sent 1,200 soldiers to Romania on Friday."],
    [
      "fa",
      fa,
      "نمایندگان شورای شهر شیراز روز سه‌شنبه با 24 رأی بازسازی پل‌های قدیمی را تصویب کردند.",
    ],
  ])("do not agree on another number, place or letter (%s)", (language, text, claim) => {
    const { supported, reasons } = check(claim, text, language);
    expect([supported, reasons.length > 0]).toEqual([false, true]);
  });
});

describe("a claim about a text that says one thing again and again", () => {
  // Each took from twenty seconds to minutes, and a model can be brought to say such things.
  it.each([
    ["a word", "word "],
    ["a letter of Chinese", "中"],
    ["a share", "5 % "],
  ])("is judged all the same: %s", (_case, unit) => {
    const verdict = check(unit.repeat(40), unit.repeat(5000), "en");
    expect(verdict.score).toBeGreaterThan(0);
  });

  it.each([
    ["a sentence", "The mayor opened the bridge on Monday. ", 480],
    ["two numbers", "12 died and 13 fell. ", 960],
  ])("is judged in proportion to its length: %s", (_case, unit, count) => {
    const judge = (times: number) => check(unit.repeat(times), unit.repeat(times), "en");
    expect(growth(judge, count)).toBeLessThan(growthMax);
  });

  it("is read on where its words go on, however often a text says them", () => {
    const source = `${"The pier is old and will be rebuilt. ".repeat(1000)}Ferries will land at the old pier in May.`;
    expect(check("Ferries will land at the old pier in May.", source, "en").supported).toBe(true);
  });
});

describe("a claim about an article", () => {
  it.each([
    "Emmanuel Macron phoned Vladimir Putin on Friday, 28 January 2022.",
    "The call lasted more than an hour.",
    "France will send 1,200 soldiers and €3.5 million to Romania.",
    "Macron said: “We need Russia to respect the sovereignty of states”.",
  ])("is supported when it is the article's own: %s", (claim) => {
    expect(check(claim, article, "en")).toMatchObject({ supported: true, reasons: [] });
  });

  it.each([
    [
      "a number",
      "France will send 1,300 soldiers.",
      "number: The article does not give the number “1,300”.",
    ],
    [
      "a date",
      "Olaf Scholz visited Kyiv in March.",
      "date: The article does not give the date “March”.",
    ],
    ["a name", "Mario Draghi visited Kyiv.", "name: The article does not name “Mario Draghi”."],
    [
      "a quotation",
      "“We need Russia to leave,” Macron said.",
      "quotation: The article does not have the words “We need Russia to leave”.",
    ],
  ])("is told %s that the article lacks", (_case, claim, reason) => {
    expect(reasonsOf(claim)).toContain(reason);
  });

  it.each([
    [
      "denies what it affirms",
      "France will not send 1,200 soldiers and €3.5 million to Romania.",
      "negation: This says “will not send”; the article does not say “not” there.",
    ],
    [
      "affirms what it denies",
      "Olaf Scholz visited Kyiv in February and did promise weapons.",
      "negation: The article says “did not promise”; this leaves out “not”.",
    ],
    [
      "compares the other way round",
      "The call lasted less than an hour.",
      "bound: This says “lasted less than”; the article does not say “less” there.",
    ],
    [
      "swaps who did it to whom",
      "Vladimir Putin phoned Emmanuel Macron on Friday, 28 January 2022.",
      "order: The article has “phoned” before “Putin”, not after it.",
    ],
  ])("is not supported when it %s", (_case, claim, reason) => {
    expect(check(claim, article, "en").supported).toBe(false);
    expect(reasonsOf(claim)).toContain(reason);
  });

  it("scores lower the less of it the article has", () => {
    const scores = [
      "Olaf Scholz visited Kyiv in February.",
      "Olaf Scholz phoned Kyiv in February.",
      "Olaf Scholz bought seven horses in Texas.",
    ].map((claim) => check(claim, article, "en").score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(0.5);
    expect(scores[2]).toBeLessThan(0.1);
  });

  it("names a first name of its own, though nothing is written with capitals", () => {
    const small = article.toLowerCase();
    expect(check("ethan macron phoned putin on friday.", small, "en").reasons).toContainEqual({
      kind: "name",
      text: "The article does not name “ethan”.",
    });
    const known = check("emmanuel macron phoned putin on friday.", small, "en").reasons;
    expect(known.filter(({ kind }) => kind === "name")).toEqual([]);
  });

  it("opens with a number in words, which is no name", () => {
    const { reasons } = check("Nineteen people phoned Vladimir Putin on Friday.", article, "en");
    const facts = reasons.filter(({ kind }) => kind === "number" || kind === "name");
    expect(facts.map(({ kind }) => kind)).toEqual(["number"]);
  });

  it("of several sentences is supported no better than its parts are covered", () => {
    const claim = "Olaf Scholz visited Kyiv in February.";
    const score = (text: string) => check(text, article, "en").score;
    expect(score(`${claim} Emmanuel Macron phoned Vladimir Putin.`)).toBeGreaterThan(0.5);
    expect(score(`${claim} Horses sleep under old trees.`)).toBeLessThan(0.5);
  });

  it("puts something in a place that the article does not have", () => {
    const score = (end: string) =>
      check(`the french president rang his colleague about soldiers ${end}`, article, "en").score;
    expect(score("in belgium")).toBeLessThan(score("of belgium"));
    expect(score("in romania")).toBe(score("of romania"));
    expect(reasonsOf("The president spoke of horses in southern Belgium.")).toContain(
      "wording: The article does not say “in southern belgium”.",
    );
  });

  it.each([
    [
      "leaves out a hedge",
      "The mayor of Norland has closed the bridge.",
      "The mayor of Norland has probably closed the bridge.",
      "The mayor of Norland has yesterday closed the bridge.",
    ],
    [
      "reads on behind another subject",
      "The old bridge was built by Karl Stein in 1902.",
      "They may close the old bridge. The house that everybody crosses was built by Karl Stein in 1902.",
      "They may close the old bridge. The bridge that everybody crosses was built by Karl Stein in 1902.",
    ],
    [
      "reads on in another clause",
      "Karl Stein died in Rome.",
      "Karl Stein died in the city, his son in Rome.",
      "Karl Stein died in the city his son in Rome.",
    ],
  ])("scores lower where it %s", (_case, claim, worse, better) => {
    expect(check(claim, worse, "en").score).toBeLessThan(check(claim, better, "en").score);
  });

  it("is told something when it is not supported", () => {
    const verdict = check("Horses like to sleep under old trees.", article, "en");
    expect(verdict.supported).toBe(false);
    expect(verdict.reasons).not.toEqual([]);
  });

  it.each([
    [
      "fr",
      "Emmanuel Macron a téléphoné à Vladimir Poutine vendredi 28 janvier. L’appel a duré plus d’une heure.",
      "L’appel a duré plus de deux heures.",
      "number",
    ],
    [
      "de",
      "Olaf Scholz reiste am 3. Februar nach Kiew. Er versprach 5,3 Millionen Euro.",
      "Olaf Scholz versprach 7,3 Millionen Euro.",
      "number",
    ],
    [
      "ja",
      "岸田首相は3月1日にバイデン大統領と会談した。",
      "岸田首相は4月1日にバイデン大統領と会談した。",
      "date",
    ],
  ])("is checked in %s too", (language, text, claim, kind) => {
    expect(check(claim, text, language).reasons.map((reason) => reason.kind)).toContain(kind);
  });

  test("gets a score from 0 to 1, the same from a prepared source", () => {
    const prepared = prepareSource(article, "en");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (claim) => {
        const verdict = check(claim, prepared, "en");
        expect(verdict.score).toBeGreaterThanOrEqual(0);
        expect(verdict.score).toBeLessThanOrEqual(1);
        expect(verdict).toEqual(check(claim, article, "en"));
      }),
      { numRuns: 50 },
    );
  });
});
