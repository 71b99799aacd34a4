import type { Likeness } from "./likeness.ts";

/** What each aspect of likeness adds to the logarithm of the odds that an entry belongs to a story. */
export type StoryWeights = Readonly<Record<keyof Likeness | "bias" | "threshold", number>>;

/**
 * Learned by logistic regression from 481 labelled entries by four writers (`npm run bench -- stories-train`).
 * An entry joins a story above `threshold`, set for precision: a false merge is worse than a split.
 */
export const storyWeights: StoryWeights = {
  threshold: -0.4,
  bias: -6.2,
  ownNamesKnown: 2.23,
  storyNamesKnown: 1.58,
  titleNamesKnown: 2.39,
  otherMatter: -0.17,
  storyTitlesKnown: 1.09,
  placesKnown: 1.26,
  otherPerson: -1.51,
  noNames: -1.16,
  concepts: 4.6,
  conceptsKnown: 2.43,
  namesAndConcepts: 0.78,
  titleConcepts: -0.16,
  nearestFields: 3.45,
  words: 1.12,
  wordsKnown: 1.99,
  cognates: 1.81,
  countries: 2.09,
  numbers: 2.38,
  quantities: 0.76,
  sinceLast: 0.21,
  sinceFirst: -0.52,
  sameOutlet: -0.89,
  otherLanguage: -0.6,
  size: -0.45,
  comment: 0.2,
};
