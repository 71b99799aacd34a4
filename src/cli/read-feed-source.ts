import { readFileSync, statSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { safeFetch } from "#adapters/http/safe-fetch.ts";
import { type FeedFinding, findFeed } from "#app/find-feed.ts";
import { findLinks } from "#command/find-links.ts";
import { parseFeed } from "#feed/parse-feed.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { FeedDocument, FeedOffer, FeedProblem } from "#model/feed.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { unreachable } from "#shared/unreachable.ts";
import { offersText } from "./feed-text.ts";

/** How a command line introduces itself to publishers. */
const userAgent = "Newsbrief/0.1 (command line)";

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
 * @returns the feed, or a sentence that says why there is none
 */
export async function readFeedSource(
  source: string,
  progress: (line: string) => void,
): Promise<Result<FoundFeed, string>> {
  const url = /^(?:https?|feed):/i.test(source) ? linkOf(source) : undefined;
  if (url !== undefined) return readLink(url, progress);
  const bytes = source === "-" ? await buffer(process.stdin) : readFile(source);
  if (bytes === undefined) {
    const [link] = findLinks(source);
    if (link !== undefined) return readLink(link, progress);
    return failed(
      isFolder(source)
        ? `“${source}” is a folder. Name the feeds in it: ${source.replace(/\/+$/, "")}/*`
        : `There is no file “${source}”, and it is not a link either.`,
    );
  }
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const parsed = parseFeed(isGzip ? gunzipSync(bytes) : bytes);
  return parsed.ok
    ? ok({ feed: parsed.value, others: [] })
    : failed(explainFeedProblem(parsed.problem));
}

function linkOf(source: string): CanonicalUrl | undefined {
  return canonicalUrl(
    source.replace(/^feed:(?:\/\/)?(?=https?:)/i, "").replace(/^feed:/i, "https:"),
  );
}

function readFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // Missing or unreadable: the caller says that there is no such file.
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

async function readLink(
  url: CanonicalUrl,
  progress: (line: string) => void,
): Promise<Result<FoundFeed, string>> {
  const world = { pages: { fetch: safeFetch({ userAgent }) } };
  progress(`Reading ${new URL(url).host}…`);
  const found = await findFeed(world, url);
  const [best, ...others] = found.kind === "offers" ? found.offers : [];
  const finding = best === undefined ? found : await findFeed(world, best.url);
  return finding.kind === "feed"
    ? ok({ feed: finding.feed, url: finding.url, others })
    : failed(explainFinding(finding));
}

function explainFinding(finding: Exclude<FeedFinding, { kind: "feed" }>): string {
  switch (finding.kind) {
    case "unread": {
      const status = finding.outcome.kind === "refused" ? ` (HTTP ${finding.outcome.status})` : "";
      return `The address could not be read: ${finding.outcome.kind}${status}.`;
    }
    case "offers":
      return `The page offers feeds, but none could be read:\n${offersText(finding.offers)}`;
    case "none":
      return explainFeedProblem(finding.problem);
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
      return `This is a web page${problem.title === undefined ? "" : ` (“${problem.title}”)`}, not a feed, and it offers none.`;
    case "not-a-feed":
      return "The document is not a feed.";
    case "too-deep":
    case "entity-bomb":
      return "The document is made to exhaust its reader, and was not read.";
    default:
      return unreachable(problem);
  }
}
