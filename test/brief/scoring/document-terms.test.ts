import { describe, expect, it } from "vitest";
import { documentTerms, termOf, tokens } from "#brief/scoring/document-terms.ts";

describe("document terms", () => {
  const analysed = documentTerms(
    ["NASA launched a rocket.", "The rocket, said Anna Berg, was NASA's 3rd launch."],
    "Rocket launched in Florida",
    "en",
  );
  const term = (text: string) => analysed.terms.find((one) => one.text === text);

  it("bring the forms of a word together and keep its places", () => {
    expect(term("launch")).toMatchObject({ count: 2, sentences: [0, 1], inTitle: true });
    expect(term("rocket")).toMatchObject({ count: 2, earliness: 1.5 });
    expect(analysed.termsOf[0]?.length).toBe(4);
    expect(analysed.tokenCount).toBe(14);
  });

  it("know stop words, numbers and capitals", () => {
    expect(term("a")).toMatchObject({ isStopWord: true, stem: -1 });
    expect(term("3rd")).toMatchObject({ hasDigit: true, isStopWord: false });
    expect(term("nasa")).toMatchObject({ isAllCapitals: true, capitals: 1, inside: 1 });
    expect(term("berg")).toMatchObject({ capitals: 1, inside: 1, isAllCapitals: false });
  });

  it("know which content of the title the text has", () => {
    expect(analysed.titleStemCount).toBe(3);
    expect(analysed.titleStems.size).toBe(2);
  });

  it.each([
    ["fr", "L'été à Évian", ["L", "été", "à", "Évian"]],
    ["ja", "首相は東京で", ["首相", "は", "東京", "で"]],
    ["en", "", []],
  ])("are cut in %s: %s", (language, text, expected) => {
    expect(tokens(text, language)).toEqual(expected);
  });

  it.each([
    ["en", "elections", "elect"],
    ["en", "was", "was"],
    ["fr", "élections", "élections"],
  ])("have in %s the form of %s", (language, word, expected) => {
    expect(termOf(word, language)).toBe(expected);
  });
});
