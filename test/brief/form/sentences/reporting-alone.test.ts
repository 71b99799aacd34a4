import { describe, expect, it } from "vitest";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { beginsInQuotation, onlyReports } from "#brief/form/sentences/reporting-alone.ts";
import { articleFromText } from "#extract/article-from-text.ts";

describe("who says something, without what", () => {
  it.each([
    ["en", "Alluding to her old ‘allies,’ Brook declared."],
    ["en", "In a letter to the council, Ada Brook wrote."],
    ["fr", "En sortant du conseil, Ada Brook explique."],
  ])("is found (%s): %s", (language, text) => {
    expect(onlyReports(text, language)).toBe(true);
  });

  it.each([
    ["en", "The pier is closed, Ada Brook said."],
    ["en", "In May the pier was closed, Brook said."],
    ["en", "Asked about the pier, Brook said that it was closed."],
    ["en", "In May nine boats, three of them new, sank."],
  ])("is not (%s): %s", (language, text) => {
    expect(onlyReports(text, language)).toBe(false);
  });
});

describe("the end of a sentence that began inside a quotation", () => {
  const last = (text: string): boolean => {
    const sentence = bodyOf(articleFromText(text, { language: "en", title: "Title" })).at(-1);
    return sentence !== undefined && beginsInQuotation(sentence, "en");
  };

  it("is known by what the writer goes on to tell behind it", () => {
    expect(last("The town is proud of it. “Boats. We love them” is printed on all the bags.")).toBe(
      true,
    );
  });

  it.each([
    "She was angry. “Boats are bad. We hate them” said Ada Brook of the harbour.",
    "She was angry. “Boats are bad. We hate them,” said Ada Brook of the harbour.",
    "She was angry. “Boats are bad. We hate them,” the council twittered of the harbour.",
    "She was angry. “We hate them” is printed on all the bags.",
  ])("but not where somebody says it, or it is whole: %s", (text) => {
    expect(last(text)).toBe(false);
  });
});
