import { sumOfTrees, treeTable } from "#shared/boosted-trees.ts";
import { sentenceScoresOf } from "../scoring/analyse-document.ts";
import { type DocumentTerms, documentTerms } from "../scoring/document-terms.ts";
import type { LinearModel } from "../scoring/linear-model.ts";
import {
  type FeatureRows,
  sentenceFeatureNames,
  sentenceFeatures,
} from "../scoring/sentence-features.ts";
import { type SummaryWeights, unitTokens } from "../scoring/summary-weights.ts";
import {
  type Bigrams,
  bigramFeatureNames,
  bigramsOf,
  fillBigramRow,
  fillWordRow,
  wordFeatureNames,
} from "../scoring/word-features.ts";
import { type CountRows, rounded } from "./count-rows.ts";
import { fitLogistic, fitRidge } from "./fit-linear.ts";
import { growTrees, type TreeOptions } from "./grow-trees.ts";
import { countsOf, pairsOf, sentenceLabels } from "./sentence-labels.ts";
import type { TrainingExample, TrainingSummary } from "./training-data.ts";

/** Chosen on the research sets and dev halves; see docs/summariser.md. */
const treeOptions: Omit<TreeOptions, "directions" | "leafWeightMin"> = {
  trees: 80,
  leaves: 6,
  learningRate: 0.08,
  l2: 1,
};
const ridgePenalty = 50;
const logisticPenalty = 20;

/** What can only raise (1) or lower (-1) an expected count; the rest may do either. */
const wordDirections: Readonly<Partial<Record<(typeof wordFeatureNames)[number], number>>> = {
  logCount: 1,
  sentenceShare: 1,
  reciprocalFirst: 1,
  logFirst: -1,
  relativeFirst: -1,
  inFirst: 1,
  inTitle: 1,
  bestSentence: 1,
  meanSentence: 1,
  sumOfSentences: 1,
  earliness: 1,
};
const bigramDirections: Readonly<Partial<Record<(typeof bigramFeatureNames)[number], number>>> = {
  logCount: 1,
  sentenceShare: 1,
  reciprocalFirst: 1,
  logFirst: -1,
  inTitle: 1,
  bestSentence: 1,
  left: 1,
  right: 1,
  lesser: 1,
  product: 1,
};

type Prepared = {
  readonly example: TrainingExample;
  readonly analysed: DocumentTerms;
  readonly rows: FeatureRows;
};

type Scored = Prepared & { readonly scores: Float64Array; readonly found: Bigrams };

/** Learns all weights. Deterministic: the same examples give the same weights. */
export function trainWeights(examples: readonly TrainingExample[]): SummaryWeights {
  const prepared = examples.map((example): Prepared => {
    const { document } = example;
    const texts = document.sentences.map(({ text }) => text);
    const analysed = documentTerms(texts, document.title ?? "", document.language);
    return { example, analysed, rows: sentenceFeatures(document, analysed).rows };
  });
  const sentence = sentenceModels(prepared);
  const scored = prepared.map((one): Scored => {
    const scores = sentenceScoresOf(one.rows, { sentence });
    return { ...one, scores, found: bigramsOf(one.analysed, scores) };
  });
  const words = growTrees(wordRows(scored), {
    ...treeOptions,
    leafWeightMin: 100,
    directions: wordFeatureNames.map((name) => wordDirections[name] ?? 0),
  });
  const bigrams = growTrees(bigramRows(scored, words), {
    ...treeOptions,
    leafWeightMin: 150,
    directions: bigramFeatureNames.map((name) => bigramDirections[name] ?? 0),
  });
  return { sentence, words, bigrams };
}

function sentenceModels(prepared: readonly Prepared[]): SummaryWeights["sentence"] {
  const total = prepared.reduce((sum, { analysed }) => sum + analysed.termsOf.length, 0);
  const width = sentenceFeatureNames.length;
  const values = new Float64Array(total * width);
  const weights = new Float64Array(total);
  const overlaps = new Float64Array(total);
  const members = new Float64Array(total);
  let at = 0;
  for (const { example, analysed, rows } of prepared) {
    values.set(rows.values, at * width);
    const sentences = analysed.termsOf.map((ids) =>
      Array.from(ids, (id) => analysed.terms[id]?.text ?? ""),
    );
    for (const { terms, weight } of example.summaries) {
      const { overlap, isMember } = sentenceLabels(sentences, terms);
      for (const index of sentences.keys()) {
        const share = weight / sentences.length;
        weights[at + index] = (weights[at + index] ?? 0) + share;
        overlaps[at + index] = (overlaps[at + index] ?? 0) + share * (overlap[index] ?? 0);
        members[at + index] = (members[at + index] ?? 0) + (isMember[index] ? share : 0);
      }
    }
    at += sentences.length;
  }
  for (const [row, weight] of weights.entries()) {
    overlaps[row] = (overlaps[row] ?? 0) / weight;
    members[row] = (members[row] ?? 0) / weight;
  }
  scaleToMeanOne(weights);
  return {
    overlap: written(fitRidge({ width, values, targets: overlaps, weights }, ridgePenalty)),
    membership: written(fitLogistic({ width, values, targets: members, weights }, logisticPenalty)),
  };
}

function wordRows(scored: readonly Scored[]): CountRows {
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

function bigramRows(scored: readonly Scored[], words: SummaryWeights["words"]): CountRows {
  const total = scored.reduce((sum, { found }) => sum + found.bigrams.length, 0);
  const rows = emptyRows(total, bigramFeatureNames.length);
  const wordRow = new Float64Array(wordFeatureNames.length);
  const table = treeTable(words);
  let at = 0;
  for (const { example, analysed, scores, found } of scored) {
    const expected = new Float64Array(analysed.terms.length);
    for (const term of analysed.terms) {
      fillWordRow(wordRow, term, analysed, scores);
      expected[term.id] = Math.exp(sumOfTrees(table, wordRow));
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

function scaleToMeanOne(weights: Float64Array): void {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  for (const [at, weight] of weights.entries()) weights[at] = weight / mean;
}

function written({ intercept, coefficients }: LinearModel): LinearModel {
  return { intercept: rounded(intercept), coefficients: coefficients.map(rounded) };
}
