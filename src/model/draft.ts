import { dayMs } from "#shared/durations.ts";
import type { CanonicalUrl } from "./canonical-url.ts";
import type { SubscribeCommand } from "./command.ts";
import type { FeedId } from "./feed-id.ts";
import type { FeedOffer } from "./feed-offer.ts";
import type { FormFields } from "./settings-form.ts";
import type { Filter } from "./subscription.ts";

/** A feed to follow, and the title that it has until it is read. */
export type WantedFeed = { readonly command: SubscribeCommand; readonly title?: string };

/** Something that a person has begun, and may finish by a press or a choice. */
export type Draft =
  /** Which of a page's feeds is meant; the choice is an offer's place in the list. */
  | {
      readonly kind: "offers";
      readonly command: SubscribeCommand;
      readonly offers: readonly FeedOffer[];
      /** The broken feed whose place the chosen one takes. */
      readonly replaces?: FeedId;
    }
  /** A feed to follow with a filter that was tried: `url` is the feed's own. */
  | {
      readonly kind: "subscription";
      readonly command: SubscribeCommand;
      readonly url: CanonicalUrl;
    }
  /** Feeds of an import to follow with filters that were tried. */
  | { readonly kind: "import"; readonly feeds: readonly WantedFeed[] }
  /** A form in which something is wrong. */
  | { readonly kind: "form"; readonly fields: FormFields }
  /** A filter that was tried and not saved yet: of one feed, or else of the channel. */
  | { readonly kind: "filter"; readonly filter: Filter; readonly feedId?: FeedId };

/** So long it is kept, in milliseconds. */
export const draftKeptMs = dayMs;
