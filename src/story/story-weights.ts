import type { Likeness } from "./likeness.ts";

/** What each aspect of likeness adds to the logarithm of the odds that an entry belongs to a story. */
export type StoryWeights = Readonly<Record<keyof Likeness | "bias" | "threshold", number>>;

/**
 * Learned by logistic regression from 1,326 labelled entries by eight writers and, a little, from 720 articles that do not belong
 * together (`npm run bench -- stories-train`).
 * An entry joins a story above `threshold`, set for precision: a false merge is worse than a split.
 */
export const storyWeights: StoryWeights = {
  threshold: -0.4,
  bias: -6.94,
  ownNamesKnown: 2.19,
  storyNamesKnown: 1.32,
  titleNamesKnown: 2.07,
  otherMatter: -0.4,
  otherHappening: -1.01,
  otherPerson: -0.87,
  noNames: -0.4,
  conceptsKnown: 2.15,
  titleConcepts: 0.33,
  nearestFields: 1.82,
  words: -0.89,
  cognates: 1.19,
  numbers: 1.58,
  quantities: 0.77,
  sinceLast: -0.03,
  sinceFirst: -0.23,
  sameOutlet: -0.64,
  otherLanguage: -0.14,
  size: 0.14,
  comment: 1.16,
  surprise: 2.31,
  surpriseMean: 1.69,
};
