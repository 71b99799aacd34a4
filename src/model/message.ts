import type { Brief } from "./brief.ts";
import type { CanonicalUrl } from "./canonical-url.ts";
import type { FeedId } from "./feed-id.ts";
import type { PageKey } from "./page-key.ts";

/** Something to show in a chat; each platform dresses it in its own way. */
export type Message =
  | BriefMessage
  | { readonly kind: "receipts"; readonly brief: Brief }
  | NoticeMessage
  | FeedTroubleMessage;

export type BriefMessage = {
  readonly kind: "brief";
  readonly brief: Brief;
  /** Names the page in the buttons below. */
  readonly page: PageKey;
  /** `private`: only the asker sees it, with all buttons. `channel`: everybody does. */
  readonly audience: "private" | "channel";
  /** Set once it was shared; `link` leads to that message where the platform gives one. */
  readonly shared?: { readonly link?: string };
};

/** A sentence in our own voice, perhaps with the headline and link of what could not be briefed. */
export type NoticeMessage = {
  readonly kind: "notice";
  readonly text: string;
  readonly headline?: string;
  readonly url?: CanonicalUrl;
};

/** Tells a channel that one of its feeds cannot be read, with buttons to fix, mute or remove it. */
export type FeedTroubleMessage = {
  readonly kind: "feed-trouble";
  readonly feedId: FeedId;
  /** The feed's own title, else its host. */
  readonly title: string;
  /** Why it cannot be read, in a sentence. */
  readonly reason: string;
  readonly since: Date;
  /** It is polled no more: the feed itself said that it is gone. */
  readonly isStopped: boolean;
};

/** What became of a message we posted. */
export type PostOutcome =
  /** `link` leads to the message, where the platform gives one. */
  | { readonly kind: "posted"; readonly link?: string }
  /** The address takes no more answers: its time or its number of uses is over. */
  | { readonly kind: "gone" }
  | { readonly kind: "rate-limited"; readonly retryAfterMs: number }
  /** The channel does not let us post; `reason` is the platform's error code. */
  | { readonly kind: "not-allowed"; readonly reason: string }
  /** The platform found fault with the message itself: our bug. */
  | { readonly kind: "refused"; readonly reason: string }
  /** The platform failed, and for certain posted nothing. */
  | { readonly kind: "failed"; readonly reason: string }
  /** No answer came: it may have been posted or not. */
  | { readonly kind: "unanswered" };
