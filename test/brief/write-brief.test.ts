import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { Brief, BriefLength } from "#model/brief.ts";
import { briefLines, briefWords } from "./form/brief-lines.ts";

function seedArticle(): Article {
  const path = "test/fixtures/articles/macron-putin-de-escalation.txt";
  return articleFromText(readFileSync(path, "utf8"), { language: "en" });
}

function briefOf(article: Article, length: BriefLength = "standard"): Brief {
  const written = writeBrief(article, { length });
  if (!written.ok) throw new Error(written.problem.kind);
  return written.value;
}

describe("the brief of the seed article", () => {
  const brief = briefOf(seedArticle());
  const said = briefLines(brief);

  it.each([
    ["who talked", /Macron and Vladimir Putin spoke/],
    ["by telephone", /by telephone/],
    ["when", /Friday 28 January/],
    ["for how long", /more than an hour/],
    ["what they agreed on", /agree.*need for de-escalation/],
    ["what divides them", /significant disagreements remain/],
    ["what Russia blames", /NATO/],
    ["that they go on talking", /dialogue will continue/],
    ["in which format", /Normandy.*Minsk/],
  ])("says %s", (_what, pattern) => {
    expect(said).toMatch(pattern);
  });

  it("says the title once and leaves no mark of quotation facing the wrong way", () => {
    expect(said.match(/Macron and Putin agree/g)).toHaveLength(1);
    expect(said).not.toMatch(/[”“] \p{L}[^”“]*“\p{L}| ”[ \p{L}]|“\s/u);
  });
});

describe("an article with a run of 200,000 characters without a stop", () => {
  it("is briefed from its other sentences", () => {
    const lead = "The council of Westmere voted on Monday to rebuild the old pier by May.";
    const text = `${lead}\n${"“x”, said A ".repeat(17_000)}.\nThe work will cost 3.5 million euros, the mayor said. Ferries will land at the new quay until then.`;
    expect(briefOf(articleFromText(text, { language: "en" })).gist.text).toContain(
      "3.5 million euros",
    );
  });
});

describe("every length", () => {
  it.each([
    ["short", 35, 60],
    ["standard", 60, 120],
    ["long", 120, 200],
  ] as const)("%s has %i to %i words and a gist of at most 30", (length, min, max) => {
    const brief = briefOf(seedArticle(), length);
    expect(briefWords(brief)).toBeGreaterThanOrEqual(min);
    expect(briefWords(brief)).toBeLessThanOrEqual(max);
    expect(countWords(brief.gist.text, "en")).toBeLessThanOrEqual(30);
  });
});

it("is never longer than its source, however short that is", () => {
  const { text, title = "" } = seedArticle();
  const sentences = text.split(/(?<=[.!?])\s+/);
  const written = sentences.flatMap((_, at) => {
    const source = sentences.slice(0, at + 1).join(" ");
    const article = articleFromText(source, { language: "en", title });
    return (["short", "standard", "long"] as const).flatMap((length) => {
      const brief = writeBrief(article, { length });
      return brief.ok
        ? [{ length, said: briefWords(brief.value), source: countWords(source, "en") }]
        : [];
    });
  });
  expect(written.length).toBeGreaterThan(10);
  expect(written.filter(({ said, source }) => said > source)).toEqual([]);
});

