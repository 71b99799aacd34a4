import { decodePage } from "#extract/decode-page.ts";
import { extractArticle } from "#extract/extract-article.ts";
import type { Article } from "#model/article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Extraction } from "#model/extraction.ts";
import type { FetchedPage } from "#model/fetch-outcome.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { PageFetcher } from "./ports.ts";

export type ReadArticleWorld = { readonly pages: PageFetcher };

export type ReadArticle = {
  readonly article: Article;
  /** Every address under which the article was met: asked for, redirected to, its own. */
  readonly links: readonly CanonicalUrl[];
};

/** Longest article we take, in bytes: a short book. Gzipped it still fits into one item of the table. */
const textBytesMax = 700_000;

/** Fetches a page and takes the article out of it. */
export async function readArticle(
  { pages }: ReadArticleWorld,
  url: CanonicalUrl,
): Promise<Result<ReadArticle, ReadProblem>> {
  const outcome = await pages.fetch(url);
  switch (outcome.kind) {
    case "fetched":
      return read(url, outcome.page);
    case "refused": {
      // The page of a refusal may say more than its number: a challenge, a wall, a login.
      const told = outcome.page === undefined ? undefined : extract(url, outcome.page);
      return failed(told === undefined || told.kind === "article" ? outcome : told);
    }
    case "unchanged":
      throw new TypeError("a page is never asked for with validators");
    default:
      return failed(outcome);
  }
}

function read(url: CanonicalUrl, page: FetchedPage): Result<ReadArticle, ReadProblem> {
  const extraction = extract(url, page);
  if (extraction.kind !== "article") return failed(extraction);
  const { article } = extraction;
  if (Buffer.byteLength(article.text) > textBytesMax) {
    return failed({ kind: "too-large", bytesMax: textBytesMax });
  }
  const links = new Set([url, page.url, article.url ?? page.url]);
  return ok({ article, links: [...links] });
}

function extract(requestedUrl: CanonicalUrl, page: FetchedPage): Extraction {
  const { url, status, headers, bytes } = page;
  const { text: html } = decodePage(bytes, headers["content-type"]);
  return extractArticle({ url, requestedUrl, html, status, headers });
}
