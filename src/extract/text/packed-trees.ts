import type { BoostedTrees, Tree } from "#shared/boosted-trees.ts";

/**
 * A model as it is written to a file, where every byte counts. Trees stand in the order root, left branch,
 * right branch; a node is its feature and threshold, or -1 and the leaf's value in thousandths.
 */
export type PackedTrees = {
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
};

const leaf = -1;
const unit = 1000;

/** Packs a model; leaves are rounded to thousandths, thresholds to three digits. */
export function packedTrees({ base, trees }: BoostedTrees): PackedTrees {
  return {
    base,
    trees: trees.map(({ feature, value }) =>
      feature.flatMap((asked, node) => {
        const own = value[node] ?? 0;
        return asked === leaf
          ? [leaf, Math.round(own * unit)]
          : [asked, Number(own.toPrecision(3))];
      }),
    ),
  };
}

export function unpackedTrees({ base, trees }: PackedTrees): BoostedTrees {
  return { base, trees: trees.map(unpacked) };
}

function unpacked(packed: readonly number[]): Tree {
  const feature: number[] = [];
  const value: number[] = [];
  const right: number[] = [];
  const branch = (): void => {
    const node = feature.length;
    const asked = packed[2 * node] ?? leaf;
    const own = packed[2 * node + 1] ?? 0;
    feature.push(asked);
    value.push(asked === leaf ? own / unit : own);
    right.push(0);
    if (asked === leaf) return;
    branch();
    right[node] = feature.length;
    branch();
  };
  branch();
  return { feature, value, right };
}
