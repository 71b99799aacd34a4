import { describe, expect, it } from "vitest";
import { packedTrees, unpackedTrees } from "#extract/text/packed-trees.ts";
import { sumOfTrees, treeTable } from "#shared/boosted-trees.ts";

const model = {
  base: -0.5,
  trees: [
    {
      feature: [3, 0, -1, -1, 1, -1, -1],
      value: [0.25, 1.5, 0.125, -0.3, 12.3456, 0.0624, 1],
      right: [4, 3, 0, 0, 6, 0, 0],
    },
    { feature: [-1], value: [0.2], right: [0] },
  ],
};

describe("packing trees", () => {
  it("gives back the model, its numbers rounded", () => {
    const [first, second] = unpackedTrees(packedTrees(model)).trees;
    expect(first).toEqual({
      ...model.trees[0],
      value: [0.25, 1.5, 0.125, -0.3, 12.3, 0.062, 1],
    });
    expect(second).toEqual(model.trees[1]);
  });

  it("decides as before", () => {
    const before = treeTable(model);
    const after = treeTable(unpackedTrees(packedTrees(model)));
    for (const row of [
      [0, 0, 0, 0],
      [2, 0, 0, 0],
      [0, 12, 0, 1],
      [0, 13, 0, 1],
    ]) {
      const values = Float64Array.from(row);
      expect(sumOfTrees(after, values)).toBeCloseTo(sumOfTrees(before, values), 2);
    }
  });
});
