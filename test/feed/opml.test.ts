import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOpml, writeOpml } from "#feed/opml.ts";
import { canonicalUrl } from "#model/canonical-url.ts";

describe("OPML", () => {
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
    expect(readOpml(text)).toEqual([
      { url: "https://lemonde.fr/rss", title: "Le Monde & more" },
      { url: "https://herald.example/feed", title: "Herald" },
    ]);
  });

  it.each(["", "hello", "<html><body>hi</body></html>", "<rss></rss>", "{"])(
    "is nothing else: %s",
    (text) => {
      expect(readOpml(text)).toBeUndefined();
    },
  );

  it("comes back as it was written, whatever the titles", () => {
    const title = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      // Titles are plain text on one line, as feeds give them.
      .map((text) => text.replace(/[<&\s\p{C}]+/gu, " ").trim())
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
        expect(readOpml(writeOpml("mine", offers))).toEqual(unique);
      }),
    );
  });
});
