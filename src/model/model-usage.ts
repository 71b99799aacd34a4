/** A month of the calendar in UTC: "2026-11". */
export type UsageMonth = string;

/** What calls of a language model took, or may take at the most. */
export type ModelUsage = {
  readonly calls: number;
  /** Read and written together. */
  readonly tokens: number;
  /** Millionths of a dollar. */
  readonly microdollars: number;
};

/** What one workspace may spend on a language model in one month. */
export type ModelLimits = { readonly tokensMax: number; readonly microdollarsMax: number };

/** Dollars for a million tokens read and written; 0 for a model on a machine of one's own. */
export type ModelPrice = { readonly dollarsIn: number; readonly dollarsOut: number };

/** What a workspace has spent in a month, beside what it may spend. */
export type ModelFigure = {
  readonly month: UsageMonth;
  readonly spent: ModelUsage;
  readonly limits: ModelLimits;
};

export const noUsage: ModelUsage = { calls: 0, tokens: 0, microdollars: 0 };

export function usageMonth(at: Date): UsageMonth {
  return at.toISOString().slice(0, 7);
}

/** What one call costs; a dollar for a million tokens is a millionth for each. */
export function callUsage(
  { dollarsIn, dollarsOut }: ModelPrice,
  tokensIn: number,
  tokensOut: number,
): ModelUsage {
  return {
    calls: 1,
    tokens: tokensIn + tokensOut,
    microdollars: Math.ceil(tokensIn * dollarsIn + tokensOut * dollarsOut),
  };
}
