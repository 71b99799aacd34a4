import { describe, expect, it } from "vitest";
import { conceptsOf } from "#language/concepts.ts";
import { countryOf } from "#language/countries.ts";
import { foldWord } from "#language/fold-word.ts";

const concepts = (word: string, language: string): readonly string[] =>
  conceptsOf(foldWord(word), language).map(({ name }) => name);

describe("the concepts of words", () => {
  it.each([
    ["floods", "en"],
    ["inondations", "fr"],
    ["Überschwemmung", "de"],
    ["inundación", "es"],
    ["alluvione", "it"],
    ["inundações", "pt"],
  ])("meet across languages: %s (%s)", (word, language) => {
    expect(concepts(word, language)).toContain("flood");
  });

  it("parts a German compound", () => {
    expect(concepts("Flughafenstreik", "de")).toEqual(
      expect.arrayContaining(["airport", "strike"]),
    );
  });

  it.each([
    ["floods", "ko"],
    ["xylophone", "en"],
    ["", "en"],
  ])("are none for %j in %s", (word, language) => {
    expect(concepts(word, language)).toEqual([]);
  });
});

describe("the country a word points at", () => {
  it.each([
    ["Lisbonne", "PT"],
    ["österreichisch", "AT"],
    ["Swedish", "SE"],
    ["Bruxelles", "BE"],
    ["sued", undefined],
    ["island", undefined],
  ])("%s: %s", (word, code) => {
    expect(countryOf(foldWord(word))).toBe(code);
  });
});

describe("folding a word", () => {
  it.each([
    ["Zürich", "zurich"],
    ["Łódź", "lodz"],
    ["Straße", "strasse"],
    ["Киев", "kiev"],
    ["Αθήνα", "athina"],
    ["日本", "日本"],
    ["", ""],
  ])("%s becomes %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});
