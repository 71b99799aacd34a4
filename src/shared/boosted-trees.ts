import { perObject } from "./per-object.ts";

/**
 * A regression tree, its nodes in the order root, left branch, right branch.
 * Per node: the feature it asks about, or -1 in a leaf; the threshold (left when the
 * feature is at most that) or a leaf's value; and the index of the right branch.
 */
export type Tree = {
  readonly feature: readonly number[];
  readonly value: readonly number[];
  readonly right: readonly number[];
};

/** A sum of trees: of counts on the log scale, of yes or no in log odds. */
export type BoostedTrees = { readonly base: number; readonly trees: readonly Tree[] };

/** A model laid out for speed: the nodes of all trees in a row. */
export type TreeTable = {
  readonly base: number;
  readonly roots: Int32Array;
  readonly feature: Int32Array;
  readonly value: Float64Array;
  readonly right: Int32Array;
};

/** Lays a model out, once. */
export const treeTable = /* @__PURE__ */ perObject(({ base, trees }: BoostedTrees): TreeTable => {
  const size = trees.reduce((sum, { feature }) => sum + feature.length, 0);
  const roots = new Int32Array(trees.length);
  const feature = new Int32Array(size);
  const value = new Float64Array(size);
  const right = new Int32Array(size);
  let from = 0;
  for (const [number, tree] of trees.entries()) {
    roots[number] = from;
    feature.set(tree.feature, from);
    value.set(tree.value, from);
    for (const [node, to] of tree.right.entries()) right[from + node] = from + to;
    from += tree.feature.length;
  }
  return { base, roots, feature, value, right };
});

/**
 * Evaluates the model for one row of features.
 *
 * @see https://doi.org/10.1214/aos/1013203451 (Friedman 2001)
 * @returns the logarithm of the expected count, or the log odds
 */
export function sumOfTrees(table: TreeTable, row: Float64Array): number {
  const { roots, feature, value, right } = table;
  let sum = table.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number) {
      node = (row[asked] as number) <= (value[node] as number) ? node + 1 : (right[node] as number);
    }
    sum += value[node] as number;
  }
  return sum;
}
