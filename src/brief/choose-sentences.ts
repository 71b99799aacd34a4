import type { Sentence } from "#language/sentences.ts";
import type { Language } from "#model/language.ts";
import { unreachable } from "#shared/unreachable.ts";
import { analyseDocument } from "./scoring/analyse-document.ts";
import { bestSet, type SearchGoal, searchWeights } from "./scoring/search.ts";
import weights from "./weights.json" with { type: "json" };

/**
 * How long a summary may be.
 *
 * - `sentences`: exactly so many, or all that differ
 * - `cut`: will be cut behind so many words, so as many sentences as fill them
 * - `free`: as long as its words are worth it, mostly one to three sentences
 */
export type Budget =
  | { readonly kind: "sentences"; readonly count: number }
  | { readonly kind: "cut"; readonly words: number }
  | { readonly kind: "free" };

export type SentenceDocument = {
  readonly title?: string;
  readonly language: Language;
  /** In the order of the text. */
  readonly sentences: readonly Sentence[];
  /** For each sentence, the number of the block it stands in. */
  readonly blockOf: readonly number[];
};

/**
 * Chooses the sentences that a person's summary of that length would most likely share words with,
 * that do not repeat one another, and that can be read without the sentences left out.
 *
 * @returns indices into `document.sentences`, ascending; empty only when there are no sentences
 */
export function chooseSentences(document: SentenceDocument, budget: Budget): readonly number[] {
  return bestSet(analyseDocument(document, weights), goalOf(budget), searchWeights);
}

/** Tokens of a person's summary of so many sentences: one on average, and a longer first. */
const tokensPerSentence = 20;
const tokensOfFirst = 8;
/** Tokens of a news summary by a person who was given no length. */
const tokensOfFree = 48;

function goalOf(budget: Budget): SearchGoal {
  const free: SearchGoal = {
    targetTokens: 0,
    sentencesMin: 1,
    sentencesMax: sentencesMax,
    cutAfter: Number.POSITIVE_INFINITY,
  };
  switch (budget.kind) {
    case "sentences": {
      const { count } = budget;
      const targetTokens = tokensOfFirst + tokensPerSentence * count;
      return { ...free, targetTokens, sentencesMin: count, sentencesMax: count };
    }
    case "cut":
      return { ...free, targetTokens: budget.words, cutAfter: budget.words };
    case "free":
      return { ...free, targetTokens: tokensOfFree };
    default:
      return unreachable(budget);
  }
}

/** No brief is longer than this many sentences, whatever its budget in words. */
const sentencesMax = 60;
