import type { Likeness } from "./likeness.ts";

/** What each aspect of likeness adds to the logarithm of the odds that an entry belongs to a story. */
export type StoryWeights = Readonly<Record<keyof Likeness | "bias" | "threshold", number>>;

/**
 * Learned by logistic regression from 306 labelled entries (`npm run bench -- stories-train`).
 * An entry joins a story above `threshold`, set for precision: a false merge is worse than a split.
 */
export const storyWeights: StoryWeights = {
  threshold: 0.2,
  bias: -6.56,
  ownNamesKnown: 3.85,
  storyNamesKnown: 0.42,
  titleNamesKnown: 2.37,
  storyTitlesKnown: 1.24,
  placesKnown: 0.76,
  otherPerson: -2.37,
  noNames: -1.46,
  concepts: 4.11,
  conceptsKnown: 2.13,
  titleConcepts: 0.27,
  nearestFields: 3.39,
  words: 0.83,
  wordsKnown: 4.22,
  cognates: 2.89,
  countries: 2.85,
  numbers: 1.85,
  quantities: 0.47,
  sinceLast: 0.54,
  sinceFirst: -0.49,
  sameOutlet: -1.14,
  otherLanguage: -1.22,
  size: -0.68,
  comment: 0.6,
};
