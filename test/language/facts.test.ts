import { describe, expect, it, test } from "vitest";
import { factsIn } from "#language/facts.ts";
import { supportedLanguages } from "#model/language.ts";
import { fc } from "../support/properties.ts";

describe("the facts of a text", () => {
  it("are numbers, dates, names and quotations, each where it stands", () => {
    const text = "On 3 May Emmanuel Macron promised €120,000: “We will pay 5 percent.”";
    expect(factsIn(text, "en").map(({ kind, text: words }) => [kind, words])).toEqual([
      ["date", "3 May"],
      ["name", "Emmanuel Macron"],
      ["number", "€120,000"],
      ["quotation", "We will pay 5 percent."],
      ["number", "5 percent"],
    ]);
  });

  it("are only those within the run asked for, told by the whole text", () => {
    const text = "Macron spoke. Paris and Macron agreed on 3 points.";
    const within = { start: text.indexOf("Paris"), end: text.length };
    expect(factsIn(text, "en", within).map(({ text: words }) => words)).toEqual([
      "Paris",
      "Macron",
      "3",
    ]);
  });

  test("are the text itself at their offsets", () => {
    const word = fc.constantFrom(
      "“",
      "”",
      "Macron",
      "3",
      "May",
      "million",
      "€",
      "said",
      "«",
      "»",
      "–",
      "'",
      ".",
      "\n",
      "28日",
      "Путин",
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...supportedLanguages),
        fc.array(word, { maxLength: 30 }),
        (language, parts) => {
          const text = parts.join(" ");
          for (const fact of factsIn(text, language)) {
            expect(text.slice(fact.start, fact.end)).toBe(fact.text);
            expect(fact.text.trim()).toBe(fact.text);
            expect(fact.text).not.toBe("");
          }
        },
      ),
    );
  });
});
