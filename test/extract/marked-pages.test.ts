import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { wordF1 } from "../bench/word-f1.ts";
import { type MarkedPage, markedPages } from "./marked-pages.ts";

/** F1 of the words of each page, and of all in the mean. */
const pageMin = 0.88;
const meanMin = 0.975;

const pages = markedPages();

function scoreOf({ name, html, lines, either }: MarkedPage): number {
  const read = extractArticle({ url: `https://pages.example/2026/${name}` as CanonicalUrl, html });
  const isFull = read.kind === "article" && read.article.readStatus === "full";
  const text = (isFull ? read.article.text : "").split("\n");
  return wordF1(text.filter((line) => !either.includes(line)).join("\n"), lines.join("\n"));
}

describe("pages as common systems make them", () => {
  it.each(pages.map((page) => [page.name, page] as const))("%s", (_, page) => {
    expect(scoreOf(page)).toBeGreaterThan(pageMin);
  });

  it("are read whole, and nothing else, but for a word in thirty", () => {
    expect(pages.length).toBeGreaterThan(30);
    const scores = pages.map(scoreOf);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(mean).toBeGreaterThan(meanMin);
  });
});