describe("a long brief", () => {
  it("is not crowded out by sentences that can never stand", () => {
    const text = [
      "She was told as a girl that women were bad luck on a boat.",
      "So Ada Brook stayed on the pier of Westmere, with a stove, a pot of ink, the charts of the harbour, the maps of the old canal, the journals of the pilots and the letters of the lighthouse, and drew the sandbanks that no pilot had seen.",
      "Ada Brook, whose charts changed how pilots enter the harbour of Westmere, died on Sunday at the age of 97.",
      "Her niece confirmed it but gave no cause.",
      "For 31 years Ada Brook worked for the harbour office, where nobody gave her a desk until 1974.",
      "Her first chart was printed in 1959 under the name of the harbour master, and the navy used it for twenty years.",
      "Ada Brook was born in Norcape in 1929, the second of five children of a clerk and a teacher of music.",
      "In 2003 the council named the largest sandbank after her, and in 2011 a ship took her out to see it.",
      "The pilots of Westmere will lower their flags on Friday.",
      "The harbour museum keeps 212 of her charts, 40 of them coloured by hand.",
      "Three of them hang in the town hall beside a portrait by Bo Lind.",
    ].join("\n");
    const article = articleFromText(text, {
      language: "en",
      title: "Ada Brook, who drew the sandbanks",
    });
    const [standard, long] = (["standard", "long"] as const).map((length) =>
      briefWords(briefOf(article, length)),
    );
    expect(long).toBeGreaterThan((standard ?? 0) + 20);
  });
});

describe("the first letter of a Greek sentence", () => {
  it("keeps its accent", () => {
    const text =
      "Ένοχοι κρίθηκαν τρεις εργαζόμενοι του λιμανιού για τη φωτιά που έκαψε δύο σκάφη. Το δικαστήριο επέβαλε ποινές από 18 μήνες έως τέσσερα χρόνια. Η δίκη για τις αποζημιώσεις θα ξεκινήσει στις 12 Ιανουαρίου.";
    expect(
      briefOf(articleFromText(text, { language: "el", title: "Φωτιά στο λιμάνι" })).gist.text,
    ).toMatch(/^Ένοχοι/);
  });
});

describe("a short item", () => {
  const title = "Feuer in einer Schreinerei in Westheim an der Lehne verursacht hohen Schaden";
  const lead =
    "Ein Feuer in einer Schreinerei in Westheim hat in der Nacht nach Angaben eines Sprechers der Polizei einen Schaden von etwa 200.000 Euro verursacht.";
  const article = articleFromText(`${lead} Verletzt wurde niemand.`, { language: "de", title });

  it("is told by its news, whatever the headline takes, and by nothing else", () => {
    const brief = briefOf(article);
    expect(brief.gist.text).toBe(lead);
    expect(brief.points).toEqual([]);
  });

  it("has no more words than are asked for", () => {
    const written = writeBrief(article, { length: "standard", words: 30 });
    expect(written.ok ? briefWords(written.value) : 0).toBeLessThanOrEqual(30);
  });
});

describe("an article all of whose sentences are long", () => {
  const title = "Westmere rebuilds its pier";
  const harbour =
    "The harbour council of Westmere voted by nine to two on Tuesday evening to rebuild the old stone pier before the summer of next year, ";
  const ferry =
    "The ferry company that runs between Westmere and the islands all the year round, and which carries some four hundred people on an ordinary day, moved its boats to the north quay in March because of the falling stones.";

  it("gets its first sentence up to a comma, and the cut is marked", () => {
    const long = `${harbour}a decision that ends years of quarrels between fishermen, shopkeepers and the owners of the hotels along the shore.`;
    const { gist } = briefOf(articleFromText(`${long}\n\n${ferry}`, { language: "en", title }));
    expect(gist.text).toBe(
      "The harbour council of Westmere voted by nine to two on Tuesday evening to rebuild the old stone pier before the summer of next year …",
    );
    expect(gist.receipts.map(({ text }) => text)).toEqual([long]);
    expect(gist.pieces.at(-1)).toMatchObject({ text: " …", start: gist.pieces.at(-1)?.end });
  });

  it.each([
    [
      "a denial",
      "though the fishermen of the town did not agree with the plan or with its costs at all.",
    ],
    [
      "a condition",
      "if the county, the state and the union of shopkeepers each pay a third of the bill for it.",
    ],
    [
      "a hedge",
      "which could perhaps still fail when the county looks at the bill in the first week of May.",
    ],
    [
      "who says it",
      "the leader of the council told reporters of the local paper and of two radio stations.",
    ],
  ])("is not cut before %s", (_what, rest) => {
    const article = articleFromText(`${harbour}${rest}\n\n${harbour}${rest}`, {
      language: "en",
      title,
    });
    const written = writeBrief(article, { length: "standard" });
    expect(written.ok ? written.value.gist.text : written.problem.kind).toBe("no-gist");
  });
});

