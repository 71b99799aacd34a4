/** The terms of one sentence with their weights, of length 1 unless empty. */
export type TermVector = ReadonlyMap<string, number>;

/**
 * Weighs the terms of each sentence by tf·idf, the document's sentences being the collection.
 *
 * @see https://doi.org/10.1016/0306-4573(88)90021-0 (Salton and Buckley 1988)
 */
export function termVectors(termsOf: readonly (readonly string[])[]): readonly TermVector[] {
  const sentencesWith = new Map<string, number>();
  for (const terms of termsOf) {
    for (const term of new Set(terms)) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1);
  }
  return termsOf.map((terms) => {
    const vector = new Map<string, number>();
    for (const term of terms) {
      const idf = Math.log(1 + termsOf.length / (sentencesWith.get(term) ?? 1));
      vector.set(term, (vector.get(term) ?? 0) + idf);
    }
    const length = Math.hypot(...vector.values()) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  });
}

/** The cosine of two vectors, 0 (nothing shared) to 1. */
export function similarity(one: TermVector, other: TermVector): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
  return sum;
}
