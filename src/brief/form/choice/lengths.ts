import type { BriefLength } from "#model/brief.ts";

/** Words of a whole brief, headline and all, and how many points it may have. */
export type LengthLimits = {
  readonly wordsMin: number;
  readonly wordsMax: number;
  /** Words of headline and gist where nothing stands beside them; `wordsMax` is less where the source is small. */
  readonly gistAloneMax: number;
  readonly pointsMax: number;
};

/** The gist is never longer, whatever the length asked for. */
export const gistWordsMax = 30;

/** Below this a text says no more than its headline: there is nothing to make short. */
export const sourceWordsMin = 20;

const limits: Readonly<Record<BriefLength, Omit<LengthLimits, "gistAloneMax">>> = {
  short: { wordsMin: 35, wordsMax: 60, pointsMax: 2 },
  standard: { wordsMin: 60, wordsMax: 120, pointsMax: 4 },
  long: { wordsMin: 120, wordsMax: 200, pointsMax: 7 },
};

/** A brief takes at most this part of its source, so that reading it saves time. */
const shareMax = 0.6;

/** Fewest words that can be asked for: one gist and a headline. */
export const wordsAskedMin = 30;

/**
 * How long a brief of a text may be. A source too small for the length asked for gets a brief of at
 * most three fifths of its words; then the lower limit falls with the upper one.
 *
 * @param wordsAsked upper limit that counts instead of the length's own
 */
export function limitsFor(
  length: BriefLength,
  sourceWords: number,
  wordsAsked?: number,
): LengthLimits {
  const { wordsMin, wordsMax, pointsMax } = askedLimits(length, wordsAsked);
  const max = Math.min(wordsMax, Math.max(gistWordsMax, Math.floor(sourceWords * shareMax)));
  return {
    wordsMin: Math.min(wordsMin, Math.floor(max / 2)),
    wordsMax: Math.min(max, sourceWords),
    gistAloneMax: wordsMax,
    pointsMax,
  };
}

function askedLimits(
  length: BriefLength,
  wordsAsked: number | undefined,
): Omit<LengthLimits, "gistAloneMax"> {
  if (wordsAsked === undefined) return limits[length];
  const wordsMax = Math.max(wordsAsked, wordsAskedMin);
  return { ...limits[length], wordsMin: Math.floor(wordsMax / 2), wordsMax };
}
