import { describe, expect, it, test } from "vitest";
import { cacheWishMsMax, nextPollAt, type PollRhythm, pollIntervalMs } from "#feed/next-poll.ts";
import type { FeedId } from "#model/feed-id.ts";
import { hourMs, minuteMs } from "#shared/durations.ts";
import { fc } from "../support/properties.ts";

const now = new Date("2025-11-18T12:00:00Z");
const feedId = "0123456789abcdef0123" as FeedId;

function waitMs(rhythm: Partial<PollRhythm>): number {
  return (
    nextPollAt(now, { feedId, newPerDay: 1, failureCount: 0, ...rhythm }).getTime() - now.getTime()
  );
}

describe("the next poll", () => {
  it.each([
    ["a feed that brings an entry a day, about every three hours", { newPerDay: 1 }, 3 * hourMs],
    ["one that brings four a day, about every 45 minutes", { newPerDay: 4 }, 45 * minuteMs],
    ["a silent one, about once a day", { newPerDay: 0 }, 24 * hourMs],
    ["one that failed once, after about half an hour", { failureCount: 1 }, 30 * minuteMs],
    ["one that failed three times, after about two hours", { failureCount: 3 }, 2 * hourMs],
  ])("%s", (_case, rhythm, expected) => {
    expect(waitMs(rhythm) / expected).toBeGreaterThanOrEqual(0.9);
    expect(waitMs(rhythm) / expected).toBeLessThanOrEqual(1.1);
  });

  it.each([
    ["a busy feed is looked at every quarter of an hour", { newPerDay: 900 }, pollIntervalMs.min],
    ["many failures end at a day", { failureCount: 900 }, pollIntervalMs.max],
    ["a longer Retry-After counts", { newPerDay: 50, retryAfterMs: 5 * hourMs }, 5 * hourMs],
    ["an endless Retry-After does not", { retryAfterMs: 1e15 }, pollIntervalMs.max],
    ["a longer max-age counts", { newPerDay: 50, cacheWishMs: 2 * hourMs }, 2 * hourMs],
    ["a max-age of a year is cut", { newPerDay: 50, cacheWishMs: 1e12 }, cacheWishMsMax],
    ["skipped hours are stepped over", { newPerDay: 900, skipHours: [12, 13, 14] }, 3 * hourMs],
    [
      "unless all are skipped",
      { newPerDay: 900, skipHours: Array.from({ length: 24 }, (_, hour) => hour) },
      pollIntervalMs.min,
    ],
  ])("%s", (_case, rhythm, expected) => {
    expect(waitMs(rhythm)).toBe(expected);
  });

  test("is never before its lower nor after its upper bound, and the same for the same arguments", () => {
    const rhythm = fc.record(
      {
        feedId: fc.stringMatching(/^[0-9a-f]{20}$/).map((id) => id as FeedId),
        newPerDay: fc.double({ min: 0, max: 1e6, noNaN: true }),
        failureCount: fc.nat(1e6),
        retryAfterMs: fc.nat(),
        cacheWishMs: fc.nat(),
        skipHours: fc.array(fc.nat(23)),
      },
      { requiredKeys: ["feedId", "newPerDay", "failureCount"] },
    );
    fc.assert(
      fc.property(rhythm, (some) => {
        const at = nextPollAt(now, some);
        expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime() + pollIntervalMs.min);
        expect(at.getTime()).toBeLessThanOrEqual(now.getTime() + pollIntervalMs.max);
        expect(nextPollAt(now, some)).toEqual(at);
      }),
    );
  });

  test("comes at other times for other feeds", () => {
    const ids = Array.from({ length: 100 }, (_, index) => `feed ${index}` as FeedId);
    expect(new Set(ids.map((id) => waitMs({ feedId: id }))).size).toBeGreaterThan(90);
  });
});
