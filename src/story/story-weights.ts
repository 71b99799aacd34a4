import type { Likeness } from "./likeness.ts";

/** What each aspect of likeness adds to the logarithm of the odds that an entry belongs to a story. */
export type StoryWeights = Readonly<Record<keyof Likeness | "bias" | "threshold", number>>;

/**
 * Learned by logistic regression from 306 labelled entries (`npm run bench -- stories-train`).
 * An entry joins a story above `threshold`, set for precision: a false merge is worse than a split.
 */
export const storyWeights: StoryWeights = {
  threshold: 0,
  bias: -6.47,
  ownNamesKnown: 3.56,
  storyNamesKnown: 0.89,
  titleNamesKnown: 2.38,
  storyTitlesKnown: 1.2,
  placesKnown: 0.95,
  otherPerson: -2.28,
  noNames: -1.31,
  concepts: 4.13,
  conceptsKnown: 4.04,
  titleConcepts: -0.16,
  nearestFields: 3.18,
  words: 1.05,
  wordsKnown: 1.26,
  cognates: 2.71,
  countries: 2.6,
  numbers: 1.77,
  quantities: 1.3,
  sinceLast: 0.47,
  sinceFirst: -0.49,
  sameOutlet: -1.3,
  otherLanguage: -1.31,
  size: -0.65,
  comment: 0.5,
};
