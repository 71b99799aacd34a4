import type { CanonicalUrl } from "./canonical-url.ts";

/** A feed that a page offers. */
export type FeedOffer = { readonly url: CanonicalUrl; readonly title?: string };

/** A feed as a list of feeds names it, with what the list says of how to follow it. */
export type ListedFeed = FeedOffer & {
  /** By the names of the options of `subscribe`, as a person would fill them. */
  readonly options?: Readonly<Record<string, string>>;
};
