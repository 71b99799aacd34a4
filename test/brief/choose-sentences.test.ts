import { describe, expect, it } from "vitest";
import { chooseSentences, type SentenceDocument } from "#brief/choose-sentences.ts";
import { sentenceDocument } from "#brief/sentence-document.ts";
import { countWords } from "#language/words.ts";
import { fc } from "../support/properties.ts";

const word = fc.constantFrom(
  "bridge",
  "Hull",
  "mayor",
  "fell",
  "the",
  "on",
  "Monday",
  "river",
  "3",
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => `T${words.join(" ")}.`);
const article = fc.array(sentence, { minLength: 1, maxLength: 30 }).map((all) => all.join(" "));

/** How many sentences there are that no earlier one says in the same words. */
function distinct({ sentences }: SentenceDocument): number {
  return new Set(sentences.map(({ text }) => text.replace(/\W/g, " ").toLowerCase())).size;
}

describe("choosing sentences", () => {
  it("gives exactly as many sentences as asked, or all that differ, ascending", () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 1, max: 8 }), (text, count) => {
        const document = sentenceDocument(text, "en");
        const chosen = chooseSentences(document, { kind: "sentences", count });
        expect(chosen).toHaveLength(Math.min(count, distinct(document)));
        expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b));
      }),
    );
  });

  it("fills the words that will be cut off behind, with no sentence to spare", () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 1, max: 60 }), (text, words) => {
        const document = sentenceDocument(text, "en");
        const chosen = chooseSentences(document, { kind: "cut", words });
        const counts = chosen.map((index) =>
          countWords(document.sentences[index]?.text ?? "", "en"),
        );
        const total = counts.reduce((sum, count) => sum + count, 0);
        expect(total >= words || chosen.length === distinct(document)).toBe(true);
        expect(total - Math.max(...counts)).toBeLessThan(words);
      }),
    );
  });

  it("of free length takes what is worth it and never a sentence twice", () => {
    fc.assert(
      fc.property(article, (text) => {
        const document = sentenceDocument(text, "en");
        const chosen = chooseSentences(document, { kind: "free" });
        const texts = chosen.map((index) => document.sentences[index]?.text);
        expect(chosen.length).toBeGreaterThan(0);
        expect(new Set(texts).size).toBe(texts.length);
        const words = chosen.map((index) =>
          countWords(document.sentences[index]?.text ?? "", "en"),
        );
        expect(words.reduce((sum, count) => sum + count, 0)).toBeLessThan(120);
      }),
    );
  });

  it("gives nothing for a text without sentences", () => {
    expect(chooseSentences(sentenceDocument("", "en"), { kind: "sentences", count: 3 })).toEqual(
      [],
    );
  });
});

describe("a sentence document", () => {
  it("numbers the blocks in which the sentences stand", () => {
    const { blockOf } = sentenceDocument("One. Two.\nThree.\n\nFour. Five.", "en");
    expect(blockOf).toEqual([0, 0, 1, 2, 2]);
  });
});
