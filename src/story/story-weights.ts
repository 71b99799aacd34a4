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
  bias: -6.36,
  ownNamesKnown: 1.44,
  storyNamesKnown: 0.58,
  titleNamesKnown: 2.2,
  otherMatter: -0.48,
  storyTitlesKnown: 1.06,
  placesKnown: 0.95,
  otherPerson: -1.17,
  noNames: -0.5,
  conceptsKnown: 2.6,
  namesAndConcepts: 0.53,
  titleConcepts: 0.17,
  nearestFields: 2.9,
  words: -0.82,
  wordsKnown: -0.34,
  cognates: 1.66,
  countries: 0.41,
  numbers: 1.67,
  quantities: 0.24,
  sinceLast: 0.32,
  sinceFirst: -0.17,
  sameOutlet: -0.88,
  otherLanguage: -0.58,
  size: 0.17,
  comment: 0.38,
  surprise: 2.3,
  surpriseMean: 1.55,
  length: -0.7,
};
