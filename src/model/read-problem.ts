import type { Extraction, PageCard } from "./extraction.ts";
import type { FetchOutcome } from "./fetch-outcome.ts";
import type { AllowanceSpent } from "./page-allowance.ts";

/** Why a link could not be briefed. Each has its own sentence in `command/explain-problem.ts`. */
export type ReadProblem =
  | Exclude<FetchOutcome, { readonly kind: "fetched" | "unchanged" }>
  | Exclude<Extraction, { readonly kind: "article" }>
  /** `robots.txt` asks machines to stay away, and no person asked for the page. */
  | { readonly kind: "robots-refused" }
  | AllowanceSpent
  /** There is an article, but it is quicker to read it. */
  | { readonly kind: "too-short"; readonly card: PageCard }
  /** There is an article, but no sentence of it can open a brief. */
  | { readonly kind: "no-gist"; readonly card: PageCard }
  /** There is a table or a list, and no text. */
  | { readonly kind: "no-prose"; readonly card: PageCard }
  /** The publisher lets less be quoted than a brief needs: nothing, or a few words. */
  | { readonly kind: "headline-only"; readonly card: PageCard };
