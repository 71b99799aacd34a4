import { explainNoFeed, explainUnreadFeed } from "#command/explain-feed-finding.ts";
import { explainReadProblem } from "#command/explain-problem.ts";
import { decodePage } from "#extract/decode-page.ts";
import { commonFeedPaths } from "#feed/common-feed-paths.ts";
import { discoverFeeds, feedAddress } from "#feed/discover-feeds.ts";
import { readFeed } from "#feed/parse-feed.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Workspace } from "#model/channel.ts";
import type { FeedDocument, FeedProblem } from "#model/feed-document.ts";
import type { FeedOffer } from "#model/feed-offer.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { AllowanceSpent } from "#model/page-allowance.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { PageAllowance, PageFetcher } from "../ports.ts";

export type FindFeedWorld = { readonly pages: PageFetcher };

export type SeekFeedWorld = FindFeedWorld & { readonly allowance: PageAllowance };

/**
 * What an address leads to.
 *
 * - `feed`: a feed, at `url`
 * - `offers`: a page that offers feeds, at least one, the likeliest first
 * - `none`: neither; `problem` says what the address holds instead
 * - `unread`: no document came
 */
export type FeedFinding =
  | {
      readonly kind: "feed";
      readonly url: CanonicalUrl;
      readonly feed: FeedDocument;
    }
  | { readonly kind: "offers"; readonly offers: readonly FeedOffer[] }
  | { readonly kind: "none"; readonly problem: FeedProblem }
  | { readonly kind: "unread"; readonly outcome: Exclude<FetchOutcome, { kind: "fetched" }> };

/** How many addresses are tried on a site that offers no feed. */
export const guessesMax = 6;

/** Finds a feed for a person. That counts as one new page read for them, however many places of its site are tried. */
export async function seekFeed(
  world: SeekFeedWorld,
  { channel, userId }: { readonly channel: Workspace; readonly userId: string },
  url: CanonicalUrl,
): Promise<FeedFinding | AllowanceSpent> {
  return (await world.allowance.take(channel, userId)) ?? findFeed(world, url);
}

/** Finds the feed that somebody means who gives an address: the feed's own, or any page of its site. */
export async function findFeed(world: FindFeedWorld, url: CanonicalUrl): Promise<FeedFinding> {
  const outcome = await world.pages.fetch(url);
  if (outcome.kind !== "fetched") {
    const isKeptOut = outcome.kind === "refused" && keptOut.has(outcome.status);
    return (isKeptOut ? guessed(url) : undefined) ?? { kind: "unread", outcome };
  }
  const { page } = outcome;
  const parsed = readFeed(page.bytes, page);
  if (parsed.ok) return { kind: "feed", url, feed: parsed.value };
  const { problem } = parsed;
  if (problem.kind === "challenge") return guessed(url) ?? { kind: "none", problem };
  if (problem.kind !== "html-page") return { kind: "none", problem };

  const { text } = await decodePage(page.bytes, page.headers["content-type"]);
  const offers = discoverFeeds({ url: page.url, html: text });
  if (offers.length > 0) return { kind: "offers", offers };
  // A consent page may have come from another host.
  const known = guessed(url);
  if (known !== undefined) return known;
  for (const guess of commonFeedPaths(page.url).slice(0, guessesMax)) {
    const found = await feedAt(world, guess);
    if (found !== undefined) return found;
  }
  return { kind: "none", problem };
}

/** By which hosts answer machines that they do not want. */
const keptOut: ReadonlySet<number> = new Set([401, 403, 429, 503]);

/** Platforms that keep machines from their pages give them feeds, whose addresses those of the pages tell. */
function guessed(url: CanonicalUrl): FeedFinding | undefined {
  const offers = feedAddress.test(url) ? [] : discoverFeeds({ url, html: "" });
  return offers.length === 0 ? undefined : { kind: "offers", offers };
}

/**
 * Says why an address leads to no feed that could be followed, and what to do about it.
 *
 * @param host where the address leads, for people to recognise it
 */
export function explainFinding(
  finding: Exclude<FeedFinding, { kind: "feed" }> | AllowanceSpent,
  host: string,
): string {
  switch (finding.kind) {
    case "none":
      return explainNoFeed(finding.problem, host);
    case "unread":
      return explainUnreadFeed(finding.outcome, host);
    case "offers":
      return explainNoFeed({ kind: "not-a-feed" }, host);
    case "allowance-spent":
      return explainReadProblem(finding, host);
    default:
      return unreachable(finding);
  }
}

async function feedAt(world: FindFeedWorld, url: CanonicalUrl): Promise<FeedFinding | undefined> {
  const outcome = await world.pages.fetch(url);
  if (outcome.kind !== "fetched") return undefined;
  const parsed = readFeed(outcome.page.bytes, outcome.page);
  return parsed.ok ? { kind: "feed", url, feed: parsed.value } : undefined;
}
