import { type CountRows, rounded } from "./count-rows.ts";

/** More bins would cut finer than the data can tell. */
export const binsMax = 48;

/** Per feature, its thresholds and each row's bin: how many of them its value exceeds. */
export type Bins = {
  readonly edges: readonly (readonly number[])[];
  readonly codes: readonly Uint8Array[];
};

/** Cuts each feature at quantiles, each threshold rounded as it will be written. */
export function binsOf({ width, values, counts }: CountRows): Bins {
  const edges: number[][] = [];
  const codes: Uint8Array[] = [];
  const count = counts.length;
  const step = Math.max(1, Math.floor(count / 40_000));
  for (let feature = 0; feature < width; feature++) {
    const sample: number[] = [];
    for (let i = 0; i < count; i += step) sample.push(values[i * width + feature] ?? 0);
    const sorted = Float64Array.from(sample).sort();
    const cuts = new Set<number>();
    for (let bin = 1; bin < binsMax; bin++) {
      const at = Math.floor((bin * sorted.length) / binsMax);
      const below = sorted[at - 1] ?? 0;
      const above = firstGreater(sorted, below);
      if (above !== undefined) cuts.add(rounded((below + above) / 2));
    }
    const own = [...cuts].sort((one, other) => one - other);
    const code = new Uint8Array(count);
    for (let i = 0; i < count; i++) code[i] = binFor(own, values[i * width + feature] ?? 0);
    edges.push(own);
    codes.push(code);
  }
  return { edges, codes };
}

function firstGreater(sorted: Float64Array, value: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}

/** How many edges a value exceeds. */
function binFor(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
