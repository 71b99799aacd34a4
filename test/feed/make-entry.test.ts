import { describe, expect, it } from "vitest";
import { clampedDate, makeEntry } from "#feed/make-entry.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import { type EntryId, entryTime } from "#model/entry.ts";
import type { FeedItem } from "#model/feed-document.ts";
import { type FeedId, feedIdOf } from "#model/feed-id.ts";

const firstSeenAt = new Date("2025-11-18T12:00:00Z");
const origin = {
  id: "1" as EntryId,
  feedId: "2" as FeedId,
  firstSeenAt,
  feedLanguage: "en",
  standingLines: new Set<string>(),
};
const bare: FeedItem = { authors: [], categories: [], enclosures: [] };

describe("making an entry", () => {
  it("makes text plain, and takes the publisher's own link and the longer text", () => {
    const item: FeedItem = {
      ...bare,
      title: "R&D",
      url: "https://feeds.example/~r/1",
      originalUrl: "https://h.example/1?utm_source=rss",
      summary: "<p>Short.</p>",
      content: "<p>Longer than the summary.</p><p>Second.</p>",
      publishedAt: new Date("2025-11-18T09:00:00Z"),
    };
    expect(makeEntry(item, origin)).toMatchObject({
      title: "R&D",
      url: "https://h.example/1",
      summary: "Longer than the summary.\nSecond.",
      publishedAt: new Date("2025-11-18T09:00:00Z"),
      language: "en",
    });
  });

  it("leaves out what is not there, and a link that cannot be opened", () => {
    expect(makeEntry({ ...bare, url: "urn:uuid:1" }, origin)).toEqual({
      id: "1",
      feedId: "2",
      firstSeenAt,
      categories: [],
      language: "en",
    });
  });

  it("says who published it, and that no second time in its title", () => {
    const title = "Ferry fares rise - Harbour Post";
    expect(makeEntry({ ...bare, title, outlet: "Harbour Post" }, origin)).toMatchObject({
      title: "Ferry fares rise",
      outlet: "Harbour Post",
    });
    expect(makeEntry({ ...bare, title, outlet: "Post" }, origin).title).toBe(title);
    expect(makeEntry({ ...bare, outlet: "x".repeat(900) }, origin).outlet).toHaveLength(60);
  });

  it("tells in its title no slug of an agency, but that it is corrected", () => {
    const titleOf = (title: string) => makeEntry({ ...bare, title }, origin).title;
    expect(titleOf("UPDATE 2-Ferry fares rise")).toBe("Ferry fares rise");
    expect(titleOf("CORRECTED-UPDATE 3-Ferry fares rise")).toBe("Corrected: Ferry fares rise");
  });

  it("has no title where that is only the text, cut", () => {
    const summary = "Four euros from January, the port says, and five at night.";
    const titleOf = (title: string) => makeEntry({ ...bare, title, summary }, origin).title;
    expect(titleOf("Four euros from January, the port s...")).toBeUndefined();
    expect(titleOf("And five at night…")).toBe("And five at night…");
    expect(titleOf("Four euros from January")).toBe("Four euros from January");
  });

  it.each(["Photo", "photoset", "[Video]", "Untitled", "(no title)", "Ohne Titel"])(
    "has no title where software gave it one that says nothing, if there is a text: %s",
    (title) => {
      const summary = "The Ever Bright lies at anchor off Texel.";
      expect(makeEntry({ ...bare, title, summary }, origin).title).toBeUndefined();
      expect(makeEntry({ ...bare, title }, origin).title).toBe(title);
      expect(makeEntry({ ...bare, title: `${title} wanted`, summary }, origin).title).toBe(
        `${title} wanted`,
      );
    },
  );

  it("leads to the file that it carries where it has no page", () => {
    const enclosures = [{ url: "https://cdn.example/e/12.mp3?updated=1", type: "audio/mpeg" }];
    const urlOf = (item: Partial<FeedItem>) =>
      makeEntry({ ...bare, enclosures, ...item }, origin).url;
    expect(urlOf({})).toBe("https://cdn.example/e/12.mp3?updated=1");
    expect(urlOf({ url: "https://pod.example/12" })).toBe("https://pod.example/12");
  });

  it("keeps of labels what fits, and neither names nor pictures, whatever a feed puts there", () => {
    const item: FeedItem = {
      ...bare,
      authors: Array(1000).fill({ name: "Ana" }),
      categories: [
        "data:".padEnd(500_000, "x"),
        ...Array.from({ length: 20_000 }, (_, at) => `c${at}`),
      ],
      image: "data:image/png;base64,".padEnd(500_000, "x"),
    };
    const entry = makeEntry(item, origin);
    expect(JSON.stringify(entry).length).toBeLessThan(2000);
    expect(entry.categories.slice(0, 2)).toEqual(["c0", "c1"]);
  });

  it.each([
    ["a date that can be true", "2025-11-17T00:00:00Z", "2025-11-17T00:00:00Z"],
    ["a clock ten minutes fast", "2025-11-18T12:10:00Z", "2025-11-18T12:00:00Z"],
    ["a clock eleven minutes fast", "2025-11-18T12:11:00Z", undefined],
    ["a date in 2199", "2199-01-01T00:00:00Z", undefined],
    ["a date in year 1", "0001-01-01T00:00:00Z", undefined],
    ["a date in 1989", "1989-12-31T23:59:59Z", undefined],
  ])("clamps %s", (_case, said, expected) => {
    const clamped = clampedDate(new Date(said), firstSeenAt);
    expect(clamped).toEqual(expected === undefined ? undefined : new Date(expected));
  });

  it("counts an entry from its date, else from when it was seen", () => {
    expect(entryTime({ firstSeenAt })).toBe(firstSeenAt);
    expect(entryTime({ firstSeenAt, publishedAt: new Date(0) })).toEqual(new Date(0));
  });
});

describe("the id of a feed", () => {
  it("is the same under http and https, and another for another address", () => {
    const ids = ["http://e.example/feed", "https://e.example/feed", "https://e.example/rss"].map(
      (url) => feedIdOf(canonicalUrl(url) ?? (url as never)),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
    expect(ids[0]).toMatch(/^[0-9a-f]{20}$/);
  });
});
