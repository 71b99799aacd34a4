import { describe, expect, it } from "vitest";
import { centrality, likeness, sentenceVectors } from "#brief/scoring/centrality.ts";
import { documentTerms } from "#brief/scoring/document-terms.ts";
import { fc } from "../../support/properties.ts";

const word = fc.constantFrom(
  ..."bridge river mayor council flood school train minister".split(" "),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));

describe("centrality", () => {
  it("equals a walk over the whole matrix of likeness", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 12 }), (texts) => {
        const analysed = documentTerms(texts, "", "en");
        const vectors = sentenceVectors(analysed);
        const scratch = new Float64Array(analysed.stemCount);
        const matrix = vectors.map((one, i) =>
          vectors.map((other, j) => (i === j ? 0 : likeness(one, other, scratch))),
        );
        const degree = matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
        let walk = matrix.map(() => 1 / matrix.length);
        for (let step = 0; step < 12; step++) {
          walk = matrix.map((_, j) => {
            const received = matrix.reduce(
              (sum, row, i) =>
                (degree[i] ?? 0) > 1e-9
                  ? sum + ((walk[i] ?? 0) * (row[j] ?? 0)) / (degree[i] ?? 1)
                  : sum,
              0,
            );
            return 0.15 / matrix.length + 0.85 * received;
          });
        }
        const most = Math.max(...walk);
        const found = centrality(vectors, analysed.stemCount).walk;
        for (const [i, value] of walk.entries()) expect(found[i]).toBeCloseTo(value / most, 6);
      }),
    );
  });

  it("is greatest for the sentence that shares most with the others", () => {
    const texts = [
      "the bridge fell in the flood",
      "the mayor spoke of the bridge",
      "flood took the bridge and the mayor spoke",
      "trains ran",
    ];
    const { centroid, walk } = centrality(
      sentenceVectors(documentTerms(texts, "", "en")),
      documentTerms(texts, "", "en").stemCount,
    );
    expect(centroid.indexOf(1)).toBe(2);
    expect(walk.indexOf(1)).toBe(2);
    expect(walk[3]).toBe(Math.min(...walk));
  });

  it("has no fault for sentences without content", () => {
    const analysed = documentTerms(["the", "of and", ""], "", "en");
    const { centroid, walk } = centrality(sentenceVectors(analysed), analysed.stemCount);
    expect([...centroid, ...walk].every(Number.isFinite)).toBe(true);
  });
});
