import type { FeedProblem } from "#model/feed-document.ts";
import type { FetchOutcome, UnreachableReason } from "#model/fetch-outcome.ts";
import { cutText } from "#shared/cut-text.ts";
import { unreachable } from "#shared/unreachable.ts";

/** Why a feed could not be read: no document came, or one that is no feed. */
export type FeedFailure =
  | Exclude<FetchOutcome, { kind: "fetched" | "unchanged" }>
  | { readonly kind: "no-feed"; readonly problem: FeedProblem };

/** Longest title of a page that we repeat, in characters. */
const titleMax = 80;

/** Says in a sentence why a feed cannot be read; its title stands before. */
export function explainFeedTrouble(failure: FeedFailure, host: string): string {
  switch (failure.kind) {
    case "no-feed":
      return explainNoFeed(failure.problem);
    case "refused":
      return explainRefused(failure.status);
    case "unreachable":
      return explainUnreachable(failure.reason, host);
    case "timed-out":
      return `Its server, ${host}, takes too long to answer.`;
    case "redirected-too-often":
      return "Its address leads in circles.";
    case "too-large":
      return "It has grown too large to be read.";
    case "blocked-address":
      return "Its address leads to a place that is not on the public internet.";
    case "not-a-page":
      return `It answers with a file (${failure.contentType}) instead of a feed.`;
    default:
      return unreachable(failure);
  }
}

function explainNoFeed(problem: FeedProblem): string {
  switch (problem.kind) {
    case "empty":
      return "It answers with nothing at all, not even an empty feed.";
    case "challenge":
      return "Its server shows a test for humans instead of the feed.";
    case "html-page": {
      const title = problem.title && cutText(problem.title, titleMax);
      return `It answers with a web page${title === undefined ? "" : ` (“${title}”)`} instead of a feed.`;
    }
    case "feed-list":
      return "It answers with a list of feeds (OPML) instead of a feed.";
    case "not-a-feed":
      return "What it answers is not a feed.";
    case "too-deep":
    case "entity-bomb":
      return "It is built in a way that is not safe to read.";
    default:
      return unreachable(problem);
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5 */
function explainRefused(status: number): string {
  switch (status) {
    case 404:
      return "Its address does not exist any more (404).";
    case 410:
      return "Its publisher says that it is gone for good (410).";
    case 429:
      return "Its server wants fewer visits than one a day (429).";
    case 401:
    case 402:
    case 403:
    case 451:
      return `Its server does not let me in (${status}).`;
    default:
      return `Its server cannot show it (${status}).`;
  }
}

function explainUnreachable(reason: UnreachableReason, host: string): string {
  switch (reason) {
    case "dns":
      return `Its server, ${host}, cannot be found.`;
    case "tls":
      return `Its server, ${host}, has no valid certificate.`;
    case "connection":
      return `Its server, ${host}, does not take the connection.`;
    case "bad-answer":
      return `Its server, ${host}, sends what is damaged or cut off.`;
    default:
      return unreachable(reason);
  }
}
