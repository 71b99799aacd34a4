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
  bias: -6.39,
  ownNamesKnown: 1.45,
  storyNamesKnown: 0.73,
  titleNamesKnown: 2.09,
  otherMatter: -0.44,
  storyTitlesKnown: 1.03,
  placesKnown: 0.95,
  otherPerson: -1.17,
  noNames: -0.49,
  conceptsKnown: 2.65,
  namesAndConcepts: 0.63,
  titleConcepts: 0.15,
  nearestFields: 2.88,
  words: -0.81,
  wordsKnown: -0.39,
  cognates: 1.66,
  countries: 0.41,
  numbers: 1.63,
  quantities: 0.26,
  sinceLast: 0.31,
  sinceFirst: -0.17,
  sameOutlet: -0.9,
  otherLanguage: -0.6,
  size: 0.15,
  comment: 0.38,
  surprise: 2.33,
  surpriseMean: 1.49,
  length: -0.7,
};
