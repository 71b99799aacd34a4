import type { BoostedTrees, Tree } from "#shared/boosted-trees.ts";
import { type CountRows, rounded } from "./count-rows.ts";
import { type Bins, binsMax, binsOf } from "./feature-bins.ts";

export type TreeOptions = {
  /** "counts" (Poisson deviance; the default) or "odds" (counts are 0 or 1, exposures are not asked). */
  readonly loss?: "counts" | "odds";
  readonly trees: number;
  readonly leaves: number;
  readonly learningRate: number;
  /** Least weight of the rows in a leaf. */
  readonly leafWeightMin: number;
  readonly l2: number;
  /** Per feature: 1 the count may only grow with it, -1 only shrink, 0 either. */
  readonly directions?: readonly number[];
};

/** Newton's sums of the rows: gradient, hessian and weight of each. */
type Sums = {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly weights: Float64Array;
};

/** Per feature and bin: gradient, hessian and weight of the rows in it. */
type Histogram = Float64Array;

type Leaf = {
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  readonly value: number;
  /** What directions further up allow the value to be. */
  readonly low: number;
  readonly high: number;
  readonly split: Split | undefined;
  left?: Leaf;
  right?: Leaf;
};

type Split = {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
  readonly leftValue: number;
  readonly rightValue: number;
};

/**
 * Boosts regression trees for counts or odds: deviance, Newton steps, histograms, best leaf first.
 * Deterministic: no sampling, one thread, ties go to the earlier feature and bin.
 *
 * @see https://doi.org/10.1145/2939672.2939785 (Chen and Guestrin 2016) for gains and monotone limits
 */
export function growTrees(rows: CountRows, options: TreeOptions): BoostedTrees {
  const bins = binsOf(rows);
  const count = rows.counts.length;
  const isOdds = options.loss === "odds";
  const base = rounded(baseOf(rows, isOdds));
  const scores = new Float64Array(count).fill(base);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let i = 0; i < count; i++) {
      const weight = rows.weights[i] ?? 0;
      const odds = Math.exp(scores[i] ?? 0);
      const expected = isOdds ? odds / (1 + odds) : (rows.exposures[i] ?? 0) * odds;
      gradients[i] = weight * ((rows.counts[i] ?? 0) - expected);
      hessians[i] = weight * expected * (isOdds ? 1 - expected : 1);
    }
    const root = grown({ gradients, hessians, weights: rows.weights }, bins, options);
    addTo(scores, root, options.learningRate);
    trees.push(flattened(root, bins, options.learningRate));
  }
  return { base, trees };
}

function baseOf({ counts, exposures, weights }: CountRows, isOdds: boolean): number {
  let hits = 0;
  let exposure = 0;
  for (let i = 0; i < counts.length; i++) {
    hits += (weights[i] ?? 0) * (counts[i] ?? 0);
    exposure += (weights[i] ?? 0) * (isOdds ? 1 - (counts[i] ?? 0) : (exposures[i] ?? 0));
  }
  return Math.log(hits / exposure);
}

/** Splits the leaf with the most to gain until there are enough leaves. */
function grown(sums: Sums, bins: Bins, options: TreeOptions): Leaf {
  const all = Int32Array.from(sums.weights.keys());
  const histogram = histogramOf(all, sums, bins);
  const root = leafOf(all, histogram, undefined, [-Infinity, Infinity], bins, options);
  const open: Leaf[] = [root];
  for (let leaves = 1; leaves < options.leaves; leaves++) {
    let best: Leaf | undefined;
    for (const leaf of open) {
      if ((leaf.split?.gain ?? 0) > (best?.split?.gain ?? 0)) best = leaf;
    }
    if (best?.split === undefined) break;
    open.splice(open.indexOf(best), 1, ...divided(best, best.split, sums, bins, options));
  }
  return root;
}

function histogramOf(rows: Int32Array, sums: Sums, bins: Bins): Histogram {
  const { gradients, hessians, weights } = sums;
  const histogram = new Float64Array(bins.codes.length * stride);
  for (const [feature, codes] of bins.codes.entries()) {
    const from = feature * stride;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const at = from + (codes[row] as number) * 3;
      histogram[at] = (histogram[at] as number) + (gradients[row] as number);
      histogram[at + 1] = (histogram[at + 1] as number) + (hessians[row] as number);
      histogram[at + 2] = (histogram[at + 2] as number) + (weights[row] as number);
    }
  }
  return histogram;
}

const stride = 3 * (binsMax + 1);

