import { describe, expect, it } from "vitest";
import { readOpml, writeOpml } from "#feed/opml.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import { plainlySpelt } from "#shared/plain-spelling.ts";
import { fc } from "../support/properties.ts";

describe("OPML", () => {
  const plain = canonicalUrl("https://plain.example/feed") ?? expect.unreachable();

  it("is read with folders, odd cases and feeds named twice, in order", () => {
    const text = `<?xml version="1.0"?>
<opml version="1.0"><head><title>mine</title></head><body>
  <outline text="News">
    <outline type="rss" text="Le Monde &amp; more" xmlUrl="https://lemonde.fr/rss"/>
    <outline text="Deep"><outline title="Herald" text="h" XMLURL="https://herald.example/feed"></outline></outline>
  </outline>
  <outline text="again" xmlUrl="https://lemonde.fr/rss"/>
  <outline text="no feed" htmlUrl="https://nothing.example/"/>
  <outline text="no link" xmlUrl="mailto:a@b.example"/>
</body></opml>`;
    expect(readOpml(text)?.feeds).toEqual([
      { url: "https://lemonde.fr/rss", title: "Le Monde & more" },
      { url: "https://herald.example/feed", title: "Herald" },
    ]);
    expect(readOpml(text)?.others).toEqual(["no link"]);
  });

  it.each([
    ["a scheme of its own", "feed://herald.example/rss", "http://herald.example/rss"],
    ["a scheme around another", "feed:https://herald.example/rss", "https://herald.example/rss"],
  ])("is read where an address has %s", (_case, xmlUrl, expected) => {
    const text = `<opml version="1.0"><body><outline text="h" xmlUrl="${xmlUrl}"/></body></opml>`;
    expect(readOpml(text)?.feeds).toMatchObject([{ url: expected }]);
  });

  it("names what is no feed, and passes over folders and links", () => {
    const text = `<opml version="2.0" xmlns:frss="https://freshrss.org/opml"><body>
  <outline text="Folder"><outline text="Scraped" type="HTML+XPath" xmlUrl="https://a.example/" frss:xPathItem="//a"/></outline>
  <outline text="A page" type="link" url="https://b.example/"/>
  <outline text="No address" type="rss"/>
  <outline type="rss" xmlUrl="c.example/rss"/>
</body></opml>`;
    const others = ["Scraped", "No address", "c.example/rss"];
    expect(readOpml(text)).toEqual({ feeds: [], others, secret: [], furtherCount: 0 });
  });

  it.each([
    ["a password", 'text="Members" xmlUrl="https://ana:pw@a.example/rss"', "Members"],
    ["a name alone", 'text="Members" xmlUrl="https://ana@a.example/rss"', "Members"],
    ["no title", 'xmlUrl="feed:https://ana:pw@a.example/rss"', "feed:https://a.example/rss"],
    [
      "the address as its title",
      'text="https://ana:pw@a.example/rss" xmlUrl="https://ana:pw@a.example/rss"',
      "https://a.example/rss",
    ],
  ])("leaves out an address with a user name in it, with %s", (_case, attributes, name) => {
    const text = `<opml version="2.0"><body><outline type="rss" ${attributes}/></body></opml>`;
    expect(readOpml(text)).toEqual({ feeds: [], others: [], secret: [name], furtherCount: 0 });
  });

  it("is read up to a thousand feeds, and the others are counted", () => {
    const line = (number: number) => `<outline xmlUrl="https://h.example/${number}"/>`;
    const lines = Array.from({ length: 1002 }, (_, number) => line(number));
    const text = `<opml version="2.0"><body>${lines.join("")}${line(0)}<outline text="a"/></body></opml>`;
    const { feeds = [], furtherCount } = readOpml(text) ?? {};
    expect([feeds.length, furtherCount]).toEqual([1000, 2]);
  });

  it("is sound XML whatever the titles", () => {
    const text = writeOpml("a\ufffe\ud800", [{ url: plain, title: "b\u0001\uffff\udc00 🎉" }]);
    expect(text).toContain("<title>a</title>");
    expect(text).toContain('text="b 🎉"');
  });

  it.each(["", "hello", "<html><body>hi</body></html>", "<rss></rss>", "{"])(
    "is nothing else: %s",
    (text) => {
      expect(readOpml(text)).toBeUndefined();
    },
  );

  const url = canonicalUrl("https://herald.example/feed") ?? expect.unreachable();

  it("carries what is said of a feed in a namespace of its own, which leaves the rest as it was", () => {
    const options = { delivery: "live", only: 'a "b" & <c>, 🎉', not_from: "x" };
    const text = writeOpml("mine", [{ url, title: "Herald", options }, { url: plain }]);
    expect(text).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0" xmlns:newsbrief="urn:newsbrief:subscription">
        <head><title>mine</title></head>
        <body>
          <outline type="rss" text="Herald" xmlUrl="https://herald.example/feed" newsbrief:delivery="live" newsbrief:only="a &quot;b&quot; &amp; &lt;c&gt;, 🎉" newsbrief:not_from="x"/>
          <outline type="rss" text="https://plain.example/feed" xmlUrl="https://plain.example/feed"/>
        </body>
      </opml>
      "
    `);
    expect(readOpml(text)?.feeds).toEqual([
      { url, title: "Herald", options },
      { url: plain, title: plain },
    ]);
  });

  it.each([
    ["another prefix", 'xmlns:n="urn:newsbrief:subscription"', 'n:delivery="live"', "live"],
    [
      "letters in another case",
      'XMLNS:N="urn:newsbrief:subscription"',
      'N:Delivery="live"',
      "live",
    ],
    ["another namespace", 'xmlns:newsbrief="urn:other"', 'newsbrief:delivery="live"', undefined],
    ["no namespace", "", 'newsbrief:delivery="live"', undefined],
    [
      "the prefix of another attribute",
      'xmlns:n="urn:newsbrief:subscription"',
      'delivery="live"',
      undefined,
    ],
    ["nothing in it", 'xmlns:n="urn:newsbrief:subscription"', 'n:delivery=" "', undefined],
    ["declared beside it", "", 'n:delivery="live" xmlns:n="urn:newsbrief:subscription"', "live"],
  ])("is read by its namespace, as others may write it: %s", (_case, root, attribute, delivery) => {
    const text = `<opml version="2.0" ${root}><body><outline xmlUrl="${url}" ${attribute}/></body></opml>`;
    expect(readOpml(text)?.feeds[0]?.options?.delivery).toBe(delivery);
  });

  it("is not carried away by an endless option", () => {
    const options = { only: "x".repeat(100_000) };
    const [feed] = readOpml(writeOpml("mine", [{ url, options }]))?.feeds ?? [];
    expect(feed?.options?.only).toHaveLength(4000);
  });

  it("comes back as it was written, whatever the titles", () => {
    const title = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      // Titles are plain text on one line, as feeds give them.
      .map((text) => plainlySpelt(text.replace(/[<&\s\p{C}]+/gu, " ")).trim())
      .filter((text) => text !== "");
    const feed = fc.record({ url: fc.webUrl({ withQueryParameters: true }), title });
    fc.assert(
      fc.property(fc.array(feed, { maxLength: 8 }), (feeds) => {
        const offers = feeds.flatMap((one) => {
          const url = canonicalUrl(one.url);
          return url === undefined ? [] : [{ url, title: one.title }];
        });
        const unique = offers.filter(
          ({ url }, at) => offers.findIndex((other) => other.url === url) === at,
        );
        expect(readOpml(writeOpml("mine", offers))?.feeds).toEqual(unique);
      }),
    );
  });
});
