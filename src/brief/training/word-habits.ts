import type { Language } from "#model/language.ts";
import type { Term } from "../scoring/document-terms.ts";
import { type SummaryWeights, unitTokens } from "../scoring/summary-weights.ts";
import { rounded } from "./count-rows.ts";
import { countsOf } from "./sentence-labels.ts";
import type { TrainingSummary } from "./training-data.ts";

export type CountedExample = {
  readonly language: Language;
  readonly terms: readonly Term[];
  readonly summaries: readonly TrainingSummary[];
  /** Per term, its expected count in a summary of `unitTokens` tokens. */
  readonly expected: Float64Array;
};

/** A word of fewer examples than this tells of its topic, not of how summaries are written. */
const examplesMin = 40;
/** How many words of a language are kept: those that depart most surely. */
const wordsMax = 400;
/** So many mentions as expected are added to each word, so that rare ones depart little. */
const prudence = 10;
/** A mention beyond this many in one summary says no more. */
const countMax = 3;

type Sums = { seen: number; expected: number; examples: number };

/**
 * Learns which common words of a language summaries use more, or less, than articles make expect.
 *
 * @returns per language and word, the logarithm of seen over expected mentions
 */
export function wordHabits(examples: readonly CountedExample[]): SummaryWeights["habits"] {
  const sumsOf = new Map<Language, Map<string, Sums>>();
  for (const { language, terms, summaries, expected } of examples) {
    const known = sumsOf.get(language) ?? new Map<string, Sums>();
    sumsOf.set(language, known);
    const total = summaries.reduce((sum, { weight }) => sum + weight, 0);
    const counted = summaries.map((summary) => ({
      counts: countsOf(summary.terms),
      scale: summary.terms.length / unitTokens,
      share: summary.weight / total,
    }));
    for (const { id, text } of terms) {
      const sums = known.get(text) ?? { seen: 0, expected: 0, examples: 0 };
      known.set(text, sums);
      sums.examples += 1;
      for (const { counts, scale, share } of counted) {
        sums.seen += share * Math.min(countMax, counts.get(text) ?? 0);
        sums.expected += share * scale * (expected[id] ?? 0);
      }
    }
  }
  return Object.fromEntries([...sumsOf].map(([language, sums]) => [language, surest(sums)]));
}

function surest(sums: ReadonlyMap<string, Sums>): Readonly<Record<string, number>> {
  const habits = [...sums]
    .filter(([, { examples }]) => examples >= examplesMin)
    .map(([word, { seen, expected }]) => ({
      word,
      habit: Math.log((seen + prudence) / (expected + prudence)),
      sureness: (seen - expected) ** 2 / (expected + prudence),
    }));
  habits.sort((one, other) => other.sureness - one.sureness || (one.word < other.word ? -1 : 1));
  return Object.fromEntries(
    habits.slice(0, wordsMax).map(({ word, habit }) => [word, rounded(Number(habit.toFixed(2)))]),
  );
}
