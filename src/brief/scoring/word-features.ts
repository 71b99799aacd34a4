import type { DocumentTerms, Term } from "./document-terms.ts";

/** What the model of a word's expected count looks at, in the order of a row. */
export const wordFeatureNames = [
  "logCount",
  "share",
  "sentenceShare",
  "reciprocalFirst",
  "logFirst",
  "relativeFirst",
  "inFirst",
  "inSecond",
  "inThird",
  "inTitle",
  "hasTitle",
  "isStopWord",
  "hasDigit",
  "capitalShare",
  "isAllCapitals",
  "length",
  "bestSentence",
  "meanSentence",
  "sumOfSentences",
  "sentenceCount",
  "earliness",
] as const;

export const bigramFeatureNames = [
  "logCount",
  "sentenceShare",
  "reciprocalFirst",
  "logFirst",
  "inTitle",
  "bestSentence",
  "stopWords",
  "left",
  "right",
  "lesser",
  "product",
] as const;

/** Two terms in a row. */
export type Bigram = {
  readonly id: number;
  readonly left: number;
  readonly right: number;
  readonly inTitle: boolean;
  count: number;
  sentenceCount: number;
  lastSentence: number;
  readonly firstSentence: number;
  bestScore: number;
};

export type Bigrams = {
  readonly bigrams: readonly Bigram[];
  /** Per sentence, the bigram that starts at each term but the last. */
  readonly bigramsOf: readonly Int32Array[];
};

/** Finds the bigrams of a document; none spans two sentences. */
export function bigramsOf(analysed: DocumentTerms, sentenceScores: Float64Array): Bigrams {
  const { terms, termsOf, titleTerms } = analysed;
  const titlePairs = new Set(titleTerms.slice(1).map((text, at) => `${titleTerms[at]} ${text}`));
  const isTitlePair = (one: Term | undefined, other: Term | undefined): boolean =>
    one?.inTitle === true && other?.inTitle === true && titlePairs.has(`${one.text} ${other.text}`);
  const byPair = new Map<number, Bigram>();
  const bigrams: Bigram[] = [];
  const found = termsOf.map((ids, sentence) => {
    const score = sentenceScores[sentence] ?? 0;
    const own = new Int32Array(Math.max(0, ids.length - 1));
    for (let at = 0; at + 1 < ids.length; at++) {
      const left = ids[at] ?? 0;
      const right = ids[at + 1] ?? 0;
      const key = left * terms.length + right;
      let bigram = byPair.get(key);
      if (bigram === undefined) {
        bigram = {
          id: bigrams.length,
          left,
          right,
          inTitle: isTitlePair(terms[left], terms[right]),
          count: 0,
          sentenceCount: 0,
          lastSentence: -1,
          firstSentence: sentence,
          bestScore: score,
        };
        byPair.set(key, bigram);
        bigrams.push(bigram);
      }
      bigram.count += 1;
      if (bigram.lastSentence !== sentence) bigram.sentenceCount += 1;
      bigram.lastSentence = sentence;
      bigram.bestScore = Math.max(bigram.bestScore, score);
      own[at] = bigram.id;
    }
    return own;
  });
  return { bigrams, bigramsOf: found };
}

/** Fills `row` with what is known of a term. */
export function fillWordRow(
  row: Float64Array,
  term: Term,
  analysed: DocumentTerms,
  sentenceScores: Float64Array,
): void {
  const { sentences, count } = term;
  const total = analysed.termsOf.length;
  const first = sentences[0] ?? 0;
  let best = -9;
  let sum = 0;
  for (const sentence of sentences) {
    const score = sentenceScores[sentence] ?? 0;
    sum += score;
    if (score > best) best = score;
  }
  row[0] = Math.log(1 + count);
  row[1] = (count / analysed.tokenCount) * 100;
  row[2] = sentences.length / total;
  row[3] = 1 / (1 + first);
  row[4] = Math.log(1 + first);
  row[5] = first / total;
  row[6] = first === 0 ? 1 : 0;
  row[7] = sentences.includes(1) ? 1 : 0;
  row[8] = sentences.includes(2) ? 1 : 0;
  row[9] = term.inTitle ? 1 : 0;
  row[10] = analysed.titleTerms.length > 0 ? 1 : 0;
  row[11] = term.isStopWord ? 1 : 0;
  row[12] = term.hasDigit ? 1 : 0;
  row[13] = term.inside > 0 ? term.capitals / term.inside : 0.5;
  row[14] = term.isAllCapitals ? 1 : 0;
  row[15] = Math.min(term.length, 14);
  row[16] = best;
  row[17] = sum / sentences.length;
  row[18] = sum;
  row[19] = Math.min(total, 60) / 30;
  row[20] = term.earliness;
}

/** Fills `row` with what is known of a bigram, given the expected counts of its two terms. */
export function fillBigramRow(
  row: Float64Array,
  bigram: Bigram,
  analysed: DocumentTerms,
  expected: Float64Array,
): void {
  const left = expected[bigram.left] ?? 0;
  const right = expected[bigram.right] ?? 0;
  row[0] = Math.log(1 + bigram.count);
  row[1] = bigram.sentenceCount / analysed.termsOf.length;
  row[2] = 1 / (1 + bigram.firstSentence);
  row[3] = Math.log(1 + bigram.firstSentence);
  row[4] = bigram.inTitle ? 1 : 0;
  row[5] = bigram.bestScore;
  row[6] =
    (analysed.terms[bigram.left]?.isStopWord ? 1 : 0) +
    (analysed.terms[bigram.right]?.isStopWord ? 1 : 0);
  row[7] = left;
  row[8] = right;
  row[9] = Math.min(left, right);
  row[10] = left * right;
}
