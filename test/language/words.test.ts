import { describe, expect, it } from "vitest";
import { countWords, words } from "#language/words.ts";
import { fc } from "../support/properties.ts";

const cut = (text: string, language: string) => words(text, language).map((word) => word.text);

describe("words", () => {
  it.each([
    [
      "en",
      "Don't pay $1,200.50, well-known U.S. firms!",
      ["Don't", "pay", "1,200.50", "well", "known", "U.S", "firms"],
    ],
    ["fr", "L’eau d'Évian, aujourd'hui.", ["L’eau", "d'Évian", "aujourd'hui"]],
    ["de", "mittel und klein.Wenn", ["mittel", "und", "klein", "Wenn"]],
    ["hi", "हिन्दी में", ["हिन्दी", "में"]],
    ["ar", "مرحبا بالعالم، أهلا", ["مرحبا", "بالعالم", "أهلا"]],
    ["ja", "首相は東京で会見した。", ["首相", "は", "東京", "で", "会見", "した"]],
    ["zh", "周怡安來自台中 OK", ["周", "怡", "安", "來自", "台中", "OK"]],
    ["en", "...", []],
  ])("cuts %s: %s", (language, text, expected) => {
    expect(cut(text, language)).toEqual(expected);
  });

  it("cuts each run of a text as if it stood alone", () => {
    const run = fc.stringMatching(/^(?:[市会长表示桥あのカー々]|สะ|พาน|ก็){1,40}$/u);
    fc.assert(
      fc.property(
        fc.array(run, { maxLength: 40 }),
        fc.constantFrom("zh", "ja", "th"),
        (runs, language) => {
          expect(cut(runs.join("。a1, "), language).filter((word) => word !== "a1")).toEqual(
            runs.flatMap((text) => cut(text, language)),
          );
        },
      ),
    );
  });

  it("gives offsets of the text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        let from = 0;
        for (const word of words(text, "en")) {
          expect(word.start).toBeGreaterThanOrEqual(from);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          from = word.end;
        }
      }),
    );
  });

  it("finds the same words in a long Japanese run as in its parts, but for those cut at the limit", () => {
    const sentence = "首相は東京で会見した";
    const one = cut(sentence, "ja").length;
    expect(Math.abs(cut(sentence.repeat(400), "ja").length - 400 * one)).toBeLessThan(20);
  });
});

describe("countWords", () => {
  it.each([
    ["en", "A well-known “person” – isn't it? 3.5 %", 6],
    ["fr", "L'eau est à 5 €", 4],
    ["vi", "Thành phố Hồ Chí Minh", 5],
    ["ko", "그는 서울에 갔다.", 3],
    ["ja", "首相は東京で会見した。", 6],
    ["ar", "ماذا حدث بعد ذلك؟", 4],
    ["en", " – … ", 0],
  ])("counts in %s what a reader would: %s", (language, text, expected) => {
    expect(countWords(text, language)).toBe(expected);
  });
});
