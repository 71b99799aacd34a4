import { expect, it } from "vitest";
import { explainNoFeed, explainUnreadFeed } from "#command/explain-feed-finding.ts";

it("says why an address cannot be followed, and what to do about it", () => {
  const kinds = ["html-page", "empty", "challenge", "feed-list", "not-a-feed", "too-deep"] as const;
  expect(kinds.map((kind) => explainNoFeed({ kind }, "post.example"))).toMatchInlineSnapshot(`
    [
      "I found no feed at post.example: not on that page, and not where sites usually keep one. If you know the feed’s own address, give me that.",
      "post.example sent an empty document from that address. If it is the right one, try again later.",
      "post.example keeps programs out with a check that only a person can pass, so I cannot follow it.",
      "What post.example sends from that address is a list of feeds (OPML), not a feed. The import command follows all that stand in one.",
      "What post.example sends from that address is no feed. Give the site’s own address, and I look for its feed.",
      "The document at post.example is built so that reading it would exhaust me, so I left it alone.",
    ]
  `);
});

it("says why nothing came from an address, and what to do about it", () => {
  const refused = [403, 404, 410, 429, 500].map((status) => ({ kind: "refused", status }) as const);
  const outcomes = [
    ...refused,
    { kind: "too-large", bytesMax: 1 },
    { kind: "not-a-page", contentType: "image/png" },
    { kind: "timed-out", timeoutMs: 1 },
  ] as const;
  expect(
    outcomes.map((outcome) => explainUnreadFeed(outcome, "post.example")),
  ).toMatchInlineSnapshot(`
    [
      "post.example does not let me read that address (its answer was 403), so I could not look for its feed. If you know the feed’s own address, give me that.",
      "There is nothing at that address: post.example answers 404. Check its spelling, or give the site’s own address, and I look for its feed.",
      "There is nothing at that address: post.example answers 410. Check its spelling, or give the site’s own address, and I look for its feed.",
      "post.example asks me to come back later (its answer was 429). Try again in a while.",
      "post.example is in trouble just now (its answer was 500). Try again in a while.",
      "The document at post.example is too large to follow. Does the site have a feed of one section?",
      "That address holds a file (image/png), not a site or a feed. Give the site’s own address, and I look for its feed.",
      "post.example took too long to answer. Try again in a while.",
    ]
  `);
});
