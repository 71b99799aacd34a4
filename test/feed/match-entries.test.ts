import { describe, expect, it, test } from "vitest";
import { matchEntries, matchedItemsMax } from "#feed/match-entries.ts";
import type { FeedItem } from "#model/feed-document.ts";
import type { FeedId } from "#model/feed-id.ts";
import { type KnownEntry, knownEntriesMax } from "#model/known-entry.ts";
import { hourMs } from "#shared/durations.ts";
import { fc } from "../support/properties.ts";
import { feedHistory, replay } from "./feed-history.ts";

const feedId = "00000000000000000000" as FeedId;
const start = Date.UTC(2025, 10, 1);

const story: FeedItem = {
  id: "https://n.example/?p=4711",
  url: "https://n.example/2025/ferry-fares-rise",
  title: "Ferry fares rise",
  summary: "From January a crossing costs four euros, the port says.",
  publishedAt: new Date(start),
  authors: [],
  categories: [],
  enclosures: [],
};

function item(changes: { readonly [Key in keyof FeedItem]?: FeedItem[Key] | undefined }): FeedItem {
  const changed = Object.entries({ ...story, ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(changed) as FeedItem;
}

function match(known: readonly KnownEntry[], items: readonly FeedItem[], hour = 0) {
  return matchEntries(feedId, known, items, new Date(start + hour * hourMs));
}

const other = {
  id: "other",
  url: "https://n.example/2025/another-thing-entirely",
  title: "Else",
  summary: "Of something else the whole town has talked for weeks.",
  publishedAt: new Date(start - 5 * hourMs),
};

describe("knowing an entry again", () => {
  it.each([
    ["a new guid", { id: "x" }],
    ["no guid any more", { id: undefined }],
    ["https for http", { url: "http://n.example/2025/ferry-fares-rise", id: undefined }],
    ["added tracking", { url: `${story.url}?utm_source=rss#top`, id: "y" }],
    ["an unknown parameter", { url: `${story.url}?xtor=RSS-1`, id: undefined }],
    ["an edited title", { title: "Ferry fares to rise in January" }],
    ["a new date", { publishedAt: new Date(start + 99 * hourMs) }],
    [
      "all but the address changed",
      { id: "z", title: "New", publishedAt: new Date(start + 99 * hourMs) },
    ],
    ["a new address and title", { url: "https://n.example/2025/fares", title: "Fares rise" }],
    [
      "a new address, guid the same, date gone",
      { url: "https://n.example/x", publishedAt: undefined },
    ],
    ["a new host", { url: "https://new.example/2025/ferry-fares-rise", id: "q" }],
    [
      "a new host, guid and date",
      {
        url: "https://new.example/2025/ferry-fares-rise",
        id: "r",
        publishedAt: new Date(start + 99 * hourMs),
      },
    ],
    ["a new guid and slug", { url: "https://n.example/2025/fares-up", id: "n" }],
  ])("with %s", (_case, changes) => {
    const first = match([], [story, item(other)]);
    const second = match(first.known, [item(other), item(changes)], 1);
    expect(second.items.map(({ id, isNew }) => [id, isNew])).toEqual([
      [first.items[1]?.id, false],
      [first.items[0]?.id, false],
    ]);
  });

  it.each([
    [
      "a file with a new signature, edited title and text",
      (poll: number) => ({
        url: `https://cdn.example/${poll}/a.mp3?sig=${poll}`,
        title: `Fares ${poll}`,
        summary: `What a crossing costs from the new year on, as told for the ${poll}. time.`,
      }),
    ],
    [
      "a new signature in guid and address",
      (poll: number) => ({
        id: `https://n.example/a.php?id=4711&t=${poll}`,
        url: `https://n.example/a.php?id=4711&t=${poll}`,
      }),
    ],
    [
      "a day in guid and address, and an edited title",
      (poll: number) => ({
        id: `fares-2025-11-0${poll}`,
        url: `${story.url}?d=0${poll}`,
        title: `Fares ${poll}`,
      }),
    ],
  ])("published in one batch with others, with %s at every poll", (_case, changes) => {
    // The batch has one date for all, and one script under which all stand.
    const batch = { ...other, publishedAt: story.publishedAt, url: "https://n.example/a.php?id=1" };
    const polls = [1, 2, 3, 4].map((poll) => [item(changes(poll)), item(batch)]);
    let known: readonly KnownEntry[] = [];
    const news = polls.map((items, poll) => {
      const matched = match(known, items, poll);
      known = matched.known;
      return matched.items.filter(({ isNew }) => isNew).length;
    });
    expect(news).toEqual([2, 0, 0, 0]);
  });

  const allNew = {
    id: "another-guid-of-20-characters",
    url: "https://n.example/2025/dearer-crossings",
    title: "Crossings get dearer",
    summary: "The port has decided what a crossing costs from the new year on.",
  };

  it.each([
    ["a second that nobody chose", new Date(start + 12_345), allNew, false],
    ["a full minute", new Date(start), allNew, true],
    ["a full minute, where all have one guid", new Date(start), { ...allNew, id: other.id }, false],
  ])("by %s where all else was changed at once", (_case, publishedAt, changes, isNew) => {
    const id = changes.id === other.id ? other.id : story.id;
    const first = match([], [item({ id, publishedAt }), item(other)]);
    const second = match(first.known, [item({ ...changes, publishedAt }), item(other)], 1);
    expect(second.items.map((matched) => matched.isNew)).toEqual([isNew, false]);
    // What it was before stands there still: two articles of one second.
    const both = [item({ ...changes, publishedAt }), item({ id, publishedAt }), item(other)];
    expect(match(first.known, both, 1).items.map((matched) => matched.isNew)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ["another address and guid", other],
    [
      "the same title another day",
      { ...other, title: story.title, publishedAt: new Date(start + 24 * hourMs) },
    ],
    [
      "the same guid, all else different",
      { ...other, id: story.id, publishedAt: new Date(start + 24 * hourMs) },
    ],
    [
      "a title that comes every day, where there is no guid and no link",
      { ...other, title: story.title, id: undefined, url: undefined },
    ],
    ["a position for a guid", { ...other, id: "1", publishedAt: undefined }],
  ])("tells apart %s", (_case, changes) => {
    const first = match([], [item({ id: changes.id === "1" ? "1" : story.id })]);
    const second = match(first.known, [item(changes)], 1);
    expect(second.items[0]?.isNew).toBe(true);
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
  });

  it("knows a comment by the fragment of its guid, whoever else comments on the page", () => {
    const comment = (number: number, summary: string) =>
      item({
        id: `https://n.example/?p=4711#comment-${number}`,
        url: `${story.url}#comment-${number}`,
        title: "Comment on Ferry fares rise by Bob",
        summary,
        publishedAt: new Date(start + number * hourMs),
      });
    const first = match([], [comment(2, "Second!"), comment(1, "First!")], 2);
    const second = match(first.known, [comment(3, "Third!"), comment(2, "Second!")], 3);
    expect(second.items.map(({ isNew, sharesPage }) => [isNew, sharesPage])).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(match([], [item({}), item(other)]).items.map(({ sharesPage }) => sharesPage)).toEqual([
      false,
      false,
    ]);
  });

  it("tells apart two of one page and title by when they were updated, where nothing else says it", () => {
    const push = (number: number) =>
      item({
        id: `tag:g.example,2025:${number}`,
        url: "https://g.example/acme/winch/-/commits/main",
        title: "Ann pushed to main",
        publishedAt: undefined,
        updatedAt: new Date(start + number * hourMs),
      });
    expect(match([], [push(2), push(1)]).items).toHaveLength(2);
  });

  it("says how many the feed brought at one time, unless it dates them anew", () => {
    const batch = (day: number, dated = day) =>
      Array.from({ length: 6 }, (_, number) =>
        item({
          id: `oai:${day}.${number}`,
          url: `https://n.example/abs/${day}.${number}`,
          title: `Paper ${number} of day ${day}`,
          summary: undefined,
          publishedAt: new Date(start + dated * 24 * hourMs),
        }),
      );
    const { known } = match([], batch(1));
    expect(match(known, batch(2), 24).batchMax).toBe(6);
    expect(match(known, [...batch(2), ...batch(1, 2)], 24).batchMax).toBe(0);
  });

  it("takes each day's edition of one address for a new entry, and a correction for none", () => {
    const day = (number: number, title: string) =>
      item({
        id: `edition ${number}`,
        url: "https://n.example/today",
        title,
        summary: `What happened on day ${number}, told in the usual two lines.`,
        publishedAt: new Date(start + number * 24 * hourMs),
      });
    const first = match([], [day(1, "Monday")]);
    const second = match(first.known, [day(2, "Tuesday")], 24);
    const third = match(second.known, [{ ...day(2, "Tuesday, corrected"), id: "edition 2b" }], 25);
    expect(second.items[0]?.isNew).toBe(true);
    expect(third.items[0]?.id).toBe(second.items[0]?.id);
    // An address as deep as this one is of one article, whatever it says.
    const deep = { url: "https://n.example/harbour/news/today" };
    const page = match([], [{ ...day(1, "Monday"), ...deep }]);
    const later = match(page.known, [{ ...day(2, "Tuesday"), ...deep }], 24);
    expect(later.items[0]?.isNew).toBe(false);
  });

  it("knows a story that never had a guid by its title and date, also when it gets one", () => {
    const bare = { id: undefined, url: undefined, publishedAt: undefined, summary: undefined };
    const polls = [item(bare), item(bare), item({ ...bare, id: "tag:n.example,2025:4711" })];
    let known: readonly KnownEntry[] = [];
    const isNew = polls.map((poll, hour) => {
      const matched = match(known, [poll], hour);
      known = matched.known;
      return matched.items[0]?.isNew;
    });
    expect(isNew).toEqual([true, false, false]);
  });

  it("knows nothing by a mark that two items bear", () => {
    const { id } = story;
    const both = ["one", "two"].map((name) =>
      item({
        ...other,
        id,
        url: `https://n.example/2025/${name}`,
        title: name,
        publishedAt: undefined,
      }),
    );
    const second = match(match([], [story]).known, both, 1);
    expect(second.items.map(({ isNew }) => isNew)).toEqual([true, true]);
  });

  it("lists an item once that stands in the document twice", () => {
    expect(match([], [story, story]).items).toHaveLength(1);
  });

  it("leaves out an item without any mark", () => {
    const empty = item({ id: undefined, url: undefined, title: undefined, summary: undefined });
    expect(match([], [empty, story]).items).toHaveLength(1);
  });

  it("says which entries came with a new guid", () => {
    const first = match([], [story]);
    expect(first.items[0]?.hasNewGuid).toBe(false);
    expect(match(first.known, [item({ id: "new-4712" })]).items[0]?.hasNewGuid).toBe(true);
    expect(match(first.known, [item({ id: "7" })]).items[0]?.hasNewGuid).toBe(false);
  });

  it("tells a feed that always gives new ids from one that has given them now", () => {
    const first = match([], [item({ id: "tag:4711-1" })]);
    const second = match(first.known, [item({ id: "tag:4711-2" })], 1);
    const third = match(second.known, [item({ id: "tag:4711-3" })], 2);
    const habits = [first, second, third].map(({ isUsedToNewGuids }) => isUsedToNewGuids);
    expect(habits).toEqual([false, false, true]);
    const page = (number: number) =>
      item({
        id: `page-${number}-of-many`,
        url: `https://n.example/${number}`,
        title: `${number}`,
      });
    const pages = Array.from({ length: 8 }, (_, number) => page(number));
    const renamed = pages.with(0, { ...page(0), id: "page-0-renamed" });
    const one = match(match(match([], pages).known, renamed, 1).known, renamed, 2);
    expect(one.isUsedToNewGuids).toBe(false);
  });

  it("keeps to its bounds, and forgets first what the feed held longest ago", () => {
    const page = (number: number) =>
      item({ id: `${number}`, url: `https://n.example/${number}`, title: `Title ${number}` });
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => page(from + index));
    let known: readonly KnownEntry[] = [];
    for (let round = 0; round < 4; round += 1) {
      const matched = match(known, many(round * 600, 600), round);
      expect(matched.items).toHaveLength(matchedItemsMax);
      known = matched.known;
    }
    expect(known).toHaveLength(knownEntriesMax);
    expect(match(known, [page(1800)], 5).items[0]?.isNew).toBe(false);
    expect(match(known, [page(1200)], 5).items[0]?.isNew).toBe(false);
    expect(match(known, [page(0)], 5).items[0]?.isNew).toBe(true);
  });
});

describe("replaying the history of a feed", () => {
  test("every article keeps one id, and no two share one", () => {
    fc.assert(
      fc.property(feedHistory, (history) => {
        const { idsOfArticle, articlesOfId } = replay(history);
        for (const [article, ids] of idsOfArticle)
          expect([article, [...ids]]).toEqual([article, [[...ids][0]]]);
        for (const [id, articles] of articlesOfId)
          expect([id, [...articles]]).toEqual([id, [[...articles][0]]]);
      }),
      { numRuns: 400 },
    );
  });

  test("the same poll twice gives the same ids, and the second finds nothing new", () => {
    fc.assert(
      fc.property(feedHistory, ({ polls }) => {
        let known: readonly KnownEntry[] = [];
        for (const [hour, poll] of polls.entries()) {
          const items = poll.map((listed) => listed.item);
          const once = match(known, items, hour);
          expect(match(known, items, hour)).toEqual(once);
          const again = match(once.known, items, hour);
          expect(again.items.filter(({ isNew }) => isNew)).toEqual([]);
          known = once.known;
        }
      }),
      { numRuns: 60 },
    );
  });
});
