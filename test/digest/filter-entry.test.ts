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
    ["digits of another script in the text", "افتتاح ٢٠ مدرسة", "20", true],
    ["digits of another script in the filter", "20 schools opened", "٢٠", true],
    ["Persian digits", "در سال 1404 خورشیدی", "۱۴۰۴", true],
    ["Hindi digits", "२०२६ के चुनाव", "2026", true],
    ["wide digits", "3,000 jobs go", "３０００", true],
    ["a number in groups", "Loss of 12 000 jobs, or 12.000", "12,000", true],
    ["a number in groups that nothing breaks", "12\u202f000 emplois", "12000 emplois", true],
    ["a part of a number in groups", "12,000 jobs go", "12", false],
    ["the last part of a number in groups", "12,000 jobs go", "000", false],
    ["a version", "iOS 17.4 is out", "iOS 17", true],
    ["a number as a part of another in a script without spaces", "130人が避難", "30人", false],
    ["a letter as a part of a word in such a script", "新型AB発売", "型A", false],
    ["a number in a script without spaces", "約３０人が避難", "30人", true],
    ["a Latin word in a script without spaces", "生成AIの活用", "ai", true],
    ["a Latin word behind a long vowel", "サーバーAIの活用", "ai", true],
    ["a Latin word in Thai", "การใช้AIในโรงเรียน", "ai", true],
    ["a Latin word before Korean", "AI를 활용한", "AI", true],
    ["a Latin word inside another there", "OpenAI時代", "AI時代", false],
    ["Arabic alef with hamza", "أحمد في القاهرة", "احمد", true],
    ["Arabic alef without", "احمد في القاهرة", "أحمد", true],
    ["Arabic ta marbuta", "مدرسه جديدة", "مدرسة", true],
    ["Arabic alef maqsura", "مصطفي كمال", "مصطفى", true],
    ["Persian letters on an Arabic keyboard", "علي خامنه اي", "علی", true],
    ["Arabic with a small word before it", "زيارة لمصر ولبنان", "مصر", true],
    ["two of them", "وبمصر أيضا", "مصر", true],
    ["to, with the article", "قال للحكومة", "الحكومة", true],
    ["Arabic with its article is not another word", "ورقة جديدة", "الرقة", false],
    ["the place itself", "والرقة وحلب", "الرقة", true],
    ["Hebrew with small words before it", "הביקור שבישראל", "ישראל", true],
    ["Hebrew with its article", "הכסף נמצא", "כסף", true],
    ["another Hebrew word", "מספר הנפגעים", "ספר", false],
    ["Turkish capitals", "İSTANBUL'DA DEPREM", "istanbul", true],
    ["Turkish capitals without a dot", "ISPARTA", "ısparta", true],
    ["ss as ß", "Grosse Strasse gesperrt", "Straße", true],
    ["an umlaut written out in the filter", "Müller geht nach München", "Mueller", true],
    ["an umlaut written out in the text", "Mueller geht", "Müller", true],
    ["two vowels that are none", "A poet died", "pot", false],
    ["Greek final sigma", "ΟΔΥΣΣΕΥΣ στο λιμάνι", "οδυσσεύς", true],
    ["Vietnamese tones typed or not", "Hà Nội mưa lớn, Đà Nẵng nắng", "ha noi", true],
    ["Vietnamese without tones", "Ha Noi mua lon", "Hà Nội", true],
    ["half-width kana", "ﾄﾖﾀ自動車が発表", "トヨタ", true],
    ["katakana is not hiragana", "確かに増えた", "カニ", false],
    ["Hindi with its dot", "फ़िल्म का बजट", "फिल्म", true],
    ["Korean particles", "윤석열은 대통령이", "윤석열", true],
    ["a hyphen in the text", "The co-op closes", "coop", true],
    ["a hyphen in the filter", "The coop closes", "co-op", true],
    ["a hyphen no line breaks at", "The co\u2011op closes", "co-op", true],
    ["a curly apostrophe", "Conan O’Brien returns", "o'brien", true],
    ["no apostrophe in the filter", "Conan O’Brien returns", "OBrien", true],
    ["no apostrophe in the text", "McDonalds opens", "McDonald's", true],
    ["not what is no word without it", "She'll be back", "shell", false],
    ["an elided article", "la politique de l’Italie", "l'Italie", true],
    ["a possessive", "Macron's plan", "macron", true],
    ["the possessive of several", "the teachers' strike", "teachers", true],
    ["a letter for an apostrophe", "П’ять людей у Кам’янці", "пʼять", true],
    ["a star behind Arabic", "المصريون", "مصري*", true],
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
    ["https://github.com/quillon/quillon/x", "https://github.com/Quillon/docs", true],
    ["https://github.com/quillon/quillon", "https://github.com/tamarack/tamarack", false],
  ])("of %s and %s is one: %s", (a, b, isOne) => {
    expect(outletFamily(a) === outletFamily(b)).toBe(isOne);
  });
});
