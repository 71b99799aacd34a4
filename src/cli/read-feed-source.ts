import { safeFetch } from "#adapters/http/safe-fetch.ts";
import { type FeedFinding, findFeed } from "#app/feeds/find-feed.ts";
import type { PageFetcher } from "#app/ports.ts";
import { secretInLinkSentence } from "#command/explain-command-problem.ts";
import { explainNoFeed, explainUnreadFeed } from "#command/explain-feed-finding.ts";
import { findLinks } from "#command/find-links.ts";
import { readFeed } from "#feed/parse-feed.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { FeedDocument, FeedProblem } from "#model/feed-document.ts";
import type { FeedOffer } from "#model/feed-offer.ts";
import { hasLinkSecret } from "#model/link-secret.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { unreachable } from "#shared/unreachable.ts";
import { offersText } from "./feed-text.ts";
import { readBytes } from "./read-bytes.ts";
import { isFileName, nothingNamed } from "./source-name.ts";

/** How a command line introduces itself to publishers. */
const userAgent = "Newsbrief/0.1 (command line)";

export function publisherPages(): PageFetcher {
  return { fetch: safeFetch({ userAgent }) };
}

export type FoundFeed = {
  readonly feed: FeedDocument;
  /** Where it was read; absent for a file. */
  readonly url?: CanonicalUrl;
  readonly others: readonly FeedOffer[];
};

/**
 * Reads the feed that a person names on the command line.
 *
 * @param source the link of a feed or of any page of its site, a file, or `-` for standard input
 * @param progress is told what is waited for
 * @param pages how links are asked for; at once unless given
 * @returns the feed, or a sentence that says why there is none
 */
export async function readFeedSource(
  source: string,
  progress: (line: string) => void,
  pages: PageFetcher = publisherPages(),
): Promise<Result<FoundFeed, string>> {
  if (hasLinkSecret(source)) return failed(secretInLinkSentence);
  const url = /^(?:https?|feed):/i.test(source) ? linkOf(source) : undefined;
  if (url !== undefined) return readLink(url, progress, pages);
  const read = await readBytes(source);
  if (read === undefined) {
    const [link] = isFileName(source) ? [] : findLinks(source);
    return link === undefined ? failed(nothingNamed(source)) : readLink(link, progress, pages);
  }
  if (!read.ok) return read;
  const parsed = readFeed(read.value);
  return parsed.ok
    ? ok({ feed: parsed.value, others: [] })
    : failed(explainFeedProblem(parsed.problem));
}

function linkOf(source: string): CanonicalUrl | undefined {
  return canonicalUrl(
    source.replace(/^feed:(?:\/\/)?(?=https?:)/i, "").replace(/^feed:/i, "https:"),
  );
}

async function readLink(
  url: CanonicalUrl,
  progress: (line: string) => void,
  pages: PageFetcher,
): Promise<Result<FoundFeed, string>> {
  const world = { pages };
  progress(`Reading ${new URL(url).host}…`);
  const found = await findFeed(world, url);
  const [best, ...others] = found.kind === "offers" ? found.offers : [];
  const finding = best === undefined ? found : await findFeed(world, best.url);
  return finding.kind === "feed"
    ? ok({ feed: finding.feed, url: finding.url, others })
    : failed(explainFinding(finding, new URL(best?.url ?? url).host));
}

function explainFinding(finding: Exclude<FeedFinding, { kind: "feed" }>, host: string): string {
  switch (finding.kind) {
    case "unread":
      return explainUnreadFeed(finding.outcome, host);
    case "offers":
      return `The page offers feeds, but none could be read:\n${offersText(finding.offers)}`;
    case "none":
      return finding.problem.kind === "html-page"
        ? explainNoFeed(finding.problem, host)
        : explainFeedProblem(finding.problem);
    default:
      return unreachable(finding);
  }
}

/** Why a document is not read as a feed, for people. */
export function explainFeedProblem(problem: FeedProblem): string {
  switch (problem.kind) {
    case "empty":
      return "The document is empty.";
    case "challenge":
      return "The publisher keeps machines out with a challenge page.";
    case "html-page":
      return `This is a web page${problem.title === undefined ? "" : ` (“${problem.title}”)`}, not a feed. Give its link, and I look for the feed of its site.`;
    case "feed-list":
      return "This is a list of feeds (OPML), not a feed. Give the link of one that stands in it.";
    case "not-a-feed":
      return "The document is not a feed.";
    case "too-deep":
    case "entity-bomb":
      return "The document is made to exhaust its reader, and was not read.";
    default:
      return unreachable(problem);
  }
}
