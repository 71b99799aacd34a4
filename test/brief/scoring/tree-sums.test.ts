import { expect, it } from "vitest";
import { treeSums } from "#brief/scoring/tree-sums.ts";
import { sumOfTrees, type Tree, treeTable } from "#shared/boosted-trees.ts";
import { fc } from "../../support/properties.ts";

type Branch = number | { readonly asked: number; readonly at: number; readonly below: Branch[] };

const width = 4;
const amount = fc.integer({ min: -6, max: 6 }).map((tenths) => tenths / 10);
const { branch } = fc.letrec<{ branch: Branch }>((tie) => ({
  branch: fc.oneof(
    { maxDepth: 4 },
    amount,
    fc.record({
      asked: fc.nat({ max: width - 1 }),
      at: amount,
      below: fc.array(tie("branch"), { minLength: 2, maxLength: 2 }),
    }),
  ),
}));

function treeOf(root: Branch): Tree {
  const tree = { feature: [] as number[], value: [] as number[], right: [] as number[] };
  const add = (one: Branch): number => {
    const node = tree.feature.length;
    const isLeaf = typeof one === "number";
    tree.feature.push(isLeaf ? -1 : one.asked);
    tree.value.push(isLeaf ? one : one.at);
    tree.right.push(0);
    if (isLeaf) return node;
    const [left = 0, right = 0] = one.below;
    add(left);
    tree.right[node] = add(right);
    return node;
  };
  add(root);
  return tree;
}

it("sums up what walking down each tree gives, row after row", () => {
  const row = fc.array(amount, { minLength: width, maxLength: width });
  fc.assert(
    fc.property(
      fc.array(branch.map(treeOf), { maxLength: 12 }),
      amount,
      fc.array(row, { maxLength: 12 }),
      (trees, base, rows) => {
        const model = { base, trees };
        const sumOf = treeSums(model);
        const table = treeTable(model);
        for (const values of rows.map((one) => Float64Array.from(one)))
          expect(sumOf(values)).toBe(sumOfTrees(table, values));
      },
    ),
  );
});

it("refuses a tree of more leaves than it has bits for", () => {
  let root: Branch = 0;
  for (let leaves = 1; leaves < 32; leaves++)
    root = { asked: 0, at: leaves, below: [root, leaves] };
  const most = { base: 0, trees: [treeOf(root)] };
  expect(treeSums(most)(Float64Array.of(2.5))).toBe(2);
  const more = { base: 0, trees: [treeOf({ asked: 0, at: 40, below: [root, 40] })] };
  expect(() => treeSums(more)).toThrow(RangeError);
});
