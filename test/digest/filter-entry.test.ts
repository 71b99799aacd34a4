import { describe, expect, it } from "vitest";
import { refusalOf } from "#digest/filter-entry.ts";
import { hasPhrase, searchText } from "#digest/match-phrase.ts";
import { outletFamily } from "#digest/outlet-family.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { StoryEntry } from "#model/story.ts";
import { noFilter } from "#model/subscription.ts";
import { fc } from "../support/properties.ts";

describe("a phrase in a text", () => {
  it.each([
    ["a whole word", "Cats and dogs", "cat", false],
    ["case", "NATO meets", "nato", true],
    ["accents typed or not", "L’élection présidentielle", "election presidentielle", true],
    ["accents in the filter only", "The cafe closed", "café", true],
    ["behind an apostrophe", "Le prix de l’eau monte", "eau", true],
    ["across a hyphen", "Covid-19 wave", "covid 19", true],
    ["a phrase over punctuation", "In the U.K., Prime Minister Ada", "prime minister", true],
    ["words apart", "prime the minister", "prime minister", false],
    ["a star", "Elections in Velden", "elect*", true],
    ["no star", "Elections in Velden", "elect", false],
    ["ß as ss", "Große Straße gesperrt", "strasse", true],
    ["letters with a stroke", "Łódź i Malmø", "lodz", true],
    ["a dotless i", "Diyarbakır'da deprem", "diyarbakir", true],
    ["Cyrillic", "Война и мир", "война", true],
    ["Cyrillic inside a word", "Военнопленный", "война", false],
    ["Cyrillic is not Latin", "Он вышел", "on", false],
    ["Greek accents", "Εκλογές στην Αθήνα", "αθηνα", true],
    ["Arabic with article and vowel signs", "قالت الحُكومة إن", "حكومة", true],
    ["Hebrew points", "שָׁלוֹם לכולם", "שלום", true],
    ["Hindi vowels are letters", "कमल खिला", "कामल", false],
    ["Hindi", "कमल खिला", "कमल", true],
    ["Chinese without spaces", "北京市政府宣布新政策", "市政府", true],
    ["Japanese voiced kana are other letters", "がく", "かく", false],
    ["Japanese", "東京都知事選挙の結果", "知事選", true],
    ["Korean with a particle", "서울에서 열린 회의", "서울", true],
    ["Thai", "รัฐบาลประกาศ", "ประกาศ", true],
    ["a language of machines", "Written in C++ today", "C", false],
    ["the language itself", "Written in C++ today", "c++", true],
    ["nothing", "anything", " ", false],
  ])("%s", (_case, text, phrase, expected) => {
    expect(hasPhrase(searchText(text), phrase)).toBe(expected);
  });

  it("is found in every text that is made around it", () => {
    const word = fc.stringMatching(/^[a-zà-ö]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word), word, fc.array(word), (before, wanted, after) => {
        const text = [...before, wanted.toUpperCase(), ...after].join(", ");
        expect(hasPhrase(searchText(text), wanted)).toBe(true);
      }),
    );
  });
});

const entry: StoryEntry = {
  id: "1",
  outlet: "BBC News",
  language: "en",
  title: "Harbour council votes to rebuild the pier",
  text: "The work costs 4 million.",
  publishedAt: new Date("2026-03-02T06:00:00Z"),
  url: "https://www.bbc.co.uk/news/1" as CanonicalUrl,
  categories: ["Local politics"],
};

describe("a filter", () => {
  it.each([
    ["nothing asked", {}, undefined],
    ["a word it may not have", { not: ["pier"] }, { kind: "word", word: "pier" }],
    ["a category it may not have", { not: ["politics"] }, { kind: "word", word: "politics" }],
    ["one of the words it must have", { only: ["rain", "harbour"] }, undefined],
    ["none of the words", { only: ["rain", "sun"] }, { kind: "none-of", words: ["rain", "sun"] }],
    ["both", { only: ["harbour"], not: ["million"] }, { kind: "word", word: "million" }],
    ["an outlet by a part of its name", { outletsNot: ["bbc"] }, { kind: "outlet", outlet: "bbc" }],
    [
      "an outlet by its host",
      { outletsNot: ["BBC.co.uk"] },
      { kind: "outlet", outlet: "BBC.co.uk" },
    ],
    ["another host that ends alike", { outletsNot: ["c.co.uk"] }, undefined],
    [
      "an outlet not among those wanted",
      { outletsOnly: ["Le Monde"] },
      { kind: "other-outlet", outlets: ["Le Monde"] },
    ],
    ["an outlet among those wanted", { outletsOnly: ["Le Monde", "BBC"] }, undefined],
    ["another language", { languages: ["fr", "de"] }, { kind: "language", language: "en" }],
    ["its language", { languages: ["en"] }, undefined],
  ])("answers to %s", (_case, changes, expected) => {
    expect(refusalOf(entry, [noFilter, { ...noFilter, ...changes }])).toEqual(expected);
  });

  it("knows a host that has nothing before it, in whatever letters it is typed", () => {
    const url = "https://tagblatt.example/1" as CanonicalUrl;
    const filter = { ...noFilter, outletsNot: ["Tagblatt.example"] };
    expect(refusalOf({ ...entry, outlet: "Morgen", url }, [filter])).toBeDefined();
    const { url: _none, ...nowhere } = entry;
    expect(refusalOf(nowhere, [filter])).toBeUndefined();
  });

  it("lets an entry pass whose language nobody knows", () => {
    const filter = { ...noFilter, languages: ["fr"] };
    expect(refusalOf({ ...entry, language: "und" }, [filter])).toBeUndefined();
  });
});

describe("the family of an outlet", () => {
  it.each([
    ["https://www.bbc.co.uk/sport", "https://feeds.bbci.bbc.com/x", true],
    ["https://nord.zeitung.example/a", "https://sued.zeitung.example/b", true],
    ["https://lemonde.fr/a", "https://www.telerama.fr/b", true],
    ["https://a.github.io/x", "https://b.github.io/x", false],
    ["https://lemonde.fr/a", "https://lefigaro.fr/b", false],
  ])("of %s and %s is one: %s", (a, b, isOne) => {
    expect(outletFamily(a) === outletFamily(b)).toBe(isOne);
  });
});
