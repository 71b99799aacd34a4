import { describe, expect, it } from "vitest";
import { comesLive } from "#model/subscription.ts";

const at = (time: string) => new Date(`2026-11-27T${time}:00Z`);

describe("what a feed brings", () => {
  it.each([
    ["comes live where it always was", "live", undefined, true],
    ["comes live from when it was moved on", "live", "07:00", true],
    ["came in the digest until then, and does", "live", "07:01", false],
    ["is the digest's", "daily", "06:00", false],
  ] as const)("%s", (_case, mode, dailyUntil, isLive) => {
    const moved = { mode, ...(dailyUntil !== undefined && { dailyUntil: at(dailyUntil) }) };
    expect(comesLive(moved, at("07:00"))).toBe(isLive);
  });
});
