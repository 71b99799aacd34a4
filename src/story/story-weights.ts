import type { Likeness } from "./likeness.ts";

/** What each aspect of likeness adds to the logarithm of the odds that an entry belongs to a story. */
export type StoryWeights = Readonly<Record<keyof Likeness | "bias" | "threshold", number>>;

/**
 * Learned by logistic regression from 481 labelled entries by four writers (`npm run bench -- stories-train`).
 * An entry joins a story above `threshold`, set for precision: a false merge is worse than a split.
 */
export const storyWeights: StoryWeights = {
  threshold: -0.4,
  bias: -6.16,
  ownNamesKnown: 2.17,
  storyNamesKnown: 1.56,
  titleNamesKnown: 2.39,
  otherMatter: -0.15,
  storyTitlesKnown: 1.11,
  placesKnown: 1.28,
  otherPerson: -1.51,
  noNames: -1.17,
  concepts: 4.56,
  conceptsKnown: 2.4,
  namesAndConcepts: 0.85,
  titleConcepts: -0.15,
  nearestFields: 3.43,
  words: 1.08,
  wordsKnown: 2.22,
  cognates: 1.8,
  countries: 2.09,
  numbers: 2.39,
  quantities: 0.76,
  sinceLast: 0.21,
  sinceFirst: -0.52,
  sameOutlet: -0.89,
  otherLanguage: -0.61,
  size: -0.46,
  comment: 0.2,
};
