import { sentenceScoresOf } from "../scoring/analyse-document.ts";
import { documentTerms } from "../scoring/document-terms.ts";
import type { LinearModel } from "../scoring/linear-model.ts";
import { sentenceFeatureNames, sentenceFeatures } from "../scoring/sentence-features.ts";
import type { SummaryWeights } from "../scoring/summary-weights.ts";
import { bigramFeatureNames, bigramsOf, wordFeatureNames } from "../scoring/word-features.ts";
import { rounded } from "./count-rows.ts";
import { fitLogistic, fitRidge } from "./fit-linear.ts";
import { growTrees, type TreeOptions } from "./grow-trees.ts";
import { sentenceLabels } from "./sentence-labels.ts";
import type { TrainingExample } from "./training-data.ts";
import {
  bigramRows,
  expectedCounts,
  type Prepared,
  type Scored,
  scaleToMeanOne,
  wordRows,
} from "./training-rows.ts";
import { wordHabits } from "./word-habits.ts";

/** Chosen by cross-validation on the open sets but for the number of trees; see docs/summariser.md. */
const treeOptions: Omit<TreeOptions, "directions" | "leafWeightMin"> = {
  trees: 94,
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
  const habits = wordHabits(
    scored.map(({ example, analysed, scores }) => ({
      language: example.document.language,
      terms: analysed.terms,
      summaries: example.summaries,
      expected: expectedCounts(words, analysed, scores),
    })),
  );
  const bigrams = growTrees(bigramRows(scored, words, habits), {
    ...treeOptions,
    leafWeightMin: 150,
    directions: bigramFeatureNames.map((name) => bigramDirections[name] ?? 0),
  });
  return { sentence, words, bigrams, habits };
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

function written({ intercept, coefficients }: LinearModel): LinearModel {
  return { intercept: rounded(intercept), coefficients: coefficients.map(rounded) };
}
