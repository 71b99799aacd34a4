import { describe, expect, it } from "vitest";
import { entryEvidence } from "#story/entry-evidence.ts";
import { storyEntry } from "./story-fixtures.ts";

/** 210 characters about nothing. */
const filler = "The bell rang. ".repeat(14);

function isRead(word: string, title: string, text: string): boolean {
  return entryEvidence(storyEntry({ title, text })).terms.word.has(word);
}

describe("the text of an entry", () => {
  it.each([
    ["counts as far as summaries of feeds go", "A bell comes home", filler, true],
    ["does not count beyond", "A bell comes home", filler + filler, false],
    [
      "counts as far behind a short sentence that heads a post",
      "",
      `A bell comes home. ${filler}`,
      true,
    ],
    [
      "counts less far behind a long one",
      "",
      `A bell that divers found in the wreck off the island by chance has come home to the school where it hung for forty years. ${filler}`,
      false,
    ],
  ])("%s", (_case, title, before, expected) => {
    expect(isRead("tarnfo", title, `${before}It was cast in Tarnford.`)).toBe(expected);
  });
});
