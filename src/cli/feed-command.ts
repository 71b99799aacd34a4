import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import pc from "picocolors";
import { safeFetch } from "#adapters/http/safe-fetch.ts";
import { type FeedFinding, findFeed } from "#app/find-feed.ts";
import { findLinks } from "#command/find-links.ts";
import { parseFeed } from "#feed/parse-feed.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { FeedDocument, FeedOffer, FeedProblem } from "#model/feed.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { unreachable } from "#shared/unreachable.ts";
import { feedRow } from "./feed-row.ts";
import { feedText, offersText } from "./feed-text.ts";
import { answerJsonLines } from "./json-lines.ts";
import { progressLine } from "./progress-line.ts";

/** How a command line introduces itself to publishers. */
const userAgent = "Newsbrief/0.1 (command line)";

type FoundFeed = { readonly feed: FeedDocument; readonly others: readonly FeedOffer[] };

/**
 * `newsbrief feed <source>`: lists the entries of a feed, or prints the feed as JSON.
 *
 * @param source the link of a feed or of any page of its site, a file, or `-` for standard input
 * @returns the exit code: 0 with a feed, 1 without
 */
export async function feedOne(source: string, options: { readonly json?: true }): Promise<0 | 1> {
  const found = await readSource(source);
  if (!found.ok) {
    process.stderr.write(`${pc.red("newsbrief:")} ${found.problem}\n`);
    return 1;
  }
  const { feed, others } = found.value;
  process.stdout.write(options.json ? `${JSON.stringify(feed, null, 2)}\n` : feedText(feed, pc));
  if (others.length > 0)
    process.stderr.write(`\nThe page offers more feeds:\n${offersText(others)}`);
  return 0;
}

/**
 * `newsbrief feed --jsonl`: rows `{id, path, url, contentType?, headers?}` in, `path` holding the bytes
 * as served; `{id, format, encoding, feed, entries}` or `{id, error}` out.
 */
export async function feedRows(): Promise<void> {
  await answerJsonLines(process.stdin, process.stdout, ({ path, url, contentType, headers }) => {
    if (typeof path !== "string") throw new Error("The row needs a path.");
    const parsed = parseFeed(readFileSync(path), {
      ...(typeof url === "string" && url !== "" && { url }),
      ...(typeof contentType === "string" && { contentType }),
      ...(isHeaders(headers) && { headers }),
    });
    if (!parsed.ok) throw new Error(explain(parsed.problem));
    return feedRow(parsed.value);
  });
}

async function readSource(source: string): Promise<Result<FoundFeed, string>> {
  const url = /^(?:https?|feed):/i.test(source) ? linkOf(source) : undefined;
  if (url !== undefined) return readLink(url);
  const bytes = source === "-" ? await buffer(process.stdin) : readFile(source);
  if (bytes === undefined) {
    const [link] = findLinks(source);
    if (link !== undefined) return readLink(link);
    return failed(`There is no file “${source}”, and it is not a link either.`);
  }
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const parsed = parseFeed(isGzip ? gunzipSync(bytes) : bytes);
  return parsed.ok ? ok({ feed: parsed.value, others: [] }) : failed(explain(parsed.problem));
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

async function readLink(url: CanonicalUrl): Promise<Result<FoundFeed, string>> {
  const world = { pages: { fetch: safeFetch({ userAgent }) } };
  const progress = progressLine();
  progress.show(`Reading ${new URL(url).host}…`);
  const found = await findFeed(world, url);
  const [best, ...others] = found.kind === "offers" ? found.offers : [];
  const finding = best === undefined ? found : await findFeed(world, best.url);
  progress.clear();
  return finding.kind === "feed"
    ? ok({ feed: finding.feed, others })
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
      return explain(finding.problem);
    default:
      return unreachable(finding);
  }
}

function explain(problem: FeedProblem): string {
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

function isHeaders(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((header) => typeof header === "string")
  );
}
