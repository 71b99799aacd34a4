import { expect, it } from "vitest";
import { explainFeedTrouble, type FeedFailure } from "#command/explain-feed-trouble.ts";
import type { FeedProblem } from "#model/feed-document.ts";
import type { UnreachableReason } from "#model/fetch-outcome.ts";

it("says in a sentence why a feed cannot be read", () => {
  const problems: readonly FeedProblem[] = [
    { kind: "empty" },
    { kind: "challenge" },
    { kind: "html-page" },
    { kind: "html-page", title: "Westmere Gazette" },
    { kind: "html-page", title: "Westmere ".repeat(20) },
    { kind: "feed-list" },
    { kind: "not-a-feed" },
    { kind: "too-deep" },
    { kind: "entity-bomb" },
  ];
  const reasons: readonly UnreachableReason[] = ["dns", "tls", "connection", "bad-answer"];
  const failures: readonly FeedFailure[] = [
    ...problems.map((problem) => ({ kind: "no-feed", problem }) as const),
    ...[401, 403, 404, 410, 429, 451, 500].map((status) => ({ kind: "refused", status }) as const),
    ...reasons.map((reason) => ({ kind: "unreachable", reason, detail: "x" }) as const),
    { kind: "timed-out", timeoutMs: 1 },
    { kind: "redirected-too-often", url: "x" },
    { kind: "too-large", bytesMax: 1 },
    { kind: "blocked-address", url: "x", detail: "x" },
    { kind: "not-a-page", contentType: "image/png" },
  ];
  expect(
    failures.map((failure) => explainFeedTrouble(failure, "post.example")),
  ).toMatchInlineSnapshot(`
    [
      "It answers with nothing at all, not even an empty feed.",
      "Its server shows a test for humans instead of the feed.",
      "It answers with a web page instead of a feed.",
      "It answers with a web page (“Westmere Gazette”) instead of a feed.",
      "It answers with a web page (“Westmere Westmere Westmere Westmere Westmere Westmere Westmere Westmere…”) instead of a feed.",
      "It answers with a list of feeds (OPML) instead of a feed.",
      "What it answers is not a feed.",
      "It is built in a way that is not safe to read.",
      "It is built in a way that is not safe to read.",
      "Its server does not let me in (401).",
      "Its server does not let me in (403).",
      "Its address does not exist any more (404).",
      "Its publisher says that it is gone for good (410).",
      "Its server wants fewer visits than one a day (429).",
      "Its server does not let me in (451).",
      "Its server cannot show it (500).",
      "Its server, post.example, cannot be found.",
      "Its server, post.example, has no valid certificate.",
      "Its server, post.example, does not take the connection.",
      "Its server, post.example, sends what is damaged or cut off.",
      "Its server, post.example, takes too long to answer.",
      "Its address leads in circles.",
      "It has grown too large to be read.",
      "Its address leads to a place that is not on the public internet.",
      "It answers with a file (image/png) instead of a feed.",
    ]
  `);
});
