import { describe, expect, it } from "vitest";
import { findFeed, guessesMax } from "#app/feeds/find-feed.ts";
import type { PageFetcher } from "#app/ports.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";

const rss = "<rss version='2.0'><channel><title>Harbour Post</title></channel></rss>";

/** A web of a few documents that counts how often it is asked. */
function web(documents: Readonly<Record<string, string>>, status = 404) {
  const asked: string[] = [];
  const pages: PageFetcher = {
    async fetch(url) {
      asked.push(url);
      const document = documents[url];
      if (document === undefined) return { kind: "refused", status };
      return {
        kind: "fetched",
        page: { url, status: 200, headers: {}, bytes: Buffer.from(document) },
      };
    },
  };
  return { pages, asked };
}

function address(link: string): CanonicalUrl {
  const url = canonicalUrl(link);
  if (url === undefined) throw new Error(`not a link: ${link}`);
  return url;
}

describe("finding a feed", () => {
  it("reads the feed that the address is", async () => {
    const url = address("https://h.example/feed");
    const found = await findFeed(web({ [url]: rss }), url);
    expect(found).toMatchObject({ kind: "feed", url, feed: { title: "Harbour Post" } });
  });

  it("offers the feeds of a page", async () => {
    const url = address("https://h.example/");
    const html = '<link rel="alternate" type="application/rss+xml" title="News" href="/rss">';
    const found = await findFeed(web({ [url]: `<html>${html}` }), url);
    expect(found).toEqual({
      kind: "offers",
      offers: [{ url: "https://h.example/rss", title: "News" }],
    });
  });

  it.each([
    ["refuses machines", {}, 403, "offers"],
    [
      "asks them a riddle",
      { "https://www.reddit.com/r/ports/": "<title>Just a moment..." },
      404,
      "offers",
    ],
    ["does not have it", {}, 404, "unread"],
  ] as const)(
    "knows a platform's feed by the address of a page, where it %s",
    async (_case, documents, status, kind) => {
      const found = await findFeed(
        web(documents, status),
        address("https://www.reddit.com/r/ports/"),
      );
      expect(found.kind).toBe(kind);
      if (found.kind === "offers") {
        expect(found.offers).toEqual([
          { url: "https://www.reddit.com/r/ports/.rss", title: "r/ports" },
        ]);
      }
    },
  );

  it.each(["https://medium.com/feed/@jo", "https://github.com/acme/winch/tags.atom"])(
    "guesses none for what is a feed's address: %s",
    async (link) => {
      expect((await findFeed(web({}, 403), address(link))).kind).toBe("unread");
    },
  );

  it("knows it also where the host sends machines to a page of its own", async () => {
    const page = {
      url: address("https://consent.h.example/m"),
      status: 200,
      headers: {},
      bytes: Buffer.from("<html><title>Before you go on"),
    };
    const pages: PageFetcher = { fetch: async () => ({ kind: "fetched", page }) };
    const found = await findFeed({ pages }, address("https://jo.substack.com/p/ports"));
    expect(found).toEqual({ kind: "offers", offers: [{ url: "https://jo.substack.com/feed" }] });
  });

  it("tries the usual addresses of a site that offers none", async () => {
    const world = web({ "https://h.example/": "<html>", "https://h.example/feed.xml": rss });
    const found = await findFeed(world, address("https://h.example/"));
    expect(found).toMatchObject({ kind: "feed", url: "https://h.example/feed.xml" });
  });

  it("gives up after a few tries", async () => {
    const world = web({ "https://h.example/": "<html><title>Nothing here</title>" });
    const found = await findFeed(world, address("https://h.example/"));
    expect(found).toEqual({ kind: "none", problem: { kind: "html-page", title: "Nothing here" } });
    expect(world.asked).toHaveLength(1 + guessesMax);
  });

  it("does not go on from a challenge, nor from an address that cannot be read", async () => {
    const url = address("https://h.example/");
    const challenge = web({ [url]: "<html><title>Just a moment...</title>" });
    expect(await findFeed(challenge, url)).toEqual({
      kind: "none",
      problem: { kind: "challenge" },
    });
    expect(challenge.asked).toHaveLength(1);
    expect(await findFeed(web({}), url)).toEqual({
      kind: "unread",
      outcome: { kind: "refused", status: 404 },
    });
  });
});
