/** What a language model is asked to write. */
export type WritingTask = {
  /** What we ask of it; nothing of an article stands here. */
  readonly instructions: string;
  /** What it is to work on, as JSON. */
  readonly data: string;
  /** JSON Schema of the answer. */
  readonly answerShape: object;
};

export type TokensUsed = { readonly tokensIn: number; readonly tokensOut: number };

/** What came of asking. `used` is absent when the service did not say. */
export type WritingOutcome =
  | { readonly kind: "answered"; readonly text: string; readonly used?: TokensUsed }
  /** It came to its limit; what it had written may hold whole sentences. */
  | { readonly kind: "cut-off"; readonly text: string; readonly used?: TokensUsed }
  /** It answered, but not what was asked: refused, or nothing at all. */
  | { readonly kind: "refused" | "empty"; readonly used?: TokensUsed }
  /** No answer in time; it may be charged all the same. */
  | { readonly kind: "timed-out" }
  /** For certain it was not served: too many requests, no access, not reached. */
  | { readonly kind: "unavailable"; readonly detail: string };
