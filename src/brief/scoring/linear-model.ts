import type { FeatureRows } from "./sentence-features.ts";

/** A weighted sum of features. */
export type LinearModel = { readonly intercept: number; readonly coefficients: readonly number[] };

/**
 * Applies a linear model to every row and standardises the results among them (mean 0,
 * deviation 1), so that the sentences of one document compete and documents compare.
 */
export function standardScores(model: LinearModel, { width, values }: FeatureRows): Float64Array {
  const count = values.length / width;
  const scores = new Float64Array(count);
  let mean = 0;
  for (let i = 0; i < count; i++) {
    let sum = model.intercept;
    for (let k = 0; k < width; k++)
      sum += (model.coefficients[k] ?? 0) * (values[i * width + k] ?? 0);
    scores[i] = sum;
    mean += sum / count;
  }
  let variance = 0;
  for (const score of scores) variance += (score - mean) ** 2 / count;
  const deviation = Math.sqrt(variance) + 1e-6;
  return scores.map((score) => (score - mean) / deviation);
}
