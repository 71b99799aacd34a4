import { habitsOf } from "../scoring/analyse-document.ts";
import type { DocumentTerms } from "../scoring/document-terms.ts";
import type { FeatureRows } from "../scoring/sentence-features.ts";
import { type SummaryWeights, unitTokens } from "../scoring/summary-weights.ts";
import { treeSums } from "../scoring/tree-sums.ts";
import {
  type Bigrams,
  bigramFeatureNames,
  fillBigramRow,
  fillWordRow,
  wordFeatureNames,
} from "../scoring/word-features.ts";
import type { CountRows } from "./count-rows.ts";
import { countsOf, pairsOf } from "./sentence-labels.ts";
import type { TrainingExample, TrainingSummary } from "./training-data.ts";

/** An example taken apart. */
export type Prepared = {
  readonly example: TrainingExample;
  readonly analysed: DocumentTerms;
  readonly rows: FeatureRows;
};

/** With its sentences scored and its pairs found. */
export type Scored = Prepared & { readonly scores: Float64Array; readonly found: Bigrams };

/** One row per word of each article: its features, and how often its summaries say it. */
export function wordRows(scored: readonly Scored[]): CountRows {
  const total = scored.reduce((sum, { analysed }) => sum + analysed.terms.length, 0);
  const rows = emptyRows(total, wordFeatureNames.length);
  let at = 0;
  for (const { example, analysed, scores } of scored) {
    const counts = example.summaries.map(({ terms }) => countsOf(terms));
    for (const term of analysed.terms) {
      fillWordRow(rowAt(rows, at), term, analysed, scores);
      setTarget(
        rows,
        at,
        counts.map((own) => own.get(term.text) ?? 0),
        wordCountMax,
        example.summaries,
      );
      at += 1;
    }
  }
  scaleToMeanOne(rows.weights);
  return rows;
}

/** One row per pair of neighbouring words, which also looks at what is expected of its words. */
export function bigramRows(
  scored: readonly Scored[],
  words: SummaryWeights["words"],
  habits: SummaryWeights["habits"],
): CountRows {
  const total = scored.reduce((sum, { found }) => sum + found.bigrams.length, 0);
  const rows = emptyRows(total, bigramFeatureNames.length);
  let at = 0;
  for (const { example, analysed, scores, found } of scored) {
    const { language } = example.document;
    const expected = expectedCounts(words, analysed, scores);
    const own = habitsOf(habits, language);
    for (const { id, text } of analysed.terms) {
      expected[id] = (expected[id] ?? 0) * Math.exp(own.get(text) ?? 0);
    }
    const counts = example.summaries.map(({ terms }) => countsOf(pairsOf(terms)));
    for (const bigram of found.bigrams) {
      fillBigramRow(rowAt(rows, at), bigram, analysed, expected);
      const pair = `${analysed.terms[bigram.left]?.text} ${analysed.terms[bigram.right]?.text}`;
      setTarget(
        rows,
        at,
        counts.map((own) => own.get(pair) ?? 0),
        bigramCountMax,
        example.summaries,
      );
      at += 1;
    }
  }
  scaleToMeanOne(rows.weights);
  return rows;
}

/** Per term, its expected count in a summary of `unitTokens` tokens, by its features alone. */
export function expectedCounts(
  words: SummaryWeights["words"],
  analysed: DocumentTerms,
  scores: Float64Array,
): Float64Array {
  const logCountOf = treeSums(words);
  const row = new Float64Array(wordFeatureNames.length);
  return Float64Array.from(analysed.terms, (term) => {
    fillWordRow(row, term, analysed, scores);
    return Math.exp(logCountOf(row));
  });
}

/** A word that a summary repeats more often than this says no more. */
const wordCountMax = 3;
const bigramCountMax = 2;

function emptyRows(count: number, width: number): CountRows {
  return {
    width,
    values: new Float64Array(count * width),
    counts: new Float64Array(count),
    exposures: new Float64Array(count),
    weights: new Float64Array(count),
  };
}

function rowAt({ values, width }: CountRows, at: number): Float64Array {
  return values.subarray(at * width, (at + 1) * width);
}

/** Several summaries make one row: for counts in proportion to exposure their weighted means say as much. */
function setTarget(
  rows: CountRows,
  at: number,
  counts: readonly number[],
  countMax: number,
  summaries: readonly TrainingSummary[],
): void {
  let total = 0;
  let count = 0;
  let exposure = 0;
  for (const [index, { terms, weight }] of summaries.entries()) {
    total += weight;
    count += weight * Math.min(countMax, counts[index] ?? 0);
    exposure += (weight * terms.length) / unitTokens;
  }
  rows.counts[at] = count / total;
  rows.exposures[at] = exposure / total;
  rows.weights[at] = total;
}

/** Scales weights in place. */
export function scaleToMeanOne(weights: Float64Array): void {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  for (const [at, weight] of weights.entries()) weights[at] = weight / mean;
}
