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

/** Sum of trees on the log scale: the expected count is `exp(base + Σ trees)`. */
export type BoostedTrees = { readonly base: number; readonly trees: readonly Tree[] };

/**
 * Evaluates the model for one row of features.
 *
 * @see https://doi.org/10.1214/aos/1013203451 (Friedman 2001)
 * @returns the logarithm of the expected count
 */
export function logExpectedCount(model: BoostedTrees, row: Float64Array): number {
  let sum = model.base;
  for (const { feature, value, right } of model.trees) {
    let node = 0;
    let asked = feature[0] ?? -1;
    while (asked >= 0) {
      node = (row[asked] ?? 0) <= (value[node] ?? 0) ? node + 1 : (right[node] ?? 0);
      asked = feature[node] ?? -1;
    }
    sum += value[node] ?? 0;
  }
  return sum;
}
