import { describe, expect, it } from "vitest";
import { entryWords } from "#story/entry-words.ts";

describe("telling names from other words by their capitals", () => {
  it.each([
    ["ECB holds rates", "ecb", "name"],
    ["TikTok cuts jobs", "tiktok", "name"],
    ["Rates fall again", "rates", "maybe"],
    ["It was Larsen again", "larsen", "name"],
    ["HOMES LOST AS DAM BREAKS", "homes", "maybe"],
  ])("in “%s”, “%s” is: %s", (line, folded, nameness) => {
    expect(entryWords(line, "en").find((word) => word.folded === folded)?.nameness).toBe(nameness);
  });
});
