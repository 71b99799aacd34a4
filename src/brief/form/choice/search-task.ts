import type { Draft } from "../cuts/drafts.ts";
import type { LengthLimits } from "./lengths.ts";
import type { Matter } from "./matter.ts";

/** A draft with what it is worth or costs beside the words it says. */
export type Candidate = {
  readonly draft: Draft;
  /** May open the brief. */
  readonly isGist: boolean;
  readonly bonus: number;
  /** Added to `bonus` when it opens the brief. */
  readonly gistBonus: number;
  /** May stand only right before the sentence that follows it in the article. */
  readonly needsNext: boolean;
  /** Holds a direct quotation of its own. */
  readonly quotes: boolean;
  readonly isComing: boolean;
};

/** What stands in the brief before its sentences are chosen. */
export type Taken = {
  readonly wordCount: number;
  /** Content words of the headline; empty when the headline will be made of the gist. */
  readonly headline: ReadonlySet<string>;
  /** Content words of the quotation that stands beside the points. */
  readonly quotation?: ReadonlySet<string>;
};

/** What the search for a brief works on. */
export type Search = {
  readonly candidates: readonly Candidate[];
  readonly limits: LengthLimits;
  /** No more than one point from under one heading. */
  readonly isOnePerSection: boolean;
  readonly matter: Matter;
  readonly price: number;
  /** The quotation's number among what `matter` knows. */
  readonly quotationPlace?: number;
};

/** Two sentences whose content agrees more than this say the same. */
export const overlapMax = 0.6;

/** One quotation is enough, and nothing says again what it says. */
export function agreesWithQuotation(
  { candidates, matter, quotationPlace }: Search,
  place: number,
): boolean {
  if (quotationPlace === undefined) return true;
  return candidates[place]?.quotes === false && matter.overlap(quotationPlace, place) <= overlapMax;
}
