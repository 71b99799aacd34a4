import { type Counts, overlapCounter } from "./overlap-counter.ts";

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

/** A set of sentences with all that its value is made of. */
type State = {
  /** Ascending. */
  readonly chosen: readonly number[];
  readonly words: number;
  readonly counts: Counts;
  readonly score: number;
  readonly leaning: number;
  readonly value: number;
};

const nothing: State = {
  chosen: [],
  words: 0,
  counts: { hits: 0, pairHits: 0, tokens: 0, pairs: 0 },
  score: 0,
  leaning: 0,
  value: Number.NEGATIVE_INFINITY,
};

/**
 * Finds the set of sentences with the greatest expected overlap with a person's summary, growing
 * the best sets by one sentence at a time.
 *
 * @returns indices of sentences, ascending
 */
export function bestSet(
  input: SearchInput,
  goal: SearchGoal,
  weights: SearchWeights,
): readonly number[] {
  const counter = overlapCounter(input, goal);
  /**
   * `state` and one more sentence, unless that is worth no more than `least`; the counter must
   * hold the sentences of `state`.
   */
  const grown = (state: State, sentence: number, least: number): State | undefined => {
    const words = state.words + (input.wordCounts[sentence] ?? 0);
    const counts =
      words > goal.cutAfter
        ? counter.cut(inserted(state.chosen, sentence))
        : counter.with(state.counts, sentence);
    const score = state.score + (input.sentenceScores[sentence] ?? 0);
    const leaning =
      state.leaning +
      (input.leans[sentence] && !state.chosen.includes(sentence - 1) ? 1 : 0) -
      (input.leans[sentence + 1] && state.chosen.includes(sentence + 1) ? 1 : 0);
    const size = state.chosen.length + 1;
    const value = worthOf({ size, counts, score, leaning }, goal, weights);
    if (value <= least) return undefined;
    return { chosen: inserted(state.chosen, sentence), words, counts, score, leaning, value };
  };
  const aloneOf = (sentence: number) => grown(nothing, sentence, Number.NEGATIVE_INFINITY)?.value;

  const candidates = candidatesOf(input, (sentence) => aloneOf(sentence) ?? 0, weights);
  const limit = Math.min(goal.sentencesMax, candidates.length);
  let beam: readonly State[] = [nothing];
  let best: State | undefined;
  for (let size = 1; size <= limit && beam.length > 0; size++) {
    const next: State[] = [];
    for (const state of beam) {
      if (state.words >= goal.cutAfter) continue;
      counter.hold(state.chosen);
      for (const candidate of candidates) {
        if (state.chosen.includes(candidate)) continue;
        const least = next.length < weights.beam ? undefined : next.at(-1)?.value;
        const set = grown(state, candidate, least ?? Number.NEGATIVE_INFINITY);
        if (set !== undefined) keep(next, set, weights.beam);
      }
      counter.release(state.chosen);
    }
    beam = next;
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

/** Makes the function that values sets of sentences, given in the order of the text. */
export function setValue(
  input: SearchInput,
  goal: Pick<SearchGoal, "targetTokens" | "cutAfter">,
  weights: SearchWeights,
): (chosen: readonly number[]) => number {
  const counter = overlapCounter(input, goal);
  return (chosen) => {
    const leans = (index: number, place: number) =>
      input.leans[index] === true && chosen[place - 1] !== index - 1;
    const score = chosen.reduce((sum, index) => sum + (input.sentenceScores[index] ?? 0), 0);
    const leaning = chosen.filter(leans).length;
    const counts = counter.cut(chosen);
    return worthOf({ size: chosen.length, counts, score, leaning }, goal, weights);
  };
}

type Worthy = Pick<State, "counts" | "score" | "leaning"> & { readonly size: number };

function worthOf(
  { size, counts, score, leaning }: Worthy,
  { targetTokens }: Pick<SearchGoal, "targetTokens">,
  weights: SearchWeights,
): number {
  const f1 = (2 * counts.hits) / (counts.tokens + targetTokens);
  const f2 = (2 * counts.pairHits) / (counts.pairs + targetTokens);
  const beyond = weights.sentence * score - weights.leaning * leaning;
  return weights.unigrams * f1 + weights.bigrams * f2 + beyond / Math.max(1, size);
}

/** The sentences that are worth most alone; one that says an earlier one again, word for word, is left out. */
function candidatesOf(
  { termsOf }: SearchInput,
  worthOf: (sentence: number) => number,
  { candidates }: SearchWeights,
): readonly number[] {
  const seen = new Set<string>();
  const all = [...termsOf.keys()].filter((index) => {
    const said = termsOf[index]?.join() ?? "";
    if (said === "" || seen.has(said)) return false;
    seen.add(said);
    return true;
  });
  if (all.length <= candidates) return all;
  const alone = new Map(all.map((index) => [index, worthOf(index)]));
  return all
    .sort((one, other) => (alone.get(other) ?? 0) - (alone.get(one) ?? 0) || one - other)
    .slice(0, candidates)
    .sort((one, other) => one - other);
}

/** Puts a state in its place among the best, greatest value first; a set that is there already is left out. */
function keep(best: State[], state: State, size: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.value ?? 0) < state.value) at -= 1;
  if (at === size) return;
  const isSame = (other: State) =>
    other.chosen.every((index, place) => index === state.chosen[place]);
  if (best.some(isSame)) return;
  best.splice(at, 0, state);
  if (best.length > size) best.pop();
}

function inserted(sorted: readonly number[], value: number): readonly number[] {
  const at = sorted.findIndex((other) => other > value);
  return at < 0 ? [...sorted, value] : [...sorted.slice(0, at), value, ...sorted.slice(at)];
}
