import type { Sentence } from "#language/sentences.ts";
import { contentWords } from "#language/stems.ts";
import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { similarity, type TermVector, termVectors } from "./scoring/term-vectors.ts";

/**
 * How long a summary may be.
 *
 * - `sentences`: exactly so many
 * - `words`: at most so many, but for a single sentence that is longer
 * - `cut`: will be cut behind so many words, so as many sentences as fill them
 */
export type Budget =
  | { readonly kind: "sentences"; readonly count: number }
  | { readonly kind: "words"; readonly max: number }
  | { readonly kind: "cut"; readonly words: number };

export type SentenceDocument = {
  readonly title?: string;
  readonly language: Language;
  /** In the order of the text. */
  readonly sentences: readonly Sentence[];
  /** For each sentence, the number of the block it stands in. */
  readonly blockOf: readonly number[];
};

/**
 * Chooses the sentences that say the most within the budget: close to the centre of the text and
 * to its title, early, and unlike one another.
 *
 * @returns indices into `document.sentences`, ascending
 * @see https://doi.org/10.1145/290941.291025 for maximal marginal relevance
 */
export function chooseSentences(document: SentenceDocument, budget: Budget): readonly number[] {
  const { language, title = "" } = document;
  const texts = document.sentences.map(({ text }) => text);
  const vectors = termVectors([...texts, title].map((text) => contentWords(text, language)));
  const titleVector = vectors.at(-1) ?? new Map();
  const relevance = relevanceOf(vectors.slice(0, -1), titleVector);
  const wordCounts = texts.map((text) => countWords(text, language));

  const chosen: number[] = [];
  let wordCount = 0;
  const left = new Set(texts.keys());
  while (left.size > 0) {
    if (budget.kind === "sentences" && chosen.length >= budget.count) break;
    if (budget.kind === "cut" && wordCount >= budget.words) break;
    const best = bestOf(left, vectors, relevance, chosen);
    left.delete(best);
    const length = wordCounts[best] ?? 0;
    if (budget.kind === "words" && wordCount + length > budget.max && chosen.length > 0) continue;
    chosen.push(best);
    wordCount += length;
  }
  return chosen.sort((one, other) => one - other);
}

function relevanceOf(vectors: readonly TermVector[], title: TermVector): readonly number[] {
  const centre = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) centre.set(term, (centre.get(term) ?? 0) + weight);
  }
  const centrality = vectors.map((vector) => similarity(vector, centre));
  const highest = Math.max(...centrality, 1e-9);
  return vectors.map(
    (vector, index) =>
      (centrality[index] ?? 0) / highest + 0.5 * similarity(vector, title) + 1 / (1 + index),
  );
}

function bestOf(
  left: ReadonlySet<number>,
  vectors: readonly TermVector[],
  relevance: readonly number[],
  chosen: readonly number[],
): number {
  let best = -1;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const index of left) {
    const vector = vectors[index] ?? new Map();
    const repeated = Math.max(0, ...chosen.map((c) => similarity(vector, vectors[c] ?? new Map())));
    const value = (relevance[index] ?? 0) - 0.7 * repeated;
    if (value > bestValue) [best, bestValue] = [index, value];
  }
  return best;
}
