/** How well each sentence serves as a summary, by ROUGE against a person's. */
export type SentenceLabels = {
  /** ROUGE-1 plus ROUGE-2 (F1), relative to the best sentence of the article; 0 to 1. */
  readonly overlap: readonly number[];
  /** Whether it belongs to the set that greedy search finds best. */
  readonly isMember: readonly boolean[];
};

/**
 * Labels the sentences of an article.
 *
 * @param sentences terms of each sentence, in order
 * @see https://aclanthology.org/W04-1013/ (Lin 2004) for ROUGE
 * @see https://arxiv.org/abs/1611.04230 (Nallapati et al. 2017) for the greedy oracle
 */
export function sentenceLabels(
  sentences: readonly (readonly string[])[],
  reference: readonly string[],
): SentenceLabels {
  const alone = sentences.map((terms) => overlapF(terms, reference));
  const best = Math.max(1e-6, ...alone);
  const chosen = new Set<number>();
  const sizeMax = Math.round(reference.length / tokensPerSentence) + 2;
  for (let reached = 0; chosen.size < sizeMax; ) {
    let next = -1;
    for (const index of sentences.keys()) {
      if (chosen.has(index)) continue;
      const set = sentences.filter((_, other) => other === index || chosen.has(other)).flat();
      const value = overlapF(set, reference);
      if (value > reached + 1e-9) [next, reached] = [index, value];
    }
    if (next < 0) break;
    chosen.add(next);
  }
  return {
    overlap: alone.map((value) => value / best),
    isMember: [...sentences.keys()].map((index) => chosen.has(index)),
  };
}

const tokensPerSentence = 20;

/** How often each item stands in a list. */
export function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

export function pairsOf(terms: readonly string[]): readonly string[] {
  return terms.slice(1).map((term, at) => `${terms[at]} ${term}`);
}

function overlapF(terms: readonly string[], reference: readonly string[]): number {
  return fOf(terms, reference) + fOf(pairsOf(terms), pairsOf(reference));
}

function fOf(items: readonly string[], reference: readonly string[]): number {
  const wanted = countsOf(reference);
  let hits = 0;
  for (const [item, count] of countsOf(items)) hits += Math.min(count, wanted.get(item) ?? 0);
  const total = items.length + reference.length;
  return total > 0 ? (2 * hits) / total : 0;
}
