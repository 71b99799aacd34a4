import { describe, expect, it } from "vitest";
import { changeRateAfter, changeRateOf } from "#feed/change-rate.ts";
import type { FeedItem } from "#model/feed-document.ts";
import { hourMs } from "#shared/durations.ts";

const now = new Date("2025-11-18T12:00:00Z");

describe("how often a feed brings entries", () => {
  it.each([
    [0.25, 96],
    [1, 24],
    [24, 1],
  ])("is learned from polls %d hours apart that bring one each", (hours, perDay) => {
    let rate = 0;
    for (let poll = 0; poll < 3000 / hours; poll += 1)
      rate = changeRateAfter(rate, 1, hours * hourMs);
    expect(rate / perDay).toBeCloseTo(1, 1);
  });

  it("falls when the feed falls silent, and stays finite", () => {
    expect(changeRateAfter(24, 0, 72 * hourMs)).toBeCloseTo(24 / Math.E, 5);
    expect(changeRateAfter(0, 1e9, 0)).toBe(1000);
  });

  it.each([
    ["ten entries in ten days", Array.from({ length: 10 }, (_, day) => (day + 1) * 24), 1],
    ["a feed that fell silent a hundred days ago", [2400, 2401], 0.02],
    ["three entries of a day beside one kept on top for years", [4, 8, 24, 40_000], 6],
    ["a burst that nothing came after", [2400, 2401, 2402, 2403, 40_000, 40_001], 0.03],
    ["no dates", [], 1],
    ["dates to come", [-5, -6, -7], 1],
  ])("is guessed from %s", (_case, hoursAgo, expected) => {
    const items = hoursAgo.map(
      (hours): FeedItem => ({
        publishedAt: new Date(now.getTime() - hours * hourMs),
        authors: [],
        categories: [],
        enclosures: [],
      }),
    );
    expect(changeRateOf(items, now)).toBeCloseTo(expected, 2);
  });
});