function leafOf(
  rows: Int32Array,
  histogram: Histogram,
  value: number | undefined,
  [low, high]: readonly [number, number],
  bins: Bins,
  options: TreeOptions,
): Leaf {
  const total = [0, 0, 0];
  for (let at = 0; at < stride; at++) total[at % 3] = (total[at % 3] ?? 0) + (histogram[at] ?? 0);
  const [gradient = 0, hessian = 0, weight = 0] = total;
  const own = value ?? gradient / (hessian + options.l2);
  const split = bestSplit(histogram, [gradient, hessian, weight], [low, high], bins, options);
  return { rows, histogram, value: own, low, high, split };
}

/** Gives a leaf its two branches; the histogram of the larger is what the smaller leaves over. */
function divided(
  leaf: Leaf,
  split: Split,
  sums: Sums,
  bins: Bins,
  options: TreeOptions,
): readonly [Leaf, Leaf] {
  const codes = bins.codes[split.feature] ?? new Uint8Array(0);
  const left = leaf.rows.filter((row) => (codes[row] ?? 0) <= split.bin);
  const right = leaf.rows.filter((row) => (codes[row] ?? 0) > split.bin);
  const isLeftSmaller = left.length < right.length;
  const smaller = histogramOf(isLeftSmaller ? left : right, sums, bins);
  const larger = leaf.histogram.map((sum, at) => sum - (smaller[at] ?? 0));
  const direction = options.directions?.[split.feature] ?? 0;
  const middle = (split.leftValue + split.rightValue) / 2;
  const below: readonly [number, number] = [leaf.low, Math.min(leaf.high, middle)];
  const above: readonly [number, number] = [Math.max(leaf.low, middle), leaf.high];
  const free: readonly [number, number] = [leaf.low, leaf.high];
  const leftRange = direction > 0 ? below : direction < 0 ? above : free;
  const rightRange = direction > 0 ? above : direction < 0 ? below : free;
  const [leftHistogram, rightHistogram] = isLeftSmaller ? [smaller, larger] : [larger, smaller];
  leaf.left = leafOf(left, leftHistogram, split.leftValue, leftRange, bins, options);
  leaf.right = leafOf(right, rightHistogram, split.rightValue, rightRange, bins, options);
  return [leaf.left, leaf.right];
}

function bestSplit(
  histogram: Histogram,
  [gradient, hessian, weight]: readonly [number, number, number],
  [low, high]: readonly [number, number],
  bins: Bins,
  options: TreeOptions,
): Split | undefined {
  let best: Split | undefined;
  const limited = (value: number) => Math.min(high, Math.max(low, value));
  const before = gradient ** 2 / (hessian + options.l2);
  for (const [feature, edges] of bins.edges.entries()) {
    let g = 0;
    let h = 0;
    let w = 0;
    const direction = options.directions?.[feature] ?? 0;
    for (let bin = 0; bin < edges.length; bin++) {
      const at = feature * stride + bin * 3;
      g += histogram[at] ?? 0;
      h += histogram[at + 1] ?? 0;
      w += histogram[at + 2] ?? 0;
      if (w < options.leafWeightMin || weight - w < options.leafWeightMin) continue;
      const leftValue = limited(g / (h + options.l2));
      const rightValue = limited((gradient - g) / (hessian - h + options.l2));
      if ((rightValue - leftValue) * direction < 0) continue;
      const gain =
        worth(g, h, leftValue, options) +
        worth(gradient - g, hessian - h, rightValue, options) -
        before;
      if (gain > gainMin && gain > (best?.gain ?? 0)) {
        best = { gain, feature, bin, leftValue, rightValue };
      }
    }
  }
  return best;
}

/** How much a leaf's value takes off the loss, twice over; largest at gradient / (hessian + l2). */
function worth(gradient: number, hessian: number, value: number, { l2 }: TreeOptions): number {
  return 2 * gradient * value - (hessian + l2) * value * value;
}

const gainMin = 1e-6;

function addTo(scores: Float64Array, leaf: Leaf, learningRate: number): void {
  if (leaf.left !== undefined && leaf.right !== undefined) {
    addTo(scores, leaf.left, learningRate);
    addTo(scores, leaf.right, learningRate);
    return;
  }
  const value = rounded(leaf.value * learningRate);
  for (const row of leaf.rows) scores[row] = (scores[row] ?? 0) + value;
}

function flattened(root: Leaf, bins: Bins, learningRate: number): Tree {
  const feature: number[] = [];
  const value: number[] = [];
  const right: number[] = [];
  const visit = (leaf: Leaf): void => {
    const at = feature.length;
    if (leaf.left === undefined || leaf.right === undefined || leaf.split === undefined) {
      feature.push(-1);
      value.push(rounded(leaf.value * learningRate));
      right.push(0);
      return;
    }
    feature.push(leaf.split.feature);
    value.push(bins.edges[leaf.split.feature]?.[leaf.split.bin] ?? 0);
    right.push(0);
    visit(leaf.left);
    right[at] = feature.length;
    visit(leaf.right);
  };
  visit(root);
  return { feature, value, right };
}
