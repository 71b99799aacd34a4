import { describe, expect, it } from "vitest";
import { draftsOf } from "#brief/form/cuts/drafts.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { joinBlocks } from "#model/article.ts";

/** The first way to say each sentence of a text: with nothing cut but what always goes. */
function said(text: string, language: string): readonly string[] {
  const article = articleFromText(text, { language, title: "Title" });
  return bodyOf(article).map(
    (sentence) => draftsOf(article.text, sentence, [], language)[0]?.text ?? "",
  );
}

describe("the sentences of an article", () => {
  it.each([
    [
      "lose a space before a mark",
      "en",
      "The harbour of Westmere , closed since May , opens again .",
      ["The harbour of Westmere, closed since May, opens again."],
    ],
    [
      "lose the letters under which a firm is traded",
      "en",
      "Brook Boats (NYSE: BRKB) buys Lind Ropes (Nasdaq Nordic: LIND) from the harbour (founded: 1901).",
      ["Brook Boats buys Lind Ropes from the harbour (founded: 1901)."],
    ],
    [
      "keep the space that French sets",
      "fr",
      "Le maire de Brest a dit oui : le pont rouvre .",
      ["Le maire de Brest a dit oui : le pont rouvre."],
    ],
    [
      "lose a place in capitals at the start",
      "en",
      "WESTMERE: A fisherman found an old bell in his net on Monday.",
      ["A fisherman found an old bell in his net on Monday."],
    ],
    [
      "lose Arabic's joined “and” before a verb with its subject",
      "ar",
      "أغلقت البلدية الجسر اليوم. وقال رئيس البلدية إن العمل يستمر شهرا.",
      ["أغلقت البلدية الجسر اليوم.", "قال رئيس البلدية إن العمل يستمر شهرا."],
    ],
    [
      "lose it before any verb of the news, and keep the letter that is the word's own",
      "ar",
      "ونفى رئيس البلدية التهم كلها. ونُقل المصابون إلى المستشفى. ووصل الوفد مساء. وصلت السفينة صباحا.",
      [
        "نفى رئيس البلدية التهم كلها.",
        "نُقل المصابون إلى المستشفى.",
        "وصل الوفد مساء.",
        "وصلت السفينة صباحا.",
      ],
    ],
    [
      "close a quotation that they part with the mark of its own kind",
      "pl",
      "Burmistrz powiedział „Most jest stary i słaby. Zamykamy go jutro rano.” dziennikarzom.",
      [
        "Burmistrz powiedział „Most jest stary i słaby.”",
        "„Zamykamy go jutro rano.” dziennikarzom.",
      ],
    ],
    [
      "open and close it with marks that point inwards",
      "de",
      "Der Bürgermeister sagte: »Die Brücke ist alt und schwach. Wir schließen sie am Montag.«",
      [
        "Der Bürgermeister sagte: »Die Brücke ist alt und schwach.«",
        "»Wir schließen sie am Montag.«",
      ],
    ],
    [
      "are parted from an agency's title",
      "fr",
      "Le parti a voté hier soir.- Menaces de députés -L'accord prévoit un partage des postes.",
      [
        "Le parti a voté hier soir.",
        "Menaces de députés.",
        "L'accord prévoit un partage des postes.",
      ],
    ],
    [
      "are parted from a title in capitals",
      "fr",
      "Les trains rouleront seuls au dépôt.TOUJOURS UN CONDUCTEUR À BORDLe train ne sera jamais seul.",
      [
        "Les trains rouleront seuls au dépôt.",
        "TOUJOURS UN CONDUCTEUR À BORD.",
        "Le train ne sera jamais seul.",
      ],
    ],
    [
      "lose their labels, marks of notes and leading stars",
      "en",
      "* A draw[3] will decide which boat sails first.\n\nBackground: The harbour master told nobody[4] of it.",
      ["A draw will decide which boat sails first.", "The harbour master told nobody of it."],
    ],
    [
      "are parted where a list was set in one line",
      "de",
      "Neuer Haken für die Boote am Steg • Der Haken hat eine Lasche • Das Seil hält.",
      ["Neuer Haken für die Boote am Steg.", "Der Haken hat eine Lasche.", "Das Seil hält."],
    ],
  ])("%s (%s)", (_what, language, text, expected) => {
    expect(said(text, language)).toEqual(expected);
  });

  it("are parted from a heading that ends with a quotation", () => {
    const text =
      'Le vote a eu lieu hier soir. Brest et le "peuple des quais"Par ailleurs, le maire rouvre le pont.';
    expect(said(text, "fr").at(-1)).toBe("Par ailleurs, le maire rouvre le pont.");
  });

  it("are read in a moment from a text in capitals alone", () => {
    const line = "THE OWNER OF THE SITE DOES NOT WARRANT THAT IT IS FREE OF FAULTS ".repeat(200);
    expect(said(`${line.trim()}.`, "en")).toHaveLength(1);
  });

  it("keep the words of somebody who says “he added that” beside the sentence before", () => {
    expect(said("أغلقت البلدية الجسر. وأضاف أن العمل يستمر شهرا كاملا.", "ar")[1]).toBe(
      "وأضاف أن العمل يستمر شهرا كاملا.",
    );
  });
});

