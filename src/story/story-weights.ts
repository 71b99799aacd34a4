import type { Likeness } from "./likeness.ts";

/** What each aspect of likeness adds to the logarithm of the odds that an entry belongs to a story. */
export type StoryWeights = Readonly<Record<keyof Likeness | "bias" | "threshold", number>>;

/**
 * Learned by logistic regression from 481 labelled entries by four writers and, a little, from 720 articles that do not belong
 * together (`npm run bench -- stories-train`).
 * An entry joins a story above `threshold`, set for precision: a false merge is worse than a split.
 */
export const storyWeights: StoryWeights = {
  threshold: -0.4,
  bias: -6.35,
  ownNamesKnown: 1.43,
  storyNamesKnown: 0.74,
  titleNamesKnown: 2.1,
  otherMatter: -0.45,
  storyTitlesKnown: 1.04,
  placesKnown: 0.97,
  otherPerson: -1.17,
  noNames: -0.55,
  conceptsKnown: 2.71,
  namesAndConcepts: 0.54,
  titleConcepts: 0.15,
  nearestFields: 2.89,
  words: -0.81,
  wordsKnown: -0.38,
  cognates: 1.65,
  countries: 0.42,
  numbers: 1.64,
  quantities: 0.28,
  sinceLast: 0.3,
  sinceFirst: -0.17,
  sameOutlet: -0.89,
  otherLanguage: -0.59,
  size: 0.15,
  comment: 0.39,
  surprise: 2.33,
  surpriseMean: 1.5,
  length: -0.72,
};
