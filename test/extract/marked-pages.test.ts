import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { wordF1 } from "../bench/word-f1.ts";
import { markedPages } from "./marked-pages.ts";

/** F1 of the words of each page, and of all in the mean. */
const pageMin = 0.88;
const meanMin = 0.975;

const pages = markedPages();

function textOf(name: string, html: string): string {
  const read = extractArticle({ url: `https://pages.example/2026/${name}` as CanonicalUrl, html });
  return read.kind === "article" && read.article.readStatus === "full" ? read.article.text : "";
}

describe("pages as common systems make them", () => {
  it.each(pages.map((page) => [page.name, page] as const))("%s", (name, { html, lines }) => {
    expect(wordF1(textOf(name, html), lines.join("\n"))).toBeGreaterThan(pageMin);
  });

  it("are read whole, and nothing else, but for a word in thirty", () => {
    expect(pages.length).toBeGreaterThan(30);
    const scores = pages.map(({ name, html, lines }) =>
      wordF1(textOf(name, html), lines.join("\n")),
    );
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(mean).toBeGreaterThan(meanMin);
  });
});
