import type { PublisherWishes } from "./article.ts";

/** What publishers may wish: no unasked visits (`robots.txt`), no language model, no long quotations. */
export const wishKinds = ["robots", "model", "snippet"] as const;

export type WishKind = (typeof wishKinds)[number];

/** The wishes that a deployment honours. */
export type WishPolicy = ReadonlySet<WishKind>;

/** The wishes that are honoured and ask for something. */
export function honoured(
  { noModel, snippetMax }: PublisherWishes,
  policy: WishPolicy,
): PublisherWishes {
  return {
    ...(noModel === true && policy.has("model") && { noModel }),
    ...(snippetMax !== undefined && policy.has("snippet") && { snippetMax }),
  };
}
