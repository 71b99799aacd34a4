import type { Likeness } from "./likeness.ts";

/** What each aspect of likeness adds to the logarithm of the odds that an entry belongs to a story. */
export type StoryWeights = Readonly<Record<keyof Likeness | "bias" | "threshold", number>>;

/**
 * Learned by logistic regression from 1,326 labelled entries by eight writers and, a little, from 720 articles that do not belong
 * together (`npm run bench -- stories-train`).
 * An entry joins a story above `threshold`, set for precision: a false merge is worse than a split.
 */
export const storyWeights: StoryWeights = {
  threshold: -0.6,
  bias: -7.15,
  ownNamesKnown: 2.39,
  storyNamesKnown: 1.34,
  newTitleNames: -0.97,
  otherHappening: -0.92,
  noNames: -0.51,
  conceptsKnown: 1.89,
  titleConcepts: 0.36,
  nearestFields: 1.91,
  words: -1.01,
  cognates: 1.3,
  numbers: 1.32,
  quantities: 0.55,
  sinceFirst: -0.09,
  sameOutlet: -0.48,
  comment: 1.05,
  surprise: 2.7,
  surpriseMean: 1.43,
};
