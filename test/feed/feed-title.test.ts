import { describe, expect, it } from "vitest";
import { withoutTime } from "#feed/feed-title.ts";

describe("the name of a feed", () => {
  it.each([
    "Latest Filings - Mon, 30 Nov 2026 03:00:00 EST",
    "Latest Filings (30 November 2026)",
    "Latest Filings | 2026-11-30 03:00",
    "Latest Filings: Montag, 30. November 2026, 3:00 Uhr".replace(" Uhr", ""),
    "Latest Filings – 2026-11-30T03:00:00Z",
    "Latest Filings - 11/30/2026 3:00 PM",
  ])("does not tell when it was written: %s", (title) => {
    expect(withoutTime(title)).toBe("Latest Filings");
  });

  it.each([
    "Latest Filings",
    "Harbour Post - News 2026",
    "Harbour Post - 2026",
    "Ada Brook - Plans for 3 May 2026",
    "Readings - John 3:16",
    "Season 2025/2026",
    "Harbour (24 7)",
    "Mon, 30 Nov 2026 03:00:00 EST",
    "",
  ])("stays as it is: %j", (title) => {
    expect(withoutTime(title)).toBe(title);
  });
});
