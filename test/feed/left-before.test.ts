import { describe, expect, it } from "vitest";
import { leftBefore } from "#feed/left-before.ts";
import { matchEntries } from "#feed/match-entries.ts";
import type { FeedItem } from "#model/feed-document.ts";
import type { FeedId } from "#model/feed-id.ts";
import { hourMs } from "#shared/durations.ts";

const start = Date.parse("2026-03-02T00:00:00Z");

function item(number: number, publishedAt = new Date(start + number * hourMs)) {
  return {
    id: `guid-${number}`,
    url: `https://gazette.example/${number}`,
    title: `Headline ${number}`,
    publishedAt,
    authors: [],
    categories: [],
    enclosures: [],
  } satisfies FeedItem;
}

const knownOf = (items: readonly FeedItem[]) =>
  matchEntries("feed" as FeedId, [], items, new Date(start + 30 * hourMs)).known;
const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => from + at);

describe("an item that had left its feed before we read it", () => {
  const isPast = leftBefore(knownOf(numbers(5, 10).map((number) => item(number))));

  it("is dated before all that we know", () => {
    expect(numbers(0, 16).filter((number) => isPast(item(number)))).toEqual([0, 1, 2, 3, 4]);
  });

  it("is none that was written late, without a date, or of a small feed", () => {
    expect(isPast(item(99, new Date(start + 6 * hourMs)))).toBe(false);
    const { publishedAt: _, ...undated } = item(0);
    expect(isPast(undated)).toBe(false);
    const ofFew = leftBefore(knownOf(numbers(5, 3).map((number) => item(number))));
    expect(ofFew(item(0))).toBe(false);
    expect(leftBefore([])(item(0))).toBe(false);
  });

  it("cannot be told where the feed does not date its entries", () => {
    const { publishedAt: _, ...undated } = item(20);
    const known = knownOf([...numbers(5, 10).map((number) => item(number)), undated]);
    expect(leftBefore(known)(item(0))).toBe(false);
  });
});
