import type { LinearModel } from "../scoring/linear-model.ts";

export type LinearRows = {
  readonly width: number;
  readonly values: Float64Array;
  readonly targets: Float64Array;
  readonly weights: Float64Array;
};

type Scale = { readonly means: Float64Array; readonly deviations: Float64Array };

/** A feature that hardly varies must not be blown up by dividing by its deviation. */
const deviationMin = 0.01;

/**
 * Fits least squares with an L2 penalty on standardised features.
 *
 * @see https://doi.org/10.1080/00401706.1970.10488634 (Hoerl and Kennard 1970)
 */
export function fitRidge(rows: LinearRows, penalty: number): LinearModel {
  const scale = scaleOf(rows);
  const size = rows.width + 1;
  const matrix = new Float64Array(size * size);
  const vector = new Float64Array(size);
  accumulate(rows, scale, matrix, vector, (i) => [rows.weights[i] ?? 0, rows.targets[i] ?? 0]);
  return unscaled(solved(penalised(matrix, size, penalty), vector, size), scale);
}

/**
 * Fits a logistic regression with an L2 penalty on standardised features by Newton's method.
 *
 * @param rows targets from 0 to 1
 */
export function fitLogistic(rows: LinearRows, penalty: number): LinearModel {
  const scale = scaleOf(rows);
  const size = rows.width + 1;
  let beta = new Float64Array(size);
  for (let step = 0; step < 12; step++) {
    const matrix = new Float64Array(size * size);
    const vector = new Float64Array(size);
    accumulate(rows, scale, matrix, vector, (i, x) => {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += (beta[k] ?? 0) * (x[k] ?? 0);
      const p = 1 / (1 + Math.exp(-sum));
      const variance = Math.max(1e-6, p * (1 - p));
      return [(rows.weights[i] ?? 0) * variance, sum + ((rows.targets[i] ?? 0) - p) / variance];
    });
    beta = solved(penalised(matrix, size, penalty), vector, size);
  }
  return unscaled(beta, scale);
}

function scaleOf({ width, values, weights }: LinearRows): Scale {
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  let total = 0;
  for (const [i, weight] of weights.entries()) {
    total += weight;
    for (let k = 0; k < width; k++) {
      const value = values[i * width + k] ?? 0;
      means[k] = (means[k] ?? 0) + weight * value;
      squares[k] = (squares[k] ?? 0) + weight * value * value;
    }
  }
  const deviations = new Float64Array(width);
  for (let k = 0; k < width; k++) {
    const mean = (means[k] ?? 0) / total;
    means[k] = mean;
    const variance = (squares[k] ?? 0) / total - mean * mean;
    deviations[k] = Math.max(deviationMin, Math.sqrt(Math.max(0, variance)));
  }
  return { means, deviations };
}

/** Adds up weight·x·xᵀ and weight·target·x over all rows, x standardised with a leading 1. */
function accumulate(
  rows: LinearRows,
  { means, deviations }: Scale,
  matrix: Float64Array,
  vector: Float64Array,
  weightAndTarget: (row: number, x: Float64Array) => readonly [number, number],
): void {
  const size = rows.width + 1;
  const x = new Float64Array(size);
  x[0] = 1;
  for (let i = 0; i < rows.targets.length; i++) {
    for (let k = 0; k < rows.width; k++) {
      const value = rows.values[i * rows.width + k] ?? 0;
      x[k + 1] = (value - (means[k] ?? 0)) / (deviations[k] ?? 1);
    }
    const [weight, target] = weightAndTarget(i, x);
    for (let a = 0; a < size; a++) {
      const scaled = weight * (x[a] ?? 0);
      vector[a] = (vector[a] ?? 0) + scaled * target;
      for (let b = 0; b <= a; b++) {
        matrix[a * size + b] = (matrix[a * size + b] ?? 0) + scaled * (x[b] ?? 0);
      }
    }
  }
}

function penalised(matrix: Float64Array, size: number, penalty: number): Float64Array {
  for (let k = 1; k < size; k++) matrix[k * size + k] = (matrix[k * size + k] ?? 0) + penalty;
  matrix[0] = (matrix[0] ?? 0) + 1e-9;
  return matrix;
}

/** Solves a symmetric positive system, given its lower triangle, by Cholesky's decomposition. */
function solved(
  matrix: Float64Array,
  vector: Float64Array,
  size: number,
): Float64Array<ArrayBuffer> {
  const lower = Float64Array.from(matrix);
  const at = (row: number, column: number) => lower[row * size + column] ?? 0;
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const result = Float64Array.from(vector);
  for (let i = 0; i < size; i++) {
    let sum = result[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (result[k] ?? 0);
    result[i] = sum / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = result[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= at(k, i) * (result[k] ?? 0);
    result[i] = sum / at(i, i);
  }
  return result;
}

function unscaled(beta: Float64Array, { means, deviations }: Scale): LinearModel {
  let intercept = beta[0] ?? 0;
  const coefficients: number[] = [];
  for (let k = 0; k < means.length; k++) {
    const slope = (beta[k + 1] ?? 0) / (deviations[k] ?? 1);
    coefficients.push(slope);
    intercept -= slope * (means[k] ?? 0);
  }
  return { intercept, coefficients };
}
