import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answer } from "#cli/extract-command.ts";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { type TemplatePage, templatePages } from "./template-pages.ts";
import { faultsOf, type ReadRow, templateF1 } from "./template-score.ts";

/** By folder, how many pages there are at least, and F1 of the words of all in the mean. */
const folders = {
  templates: { pagesMin: 36, meanMin: 0.974 },
  guides: { pagesMin: 32, meanMin: 0.974 },
  manners: { pagesMin: 35, meanMin: 0.98 },
};

/** By page, what is still wrong of it. Whoever mends one takes it from the list. */
function stillWrong(folder: string): Readonly<Record<string, readonly string[]>> {
  const file = new URL(`../fixtures/${folder}/still-wrong.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}

function read({ told, html }: TemplatePage): ReadRow {
  return answer(extractArticle({ url: told.url as CanonicalUrl, html }));
}

describe.each(Object.entries(folders))("%s as today's systems put them out", (folder, least) => {
  const pages = templatePages(folder);
  const wrong = stillWrong(folder);

  it.each(pages.map((page) => [page.name, page] as const))("%s", (name, page) => {
    expect(faultsOf(page, read(page))).toEqual(wrong[name] ?? []);
  });

  it("hold their text and little else", () => {
    const scores = pages.map((page) => templateF1(page, read(page)));
    expect(pages.length).toBeGreaterThanOrEqual(least.pagesMin);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(mean).toBeGreaterThan(least.meanMin);
  });
});
