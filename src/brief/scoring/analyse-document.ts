import type { Language } from "#model/language.ts";
import { ownValue } from "#shared/own-value.ts";
import { perObject } from "#shared/per-object.ts";
import type { SentenceDocument } from "../choose-sentences.ts";
import { documentTerms } from "./document-terms.ts";
import { standardScores } from "./linear-model.ts";
import type { SearchInput } from "./search.ts";
import { type FeatureRows, sentenceFeatures } from "./sentence-features.ts";
import type { SummaryWeights } from "./summary-weights.ts";
import { treeSums } from "./tree-sums.ts";
import {
  bigramFeatureNames,
  bigramsOf,
  fillBigramRow,
  fillWordRow,
  wordFeatureNames,
} from "./word-features.ts";

/**
 * Predicts for every word and pair of words how often it stands in a summary of `unitTokens`
 * tokens that a person would write, and how much each sentence is worth beyond its words.
 *
 * The idea is Hong and Nenkova's and the regression by boosted trees ours.
 *
 * @see https://aclanthology.org/E14-1075/ (Hong and Nenkova 2014, RegSum)
 */
export function analyseDocument(document: SentenceDocument, weights: SummaryWeights): SearchInput {
  const { sentences, language, title = "" } = document;
  const texts = sentences.map(({ text }) => text);
  const analysed = documentTerms(texts, title, language);
  const { rows, wordCounts, leans } = sentenceFeatures(document, analysed);
  const sentenceScores = sentenceScoresOf(rows, weights);

  const habits = habitsOf(weights.habits, language);
  const logCountOf = treeSums(weights.words);
  const termCounts = new Float64Array(analysed.terms.length);
  const wordRow = new Float64Array(wordFeatureNames.length);
  for (const term of analysed.terms) {
    fillWordRow(wordRow, term, analysed, sentenceScores);
    termCounts[term.id] = Math.exp(logCountOf(wordRow) + (habits.get(term.text) ?? 0));
  }

  const logPairCountOf = treeSums(weights.bigrams);
  const found = bigramsOf(analysed, sentenceScores);
  const bigramCounts = new Float64Array(found.bigrams.length);
  const bigramRow = new Float64Array(bigramFeatureNames.length);
  for (const bigram of found.bigrams) {
    fillBigramRow(bigramRow, bigram, analysed, termCounts);
    bigramCounts[bigram.id] = Math.exp(logPairCountOf(bigramRow));
  }

  return {
    termsOf: analysed.termsOf,
    bigramsOf: found.bigramsOf,
    termCounts,
    bigramCounts,
    sentenceScores,
    leans,
    wordCounts,
  };
}

/** Overlap and membership count one to two, as cross-validation on research data chose. */
export function sentenceScoresOf(
  rows: FeatureRows,
  { sentence }: Pick<SummaryWeights, "sentence">,
): Float64Array {
  const overlap = standardScores(sentence.overlap, rows);
  const membership = standardScores(sentence.membership, rows);
  return overlap.map((score, i) => (score + 2 * (membership[i] ?? 0)) / 3);
}

/** How the expected counts of words depart from what their features tell, as logarithms; only words of which that is known. */
export function habitsOf(
  habits: SummaryWeights["habits"],
  language: Language,
): ReadonlyMap<string, number> {
  return tableOf(ownValue(habits, language) ?? noHabits);
}

const noHabits = {};
const tableOf = /* @__PURE__ */ perObject(
  (habits: Readonly<Record<string, number>>) => new Map(Object.entries(habits)),
);
