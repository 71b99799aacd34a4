import type { Features } from "./features.ts";

/**
 * The linear model behind {@link scoreOf}. A claim put together from pieces of the source is judged by
 * how they join, one in words of its own by how much of it the source covers.
 *
 * Set by hand on the development half of QAGS, CLIFF and XSumFaith (1,951 claims labelled by people;
 * see docs/checker.md): a grid over round values, kept where both halves of it agreed and neighbours scored alike.
 * Several sentences are never in words of their own as a whole: two sentences of the source cannot cover four.
 */
const model = {
  /** {@link Features.ownWords} from which on a claim is in its own words. */
  ownWordsFrom: 0.42,
  /** How much the two best sentences count beside the whole source. */
  twoShare: 0.5,
  copied: {
    bound: 0.08,
    boundOfSeveral: 0.22,
    /** What words that the source lacks count in several sentences, beside what reading them off costs. */
    uncovered: 1,
    number: 0.02,
    name: 0.05,
    misplaced: 0.1,
    swapped: 0.3,
    turn: 0.03,
    negation: 0.06,
    /** What neighbours kept are worth, and how many a claim without fault keeps. */
    pair: 0.05,
    pairsUsual: 0.8,
    slope: 40,
  },
  own: {
    bound: 0.5,
    number: 0.15,
    name: 0.2,
    place: 0.15,
    misplaced: 0.6,
    swapped: 0.6,
    turn: 0.04,
    negation: 0.2,
    slopeAbove: 0.5,
    slopeBelow: 20,
  },
} as const;

/** Faults counted at most. */
const faultsMax = 2;

/** How well the source supports the claim, from 0 to 1; from 0.5 on it is supported. */
export function scoreOf(features: Features): number {
  const { isSeveralSentences, ownWords } = features;
  const isOwn = ownWords >= model.ownWordsFrom && !isSeveralSentences;
  return isOwn ? scoreOfOwnWords(features) : scoreOfCopied(features);
}

function scoreOfOwnWords(features: Features): number {
  const { own, twoShare } = model;
  const covered = twoShare * features.coverageOfTwo + (1 - twoShare) * features.coverage;
  const faults =
    own.number * capped(features.numbersMissing) +
    own.name * capped(features.namesMissing) +
    own.place * capped(features.placesMissing) +
    own.misplaced * capped(features.factsMisplaced) +
    own.swapped * capped(features.rolesSwapped) +
    own.negation * Math.min(1, features.negationsTurned) +
    own.turn * capped(features.boundsAdded);
  const margin = covered - faults - own.bound;
  return logistic(margin * (margin > 0 ? own.slopeAbove : own.slopeBelow));
}

function scoreOfCopied(features: Features): number {
  const { copied } = model;
  const faults =
    copied.number * capped(features.numbersMissing) +
    copied.name * capped(features.namesMissing) +
    copied.misplaced * capped(features.factsMisplaced) +
    copied.swapped * capped(features.rolesSwapped) +
    copied.negation * capped(features.negationsTurned) +
    copied.turn * capped(features.boundsAdded + features.hedgesAdded);
  const bound = features.isSeveralSentences
    ? copied.boundOfSeveral - copied.uncovered * (1 - features.coverage)
    : copied.bound;
  const margin =
    bound + copied.pair * (features.pairs - copied.pairsUsual) - features.stitching - faults;
  // What is short proves little, but a copy is a copy.
  const isClean = features.isCopy && faults === 0;
  return logistic(copied.slope * (isClean ? Math.max(0, margin) : margin));
}

function capped(count: number): number {
  return Math.min(faultsMax, count);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
