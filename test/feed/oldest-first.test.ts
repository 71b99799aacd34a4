import { describe, expect, it } from "vitest";
import { oldestFirst } from "#feed/oldest-first.ts";

/** Entries of a feed by the hour of the day; 0 has no date. */
const inOrder = (hours: readonly number[]) =>
  oldestFirst(
    hours.map((hour, at) => ({
      name: `${at}`,
      item: {
        authors: [],
        categories: [],
        enclosures: [],
        ...(hour > 0 && { publishedAt: new Date(Date.UTC(2026, 10, 26, hour)) }),
      },
    })),
  )
    .map(({ name }) => name)
    .join(" ");

describe("entries that come oldest first", () => {
  it.each([
    ["a feed that gives its newest first", [9, 8, 7], "2 1 0"],
    ["a feed that gives its newest last", [7, 8, 9], "0 1 2"],
    ["a feed without dates", [0, 0, 0], "2 1 0"],
    ["one day for all", [5, 5, 5], "2 1 0"],
    ["one without a date, with the one below it", [9, 0, 7, 8], "2 1 3 0"],
    ["one without a date at the bottom, before all", [9, 7, 0], "2 1 0"],
  ])("%s", (_, hours, order) => {
    expect(inOrder(hours)).toBe(order);
  });
});
