import { describe, expect, it } from "vitest";
import { givesWords, saysPattern, saysSomething, saysVerbPattern } from "#language/saying.ts";
import { sayingLists } from "#language/saying-lists.ts";

describe("words of saying", () => {
  it.each([
    ["en", "The mayor said so.", true],
    ["en", "The mayor slept.", false],
    ["en", "According  to the mayor it rained.", true],
    ["fr", "Elle a déclaré forfait.", true],
    ["fr", "She said so.", false],
    ["fr", "D’après le maire, il pleut.", true],
    ["de", "Der Sohn schlief.", false],
    ["pl", "Powiedziałam to.", true],
    ["ja", "市長は雨だと述べた。", true],
    ["zh", "市長表示，明天下雨。", true],
    ["und", "The mayor said so.", false],
  ])("%s: “%s” has one: %s", (language, text, has) =>
    expect(saysSomething(text, language)).toBe(has),
  );

  it("tell verbs from who says it, and what they are beside quoted words alone", () => {
    const isVerb = (text: string) => new RegExp(`^${saysVerbPattern("en")}$`).test(text);
    expect(["said", "according to", "thinks"].map(isVerb)).toEqual([true, false, false]);
    const gives = (text: string) => new RegExp(`^${givesWords("en")}$`).test(text);
    expect(["said", "according to", "thinks"].map(gives)).toEqual([true, false, true]);
  });

  it.each(Object.entries(sayingLists))("%s has no word in two lists", (language, lists) => {
    const { quotes = "", quotesPart = "", quoteSource = "" } = lists;
    const isOneOfThose = new RegExp(`^${saysPattern(language)}$`, "iu");
    const others = [quotes, quotesPart, quoteSource].flatMap((list) => list.split("|"));
    expect(others.filter((word) => isOneOfThose.test(word))).toEqual([]);
  });
});
