import type { Likeness } from "./likeness.ts";

/** What each aspect of likeness adds to the logarithm of the odds that an entry belongs to a story. */
export type StoryWeights = Readonly<Record<keyof Likeness | "bias" | "threshold", number>>;

/**
 * Learned by logistic regression from 306 labelled entries (`npm run bench -- stories-train`).
 * An entry joins a story above `threshold`, set for precision: a false merge is worse than a split.
 */
export const storyWeights: StoryWeights = {
  threshold: -0.3,
  bias: -6.25,
  ownNamesKnown: 3.04,
  storyNamesKnown: 0.85,
  titleNamesKnown: 2.62,
  otherMatter: -0.57,
  storyTitlesKnown: 1.15,
  placesKnown: 0.97,
  otherPerson: -2.24,
  noNames: -1.5,
  concepts: 3.55,
  conceptsKnown: 3.69,
  namesAndConcepts: 1.2,
  titleConcepts: -0.12,
  nearestFields: 3.15,
  words: 1.04,
  wordsKnown: 1.09,
  cognates: 2.66,
  countries: 2.56,
  numbers: 1.84,
  quantities: 1.29,
  sinceLast: 0.56,
  sinceFirst: -0.53,
  sameOutlet: -1.35,
  otherLanguage: -1.31,
  size: -0.67,
  comment: 0.33,
};
