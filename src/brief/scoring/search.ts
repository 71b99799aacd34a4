import { unitTokens } from "./summary-weights.ts";

/** What the search needs to know of a document. Tokens of a sentence are ids of terms, in order. */
export type SearchInput = {
  readonly termsOf: readonly Int32Array[];
  readonly bigramsOf: readonly Int32Array[];
  /** Expected count of each term and bigram in a person's summary of `unitTokens` tokens. */
  readonly termCounts: Float64Array;
  readonly bigramCounts: Float64Array;
  /** Worth of each sentence beyond its words. */
  readonly sentenceScores: Float64Array;
  /** Whether a sentence leans on the one before it. */
  readonly leans: readonly boolean[];
  /** Words of each sentence as a reader counts them. */
  readonly wordCounts: readonly number[];
};

export type SearchGoal = {
  /** Tokens that a person's summary of this length has. */
  readonly targetTokens: number;
  readonly sentencesMax: number;
  /** Sentences behind which the search may stop. */
  readonly sentencesMin: number;
  /** Words that a set may have at most. */
  readonly wordsMax: number;
  /** Words behind which the summary is cut, so that what follows counts for nothing. */
  readonly cutAfter: number;
};

export type SearchWeights = {
  readonly unigrams: number;
  readonly bigrams: number;
  readonly sentence: number;
  readonly leaning: number;
  readonly beam: number;
  readonly candidates: number;
};

/** Chosen on the research sets and dev halves; see docs/summariser.md. */
export const searchWeights: SearchWeights = {
  unigrams: 1,
  bigrams: 2,
  sentence: 0.02,
  leaning: 0.1,
  beam: 8,
  candidates: 60,
};

type State = { readonly chosen: readonly number[]; readonly words: number; readonly value: number };

export function bestSet(
  input: SearchInput,
  goal: SearchGoal,
  weights: SearchWeights,
): readonly number[] {
  const candidates = candidatesOf(input, goal, weights);
  const counter = setValue(input, goal, weights);
  let beam: readonly State[] = [{ chosen: [], words: 0, value: Number.NEGATIVE_INFINITY }];
  let best: State | undefined;
  const limit = Math.min(goal.sentencesMax, candidates.length);
  for (let size = 1; size <= limit && beam.length > 0; size++) {
    const grown = new Map<string, State>();
    for (const state of beam) {
      if (state.words >= goal.cutAfter) continue;
      for (const candidate of candidates) {
        if (state.chosen.includes(candidate)) continue;
        const words = state.words + (input.wordCounts[candidate] ?? 0);
        if (words > goal.wordsMax && size > 1) continue;
        const chosen = [...state.chosen, candidate].sort((one, other) => one - other);
        const key = chosen.join();
        if (grown.has(key)) continue;
        grown.set(key, { chosen, words, value: counter(chosen) });
      }
    }
    beam = [...grown.values()].sort((one, other) => other.value - one.value).slice(0, weights.beam);
    for (const state of beam) {
      const isDone =
        size >= Math.min(goal.sentencesMin, candidates.length) &&
        (goal.cutAfter === Number.POSITIVE_INFINITY ||
          state.words >= goal.cutAfter ||
          size === limit);
      if (isDone && (best === undefined || state.value > best.value)) best = state;
    }
  }
  return best?.chosen ?? beam[0]?.chosen ?? [];
}

/** The sentences with the most expected content for their length. */
function candidatesOf(
  input: SearchInput,
  goal: SearchGoal,
  weights: SearchWeights,
): readonly number[] {
  const all = [...input.termsOf.keys()].filter((index) => (input.termsOf[index]?.length ?? 0) > 0);
  if (all.length <= weights.candidates) return all;
  const counter = setValue(input, goal, weights);
  const alone = new Map(all.map((index) => [index, counter([index])]));
  return all
    .sort((one, other) => (alone.get(other) ?? 0) - (alone.get(one) ?? 0) || one - other)
    .slice(0, weights.candidates)
    .sort((one, other) => one - other);
}

/** Makes the function that values sets of sentences, given in the order of the text. */
export function setValue(
  input: SearchInput,
  goal: Pick<SearchGoal, "targetTokens" | "cutAfter">,
  weights: SearchWeights,
): (chosen: readonly number[]) => number {
  const termsSeen = new Float64Array(input.termCounts.length);
  const bigramsSeen = new Float64Array(input.bigramCounts.length);
  const scale = goal.targetTokens / unitTokens;
  return (chosen: readonly number[]): number => {
    let hits = 0;
    let pairHits = 0;
    let tokens = 0;
    let pairs = 0;
    let score = 0;
    let leaning = 0;
    let words = 0;
    for (const [place, sentence] of chosen.entries()) {
      const terms = input.termsOf[sentence] ?? new Int32Array(0);
      const bigrams = input.bigramsOf[sentence] ?? new Int32Array(0);
      score += input.sentenceScores[sentence] ?? 0;
      if (input.leans[sentence] && chosen[place - 1] !== sentence - 1) leaning += 1;
      const own = input.wordCounts[sentence] ?? 0;
      const share = words + own > goal.cutAfter ? Math.max(0, goal.cutAfter - words) / own : 1;
      words += own;
      const end = Math.round(terms.length * share);
      for (let at = 0; at < end; at++) {
        const term = terms[at] ?? 0;
        const seen = termsSeen[term] ?? 0;
        hits += Math.max(0, Math.min(1, scale * (input.termCounts[term] ?? 0) - seen));
        termsSeen[term] = seen + 1;
        if (at + 1 >= end) continue;
        const bigram = bigrams[at] ?? 0;
        const seenPair = bigramsSeen[bigram] ?? 0;
        pairHits += Math.max(0, Math.min(1, scale * (input.bigramCounts[bigram] ?? 0) - seenPair));
        bigramsSeen[bigram] = seenPair + 1;
        pairs += 1;
      }
      tokens += end;
    }
    for (const sentence of chosen) {
      for (const term of input.termsOf[sentence] ?? []) termsSeen[term] = 0;
      for (const bigram of input.bigramsOf[sentence] ?? []) bigramsSeen[bigram] = 0;
    }
    const f1 = (2 * hits) / (tokens + goal.targetTokens);
    const f2 = (2 * pairHits) / (pairs + goal.targetTokens);
    return (
      weights.unigrams * f1 +
      weights.bigrams * f2 +
      (weights.sentence * score - weights.leaning * leaning) / Math.max(1, chosen.length)
    );
  };
}
