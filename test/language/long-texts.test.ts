import { describe, expect, it } from "vitest";
import { findNames } from "#language/names.ts";
import { findQuotations } from "#language/quotations.ts";

/** What nobody writes and anybody can publish: each of these took from ten seconds to minutes. */
describe("a text of 200,000 characters that says one thing again and again", () => {
  it.each([
    ["nested quotation marks", "“‘"],
    ["pairs of quotation marks", '"a" '],
    ["quotations without a full stop", "“x”, said A "],
  ])("has its quotations found: %s", (_case, unit) => {
    const text = unit.repeat(200_000 / unit.length);
    expect(Array.isArray(findQuotations(text, "en"))).toBe(true);
  });

  it("has its names found, though all of it is titles", () => {
    expect(findNames("Mr. ".repeat(50_000), "en").length).toBeLessThan(2);
  });
});
