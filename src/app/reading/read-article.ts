import { decodePage } from "#extract/decode-page.ts";
import { extractArticle } from "#extract/extract-article.ts";
import { noPage } from "#extract/kinds/no-page.ts";
import { reservedBySite, wishesOfHeaders } from "#extract/metadata/wishes.ts";
import { articleFromPdf, isPdf } from "#extract/pdf/article-from-pdf.ts";
import { plainTextPage } from "#extract/plain-text-page.ts";
import type { Article, PublisherWishes } from "#model/article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Extraction } from "#model/extraction.ts";
import type { FetchedPage } from "#model/fetch-outcome.ts";
import { hasKey } from "#model/link-secret.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { honoured, type WishPolicy } from "#model/wish-policy.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { PageFetcher } from "../ports.ts";
import type { PdfReader, SiteRules } from "../reading-ports.ts";
import { joinPages } from "./join-pages.ts";

export type ReadArticleWorld = {
  readonly pages: PageFetcher;
  readonly pdf: PdfReader;
  readonly sites: SiteRules;
  /** Waits for the next turn at an address's host; false where it does not come in time. */
  readonly awaitTurn: (url: CanonicalUrl) => Promise<boolean>;
  readonly honours: WishPolicy;
};

export type ReadArticle = {
  readonly article: Article;
  /** Every address under which the article may be found again: asked for, redirected to, its own, its further pages'. */
  readonly links: readonly CanonicalUrl[];
};

/**
 * Why a page is read. A person who sends a link has us read it as a browser would; what we read by
 * ourselves, `robots.txt` may refuse.
 */
export type ReadingReason = "asked" | "scheduled";

/** Longest article we take, in bytes: a short book. Gzipped, prose of that length fits into one item of the table. */
export const textBytesMax = 700_000;

/** Pages in a row that may send us on by themselves, as the counting pages of feeds do. */
const forwardsMax = 2;

/**
 * Fetches a page and takes the article out of it, its further pages included. Where nobody waits, these are asked for in
 * their host's turn; whoever calls has booked that of the first.
 */
export async function readArticle(
  world: ReadArticleWorld,
  url: CanonicalUrl,
  reason: ReadingReason = "asked",
): Promise<Result<ReadArticle, ReadProblem>> {
  const links = [url];
  for (;;) {
    const read = await readLink(world, links.at(-1) ?? url, reason);
    if (read.ok) return ok({ ...read.value, links: [...new Set([...links, ...read.value.links])] });
    const next = forwardOf(read.problem);
    if (next === undefined || links.includes(next) || links.length > forwardsMax) return read;
    links.push(next);
  }
}

/** Where a page that holds no article sends its readers. */
function forwardOf(problem: ReadProblem): CanonicalUrl | undefined {
  return "card" in problem ? problem.card.forwardsTo : undefined;
}

async function readLink(
  world: ReadArticleWorld,
  url: CanonicalUrl,
  reason: ReadingReason,
): Promise<Result<ReadArticle, ReadProblem>> {
  const { pages, sites } = world;
  const keptOut = failed({ kind: "robots-refused" } as const);
  let isKeptOut = false;
  const mayRead = async (link: CanonicalUrl) => {
    isKeptOut = reason === "scheduled" && !(await sites.mayRead(link));
    return !isKeptOut;
  };
  if (!(await mayRead(url))) return keptOut;
  // Redirects lead to other addresses, perhaps of other hosts. One that is busy for long is asked all the same, and the request counted.
  const mayFollow = async (link: CanonicalUrl) => {
    if (!(await mayRead(link))) return false;
    const isElsewhere = new URL(link).host !== new URL(url).host;
    if (reason === "scheduled" && isElsewhere) await world.awaitTurn(link);
    return true;
  };
  const [outcome, ofSite] = await Promise.all([
    pages.fetch(url, undefined, mayFollow),
    sites.wishes(url),
  ]);
  if (isKeptOut) return keptOut;
  switch (outcome.kind) {
    case "fetched": {
      const { page } = outcome;
      const isMoved = new URL(page.url).origin !== new URL(url).origin;
      return read(
        world,
        url,
        page,
        isMoved ? await sites.wishes(page.url) : ofSite,
        reason,
        mayRead,
      );
    }
    case "refused": {
      // The page of a refusal may say more than its number: a challenge, a wall, a login.
      const told = outcome.page === undefined ? undefined : await extract(url, outcome.page);
      const isTold =
        told !== undefined &&
        told.kind !== "article" &&
        told.kind !== "empty" &&
        told.kind !== "not-an-article";
      return failed(isTold ? told : outcome);
    }
    case "unchanged":
      throw new TypeError("a page is never asked for with validators");
    default:
      return failed(outcome);
  }
}

async function read(
  world: ReadArticleWorld,
  url: CanonicalUrl,
  page: FetchedPage,
  ofSite: PublisherWishes,
  reason: ReadingReason,
  mayRead: (link: CanonicalUrl) => Promise<boolean>,
): Promise<Result<ReadArticle, ReadProblem>> {
  const extraction = isPdf(page.bytes)
    ? articleFromPdf(await world.pdf.read(page.bytes), {
        url: page.url,
        wishes: wishesOfHeaders(page.headers),
      })
    : await extract(url, page);
  if (extraction.kind !== "article") return failed(extraction);
  const { article, further } = await joinPages(extraction, async (next) => {
    if (!(await mayRead(next))) return undefined;
    if (reason === "scheduled" && !(await world.awaitTurn(next))) return undefined;
    const outcome = await world.pages.fetch(next, undefined, mayRead);
    return outcome.kind === "fetched" ? extract(next, outcome.page) : undefined;
  });
  if (Buffer.byteLength(article.text) > textBytesMax) {
    return failed({ kind: "too-large", bytesMax: textBytesMax });
  }
  const wishes = honoured(reservedBySite(article.wishes, ofSite), world.honours);
  // What a key may have opened is found again, and opened, by the link that led there alone.
  const isOpened = hasKey(page.url);
  const own = isOpened ? url : (article.url ?? page.url);
  const links = new Set([url, page.url, ...(isOpened ? [] : [own, ...further])]);
  return ok({ article: { ...article, url: own, wishes }, links: [...links] });
}

async function extract(requestedUrl: CanonicalUrl, page: FetchedPage): Promise<Extraction> {
  const { url, status, headers, bytes } = page;
  const { text: html } = await decodePage(bytes, headers["content-type"]);
  const reason = noPage(html);
  if (reason !== undefined) return { kind: "not-an-article", reason, card: { url } };
  const plain = plainTextPage({ url, text: html, headers });
  return plain ?? extractArticle({ url, requestedUrl, html, status, headers });
}
