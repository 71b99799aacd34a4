import { describe, expect, it } from "vitest";
import { feedOptions } from "#app/subscriptions/feed-options.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { FeedId } from "#model/feed-id.ts";
import { aChannel, aSubscription } from "../../support/fake-channels.ts";

/** What Slack shows of an option, in characters. */
const shownMax = 75;

function labels(feeds: readonly (readonly [title: string, url: string])[], countMax = 100) {
  const all = feeds.map(([title, url], at) => ({
    ...aSubscription(aChannel("C1"), `f${at}` as FeedId),
    title,
    feedUrl: url as CanonicalUrl,
  }));
  return feedOptions(all, countMax).map(({ label }) => label);
}

describe("feeds to choose among", () => {
  it("stand by title, with the host, as many as there may be", () => {
    const feeds = [
      ["Tide", "https://tide.example/rss"],
      ["Pier", "https://pier.example/rss"],
      ["Port", "https://port.example/rss"],
    ] as const;
    expect(labels(feeds)).toEqual([
      "Pier (pier.example)",
      "Port (port.example)",
      "Tide (tide.example)",
    ]);
    expect(labels(feeds, 2)).toHaveLength(2);
  });

  it("are told apart by their whole address where title and host are the same", () => {
    expect(
      labels([
        ["News", "https://a.example/sport"],
        ["News", "https://a.example/world"],
        ["News", "https://b.example/world"],
      ]),
    ).toEqual(["News (a.example/sport)", "News (a.example/world)", "News (b.example)"]);
  });

  it("have titles cut so that the host can still be seen", () => {
    const [label = ""] = labels([["word ".repeat(40), "https://pier.example/rss"]]);
    expect(label).toMatch(/^word word .*… ?\(pier\.example\)$/);
    expect(label.length).toBeLessThanOrEqual(shownMax);
    expect(label.length).toBeGreaterThan(shownMax - 8);
  });
});
