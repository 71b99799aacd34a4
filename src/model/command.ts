import type { CanonicalUrl } from "./canonical-url.ts";

/** What a person asked for, told the same way whichever platform they typed it on. */
export type Command =
  | { readonly kind: "brief"; readonly url: CanonicalUrl; readonly share: boolean }
  | { readonly kind: "help" };

/** Why a command could not be taken. */
export type CommandProblem =
  | { readonly kind: "no-link" }
  | { readonly kind: "many-links"; readonly count: number }
  | { readonly kind: "not-a-link"; readonly text: string }
  /** A message was picked that has no link in it. */
  | { readonly kind: "no-link-in-message" }
  | { readonly kind: "unknown-command"; readonly text: string };