describe("what stands alone in no brief", () => {
  const report = `The council of Westmere voted on Tuesday to rebuild the stone pier before next summer.

Foreign masons now make up 22. 4 per cent of the harbour's crews. The works will cost four million pounds.

(The Gazette wrote about the pier in May.) Two days earlier the county had closed the quay to all visitors.

The old crane goes to the museum of the town. Four masons will live in the house behind the chapel.`;
  const said = briefLines(
    briefOf(
      articleFromText(report, { language: "en", title: "Westmere rebuilds its pier" }),
      "long",
    ),
  );

  it.each([
    ["half a number", /^• 4 per cent|make up 22\.$/m],
    ["the writer's aside in brackets", /The Gazette wrote/],
    ["a time counted from another sentence", /^• Two days earlier/m],
  ])("%s", (_what, pattern) => {
    expect(said).toContain("The works will cost four million pounds.");
    expect(said).not.toMatch(pattern);
  });
});

describe("what cannot be briefed", () => {
  it.each([
    ["a wall", { readStatus: "wall" }, "wall"],
    ["a shell", { readStatus: "shell" }, "wall"],
    ["no text", { text: " ", blocks: [] }, "no-text"],
    ["a publisher who allows no snippet", { wishes: { snippetMax: 0 } }, "snippets-refused"],
  ] as const)("refuses %s", (_case, change, kind) => {
    const written = writeBrief({ ...seedArticle(), ...change }, { length: "standard" });
    expect(written.ok ? "written" : written.problem.kind).toBe(kind);
  });

  it("refuses a text that says no more than a headline", () => {
    const article = articleFromText(
      "The mayor of Lyon resigned on Monday after a week of protests.",
    );
    expect(writeBrief(article, { length: "standard" })).toEqual({
      ok: false,
      problem: { kind: "too-short", wordCount: 12 },
    });
  });

  it("refuses prices and tables with no more than a sentence among them", () => {
    const plans = ["Starter", "Team", "Enterprise"].flatMap((plan) => [
      plan,
      "per month",
      "2.9% + 30¢ per payment",
      "Email support in three languages",
      "Webhooks and audit log",
      "Start now",
    ]);
    const article = articleFromText(["Pay as you go with no setup fees.", ...plans].join("\n\n"), {
      language: "en",
      title: "Pricing",
    });
    const written = writeBrief(article, { length: "standard" });
    expect(written.ok ? "written" : written.problem.kind).toBe("no-prose");
  });

  it("refuses a page with nothing to tell but a few words", () => {
    const days = ["30", "29", "28", "27"].flatMap((day) => [
      `Nov ${day}, 2026`,
      "No incidents reported.",
    ]);
    const article = articleFromText(
      ["All Systems Operational", "99.98 % uptime", ...days].join("\n\n"),
      {
        language: "en",
        title: "Harbour status",
      },
    );
    const written = writeBrief(article, { length: "standard" });
    expect(written.ok ? "written" : written.problem.kind).toBe("too-short");
  });

  it("quotes no run longer than the publisher's wish", () => {
    const article = { ...seedArticle(), wishes: { snippetMax: 130 } };
    const brief = briefOf(article);
    const sentences = [brief.gist, ...brief.points, ...(brief.next ? [brief.next] : [])];
    const lengths = sentences.flatMap(({ pieces }) => pieces.map(({ text }) => text.length));
    expect(lengths).not.toEqual([]);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(130);
  });
});
