import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { parseFeed, readFeed } from "#feed/parse-feed.ts";
import { growth, growthMax } from "../support/growth.ts";
import { oddSpellings } from "../support/odd-spellings.ts";
import { fc } from "../support/properties.ts";

const fixtures = "test/fixtures/feeds";
const names = readdirSync(fixtures);
const url = "https://feeds.example/dir/feed.xml";

function source(name: string): Buffer {
  return readFileSync(`${fixtures}/${name}/source.xml`);
}

describe("reading a feed document", () => {
  it.each(names)("reads %s as expected", (name) => {
    const expected: unknown = JSON.parse(readFileSync(`${fixtures}/${name}/expected.json`, "utf8"));
    const parsed = parseFeed(source(name), { url });
    expect(parsed.ok && JSON.parse(JSON.stringify(parsed.value))).toEqual(expected);
  });

  it("keeps the other items when one says nothing readable", () => {
    const parsed = parseRss(
      "<item><title>A</title></item><item><<<>></item><item><title>B</title>",
    );
    expect(parsed.ok && parsed.value.items.map(({ title }) => title)).toEqual([
      "A",
      undefined,
      "B",
    ]);
  });

  it("keeps an Atom entry whose title is empty", () => {
    const entries =
      "<entry><id>a:1</id><title/></entry><entry><id>a:2</id><title>B</title></entry>";
    const parsed = parseFeed(
      Buffer.from(`<feed xmlns="http://www.w3.org/2005/Atom"><title/>${entries}</feed>`),
    );
    expect(parsed.ok && parsed.value.items.map(({ title }) => title)).toEqual([undefined, "B"]);
  });

  it("names nobody where an author has no name", () => {
    const author = "<author><name></name><email/></author>";
    const parsed = parseFeed(
      Buffer.from(
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title>${author}</entry></feed>`,
      ),
    );
    expect(parsed.ok && parsed.value.items[0]?.authors).toEqual([]);
  });

  it.each([
    ["an outlet", '<source url="https://www.post.example">Harbour Post</source>', "Harbour Post"],
    ["one without an address", "<source>Harbour Post</source>", "Harbour Post"],
    ["the feed's own site", '<source url="https://www.n.example/rss">News</source>', undefined],
    ["the item itself", '<source url="https://x.example/t/1.rss">A</source>', undefined],
    [
      "the feed of a planet's member",
      '<source xmlns="http://www.w3.org/2005/Atom"><title>Tidelines</title><link href="https://t.example/"/></source>',
      "Tidelines",
    ],
    [
      "an outlet of Bing",
      '<News:Source xmlns:News="https://www.bing.com/news/search?q=x">Post</News:Source>',
      "Post",
    ],
  ])("knows whose an item is that was taken over: %s", (_case, source, outlet) => {
    const parsed = parseFeed(
      Buffer.from(
        `<rss><channel><link>https://n.example/</link><item><title>A</title>${source}</item></channel></rss>`,
      ),
    );
    expect(parsed.ok && parsed.value.items[0]?.outlet).toBe(outlet);
  });

  it.each([
    ["an article", "https://h.example/2026/a?b=1&amp;amp;c=2", "https://h.example/2026/a?b=1&c=2"],
    ["a picture", "https://i.example/a.jpg", undefined],
    ["a film of the forum's own", "https://v.redd.it/abc", undefined],
    ["nothing but a question", "https://www.reddit.com/r/x/comments/1/a/", undefined],
  ])("finds what was submitted to a forum: %s", (_case, link, found) => {
    const comments = "https://www.reddit.com/r/x/comments/1/a/";
    const anchors = `&lt;a href="${link}"&gt;[link]&lt;/a&gt; &lt;a href="${comments}"&gt;[comments]&lt;/a&gt;`;
    const entry = `<entry><title>A</title><link href="${comments}"/><content type="html">by u/x ${anchors}</content></entry>`;
    const parsed = parseFeed(
      Buffer.from(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`),
    );
    expect(parsed.ok && parsed.value.items[0]).toMatchObject({ url: comments });
    expect(parsed.ok && parsed.value.items[0]?.originalUrl).toBe(found);
  });

  it.each([
    ["nothing", "", { kind: "empty" }],
    ["space", " \n\t", { kind: "empty" }],
    [
      "a page",
      "<!doctype html><html><head><title>Caf&eacute; News</title></head><body><p>Hello",
      { kind: "html-page", title: "Café News" },
    ],
    [
      "a challenge",
      "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>",
      { kind: "challenge" },
    ],
    [
      "a list of feeds",
      "<opml><head><title>Mine</title></head><body><outline/>",
      { kind: "feed-list" },
    ],
    ["words", "Service unavailable", { kind: "not-a-feed" }],
    ["other JSON", '{"error":"not found"}', { kind: "not-a-feed" }],
    [
      "half of a JSON feed",
      '{"version":"https://jsonfeed.org/version/1","items":[',
      { kind: "not-a-feed" },
    ],
    ["other XML", "<?xml version='1.0'?><urlset><url/></urlset>", { kind: "not-a-feed" }],
    ["a pit", `<rss><channel>${"<a>".repeat(2000)}`, { kind: "too-deep" }],
    [
      "a billion laughs",
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
      { kind: "entity-bomb" },
    ],
    [
      "one entity used too often",
      `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(200)}">]><rss><channel><title>${"&a;".repeat(6000)}</title></channel></rss>`,
      { kind: "entity-bomb" },
    ],
  ])("says what %s is instead", (_case, text, problem) => {
    expect(parseFeed(Buffer.from(text), { url })).toEqual({ ok: false, problem });
  });

  it("takes Content-Location for the base, unless it is unsafe", () => {
    const relative = Buffer.from(
      '<feed xmlns="http://www.w3.org/2005/Atom"><link href="/a"/></feed>',
    );
    const linkUnder = (location: string) => {
      const parsed = parseFeed(relative, { url, headers: { "content-location": location } });
      return parsed.ok ? parsed.value.url : undefined;
    };
    expect(linkUnder("https://other.example/x")).toBe("https://other.example/a");
    expect(linkUnder("javascript:alert(1)")).toBe("https://feeds.example/a");
  });

  it("reads no file and no address that a document type names", () => {
    const parsed = parseFeed(
      Buffer.from(
        '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>',
      ),
    );
    expect(parsed.ok && parsed.value.title).toBe("&x;");
  });

  it("reads the feed behind a document type, and nothing within it", () => {
    const parsed = parseFeed(
      Buffer.from(
        '<!DOCTYPE rss [<!ENTITY a "<rss><channel><title>No</title></channel></rss>">]><rss><channel><title>Yes</title></channel></rss>',
      ),
    );
    expect(parsed.ok && parsed.value.title).toBe("Yes");
  });

  it("takes the id of a JSON feed's item for its link where it is one", () => {
    const items = [{ id: "https://n.example/1" }, { id: "n.example/2" }];
    const parsed = parseFeed(Buffer.from(JSON.stringify({ version: "jsonfeed", items })), { url });
    expect(parsed.ok && parsed.value.items.map((item) => item.url)).toEqual([
      "https://n.example/1",
      undefined,
    ]);
  });

  it("reads a feed with 200,000 character references", () => {
    const parsed = parseRss(`<item><title>${"&amp;&#8217;".repeat(100_000)}</title></item>`);
    expect(parsed.ok && parsed.value.items[0]?.title?.length).toBe(200_000);
  });
});