it("takes a standfirst that the page marked as a heading, and no heading of a section", () => {
  const lines = [
    "A fisherman found an old bell in his net on Monday, and nobody knows whose it was.",
    "What the bell says.",
    "It carries a year and the name of a ship.",
  ];
  const blocks = lines.map((text, index) => ({
    kind: index < 2 ? ("heading" as const) : ("paragraph" as const),
    text,
  }));
  const article = {
    ...articleFromText(lines.join("\n"), { language: "en", title: "Title" }),
    ...joinBlocks(blocks),
  };
  expect(bodyOf(article).map(({ section, text }) => [section, text])).toEqual([
    [0, lines[0]],
    [1, lines[2]],
  ]);
});

it("marks each sentence of a quotation, whatever an earlier one left open", () => {
  const speech =
    '"I was afraid of the old pier. "It happens to many of us here. Nobody minds it. And then we stand there amazed".';
  expect(said(speech, "en")).toEqual([
    '"I was afraid of the old pier.',
    '"It happens to many of us here."',
    '"Nobody minds it."',
    '"And then we stand there amazed".',
  ]);
});

describe("a standfirst without a stop", () => {
  const gistOf = (standfirst: string): string | undefined => {
    const text = `${standfirst}\nAda Brook was seven when she first saw a boat without oars, and she never forgot it.\nHer father kept a shop of ropes. He sold it in the spring.`;
    const written = writeBrief(articleFromText(text, { language: "en", title: "Boats on land" }), {
      length: "standard",
    });
    return written.ok ? written.value.gist.text : undefined;
  };

  it("may open a brief where it has a verb", () => {
    expect(
      gistOf("The crews of Westmere worry that warmer seas are behind the boats found on land"),
    ).toBe("The crews of Westmere worry that warmer seas are behind the boats found on land.");
  });

  it.each([
    "Two boats without oars and crews on a beach of the north",
    "How to row a boat that has no oars and no crew on land",
  ])("says nothing alone: %s", (line) => {
    expect(gistOf(line)).toMatch(/^Ada Brook/);
  });
});

describe("a quotation in single marks", () => {
  const speech =
    "Ada Brook, who leads the union, said: ‘The pier has been unsafe for years. Nobody in the council wanted to hear it. We shall stay here until it is closed.’";

  it("gets marks of its own in each of its sentences", () => {
    expect(said(speech, "en")).toEqual([
      "Ada Brook, who leads the union, said: ‘The pier has been unsafe for years.’",
      "‘Nobody in the council wanted to hear it.’",
      "‘We shall stay here until it is closed.’",
    ]);
  });

  it("is closed where the paragraph leaves it open", () => {
    expect(said("Ada Brook said: ‘The pier is unsafe. It must close.", "en")[0]).toBe(
      "Ada Brook said: ‘The pier is unsafe.’",
    );
  });

  it("is no point alone", () => {
    const written = writeBrief(
      articleFromText(
        "The old pier of Westmere was closed on Monday after divers found holes in two of its legs.\n'The council is hungry for money.'\nThe council will meet on Thursday to talk about money for repairs of the pier.",
        { language: "en", title: "Pier closed" },
      ),
      { length: "long" },
    );
    expect(written.ok && written.value.points.some(({ text }) => text.includes("hungry"))).toBe(
      false,
    );
  });

  it("says nothing in the brief's own voice", () => {
    const written = writeBrief(
      articleFromText(
        `The old pier of Westmere was closed on Monday after divers found holes in two of its legs.\n${speech}\nThe council will meet on Thursday to talk about money for repairs.`,
        { language: "en", title: "Pier closed" },
      ),
      { length: "standard" },
    );
    const points = written.ok ? written.value.points.map(({ text }) => text) : [];
    expect(points.some((text) => text.includes("Nobody in the council"))).toBe(false);
  });
});

it("knows what a text says of its writer", () => {
  const text = `The council of Westmere closed the old pier on Monday after a storm.

Divers had found holes in two of its legs, and nobody knows who will pay.

Ada Brook is the author of three books about the harbour and its boats.`;
  const article = articleFromText(text, { language: "en", title: "Pier closed" });
  const of = (bylines: readonly string[]) => bodyOf({ ...article, bylines }).length;
  expect(of([])).toBe(3);
  expect(of(["Ada Brook"])).toBe(2);
});

