import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answer } from "#cli/extract-command.ts";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { type TemplatePage, templatePages } from "./template-pages.ts";
import { faultsOf, type ReadRow, templateF1 } from "./template-score.ts";

/** F1 of the words of all in the mean. */
const meanMin = 0.974;

const pages = templatePages();

/** By page, what is still wrong of it. Whoever mends one takes it from the list. */
const stillWrong: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL("../fixtures/templates/still-wrong.json", import.meta.url), "utf8"),
);

function read({ told, html }: TemplatePage): ReadRow {
  return answer(extractArticle({ url: told.url as CanonicalUrl, html }));
}

describe("pages as today's publishing systems put them out", () => {
  it.each(pages.map((page) => [page.name, page] as const))("%s", (name, page) => {
    expect(faultsOf(page, read(page))).toEqual(stillWrong[name] ?? []);
  });

  it("hold their text and little else", () => {
    const scores = pages.map((page) => templateF1(page, read(page)));
    expect(pages.length).toBeGreaterThan(35);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(meanMin);
  });
});
