import { describe, expect, it } from "vitest";
import { parseDocument } from "#extract/dom/parse-document.ts";
import { nextPageLink } from "#extract/kinds/next-page.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";

/** Where a page goes on whose head names `next`. */
function nextOf(here: string, next: string): string | undefined {
  const origin = "https://gazette.example";
  const document = parseDocument(`<html><head><link rel="next" href="${next}"></head></html>`);
  const found = nextPageLink(document, canonicalUrl(`${origin}${here}`) as CanonicalUrl, []);
  return found?.replace(origin, "");
}

describe("the next page of an article", () => {
  it.each([
    ["/news/pier", "/news/pier/2"],
    ["/news/pier.html", "/news/pier/2.html"],
    ["/news/pier.html", "/news/pier-2.html"],
    ["/news/pier/1", "/news/pier/2"],
    ["/news/pier/1.html", "/news/pier/2.html"],
    ["/news/pier/2.html", "/news/pier/3.html"],
    ["/news/pier?page=1", "/news/pier?page=2"],
    ["/news/pier-p1.html", "/news/pier-p2.html"],
    ["/news/top-10", "/news/top-10/2"],
    ["/news/top-10.html", "/news/top-10_2.html"],
    ["/2026/11/27", "/2026/11/27?page=2"],
  ])("of %s is %s", (here, next) => {
    expect(nextOf(here, next)).toBe(next);
  });

  it.each([
    ["/news/pier", "/news/sea-wall/2"],
    ["/news/pier/1.html", "/news/pier/3.html"],
    ["/news/pier/2.html", "/news/pier/1.html"],
    ["/news/top-10", "/news/top-20"],
    ["/news/pier", "/news/pier/1"],
  ])("of %s is not %s", (here, next) => {
    expect(nextOf(here, next)).toBeUndefined();
  });
});