it.each([
  [
    "where somebody stands in a picture",
    "Ada Brook (centre), the mayor of Westmere, serves a meal to the fishermen on Sunday.",
  ],
  [
    "a line of code",
    "/tmp/harbour is the layer in the cache, as well as all lines that follow in the file.",
  ],
])("no point tells %s", (_what, line) => {
  const text = `The council of Westmere closed the old pier on Monday after a storm broke two of its legs.

${line}

Divers had found holes in the wood in May, and nobody in the town knows yet who will pay for it.

The ferry to the islands leaves from the north quay until the works are done, the owner of the boats said.

Fishermen asked the mayor for a new pier eleven years ago, and they still have the letter that she wrote to them then.`;
  const written = writeBrief(articleFromText(text, { language: "en", title: "Pier closed" }), {
    length: "long",
  });
  const said = written.ok ? [written.value.gist, ...written.value.points] : [];
  expect(said.length).toBeGreaterThan(1);
  expect(said.filter(({ text: point }) => /serves a meal|layer/u.test(point))).toEqual([]);
});

it("no label of a numbered item is a point", () => {
  const text = `From April families with little money may ask for help with the rent. The decree was published on Monday.
1. Who may ask. Families with an income of up to 17,000 euros a year in the whole country.
2. How much it is. The state pays from 80 to 220 euros a month, by the number of children.
3. How to ask. The form stands on the site of the ministry from 15 April until the end of May.`;
  const written = writeBrief(
    articleFromText(text, { language: "en", title: "Help with the rent" }),
    { length: "standard" },
  );
  const points = written.ok ? written.value.points.map((point) => point.text) : [];
  expect(points.filter((point) => /^\d\./.test(point))).toEqual([]);
});

it("knows the items of a list that semicolons part", () => {
  const lines = [
    "Có ba bất thường:",
    "Hóa chất ngoài danh mục;",
    "Hợp đồng rắc rối;",
    "Tồn dư cao gấp trăm lần.",
    "Bộ sẽ trả lời.",
  ];
  const article = articleFromText(lines.join("\n\n"), { language: "vi", title: "Title" });
  const items = bodyOf(article).filter(({ isItemOfList }) => isItemOfList);
  expect(items.map(({ text }) => text)).toEqual(["Hợp đồng rắc rối;", "Tồn dư cao gấp trăm lần."]);
});

it("closes a part of a Russian quotation without spaces", () => {
  const text = "«Бригады работают. Тепло вернём в среду», — сказал Олег Карпин.";
  expect(said(text, "ru").at(-1)).toBe("«Тепло вернём в среду», — сказал Олег Карпин.");
});

it("parts Korean sentences that lost the space between them", () => {
  const text = "주사는 모두 바늘을 통해 이뤄진다.처치 후에는 환부를 압박해 지혈한다.";
  expect(said(text, "ko")).toEqual([
    "주사는 모두 바늘을 통해 이뤄진다.",
    "처치 후에는 환부를 압박해 지혈한다.",
  ]);
});

it("passes over the place before a Hindi report", () => {
  const text = "वाराणसी। नगर के पुराने पुल पर बुधवार को मरम्मत का काम शुरू हुआ।";
  expect(said(text, "hi")).toEqual(["नगर के पुराने पुल पर बुधवार को मरम्मत का काम शुरू हुआ।"]);
});

it("does not part a Japanese sentence inside half-width marks", () => {
  const text = "港の公式サイト｢船はどこ？PLUS｣で新しい桟橋の場所が調べられる。";
  expect(said(text, "ja")).toEqual([text]);
});

it("takes nothing from sections and labels beside the matter, and goes on behind them", () => {
  const blocks = [
    { kind: "paragraph", text: "The gate lets anybody in who sends a long ticket." },
    { kind: "paragraph", text: "Version 7.4.11 shuts it." },
    { kind: "heading", text: "References to Advisories, Solutions, and Tools" },
    { kind: "paragraph", text: "By these links you leave the pages of the harbour." },
    { kind: "heading", text: "What to do" },
    { kind: "list-item", text: "Disclaimer" },
    { kind: "paragraph", text: "Licence" },
    { kind: "paragraph", text: "Turn the long tickets off until then." },
    { kind: "paragraph", text: "Forward-Looking Statements" },
    { kind: "paragraph", text: "Some of these statements are no facts of the past." },
  ] as const;
  const article = {
    ...articleFromText("Title", { language: "en", title: "Title" }),
    ...joinBlocks(blocks),
  };
  expect(bodyOf(article).map(({ text }) => text)).toEqual([
    blocks[0].text,
    blocks[1].text,
    blocks[5].text,
    blocks[6].text,
    blocks[7].text,
  ]);
});
