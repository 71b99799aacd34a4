import { describe, expect, it } from "vitest";
import { parseDocument } from "#extract/dom/parse-document.ts";
import { pageBlocks } from "#extract/text/page-blocks.ts";
import { readabilityChoice } from "#extract/text/readability-choice.ts";
import { stories } from "../state/stories.ts";

const told = stories.en.paragraphs;

/** What Readability takes of a page with a story and teasers of others below it. */
function taken(teaser: (title: string, text: string) => string): readonly string[] {
  const text = told.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const teasers = Array.from({ length: 24 }, (_, at) =>
    teaser(
      `Harbour ferry firm number ${at} wins its appeal over night sailings`,
      `Ferry firm ${at} had asked the court twice, and was refused both times. Residents of the bay said that they would go on, whatever it costs them, until the last boat is quiet.`,
    ),
  );
  const html = `<html><head><title>Pier</title></head><body><div class="a">${text}</div><div class="b">${teasers.join("")}</div></body></html>`;
  const document = parseDocument(html);
  const blocks = pageBlocks(document.body);
  const isChosen = readabilityChoice(document, blocks);
  return blocks.filter((_, at) => isChosen[at]).map((block) => block.text);
}

describe("what Readability sees", () => {
  it.each([
    ["headings", (title: string) => `<h3><a href="/a">${title}</a></h3>`],
    ["links that no heading marks", (title: string) => `<div><a href="/a">${title}</a></div>`],
  ])("is a page without teasers under %s", (_, headline) => {
    expect(taken((title, text) => `<div class="t">${headline(title)}<p>${text}</p></div>`)).toEqual(
      told,
    );
  });

  it("is all of a text in boxes under short links", () => {
    const lines = taken(
      (_, text) => `<div class="t"><div><a href="/a">Nell</a></div><p>${text}</p></div>`,
    );
    expect(lines.length).toBeGreaterThan(20);
  });
});
