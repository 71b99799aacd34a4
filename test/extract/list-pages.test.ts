import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";

const headlines = [
  "Westmere opens its new harbour bridge after four years of work",
  "Rail strike in the north ends as union accepts 4.2 percent",
  "Seagrass returns to Kastria Bay, divers find",
  "町議会、港の再開発計画を全会一致で可決、来春に着工へ",
];

/** A page of a heading, links with the words of headlines, and what stands below them in their list. */
function kindOf(links: readonly string[], below = ""): string {
  const url = "https://news.example/town/" as CanonicalUrl;
  const items = links.map((text, at) => `<li><a href="/town/${at}">${text}</a></li>`).join("");
  const html = `<html><head><title>Town news</title></head><body><h1>Town news</h1><ul>${items}${below}</ul></body></html>`;
  const read = extractArticle({ url, html });
  return read.kind === "not-an-article" ? read.reason : read.kind;
}

describe("a page of a few headlines", () => {
  it("is a list of articles where it has nothing else", () => {
    expect(kindOf(headlines)).toBe("index");
    expect(kindOf(headlines.slice(0, 3))).toBe("index");
  });

  it("is none where it says something of its own", () => {
    const item = `<li><a href="/town/road">The council closed the road along the harbour.</a>
      A crane had fallen on it, and nobody was hurt, the harbour master said.</li>`;
    expect(kindOf(headlines, item)).toBe("article");
  });

  it("is none where there are but two", () => {
    expect(kindOf(headlines.slice(0, 2))).not.toBe("index");
  });
});
