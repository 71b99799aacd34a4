import { describe, expect, it } from "vitest";
import { type CountRows, rounded } from "#brief/training/count-rows.ts";
import { growTrees } from "#brief/training/grow-trees.ts";
import { sumOfTrees, treeTable } from "#shared/boosted-trees.ts";
import { fc } from "../../support/properties.ts";

const options = { trees: 30, leaves: 4, learningRate: 0.3, leafWeightMin: 5, l2: 1 };

function rowsOf(
  samples: readonly {
    readonly x: readonly number[];
    readonly count: number;
    readonly exposure?: number;
  }[],
): CountRows {
  return {
    width: samples[0]?.x.length ?? 0,
    values: Float64Array.from(samples.flatMap(({ x }) => x)),
    counts: Float64Array.from(samples, ({ count }) => count),
    exposures: Float64Array.from(samples, ({ exposure = 1 }) => exposure),
    weights: new Float64Array(samples.length).fill(1),
  };
}

const expected = (model: ReturnType<typeof growTrees>, ...x: number[]) =>
  Math.exp(sumOfTrees(treeTable(model), Float64Array.from(x)));

describe("growing trees", () => {
  it("learns a step and leaves a feature that says nothing alone", () => {
    const samples = Array.from({ length: 400 }, (_, i) => ({
      x: [i / 400, (i * 7919) % 13],
      count: i < 200 ? 0.2 : 2,
    }));
    const model = growTrees(rowsOf(samples), options);
    expect(expected(model, 0.1, 5)).toBeCloseTo(0.2, 1);
    expect(expected(model, 0.9, 5)).toBeCloseTo(2, 1);
    expect(model.trees[0]?.feature[0]).toBe(0);
  });

  it("counts in proportion to exposure", () => {
    const samples = Array.from({ length: 400 }, (_, i) => ({
      x: [i % 2],
      count: (i % 2 === 0 ? 0.5 : 1) * (1 + (i % 5)),
      exposure: 1 + (i % 5),
    }));
    const model = growTrees(rowsOf(samples), options);
    expect(expected(model, 0)).toBeCloseTo(0.5, 1);
    expect(expected(model, 1)).toBeCloseTo(1, 1);
  });

  it("learns the odds of yes and no", () => {
    const samples = Array.from({ length: 400 }, (_, i) => ({
      x: [i % 2],
      count: (i % 2 === 0 ? i % 8 === 0 : i % 8 !== 1) ? 1 : 0,
    }));
    const model = growTrees(rowsOf(samples), { ...options, loss: "odds" });
    expect(expected(model, 0)).toBeCloseTo(1 / 3, 1);
    expect(expected(model, 1)).toBeCloseTo(3, 0);
  });

  it("never goes against a direction, whatever the data say", () => {
    const sample = fc.record({
      x: fc
        .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 }))
        .map((x) => [...x]),
      count: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(sample, { minLength: 40, maxLength: 120 }), (samples) => {
        fc.pre(samples.some(({ count }) => count > 0));
        const model = growTrees(rowsOf(samples), { ...options, trees: 5, directions: [1, -1] });
        for (let x = 0; x < 20; x++) {
          expect(expected(model, x + 1, 2)).toBeGreaterThanOrEqual(expected(model, x, 2));
          expect(expected(model, 3, x / 4 + 1)).toBeLessThanOrEqual(expected(model, 3, x / 4));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("makes the same trees of the same rows, all numbers as they are written", () => {
    const samples = Array.from({ length: 300 }, (_, i) => ({
      x: [Math.sin(i), Math.cos(i * 3)],
      count: Math.sin(i) > 0.3 ? 1 : 0,
    }));
    const model = growTrees(rowsOf(samples), options);
    expect(growTrees(rowsOf(samples), options)).toEqual(model);
    const numbers = model.trees.flatMap(({ value }) => value);
    expect(numbers.map(rounded)).toEqual(numbers);
  });
});
