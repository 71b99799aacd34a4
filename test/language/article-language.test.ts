import { describe, expect, it } from "vitest";
import { articleLanguage } from "#language/article-language.ts";

const german =
  "Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke für Autos zu sperren. ".repeat(6);

describe("the language of an article", () => {
  it.each([
    ["a page that claims none", "und", german, "de"],
    ["a template that claims another", "en", german, "de"],
    [
      "a template above letters of another script",
      "en",
      "নগর পরিষদ মঙ্গলবার পুরোনো সেতুটি বন্ধ করার সিদ্ধান্ত নিয়েছে। ".repeat(8),
      "bn",
    ],
    ["a right claim", "de", german, "de"],
    ["a short text, which does not outweigh the claim", "en", german.slice(0, 90), "en"],
    ["a language we have no rules for", "ca", german, "ca"],
    ["no words and no claim", "und", "12 345", "und"],
  ])("%s", (_case, claimed, text, expected) => {
    expect(articleLanguage(claimed, text)).toBe(expected);
  });
});