describe("whatever the bytes", () => {
  test("parsing never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof parseFeed(bytes, { url }).ok).toBe("boolean");
      }),
    );
  });

  test("parsing never throws on a feed that was cut, repeated or scrambled", () => {
    const piece = fc.constantFrom(
      ...["<item>", "</item>", "<", ">", "]]>", "<![CDATA[", "<!--", "-->", "&", "&#0;", "\0", "{"],
      ...["</channel>", '"', "'", "<!DOCTYPE x [", "<entry xmlns='", "xml:base='\\'", "\u{1f600}"],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), piece, fc.nat(40))),
        (name, changes) => {
          let text = source(name).toString("latin1");
          for (const [place, inserted, cut] of changes) {
            const at = Math.floor(place * text.length);
            text = text.slice(0, at) + inserted + text.slice(at + cut);
          }
          expect(typeof parseFeed(Buffer.from(text, "latin1"), { url }).ok).toBe("boolean");
        },
      ),
    );
  });

  it.each(oddSpellings)("reads a feed with %s to be shown as the plain one", (_, odd) => {
    const feed = (spelt: (text: string) => string) =>
      readFeed(
        Buffer.from(
          JSON.stringify({
            version: "https://jsonfeed.org/version/1.1",
            title: spelt("Việt Nam: tin tức"),
            items: [
              {
                id: "1",
                title: spelt("Überall kühlt es ab, sagen Zoë Müller und 서울시"),
                tags: [spelt("Größe")],
              },
            ],
          }),
        ),
      );
    expect(feed(odd)).toEqual(feed((text) => text));
  });

  it.each([
    ["start tags", "<a>"],
    ["end tags", "</a>"],
    ["items", "<item>"],
    ["items with prefixes", '<item xmlns:a="b">'],
    ["titles", "<title>"],
    ["bare angles", "< "],
    ["sections", "<![CDATA["],
    ["comments", "<!--"],
    ["ampersands", "&"],
    ["quotation marks", '<a b="'],
    ["attributes", "<a b "],
    ["escaped tags", "&lt;a "],
    ["letters", "x"],
    ["at signs", "<author>a@"],
    ["dates", "<pubDate>1 1 "],
    ["links", '&lt;a href="'],
    ["braces", "{["],
  ])("takes time in proportion to its bytes, half a megabyte of %s", (_case, piece) => {
    const parse = (count: number) =>
      parseFeed(Buffer.from(`<rss><channel><item>${piece.repeat(count)}`), { url });
    expect(growth(parse, Math.floor(500_000 / piece.length))).toBeLessThan(growthMax);
  });
});

function parseRss(items: string) {
  return parseFeed(Buffer.from(`<rss version="2.0"><channel>${items}</channel></rss>`), { url });
}
