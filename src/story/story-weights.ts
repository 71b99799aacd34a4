import type { Likeness } from "./likeness.ts";

/** What each aspect of likeness adds to the logarithm of the odds that an entry belongs to a story. */
export type StoryWeights = Readonly<Record<keyof Likeness | "bias" | "threshold", number>>;

/**
 * Learned by logistic regression from 306 labelled entries (`npm run bench -- stories-train`).
 * An entry joins a story above `threshold`, set for precision: a false merge is worse than a split.
 */
export const storyWeights: StoryWeights = {
  threshold: 0.3,
  bias: -5.93,
  names: 0.42,
  nearestNames: 0.5,
  ownNamesKnown: 2.19,
  storyNamesKnown: 0.53,
  namesApart: -0.58,
  otherPerson: -1.55,
  noNames: -0.67,
  concepts: 1.47,
  nearestConcepts: 0.7,
  conceptsKnown: 2,
  titleConcepts: 0.69,
  nearestFields: 2.1,
  namesAndFields: 1.02,
  words: 1.05,
  wordsKnown: 0.59,
  cognates: 1.41,
  countries: 1.59,
  countriesApart: -0.19,
  numbers: 1,
  quantities: 0.57,
  nearCounts: 0.34,
  copy: -0.48,
  sinceLast: 0.47,
  sinceFirst: -0.26,
  sameOutlet: -0.97,
  otherLanguage: -0.67,
  size: -0.9,
};
