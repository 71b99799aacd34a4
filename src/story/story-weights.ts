import type { Likeness } from "./likeness.ts";

/** What each aspect of likeness adds to the logarithm of the odds that an entry belongs to a story. */
export type StoryWeights = Readonly<Record<keyof Likeness | "bias" | "threshold", number>>;

/**
 * Learned by logistic regression from 306 labelled entries (`npm run bench -- stories-train`).
 * An entry joins a story above `threshold`, set for precision: a false merge is worse than a split.
 */
export const storyWeights: StoryWeights = {
  threshold: -0.3,
  bias: -6.38,
  ownNamesKnown: 3.52,
  storyNamesKnown: 0.88,
  titleNamesKnown: 2.34,
  storyTitlesKnown: 1.2,
  placesKnown: 0.96,
  otherPerson: -2.26,
  noNames: -1.3,
  concepts: 4.03,
  conceptsKnown: 3.98,
  titleConcepts: -0.14,
  nearestFields: 3.15,
  words: 1.02,
  wordsKnown: 1.32,
  cognates: 2.67,
  countries: 2.57,
  numbers: 1.74,
  quantities: 1.29,
  sinceLast: 0.46,
  sinceFirst: -0.49,
  sameOutlet: -1.29,
  otherLanguage: -1.29,
  size: -0.65,
  comment: 0.48,
};
