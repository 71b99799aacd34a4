import type { SearchGoal, SearchInput } from "./search.ts";
import { unitTokens } from "./summary-weights.ts";

/** How much of a set of sentences a person's summary is expected to share. */
export type Counts = {
  /** Expected overlap in terms and in bigrams. */
  readonly hits: number;
  readonly pairHits: number;
  /** Terms and bigrams of the set. */
  readonly tokens: number;
  readonly pairs: number;
};

/**
 * Counts expected overlap, each occurrence of a term paid only as far as a person would repeat it.
 * The counter holds one set of sentences, so that another one more costs only its own terms.
 */
interface OverlapCounter {
  /** Takes the sentences into account from now on. */
  hold(sentences: readonly number[]): void;
  release(sentences: readonly number[]): void;
  /** Counts of the held set, `counts`, and one sentence more. */
  with(counts: Counts, sentence: number): Counts;
  /** Counts of a set by itself, in the order of the text and cut behind the goal's words. */
  cut(sentences: readonly number[]): Counts;
}

export function overlapCounter(
  input: SearchInput,
  goal: Pick<SearchGoal, "targetTokens" | "cutAfter">,
): OverlapCounter {
  const { termsOf, bigramsOf, wordCounts } = input;
  const scale = goal.targetTokens / unitTokens;
  const terms = tallyOf(countsAt(scale, input.termCounts));
  const bigrams = tallyOf(countsAt(scale, input.bigramCounts));
  const termsAlone = tallyOf(terms.expected);
  const bigramsAlone = tallyOf(bigrams.expected);
  const none = new Int32Array(0);
  const add = (sentence: number, amount: number): void => {
    for (const id of termsOf[sentence] ?? none) terms.seen[id] = (terms.seen[id] ?? 0) + amount;
    for (const id of bigramsOf[sentence] ?? none) {
      bigrams.seen[id] = (bigrams.seen[id] ?? 0) + amount;
    }
  };
  return {
    hold: (sentences) => {
      for (const sentence of sentences) add(sentence, 1);
    },
    release: (sentences) => {
      for (const sentence of sentences) add(sentence, -1);
    },
    with: ({ hits, pairHits, tokens, pairs }, sentence) => {
      const own = termsOf[sentence] ?? none;
      const ownPairs = bigramsOf[sentence] ?? none;
      const counts = {
        hits: hits + taken(terms, own, own.length),
        pairHits: pairHits + taken(bigrams, ownPairs, ownPairs.length),
        tokens: tokens + own.length,
        pairs: pairs + ownPairs.length,
      };
      giveBack(terms, own, own.length);
      giveBack(bigrams, ownPairs, ownPairs.length);
      return counts;
    },
    cut: (sentences) => {
      let [hits, pairHits, tokens, pairs, words] = [0, 0, 0, 0, 0];
      const ends = sentences.map((sentence) => {
        const own = wordCounts[sentence] ?? 0;
        const room = Math.max(0, goal.cutAfter - words);
        words += own;
        const count = termsOf[sentence]?.length ?? 0;
        return own > room ? Math.round((count * room) / own) : count;
      });
      for (const [place, sentence] of sentences.entries()) {
        const end = ends[place] ?? 0;
        const pairEnd = Math.max(0, end - 1);
        hits += taken(termsAlone, termsOf[sentence] ?? none, end);
        pairHits += taken(bigramsAlone, bigramsOf[sentence] ?? none, pairEnd);
        tokens += end;
        pairs += pairEnd;
      }
      for (const [place, sentence] of sentences.entries()) {
        const end = ends[place] ?? 0;
        giveBack(termsAlone, termsOf[sentence] ?? none, end);
        giveBack(bigramsAlone, bigramsOf[sentence] ?? none, Math.max(0, end - 1));
      }
      return { hits, pairHits, tokens, pairs };
    },
  };
}

/**
 * A summary that is longer than those that were learned from says more words, rather than the same
 * ones more often: counts above `evenCount` grow less than its length, rarer ones more.
 */
const evenCount = 0.3;
const spread = 0.3;

/** The counts to expect in a summary `scale` times as long as `unitTokens`. */
function countsAt(scale: number, counts: Float64Array): Float64Array {
  if (scale <= 1) return counts.map((count) => count * scale);
  const power = -spread * Math.log(scale);
  return counts.map((count) =>
    count <= 0 ? count * scale : count * scale * (count / evenCount) ** power,
  );
}

/** Expected counts, and how often each was seen so far. */
type Tally = { readonly expected: Float64Array; readonly seen: Int32Array };

function tallyOf(expected: Float64Array): Tally {
  return { expected, seen: new Int32Array(expected.length) };
}

/** Marks the first `end` of `ids` as seen and sums up what of their expected counts was left. */
function taken({ expected, seen }: Tally, ids: Int32Array, end: number): number {
  let sum = 0;
  for (let at = 0; at < end; at++) {
    const id = ids[at] as number;
    const before = seen[id] as number;
    const left = (expected[id] as number) - before;
    if (left > 0) sum += Math.min(left, 1);
    seen[id] = before + 1;
  }
  return sum;
}

function giveBack({ seen }: Tally, ids: Int32Array, end: number): void {
  for (let at = 0; at < end; at++) {
    const id = ids[at] as number;
    seen[id] = (seen[id] as number) - 1;
  }
}
