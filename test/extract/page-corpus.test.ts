import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodePage } from "#extract/decode-page.ts";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Extraction } from "#model/extraction.ts";

/** A page of our own making, with what must come of it. */
type ExpectedPage = {
  readonly page: string;
  readonly url: CanonicalUrl;
  readonly requestedUrl?: CanonicalUrl;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly kind: string;
  readonly title?: string;
  /** Phrases that the text must have, and must not. */
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
};

const folder = new URL("../fixtures/pages/", import.meta.url);
const corpus: readonly ExpectedPage[] = JSON.parse(
  readFileSync(new URL("expected.json", folder), "utf8"),
);

async function extractionOf({
  page,
  kind: _kind,
  title: _title,
  ...members
}: ExpectedPage): Promise<Extraction> {
  const { text: html } = await decodePage(readFileSync(new URL(page, folder)));
  return extractArticle({ ...members, html });
}

function kindOf(extraction: Extraction): string {
  switch (extraction.kind) {
    case "article":
      return extraction.article.note ?? extraction.article.readStatus;
    case "not-an-article":
      return extraction.reason;
    default:
      return extraction.kind;
  }
}

describe("pages of every kind", () => {
  it.each(corpus.map((page) => [page.page, page] as const))("%s", async (_name, expected) => {
    const extraction = await extractionOf(expected);
    expect(kindOf(extraction)).toBe(expected.kind);
    if (extraction.kind !== "article") {
      expect(extraction.card.url).toBe(expected.url);
      if (expected.title !== undefined) expect(extraction.card.headline).toBe(expected.title);
      return;
    }
    const { text, title } = extraction.article;
    expect(title).toBe(expected.title);
    for (const phrase of expected.must ?? []) expect(text).toContain(phrase);
    for (const phrase of expected.mustNot ?? []) expect(text).not.toContain(phrase);
  });

  it("are all in the list, at least sixty, each kind in at least six languages", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".html"));
    expect(corpus.map(({ page }) => page).sort()).toEqual(files.sort());
    expect(corpus.length).toBeGreaterThanOrEqual(60);
    for (const kind of new Set(corpus.map((page) => page.kind))) {
      const pages = corpus.filter((page) => page.kind === kind);
      const languages = new Set(pages.map(({ page }) => /-(\w\w)\.html$/.exec(page)?.[1]));
      expect([kind, languages.size >= 6]).toEqual([kind, true]);
    }
  });
});
