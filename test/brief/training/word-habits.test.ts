import { describe, expect, it } from "vitest";
import { documentTerms } from "#brief/scoring/document-terms.ts";
import { type CountedExample, wordHabits } from "#brief/training/word-habits.ts";

/** An article of these words, each expected in a summary as often as said, summed up by `summary`. */
function example(text: string, expected: number, summary: string): CountedExample {
  const { terms } = documentTerms([text], "", "fr");
  return {
    language: "fr",
    terms,
    summaries: [{ terms: summary.split(" "), weight: 1 }],
    // Summaries of two words are a twenty-fifth of the length for which counts are expected.
    expected: new Float64Array(terms.length).fill(25 * expected),
  };
}

const many = (count: number, one: CountedExample) => Array.from({ length: count }, () => one);

describe("habits of words", () => {
  it("are positive for words that summaries use more than expected, negative for those they avoid", () => {
    const { fr = {} } = wordHabits(many(60, example("je jeudi pont", 0.5, "jeudi pont")));
    // 60 mentions where 30 were expected, and none, each with 10 more for prudence.
    expect(fr.jeudi).toBeCloseTo(Math.log(70 / 40), 2);
    expect(fr.je).toBeCloseTo(Math.log(10 / 40), 2);
  });

  it("are learned of words in many articles only", () => {
    const examples = [
      ...many(39, example("castor jeudi", 0.5, "castor jeudi")),
      example("jeudi", 0.5, "jeudi pont"),
    ];
    expect(Object.keys(wordHabits(examples).fr ?? {})).toEqual(["jeudi"]);
  });

  it("weigh summaries of one article by their weights", () => {
    const one = example("jeudi", 0.5, "jeudi pont");
    const other = { terms: ["un", "pont"], weight: 3 };
    const both = { ...one, summaries: [...one.summaries, other] };
    const { fr = {} } = wordHabits(many(60, both));
    expect(fr.jeudi).toBeCloseTo(Math.log((15 + 10) / (30 + 10)), 2);
  });
});
