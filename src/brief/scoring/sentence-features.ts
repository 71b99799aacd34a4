import { leaningOf } from "#language/leaning-words.ts";
import { countWords } from "#language/words.ts";
import type { SentenceDocument } from "../choose-sentences.ts";
import {
  centrality,
  likeness,
  type SentenceVector,
  scaledToOne,
  sentenceVectors,
} from "./centrality.ts";
import type { DocumentTerms } from "./document-terms.ts";
import { surfaceOf } from "./sentence-surface.ts";

/** What the linear models of a sentence look at, in the order of a row of features. */
export const sentenceFeatureNames = [
  "reciprocalPlace",
  "relativePlace",
  "isFirst",
  "isSecond",
  "isThird",
  "isFourthToSixth",
  "logPlace",
  "startsBlock",
  "isLast",
  "length",
  "isShort",
  "isLong",
  "centroid",
  "centroidRank",
  "walk",
  "walkRank",
  "meanFrequency",
  "frequencyRank",
  "keywordShare",
  "titleCosine",
  "titleCoverage",
  "hasTitle",
  "likenessToFirst",
  "likenessBefore",
  "likenessAfter",
  "novelty",
  "capitalShare",
  "numberShare",
  "hasNumber",
  "hasQuote",
  "quotedShare",
  "isQuestion",
  "connectiveStart",
  "pronounStart",
  "firstPerson",
  "hasColon",
  "hasBracket",
  "saying",
  "sentenceCount",
  "documentWords",
] as const;

/** One row of features per sentence, row after row. */
export type FeatureRows = { readonly width: number; readonly values: Float64Array };

export type SentenceFacts = {
  readonly rows: FeatureRows;
  readonly wordCounts: readonly number[];
  /** Whether a sentence leans on the one before it. */
  readonly leans: readonly boolean[];
};

/** How many sentences before and after a sentence are compared with it, so that time stays linear. */
const neighbours = 30;

/** Keywords by frequency that make up the "keyword mass". */
const keywordCount = 12;

