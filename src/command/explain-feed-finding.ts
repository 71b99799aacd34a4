import type { FeedProblem } from "#model/feed-document.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import { unreachable } from "#shared/unreachable.ts";
import { explainReadProblem } from "./explain-problem.ts";

/**
 * Says why an address cannot be subscribed to, and what to do about it.
 *
 * @param host where it leads, for people to recognise it
 */
export function explainNoFeed(problem: FeedProblem, host: string): string {
  switch (problem.kind) {
    case "html-page":
      return `I found no feed at ${host}: not on that page, and not where sites usually keep one. If you know the feed’s own address, give me that.`;
    case "empty":
      return `${host} sent an empty document from that address. If it is the right one, try again later.`;
    case "challenge":
      return `${host} keeps programs out with a check that only a person can pass, so I cannot follow it.`;
    case "feed-list":
      return `What ${host} sends from that address is a list of feeds (OPML), not a feed. The import command follows all that stand in one.`;
    case "not-a-feed":
      return `What ${host} sends from that address is no feed. Give the site’s own address, and I look for its feed.`;
    case "too-deep":
    case "entity-bomb":
      return `The document at ${host} is built so that reading it would exhaust me, so I left it alone.`;
    default:
      return unreachable(problem);
  }
}

/** Says why no document came from an address that somebody wants to subscribe to. */
export function explainUnreadFeed(
  outcome: Exclude<FetchOutcome, { kind: "fetched" }>,
  host: string,
): string {
  if (outcome.kind === "unchanged") throw new TypeError("a feed is sought without validators");
  if (outcome.kind === "refused" && (outcome.status === 404 || outcome.status === 410)) {
    return `There is nothing at that address: ${host} answers ${outcome.status}. Check its spelling, or give the site’s own address, and I look for its feed.`;
  }
  if (outcome.kind === "refused" && outcome.status >= 500) {
    return `${host} is in trouble just now (its answer was ${outcome.status}). Try again in a while.`;
  }
  if (outcome.kind === "refused" && outcome.status === 429) {
    return `${host} asks me to come back later (its answer was 429). Try again in a while.`;
  }
  if (outcome.kind === "refused") {
    return `${host} does not let me read that address (its answer was ${outcome.status}), so I could not look for its feed. If you know the feed’s own address, give me that.`;
  }
  if (outcome.kind === "too-large") {
    return `The document at ${host} is too large to follow. Does the site have a feed of one section?`;
  }
  if (outcome.kind === "not-a-page") {
    return `That address holds a file (${outcome.contentType}), not a site or a feed. Give the site’s own address, and I look for its feed.`;
  }
  return explainReadProblem(outcome, host);
}
