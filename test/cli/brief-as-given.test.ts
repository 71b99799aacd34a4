import { describe, expect, it } from "vitest";
import { briefRow } from "#cli/brief-rows.ts";
import type { Brief } from "#model/brief.ts";
import { plainlySpelt } from "#shared/plain-spelling.ts";
import { oddSpellings } from "../support/odd-spellings.ts";

const text = [
  "The council of Pier voted on Tuesday to close the old harbour by June, after eleven hours of debate.",
  "Mayor Ada Brook said the quay was sinking by 12 cm a year. “We cannot keep lorries on a wall that moves,” she said.",
  "The work costs 14 million euros and takes two years, according to the plan that the council made public.",
  "Fishermen want to stay. Their union called the vote a betrayal and said it would go to court in Tolworth.",
  "The ferry to Morgause will leave from the northern pier as long as the harbour is closed.",
];

function briefOf(given: string): Brief {
  const row = briefRow({ id: 1, text: given, lang: "en", title: "Pier closes" }, { kind: "free" });
  if (!("brief" in row)) throw new Error(row.noBrief);
  return row.brief;
}

const letters = (words: string): string => plainlySpelt(words).replace(/\s+/g, "");

function expectToStandIn(given: string, brief: Brief): void {
  const { gist, points, quotation } = brief;
  for (const { facts, pieces, receipts } of [gist, ...points]) {
    for (const { end, start, text } of receipts) expect(given.slice(start, end)).toBe(text);
    for (const { end, start, text } of facts)
      expect(letters(given.slice(start, end))).toBe(letters(text));
    for (const { end, start, text } of pieces.filter((piece) => piece.start < piece.end))
      expect(letters(given.slice(start, end)).toLowerCase()).toBe(letters(text).toLowerCase());
  }
  if (quotation !== undefined)
    expect(letters(given.slice(quotation.start, quotation.end))).toBe(letters(quotation.text));
}

describe("the brief of a row tells where it stands in the text that was given", () => {
  it.each([
    ["paragraphs with blank lines between", text.join("\n\n")],
    ["line feeds of another system", text.join("\r\n")],
    ["its title on top, and a byline", `Pier closes\nBy Ada Brook\n\n${text.join("\n")}`],
    ["wrapped lines", text.join(" ").replace(/(.{1,60}) /g, "$1\n")],
    ["list items", text.map((line) => `- ${line}`).join("\n")],
    ["blanks at both ends", `  \n ${text.join("   ")} \n`],
    ["the same text twice", [...text, ...text].join("\n\n")],
    [
      "references of HTML",
      text.join("\n").replace(/[“”]/g, "&quot;").replaceAll(" and ", " &amp; "),
    ],
  ])("with %s", (_, given) => {
    const brief = briefOf(given);
    expect(brief.points.length).toBeGreaterThan(1);
    expectToStandIn(given, brief);
  });

  it.each(oddSpellings)("with %s", (_, odd) => {
    const given = odd(text.join("\n\n"));
    expectToStandIn(given, briefOf(given));
  });

  it("says why there is none", () => {
    expect(briefRow({ text: "It rained." }, { kind: "free" })).toEqual({
      summary: "It rained.",
      noBrief: "There is too little text to brief. It is quicker to read it.",
    });
  });
});
