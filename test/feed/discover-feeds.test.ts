import { describe, expect, it } from "vitest";
import { commonFeedPaths } from "#feed/common-feed-paths.ts";
import { discoverFeeds } from "#feed/discover-feeds.ts";
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

  it.each(["Commenti a Molo", "Comentários em Cais", "コメントフィード", "Коментарі до Порту"])(
    "puts the articles before what readers say of this one: %s",
    (title) => {
      const html = `<link rel="alternate" type="application/rss+xml" title="Post" href="/feed/">
      <link rel="alternate" type="application/rss+xml" title="${title}" href="/2026/11/lock/feed/">`;
      expect(urlsOf("https://n.example/2026/11/lock/", html)[0]).toBe("https://n.example/feed/");
    },
  );

  it("puts the articles before the untitled feed of this one", () => {
    const html = `<link rel="alternate" type="application/rss+xml" href="/2026/lock/feed/">
      <link rel="alternate" type="application/rss+xml" href="/feed/">`;
    expect(urlsOf("https://n24.example/2026/lock/", html)[0]).toBe("https://n24.example/feed/");
    expect(urlsOf("https://n24.example/", html)[0]).toBe("https://n24.example/2026/lock/feed/");
  });

  it("puts the feed in the page's language before others", () => {
    const link = (hreflang: string, href: string) =>
      `<link rel="alternate" hreflang="${hreflang}" type="application/rss+xml" href="${href}">`;
    const html = `<html lang="de-AT">${link("en", "/f1")}${link("de", "/f2")}`;
    expect(urlsOf("https://n.example/start", html)).toEqual([
      "https://n.example/f2",
      "https://n.example/f1",
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
    [
      "https://www.youtube.com/@x",
      '<link rel="canonical" href="https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv">',
      "https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
    ],
    ["https://kim.hashnode.dev/ports", "", "https://kim.hashnode.dev/rss.xml"],
    ["https://buttondown.com/kim/archive/", "", "https://buttondown.com/kim/rss"],
    ["https://write.as/kim/ports", "", "https://write.as/kim/feed/"],
    [
      "https://code.example/acme/winch/issues",
      '<meta name="keywords" content="go,git,self-hosted,forgejo">',
      "https://code.example/acme/winch.rss",
    ],
    [
      "https://h.example/post/1",
      '<meta name="generator" content="Hugo 0.12">',
      "https://h.example/index.xml",
    ],
    [
      "https://talk.example/c/ports/5",
      '<meta name="generator" content="Discourse 3.2">',
      "https://talk.example/c/ports/5.rss",
    ],
    ["https://bsky.app/profile/kim.example", "", "https://bsky.app/profile/kim.example/rss"],
    [
      "https://www.youtube.com/@x/videos",
      '{"channelId":"UCzzzzzzzzzzzzzzzzzzzzzz"},{"externalId":"UCabcdefghijklmnopqrstuv"}',
      "https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
    ],
    ["https://old.reddit.com/r/news/", "", "https://www.reddit.com/r/news/.rss"],
    ["https://medium.com/tag/ports", "", "https://medium.com/feed/tag/ports"],
    [
      "https://blog.example/why-1a2b3c",
      '<meta property="al:android:package" content="com.medium.reader">',
      "https://blog.example/feed",
    ],
    ["https://www.tumblr.com/kim/767/slug", "", "https://kim.tumblr.com/rss"],
    ["https://vimeo.com/channels/ports", "", "https://vimeo.com/channels/ports/videos/rss"],
    [
      "https://gitlab.com/acme/tools/winch/-/issues",
      "",
      "https://gitlab.com/acme/tools/winch/-/releases.atom",
    ],
    [
      "https://arxiv.org/abs/2611.11004",
      '<span class="primary-subject">Distributed Computing (cs.DC)</span>',
      "https://rss.arxiv.org/rss/cs.DC",
    ],
    [
      "https://www.bing.com/news/search?q=suez",
      "",
      "https://www.bing.com/news/search?format=rss&q=suez",
    ],
    [
      "https://podcasts.apple.com/us/podcast/tug-talk/id123",
      '{"feedUrl":"https:\\/\\/feeds.example\\/tugs"}',
      "https://feeds.example/tugs",
    ],
    [
      "https://soundcloud.com/kim",
      '<meta property="al:ios:url" content="soundcloud://users:12345">',
      "https://feeds.soundcloud.com/users/soundcloud:users:12345/sounds.rss",
    ],
    [
      "https://social.example/tags/ports",
      '<meta name="generator" content="Mastodon">',
      "https://social.example/tags/ports.rss",
    ],
    [
      "https://status.example/incidents/abc",
      '<a href="https://www.atlassian.com/software/statuspage">Powered by</a>',
      "https://status.example/history.atom",
    ],
    [
      "https://shop.example/blogs/news/rope",
      '<script src="https://cdn.shopify.com/a.js">',
      "https://shop.example/blogs/news.atom",
    ],
    [
      "https://p.example/news/an-article",
      '<script src="https://static1.squarespace.com/a.js">',
      "https://p.example/news?format=rss",
    ],
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
