import { describe, expect, it } from "vitest";
import { cameLive } from "#model/subscription.ts";

const at = (time: string) => new Date(`2026-11-27T${time}:00Z`);

describe("what a feed brought, moved twice within minutes", () => {
  it.each([
    ["from the digest to live and back, is the digest's", "daily", "08:23", "08:24", false],
    ["from the digest to live and back hours later", "daily", "08:23", "12:24", false],
    ["from live to the digest and back, came live", "live", "08:24", "08:23", true],
    // Its last live post was of an entry that was seen a moment before it was moved.
    ["the same where something was just posted", "live", "08:24", "08:30", true],
  ] as const)("%s", (_case, mode, dailyUntil, liveUntil, isLive) => {
    const moved = { mode, dailyUntil: at(dailyUntil), liveUntil: at(liveUntil) };
    expect(cameLive(moved, at("07:00"))).toBe(isLive);
    // What comes from then on comes as it was moved last.
    expect(cameLive(moved, at("23:00"))).toBe(mode === "live");
  });
});
