import type { CanonicalUrl } from "./canonical-url.ts";
import type { FeedId } from "./feed-id.ts";
import type { Language } from "./language.ts";
import type { PollState } from "./poll-state.ts";

/** Something is wrong with a feed, and its channels were told once. */
export type FeedIncident = {
  readonly since: Date;
  /** A sentence for people. */
  readonly reason: string;
};

/** A feed that at least one channel follows. */
export type Feed = {
  readonly id: FeedId;
  readonly url: CanonicalUrl;
  /** Its own title, else its host. */
  readonly title: string;
  /** The name under which its entries are counted as an outlet. */
  readonly outlet: string;
  readonly language?: Language;
  readonly polling: PollState;
  readonly nextPollAt: Date;
  /** Set from the first poll that counts as trouble until one that brings a document. */
  readonly incident?: FeedIncident;
  /** When its channels were last told that most of it looked new and was held. */
  readonly floodToldAt?: Date;
  /** Gone for good: it is polled no more. */
  readonly isStopped: boolean;
};
