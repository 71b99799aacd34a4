export type ReasonKind =
  | "number"
  | "date"
  | "name"
  | "quotation"
  | "negation"
  | "hedge"
  | "bound"
  | "cause"
  | "attribution"
  | "order"
  | "wording"
  | "stitching"
  | "empty";

/** Why a claim is not supported, in words for a person. */
export type Reason = { readonly kind: ReasonKind; readonly text: string };

/** What the checker says of a claim. */
export type Verdict = {
  readonly supported: boolean;
  /** From 0 to 1; comparable between claims, not a probability. */
  readonly score: number;
  /** In the order of the claim; empty for a claim without a fault. */
  readonly reasons: readonly Reason[];
};
