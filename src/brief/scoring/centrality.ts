import type { DocumentTerms } from "./document-terms.ts";

/** A sentence's content stems with their tf·idf weights, of Euclidean length 1 unless empty. */
export type SentenceVector = { readonly stems: Int32Array; readonly weights: Float64Array };

/** How much a sentence has in common with the others, each 0 to 1, the greatest of a document being 1. */
export type Centrality = {
  /** Likeness to the sum of all sentences. */
  readonly centroid: Float64Array;
  /** Stationary probability of a walk from sentence to like sentence. */
  readonly walk: Float64Array;
};

/**
 * Weighs the content stems of each sentence by tf·idf, the sentences being the collection.
 *
 * @see https://doi.org/10.1016/0306-4573(88)90021-0 (Salton and Buckley 1988)
 */
export function sentenceVectors({
  terms,
  termsOf,
  stemCount,
}: DocumentTerms): readonly SentenceVector[] {
  const counts = new Int32Array(stemCount);
  const sentencesWith = new Int32Array(stemCount);
  const stemsOf = termsOf.map((ids) => {
    const stems: number[] = [];
    for (const id of ids) {
      const stem = terms[id]?.stem ?? -1;
      if (stem >= 0) stems.push(stem);
    }
    for (const stem of new Set(stems)) sentencesWith[stem] = (sentencesWith[stem] ?? 0) + 1;
    return stems;
  });
  return stemsOf.map((all) => {
    for (const stem of all) counts[stem] = (counts[stem] ?? 0) + 1;
    const stems = Int32Array.from(new Set(all));
    const weights = new Float64Array(stems.length);
    let squares = 0;
    for (const [place, stem] of stems.entries()) {
      const idf = Math.log(1 + termsOf.length / (sentencesWith[stem] ?? 1));
      const weight = (counts[stem] ?? 0) * idf;
      counts[stem] = 0;
      weights[place] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let place = 0; place < weights.length; place++)
      weights[place] = (weights[place] ?? 0) / length;
    return { stems, weights };
  });
}

/** The damping of the walk, and how often it is stepped: changes are below 1 % by then. */
const damping = 0.85;
const steps = 12;

/**
 * Ranks sentences by centroid and by continuous LexRank. The matrix of likeness is the product of
 * the sentence vectors with themselves, so each step of the walk goes from sentences to stems
 * and back, in time proportional to the text.
 *
 * @see https://doi.org/10.1613/jair.1523 (Erkan and Radev 2004)
 */
export function centrality(vectors: readonly SentenceVector[], stemCount: number): Centrality {
  const count = vectors.length;
  const sum = new Float64Array(stemCount);
  const ones = new Float64Array(count).fill(1);
  toStems(vectors, ones, sum);
  const centroid = toSentences(vectors, sum);

  let probability = new Float64Array(count).fill(1 / (count || 1));
  const share = new Float64Array(count);
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < count; i++) {
      const out = (centroid[i] ?? 0) - selfLikeness(vectors[i]);
      share[i] = out > 1e-9 ? (probability[i] ?? 0) / out : 0;
    }
    toStems(vectors, share, sum);
    const next = toSentences(vectors, sum);
    for (let i = 0; i < count; i++) {
      const received = (next[i] ?? 0) - (share[i] ?? 0) * selfLikeness(vectors[i]);
      next[i] = (1 - damping) / count + damping * received;
    }
    probability = next;
  }
  return { centroid: scaledToOne(centroid), walk: scaledToOne(probability) };
}

/** Cosine of two sentences; `scratch` must be zero and is left so. */
export function likeness(
  one: SentenceVector,
  other: SentenceVector,
  scratch: Float64Array,
): number {
  for (let k = 0; k < one.stems.length; k++) scratch[one.stems[k] ?? 0] = one.weights[k] ?? 0;
  let sum = 0;
  for (let k = 0; k < other.stems.length; k++) {
    sum += (other.weights[k] ?? 0) * (scratch[other.stems[k] ?? 0] ?? 0);
  }
  for (let k = 0; k < one.stems.length; k++) scratch[one.stems[k] ?? 0] = 0;
  return sum;
}

function selfLikeness(vector: SentenceVector | undefined): number {
  return vector !== undefined && vector.stems.length > 0 ? 1 : 0;
}

function toStems(
  vectors: readonly SentenceVector[],
  amounts: Float64Array,
  sum: Float64Array,
): void {
  sum.fill(0);
  for (const [i, { stems, weights }] of vectors.entries()) {
    const amount = amounts[i] ?? 0;
    for (let k = 0; k < stems.length; k++) {
      const stem = stems[k] ?? 0;
      sum[stem] = (sum[stem] ?? 0) + amount * (weights[k] ?? 0);
    }
  }
}

function toSentences(
  vectors: readonly SentenceVector[],
  sum: Float64Array,
): Float64Array<ArrayBuffer> {
  const received = new Float64Array(vectors.length);
  for (const [i, { stems, weights }] of vectors.entries()) {
    let total = 0;
    for (let k = 0; k < stems.length; k++) total += (weights[k] ?? 0) * (sum[stems[k] ?? 0] ?? 0);
    received[i] = total;
  }
  return received;
}

/** Values by the greatest of them, which becomes 1. */
export function scaledToOne(values: Float64Array): Float64Array {
  let greatest = 1e-9;
  for (const value of values) greatest = Math.max(greatest, value);
  return values.map((value) => value / greatest);
}
