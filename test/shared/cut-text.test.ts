import { describe, expect, it } from "vitest";
import { beginningOf, cutText } from "#shared/cut-text.ts";
import { fc } from "../support/properties.ts";

describe("cutText", () => {
  it.each([
    ["at a space that is near", "The council votes today", 14, "The council…"],
    ["within a long word", "Donaudampfschifffahrt", 8, "Donauda…"],
    ["before a family", "Family 👩‍👩‍👧‍👦 here", 13, "Family…"],
    ["before a flag", "🇫🇷🇩🇪", 7, "🇫🇷…"],
    ["before a letter and its vowel sign", "दुनिया", 5, "दुनि…"],
    ["before a letter and its accents", "ABx\u0323\u0307C", 5, "AB…"],
    ["before an ideograph of two units", "𠮷𠮷𠮷", 4, "𠮷…"],
  ])("cuts %s", (_, text, max, cut) => {
    expect(cutText(text, max)).toBe(cut);
  });

  it("never gives more than asked for, and always whole characters from the beginning", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", " ", "e\u0301", "🇫🇷", "👩🏽‍🚀", "नि", "각", "𠮷", "❤️"),
      maxLength: 60,
    });
    const segmenter = new Intl.Segmenter("en");
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 80 }), (whole, max) => {
        const cut = beginningOf(whole, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        const characters = [...segmenter.segment(whole)].map(({ segment }) => segment);
        const kept = [...segmenter.segment(cut)].map(({ segment }) => segment);
        expect(characters.slice(0, kept.length)).toEqual(kept);
        expect(cutText(whole, max).length).toBeLessThanOrEqual(Math.max(1, max));
      }),
    );
  });
});
