import type { Brand } from "#shared/brand.ts";
import type { CanonicalUrl } from "./canonical-url.ts";
import type { FeedId } from "./feed-id.ts";
import type { Language } from "./language.ts";
import type { FeedWeight } from "./subscription.ts";

/** Names a story for as long as it is remembered: made of the id of the entry that opened it. */
export type StoryId = Brand<string, "StoryId">;

/** What a story needs to know of an entry; made of an `Entry`. */
export type StoryEntry = {
  readonly id: string;
  /** The outlet's own name ("Le Monde"), else its host. */
  readonly outlet?: string;
  /** Whoever owns the outlet, when known; outlets of one family count once. */
  readonly family?: string;
  readonly language: Language;
  /** Plain text on one line; may be empty. */
  readonly title: string;
  /** Plain text of the feed; may be empty. */
  readonly text: string;
  /** What its page says in short; there once it was read. */
  readonly brief?: string;
  readonly publishedAt: Date;
  readonly url?: CanonicalUrl;
  /** As the entry has it. */
  readonly sharesPage?: true;
  /** Where the feed placed the entry, 0 for the top. */
  readonly feedPosition?: number;
  /** What is set where the entry comes from a channel's feeds. */
  readonly feedId?: FeedId;
  readonly feedWeight?: FeedWeight;
  readonly firstSeenAt?: Date;
  readonly categories?: readonly string[];
};

/** Entries about one event. */
export type Story = {
  readonly id: StoryId;
  /** By time, the oldest first; at least one. */
  readonly entries: readonly StoryEntry[];
};
