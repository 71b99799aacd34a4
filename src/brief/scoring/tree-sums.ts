import type { BoostedTrees, Tree } from "#shared/boosted-trees.ts";
import { perObject } from "#shared/per-object.ts";

/**
 * Makes the function that evaluates a model for one row of features after the other, and gives what `sumOfTrees` does.
 *
 * It walks down no tree: which leaves a value of a feature leaves open stands ready as bits, and the leaves that all
 * features leave open are those reached. That pays where trees are small and features few, and where rows in a row
 * share their first features, whose leaves are then not looked up again.
 *
 * @throws {RangeError} when a tree has more than 32 leaves
 * @see https://doi.org/10.1145/2766462.2767733 (Lucchese et al. 2015, QuickScorer)
 */
export const treeSums = /* @__PURE__ */ perObject((model: BoostedTrees) => {
  const { leafValues, openAtFirst, questions } = laidOut(model.trees);
  const wordCount = openAtFirst.length;
  const { starts, thresholds, masks } = masksOf(questions, wordCount);
  const width = questions.length;
  const last = new Float64Array(width).fill(Number.NaN);
  // The leaves that are open at first, then behind each feature of the last row.
  const open = new Int32Array((width + 1) * wordCount);
  open.set(openAtFirst);

  return (row: Float64Array): number => {
    let feature = 0;
    while (feature < width && row[feature] === last[feature]) feature += 1;
    for (; feature < width; feature++) {
      const value = row[feature] as number;
      last[feature] = value;
      let bin = starts[feature] as number;
      while (value > (thresholds[bin] as number)) bin += 1;
      const before = feature * wordCount;
      const behind = before + wordCount;
      for (let word = 0; word < wordCount; word++) {
        const mask = masks[bin * wordCount + word] as number;
        open[behind + word] = (open[before + word] as number) & mask;
      }
    }
    let sum = model.base;
    for (let word = 0; word < wordCount; word++) {
      // The lowest bit first: the trees in their order, so that the sum is the same to the last digit.
      for (let left = open[width * wordCount + word] as number; left !== 0; left &= left - 1) {
        const bit = wordBits - 1 - Math.clz32(left & -left);
        sum += leafValues[word * wordBits + bit] as number;
      }
    }
    return sum;
  };
});

/** Bits of a word, each for a leaf. */
const wordBits = 32;

/** Leaves by the numbers of their bits, `to` exclusive. */
type Leaves = { readonly from: number; readonly to: number };

/** What an inner node asks of its feature: values up to the threshold leave the right branch closed, others the left. */
type Question = { readonly threshold: number; readonly left: Leaves; readonly right: Leaves };

/** Gives each leaf a bit, those of one tree within one word. */
function laidOut(trees: readonly Tree[]) {
  const values: number[] = [];
  const questions: Question[][] = [];
  const open: number[] = [];
  for (const { feature, value, right } of trees) {
    const leafCount = feature.filter((asked) => asked < 0).length;
    if (leafCount > wordBits) throw new RangeError("a tree has too many leaves");
    if ((values.length % wordBits) + leafCount > wordBits || values.length % wordBits === 0) {
      values.length = open.length * wordBits;
      open.push(0);
    }
    const word = open.length - 1;
    const leavesBelow = (node: number): Leaves => {
      const asked = feature[node] ?? -1;
      const from = values.length;
      if (asked < 0) {
        values.push(value[node] ?? 0);
        open[word] = (open[word] ?? 0) | (1 << (from % wordBits));
        return { from, to: from + 1 };
      }
      const [left, other] = [leavesBelow(node + 1), leavesBelow(right[node] ?? 0)];
      questions[asked] ??= [];
      questions[asked].push({ threshold: value[node] ?? 0, left, right: other });
      return { from, to: other.to };
    };
    leavesBelow(0);
  }
  return {
    leafValues: Float64Array.from(values),
    openAtFirst: Int32Array.from(open),
    questions: Array.from(questions, (asked) => asked ?? []),
  };
}

/** For each feature the leaves that stay open up to each of its thresholds, and beyond the last. */
function masksOf(questions: readonly (readonly Question[])[], wordCount: number) {
  const starts: number[] = [];
  const thresholds: number[] = [];
  const masks: Int32Array[] = [];
  for (const asked of questions) {
    starts.push(thresholds.length);
    const own = [...new Set(asked.map(({ threshold }) => threshold))].sort((a, b) => a - b);
    for (const bound of [...own, Number.POSITIVE_INFINITY]) {
      thresholds.push(bound);
      const mask = new Int32Array(wordCount).fill(-1);
      for (const { threshold, left, right } of asked) {
        const { from, to } = bound <= threshold ? right : left;
        for (let leaf = from; leaf < to; leaf++) {
          const word = Math.floor(leaf / wordBits);
          mask[word] = (mask[word] ?? 0) & ~(1 << (leaf % wordBits));
        }
      }
      masks.push(mask);
    }
  }
  return {
    starts: Int32Array.from(starts),
    thresholds: Float64Array.from(thresholds),
    masks: Int32Array.from(masks.flatMap((mask) => [...mask])),
  };
}
