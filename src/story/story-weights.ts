import type { Likeness } from "./likeness.ts";

/** What each aspect of likeness adds to the logarithm of the odds that an entry belongs to a story. */
export type StoryWeights = Readonly<Record<keyof Likeness | "bias" | "threshold", number>>;

/**
 * Learned by logistic regression from 1,563 labelled entries by nine writers and, a little, from 720 articles that do not belong
 * together (`npm run bench -- stories-train`).
 * An entry joins a story above `threshold`, set for precision: a false merge is worse than a split.
 */
export const storyWeights: StoryWeights = {
  threshold: -0.6,
  bias: -6.46,
  ownNamesKnown: 2.47,
  storyNamesKnown: 1.45,
  newTitleNames: -1,
  otherHappening: -1.09,
  noNames: -0.55,
  conceptsKnown: 1.79,
  titleConcepts: 0.42,
  nearestFields: 1.25,
  words: -1.17,
  cognates: 1.14,
  numbers: 1.44,
  quantities: 0.55,
  sinceFirst: -0.17,
  sameOutlet: -0.58,
  comment: 1.02,
  surprise: 2.69,
  surpriseMean: 1.41,
};
