import { describe, expect, it } from "vitest";
import {
  bestSet,
  type SearchGoal,
  type SearchInput,
  searchWeights,
} from "#brief/scoring/search.ts";
import { fc } from "../../support/properties.ts";

/** Sentences given as terms; every pair of neighbours is a bigram of its own. */
function inputOf(
  termsOf: readonly (readonly number[])[],
  termCounts: readonly number[],
  leans: readonly boolean[] = termsOf.map(() => false),
): SearchInput {
  let next = 0;
  const bigramsOf = termsOf.map((terms) => Int32Array.from(terms.slice(1), () => next++));
  return {
    termsOf: termsOf.map((terms) => Int32Array.from(terms)),
    bigramsOf,
    termCounts: Float64Array.from(termCounts),
    bigramCounts: new Float64Array(next),
    sentenceScores: new Float64Array(termsOf.length),
    leans,
    wordCounts: termsOf.map((terms) => terms.length),
  };
}

const exactly = (count: number, targetTokens = 50): SearchGoal => ({
  targetTokens,
  sentencesMin: count,
  sentencesMax: count,
  cutAfter: Number.POSITIVE_INFINITY,
});

describe("the search", () => {
  it("takes the sentences with the words that people take", () => {
    const input = inputOf(
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
      [0, 0, 0.9, 0.9, 0.8, 0.8],
    );
    expect(bestSet(input, exactly(2), searchWeights)).toEqual([1, 2]);
  });

  it("does not pay twice for what is said twice", () => {
    const input = inputOf(
      [
        [0, 1],
        [0, 1],
        [2, 3],
      ],
      [0.9, 0.9, 0.4, 0.4],
    );
    expect(bestSet(input, exactly(2), searchWeights)).toEqual([0, 2]);
  });

  it("prefers an equal sentence that does not lean on one left out", () => {
    const input = inputOf([[0], [1], [2]], [0.1, 0.9, 0.9], [false, true, false]);
    expect(bestSet(input, exactly(1), searchWeights)).toEqual([2]);
    const pair = inputOf([[0], [1], [2]], [0.9, 0.9, 0.7], [false, true, false]);
    expect(bestSet(pair, exactly(2), searchWeights)).toEqual([0, 1]);
  });

  it("finds the best pair, as trying all pairs does", () => {
    const terms = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
    const counts = fc.array(fc.double({ min: 0, max: 1.5, noNaN: true }), {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(
        // No sentence twice: the search takes none that says another again.
        fc.uniqueArray(terms, { minLength: 2, maxLength: 8, selector: (own) => own.join() }),
        counts,
        (termsOf, termCounts) => {
          const input = inputOf(termsOf, termCounts);
          const value = (set: readonly number[]) => {
            const seen = new Map<number, number>();
            let hits = 0;
            let tokens = 0;
            for (const term of set.flatMap((index) => termsOf[index] ?? [])) {
              const before = seen.get(term) ?? 0;
              hits += Math.max(0, Math.min(1, (termCounts[term] ?? 0) - before));
              seen.set(term, before + 1);
              tokens += 1;
            }
            return (2 * hits) / (tokens + 50);
          };
          let most = 0;
          for (const a of termsOf.keys())
            for (let b = 0; b < a; b++) most = Math.max(most, value([b, a]));
          const found = bestSet(input, exactly(2), { ...searchWeights, sentence: 0, beam: 64 });
          expect(value(found)).toBeCloseTo(most, 9);
        },
      ),
    );
  });

  it("says more words when it may be longer, not the same ones more often", () => {
    // In proportion, 0.96 would still beat 2 · 0.472 at twice the length.
    const input = inputOf([[0], [1, 2]], [0.48, 0.236, 0.236]);
    expect(bestSet(input, exactly(1, 50), searchWeights)).toEqual([0]);
    expect(bestSet(input, exactly(1, 100), searchWeights)).toEqual([1]);
  });

  it("fills what will be cut", () => {
    const input = inputOf(
      [
        [0, 1, 2, 3],
        [4, 5, 6],
        [7, 8],
      ],
      [0.9, 0.9, 0.9, 0.9, 0.5, 0.5, 0.5, 0.2, 0.2],
    );
    const some = { targetTokens: 50, sentencesMin: 1, sentencesMax: 9 };
    expect(bestSet(input, { ...some, cutAfter: 5 }, searchWeights)).toEqual([0, 1]);
  });

  it("gives nothing for nothing", () => {
    expect(bestSet(inputOf([], []), exactly(2), searchWeights)).toEqual([]);
  });
});
