/** Rows of features with the count to expect, its exposure (the count is proportional to it) and weight. */
export type CountRows = {
  readonly width: number;
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly exposures: Float64Array;
  readonly weights: Float64Array;
};

/** To four significant digits, as it is written to the file of weights. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
