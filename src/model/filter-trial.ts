import type { Language } from "./language.ts";

/** Why a filter does not let an entry through; `word` and `words` are the filter's own spelling. */
export type FilterRefusal =
  | { readonly kind: "none-of"; readonly words: readonly string[] }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "outlet"; readonly outlet: string }
  | { readonly kind: "other-outlet"; readonly outlets: readonly string[] }
  | { readonly kind: "language"; readonly language: Language };

/** What a filter would have done to the entries of the last days. */
export type FilterTrial = {
  readonly days: number;
  readonly kept: number;
  readonly dropped: number;
  /** The latest of each, with what dropped it. */
  readonly keptTitles: readonly string[];
  readonly droppedTitles: readonly { readonly title: string; readonly refusal: FilterRefusal }[];
};
