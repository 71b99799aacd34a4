import { describe, expect, it } from "vitest";
import { porterStem } from "#language/porter-stem.ts";
import { contentWords, stem, withoutElision } from "#language/stems.ts";
import { isStopWord, stopWords } from "#language/stop-words.ts";
import { supportedLanguages } from "#model/language.ts";

describe("stems", () => {
  it.each([
    ["en", "elections", "election"],
    ["en", "announced", "announcing"],
    ["en", "happy", "happiness"],
    ["fr", "élections", "élection"],
    ["de", "Regierungen".toLowerCase(), "regierung"],
    ["es", "gobiernos", "gobierno"],
    ["pt", "eleições", "eleição"],
    ["ru", "правительства", "правительство"],
    ["tr", "hükümetin", "hükümetler"],
    ["ko", "정부가", "정부는"],
  ])("brings %s %s and %s together", (language, one, other) => {
    expect(stem(one, language)).toBe(stem(other, language));
  });

  it.each([
    ["en", "university", "universe's"],
    ["fr", "maison", "maire"],
    ["vi", "phường", "phương"],
    ["en", "2024", "2025"],
  ])("keeps %s %s and %s apart", (language, one, other) => {
    expect(stem(one, language)).not.toBe(stem(other, language));
  });

  it.each([
    ["caresses", "caress"],
    ["agreed", "agre"],
    ["activated", "activ"],
    ["organizing", "organ"],
    ["troubling", "troubl"],
    ["sized", "size"],
    ["hopping", "hop"],
    ["falling", "fall"],
    ["hissing", "hiss"],
    ["filing", "file"],
    ["failing", "fail"],
    ["sing", "sing"],
    ["relational", "relat"],
    ["conditional", "condit"],
    ["digitizer", "digit"],
    ["hopefulness", "hope"],
    ["formality", "formal"],
    ["electrical", "electr"],
    ["statement", "statement"],
    ["adoption", "adopt"],
    ["controlling", "control"],
    ["filing", "file"],
    ["falling", "fall"],
    ["caresses", "caress"],
    ["dying", "die"],
    ["tied", "tie"],
    ["ties", "tie"],
    ["agreed", "agre"],
    ["news", "news"],
    ["sky", "sky"],
    ["happy", "happi"],
    ["enjoy", "enjoy"],
    ["apologies", "apolog"],
    ["a", "a"],
    ["géant", "géant"],
  ])("gives %s the stem %s, as NLTK does", (word, expected) => {
    expect(porterStem(word)).toBe(expected);
  });
});

describe("content words", () => {
  it.each([
    ["en", "The minister's plan for schools", ["minist", "plan", "school"]],
    ["fr", "L’élection d'Évian est à refaire", ["élection", "évian", "refair"]],
    ["zh", "首相的计划", ["首相", "计划"]],
  ])("of %s: %s", (language, text, expected) => {
    expect(contentWords(text, language)).toEqual(expected);
  });

  it.each([
    ["fr", "l’eau", "eau"],
    ["en", "don't", "don"],
    ["en", "school", "school"],
  ])("drops what hangs on an apostrophe in %s: %s", (language, word, expected) => {
    expect(withoutElision(word, language)).toBe(expected);
  });
});

describe("stop words", () => {
  it("exist for every language we support, and none for an unknown one", () => {
    for (const language of supportedLanguages) {
      expect(stopWords(language).size, language).toBeGreaterThan(80);
    }
    expect(stopWords("xx").size).toBe(0);
    expect(stopWords("und").size).toBe(0);
  });

  it.each([
    ["en", "the"],
    ["fr", "à"],
    ["de", "und"],
    ["ru", "не"],
    ["ko", "그리고"],
    ["ar", "في"],
  ])("in %s: %s", (language, word) => expect(isStopWord(word, language)).toBe(true));

  it.each([
    ["en", "minister"],
    ["fr", "the"],
    ["und", "the"],
  ])("not in %s: %s", (language, word) => expect(isStopWord(word, language)).toBe(false));
});
