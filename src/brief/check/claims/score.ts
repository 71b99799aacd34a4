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
  const { boundsAdded, hedgesAdded, isCopy, isSeveralSentences, negationsTurned, stitching } =
    features;
  const capped = (count: number): number => Math.min(faultsMax, count);
  const numbers = capped(features.numbersMissing);
  const names = capped(features.namesMissing);
  const covered =
    model.twoShare * features.coverageOfTwo + (1 - model.twoShare) * features.coverage;
  if (features.ownWords >= model.ownWordsFrom && !isSeveralSentences) {
    const {
      bound,
      misplaced,
      name,
      negation,
      number,
      place,
      slopeAbove,
      slopeBelow,
      swapped,
      turn,
    } = model.own;
    const faults =
      number * numbers +
      name * names +
      place * capped(features.placesMissing) +
      misplaced * capped(features.factsMisplaced) +
      swapped * capped(features.rolesSwapped) +
      negation * Math.min(1, negationsTurned) +
      turn * capped(boundsAdded);
    const margin = covered - faults - bound;
    return logistic(margin * (margin > 0 ? slopeAbove : slopeBelow));
  }
  const {
    bound,
    boundOfSeveral,
    misplaced,
    name,
    negation,
    number,
    pair,
    pairsUsual,
    slope,
    swapped,
    turn,
    uncovered,
  } = model.copied;
  const faults =
    number * numbers +
    name * names +
    misplaced * capped(features.factsMisplaced) +
    swapped * capped(features.rolesSwapped) +
    negation * capped(negationsTurned) +
    turn * capped(boundsAdded + hedgesAdded);
  const usual =
    (isSeveralSentences ? boundOfSeveral - uncovered * (1 - features.coverage) : bound) +
    pair * (features.pairs - pairsUsual);
  const margin = usual - stitching - faults;
  // What is short proves little, but a copy is a copy.
  return logistic(slope * (isCopy && faults === 0 ? Math.max(0, margin) : margin));
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
