import { describe, expect, it } from "vitest";
import { discoverFeeds } from "#feed/discover-feeds.ts";
import { commonFeedPaths } from "#feed/platform-feeds.ts";
import { growth, growthMax } from "../support/growth.ts";

function urlsOf(url: string, html: string): readonly string[] {
  return discoverFeeds({ url, html }).map((offer) => offer.url);
}

describe("discovering feeds", () => {
  it("offers the declared feeds first, articles before comments, with their titles", () => {
    const html = `<html><head><title>Harbour Post</title><base href="https://h.example/en/">
      <link rel="alternate" type="application/rss+xml" title="Comments on &quot;Harbour&quot;" href="/comments/feed/">
      <link rel='ALTERNATE' type='application/atom+xml' title='RSS' href='news.atom?utm_source=x'>
      <link rel="alternate" type="application/json+oembed" href="/oembed?format=json">
      <link rel="alternate" hreflang="fr" href="/fr/"><link rel="stylesheet" href="/feed.css">
      </head><body><a href="/podcast.rss">Our <b>podcast</b></a> <a href="/feed-the-cat">Feed the cat</a></body>`;
    expect(discoverFeeds({ url: "https://h.example/", html })).toEqual([
      { url: "https://h.example/en/news.atom", title: "Harbour Post" },
      { url: "https://h.example/podcast.rss", title: "Our podcast" },
      { url: "https://h.example/comments/feed/", title: 'Comments on "Harbour"' },
    ]);
  });

  it("takes a link of the scheme feed: for the address that it holds", () => {
    const html = `<a href="feed:https://n.example/all.xml">All</a><a href="feed://n.example/sport.xml">Sport</a>
      <a href="feed://https://n.example/world.xml">World</a>`;
    expect(urlsOf("https://n.example/", html)).toEqual([
      "https://n.example/all.xml",
      "https://n.example/sport.xml",
      "https://n.example/world.xml",
    ]);
  });

  it("puts the feed of this section before that of the site", () => {
    const html = `<link rel="alternate" type="application/rss+xml" href="/rss.xml">
      <link rel="alternate" type="application/rss+xml" href="/sport/rss.xml">`;
    expect(urlsOf("https://n.example/sport/today", html)[0]).toBe(
      "https://n.example/sport/rss.xml",
    );
  });

  it.each([
    [
      "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv",
      "",
      "https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
    ],
    [
      "https://www.youtube.com/@x",
      '{"externalId":"UCabcdefghijklmnopqrstuv"}',
      "https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
    ],
    ["https://www.reddit.com/r/news/", "", "https://www.reddit.com/r/news/.rss"],
    ["https://github.com/nodejs/node", "", "https://github.com/nodejs/node/releases.atom"],
    [
      "https://stackoverflow.com/questions/tagged/css?tab=newest",
      "",
      "https://stackoverflow.com/feeds/tag/css",
    ],
    [
      "https://stackoverflow.com/questions/4711/why",
      "",
      "https://stackoverflow.com/feeds/question/4711",
    ],
    ["https://stackoverflow.com/users/1", "", "https://stackoverflow.com/feeds"],
    ["https://medium.com/@someone", "", "https://medium.com/feed/@someone"],
    ["https://letters.substack.com/p/one", "", "https://letters.substack.com/feed"],
    ["https://x.blogspot.com/", "", "https://x.blogspot.com/feeds/posts/default?alt=rss"],
    [
      "https://social.example/@kim",
      '<meta name="generator" content="Mastodon">',
      "https://social.example/@kim.rss",
    ],
    [
      "https://b.example/post",
      '<link href="https://b.example/blog/wp-content/x.css">',
      "https://b.example/blog/feed/",
    ],
    ["https://g.example/", '<meta name="generator" content="Ghost 5.0">', "https://g.example/rss/"],
    ["https://bsky.app/profile/kim.example", "", "https://bsky.app/profile/kim.example/rss"],
  ])("knows the platform of %s", (url, html, feed) => {
    expect(urlsOf(url, html)[0]).toBe(feed);
  });

  it.each([
    ["https://github.com/settings", ""],
    ["https://social.example/@kim@other.example", "mastodon"],
    [
      "https://plain.example/",
      "<a href='/feedback'>Feedback</a><a href='/about'>RSS readers we like</a>",
    ],
    [
      "https://plain.example/",
      "<link rel=preload type=application/rss+xml href=/feed><link rel=alternate type=application/rss+xml href=''>",
    ],
    ["not a link", "<link rel=alternate type=application/rss+xml href=/feed>"],
  ])("offers nothing on %s", (url, html) => {
    expect(urlsOf(url, html)).toEqual([]);
  });

  it.each([
    ["a deep page", "<div><a href='/rss'>", 150_000],
    ["an endless tag", "<meta ", 500_000],
    ["endless addresses", "https://a/", 300_000],
  ])("takes time in proportion to %s", (_case, part, count) => {
    const discover = (times: number) => urlsOf("https://e.example/", part.repeat(times));
    expect(growth(discover, count)).toBeLessThan(growthMax);
  });
});

describe("guessing addresses", () => {
  it("tries the section before the site, and not many", () => {
    const guesses = commonFeedPaths("https://n.example/sport/today?x=1");
    expect(guesses[0]).toBe("https://n.example/sport/feed/");
    expect(guesses).toContain("https://n.example/rss.xml");
    expect(guesses.length).toBeLessThanOrEqual(14);
    expect(commonFeedPaths("nonsense")).toEqual([]);
  });
});
