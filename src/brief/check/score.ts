import type { Features } from "./features.ts";

/**
 * The linear model behind {@link scoreOf}. A claim put together from pieces of the source is judged by
 * how they join, one in words of its own by how much of it the source covers.
 *
 * Fitted by hand on the development half of QAGS, CLIFF and XSumFaith (1,951 claims labelled by people;
 * see docs/checker.md): a grid over round values, kept where five folds agreed and neighbours scored alike.
 */
const model = {
  /** Pieces per word from which on a claim is in its own words. */
  ownWordsFrom: 0.5,
  /** Beyond this coverage own words are the source's words in another order. */
  scrambledFrom: 0.95,
  copied: { bound: 0.06, boundOfSeveral: 0.13, number: 0.03, name: 0.05, slope: 40 },
  own: { bound: 0.7, number: 0.1, name: 0.05, slopeAbove: 0.5, slopeBelow: 20 },
} as const;

/** Faults counted at most. */
const faultsMax = 2;

/** How well the source supports the claim, from 0 to 1; from 0.5 on it is supported. */
export function scoreOf(features: Features): number {
  const numbers = Math.min(faultsMax, features.numbersMissing);
  const names = Math.min(faultsMax, features.namesMissing);
  const covered = (features.coverage + features.coverageOfTwo) / 2;
  const isOwn = features.ownWords >= model.ownWordsFrom && covered <= model.scrambledFrom;
  if (isOwn) {
    const margin = covered - model.own.number * numbers - model.own.name * names - model.own.bound;
    return logistic(margin * (margin > 0 ? model.own.slopeAbove : model.own.slopeBelow));
  }
  const { bound, boundOfSeveral, number, name, slope } = model.copied;
  const limit = features.isSeveralSentences ? boundOfSeveral : bound;
  return logistic(slope * (limit - features.stitching - number * numbers - name * names));
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
