import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articlePage, promiseWorld } from "./world.ts";

const world = promiseWorld();

const background = [
  "The ferry line carries 4,000 people a day between the two shores of the sound.",
  "Talks about night shifts have gone on since the spring without a result.",
  "The company employs 300 drivers, of whom 240 are members of the union.",
];

/** Marks of all kinds become one, as readers do not tell them apart. */
const folded = (text: string) => text.replace(/[“”„«»"]\s?|\s?»/gu, '"').replace(/\s+/g, " ");

const quotationsOf = (text: string) =>
  [...text.matchAll(/[“„«"]\s?([^“”„«»"]{6,}?)\s?[”“»"]/gu)].map(([, said = ""]) => said);

describe("verbatim quotes", () => {
  it.each([
    [
      "straight marks",
      "&quot;We will not sail another night without a doctor on board&quot;, union leader Nora Bell told reporters on Monday.",
      "Nora Bell",
    ],
    [
      "curved marks",
      "“We will not sail another night without a doctor on board,” union leader Nora Bell told reporters on Monday.",
      "Nora Bell",
    ],
    [
      "who speaks before",
      "Union leader Nora Bell said: “We will not sail another night without a doctor on board.”",
      "Nora Bell",
    ],
    [
      "split by who speaks",
      "“We will not sail another night”, union leader Nora Bell said on Monday, “without a doctor on board”.",
      "Nora Bell",
    ],
  ])("stand letter by letter, with who said them: %s", async (name, quotation, speaker) => {
    const paragraphs = [
      "Ferry drivers of Kastria began a strike over night shifts on Monday morning, the port authority said.",
      quotation,
      ...background,
    ];
    const link = world.page(
      `/${name.replaceAll(" ", "-")}`,
      articlePage("Ferry drivers strike in Kastria", paragraphs),
    );
    const article = folded(paragraphs.join("\n").replaceAll("&quot;", '"'));
    for (const text of Object.values(await world.brief(link))) {
      const quotations = quotationsOf(text);
      expect(quotations.length).toBeGreaterThan(0);
      for (const said of quotations) expect(article).toContain(folded(said).replace(/[,.]$/, ""));
      const line = text.split("\n").find((one) => one.includes("another night"));
      expect(line).toContain(speaker);
    }
  });

  it.each([
    ["de", "Petra Lindner"],
    ["fr", "Hélène Marchand"],
    ["nl", "Marieke Hendriks"],
  ])("stand apart as the article has them, with its speaker (%s)", async (language, speaker) => {
    const html = readFileSync(
      new URL(`../fixtures/pages/full-${language}.html`, import.meta.url),
      "utf8",
    );
    const article = html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    for (const text of Object.values(await world.brief(world.page(`/full-${language}`, html)))) {
      const [, said = "", who] = /“([^”]+)” — (.+)/u.exec(text) ?? [];
      expect(said.split(" ").length).toBeGreaterThan(5);
      expect(article).toContain(said);
      expect(who).toBe(speaker);
    }
  });

  it("names nobody where the article does not say who speaks", async () => {
    const link = world.page(
      "/nobody",
      articlePage("Ferry drivers strike in Kastria", [
        "Ferry drivers of Kastria began a strike over night shifts on Monday morning, the port authority said.",
        "“No sailing without a doctor” was painted in red on a wall of the harbour office.",
        "Nora Bell, who leads the union, met the mayor in the afternoon.",
        ...background,
      ]),
    );
    for (const text of Object.values(await world.brief(link))) {
      const lines = text.split("\n").filter((one) => one.includes("without a doctor"));
      expect(lines).toHaveLength(1);
      expect(lines.join()).not.toContain("Bell");
    }
  });
});