/** Describes each sentence of a document; what the features are worth is learned. */
export function sentenceFeatures(
  document: SentenceDocument,
  analysed: DocumentTerms,
): SentenceFacts {
  const { sentences, blockOf, language } = document;
  const count = sentences.length;
  const vectors = sentenceVectors(analysed);
  const { centroid, walk } = centrality(vectors, analysed.stemCount);
  const centroidRank = ranks(centroid);
  const walkRank = ranks(walk);
  const frequencies = stemFrequencies(analysed);
  const keywords = keywordsOf(frequencies.counts);
  const meanFrequency = meanFrequencies(vectors, frequencies);
  const frequencyRank = ranks(meanFrequency);
  const frequency = scaledToOne(meanFrequency);
  const scratch = new Float64Array(analysed.stemCount);
  const near = nearest(vectors, scratch);
  const wordCounts = sentences.map(({ text }) => countWords(text, language));
  const documentWords = wordCounts.reduce((sum, words) => sum + words, 0);
  const isBlocked = new Set(blockOf).size > 1 && new Set(blockOf).size < count;
  const width = sentenceFeatureNames.length;
  const values = new Float64Array(count * width);
  const seen = new Set<number>();
  const leanings = sentences.map(({ text }) => leaningOf(text, language));

  for (let i = 0; i < count; i++) {
    const vector = vectors[i];
    const ids = analysed.termsOf[i];
    if (vector === undefined || ids === undefined) continue;
    const text = sentences[i]?.text ?? "";
    const words = wordCounts[i] ?? 0;
    const stems = vector.stems;

    let mass = 0;
    let shared = 0;
    let fresh = 0;
    for (const stem of stems) {
      if (keywords.stems.has(stem)) mass += frequencies.counts[stem] ?? 0;
      if (analysed.titleStems.has(stem)) shared += 1;
      if (!seen.has(stem)) fresh += 1;
      seen.add(stem);
    }

    const first = vectors[0];
    const surface = surfaceOf(text, words, language);
    const titleStemCount = analysed.titleStemCount;
    const leaning = leanings[i];
    values.set(
      [
        1 / (1 + i),
        count > 1 ? i / (count - 1) : 0,
        i === 0 ? 1 : 0,
        i === 1 ? 1 : 0,
        i === 2 ? 1 : 0,
        i >= 3 && i <= 5 ? 1 : 0,
        Math.log(1 + i),
        isBlocked ? (i === 0 || blockOf[i] !== blockOf[i - 1] ? 1 : 0) : 0.5,
        i === count - 1 ? 1 : 0,
        Math.min(words, 60) / 30,
        words < 8 ? 1 : 0,
        words > 40 ? 1 : 0,
        centroid[i] ?? 0,
        centroidRank[i] ?? 0,
        walk[i] ?? 0,
        walkRank[i] ?? 0,
        frequency[i] ?? 0,
        frequencyRank[i] ?? 0,
        keywords.mass > 0 ? mass / keywords.mass : 0,
        titleStemCount > 0 ? shared / Math.sqrt(titleStemCount * Math.max(1, stems.length)) : 0,
        titleStemCount > 0 ? shared / titleStemCount : 0,
        titleStemCount > 0 ? 1 : 0,
        i === 0 || first === undefined ? 1 : likeness(vector, first, scratch),
        near.before[i] ?? 0,
        near.after[i] ?? 0,
        i === 0 ? 1 : fresh / Math.max(1, stems.length),
        surface.capitalShare,
        surface.numberShare,
        surface.numberShare > 0 ? 1 : 0,
        surface.hasQuote,
        surface.quotedShare,
        surface.isQuestion,
        leaning === "connective" ? 1 : 0,
        leaning === "pronoun" ? 1 : 0,
        surface.firstPerson,
        /[:：]/.test(text) ? 1 : 0,
        /[(（]/.test(text) ? 1 : 0,
        surface.saying,
        Math.min(count, 60) / 30,
        Math.min(documentWords, 1500) / 500,
      ],
      i * width,
    );
  }
  const leans = leanings.map((leaning) => leaning !== undefined);
  return { rows: { width, values }, wordCounts, leans };
}

/** How often a document says the content stems of each sentence, on average over them, as a part of all it says. */
function meanFrequencies(
  vectors: readonly SentenceVector[],
  { counts, total }: { readonly counts: ArrayLike<number>; readonly total: number },
): Float64Array {
  return Float64Array.from(vectors, ({ stems }) => {
    let sum = 0;
    for (const stem of stems) sum += (counts[stem] ?? 0) / Math.max(1, total);
    return stems.length > 0 ? sum / stems.length : 0;
  });
}

/** How like each sentence is to the one most like it before and behind, among its neighbours. */
function nearest(vectors: readonly SentenceVector[], scratch: Float64Array) {
  const before = new Float64Array(vectors.length);
  const after = new Float64Array(vectors.length);
  for (const [i, vector] of vectors.entries()) {
    for (let k = 0; k < vector.stems.length; k++)
      scratch[vector.stems[k] ?? 0] = vector.weights[k] ?? 0;
    for (let j = Math.max(0, i - neighbours); j < i; j++) {
      const { stems, weights } = vectors[j] ?? vector;
      let sum = 0;
      for (let k = 0; k < stems.length; k++)
        sum += (weights[k] as number) * (scratch[stems[k] as number] as number);
      if (sum > (before[i] ?? 0)) before[i] = sum;
      if (sum > (after[j] ?? 0)) after[j] = sum;
    }
    for (let k = 0; k < vector.stems.length; k++) scratch[vector.stems[k] ?? 0] = 0;
  }
  return { before, after };
}

/** The place of each value among all, 0 the least to 1 the greatest. */
function ranks(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort(
    (one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other,
  );
  const found = new Float64Array(values.length);
  const last = Math.max(1, values.length - 1);
  for (const [place, index] of order.entries()) found[index] = values.length > 1 ? place / last : 1;
  return found;
}

function stemFrequencies({ terms, stemCount }: DocumentTerms) {
  const counts = new Float64Array(stemCount);
  let total = 0;
  for (const { stem, count } of terms) {
    if (stem < 0) continue;
    counts[stem] = (counts[stem] ?? 0) + count;
    total += count;
  }
  return { counts, total };
}

function keywordsOf(counts: Float64Array) {
  const repeated = Array.from(counts.keys()).filter((stem) => (counts[stem] ?? 0) > 1);
  const stems = new Set(
    repeated.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, keywordCount),
  );
  let mass = 0;
  for (const stem of stems) mass += counts[stem] ?? 0;
  return { stems, mass };
}
