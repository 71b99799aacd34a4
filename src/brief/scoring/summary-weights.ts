import type { Language } from "#model/language.ts";
import type { BoostedTrees } from "#shared/boosted-trees.ts";
import type { LinearModel } from "./linear-model.ts";

/** All that was learned, as written to `weights.json` by `npm run train`. */
export type SummaryWeights = {
  /** Two views of a sentence: its share of the best ROUGE of a sentence, and whether it belongs to the best set. */
  readonly sentence: { readonly overlap: LinearModel; readonly membership: LinearModel };
  /** Expected count of a word, and of a pair of words, in a summary of `unitTokens` tokens. */
  readonly words: BoostedTrees;
  readonly bigrams: BoostedTrees;
  /**
   * Per language, the logarithm by which common words stand more or less often in summaries than
   * their features tell ("je", "nous" less, "après", names of weekdays more).
   */
  readonly habits: Readonly<Record<Language, Readonly<Record<string, number>>>>;
};

/** The length for which counts are expected, in tokens; other lengths scale in proportion. */
export const unitTokens = 50;
