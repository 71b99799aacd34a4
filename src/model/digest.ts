import type { ReadStatus } from "./article.ts";
import type { CanonicalUrl } from "./canonical-url.ts";
import type { LocalDate, TimeZone } from "./schedule.ts";
import type { StoryId } from "./story.ts";

/** A sentence of an article, letter by letter. */
export type DigestReceipt = {
  readonly text: string;
  readonly outlet?: string;
  readonly url?: CanonicalUrl;
};

/** A story as a digest tells it. */
export type DigestStory = {
  readonly storyId: StoryId;
  readonly headline: string;
  /** The article that leads; absent where no feed gives a link. */
  readonly url?: CanonicalUrl;
  /** The outlet that leads. */
  readonly outlet?: string;
  /** One or two sentences; none where the entries carry no text. */
  readonly sentences: readonly string[];
  /** All outlets that carry it, and how many of them say it for themselves. */
  readonly outletCount: number;
  readonly independentCount: number;
  /** What the sentences were made of; absent where there are none. */
  readonly basis?: ReadStatus;
  /** What moved on since it was last sent; set only for a story that was, where its headline does not say it all. */
  readonly news?: string;
  /** Its headline says itself what moved on. */
  readonly isHeadlineNews?: true;
  /** Where each part of `news` and `disagreement` stands. */
  readonly receipts: readonly DigestReceipt[];
  /** Where outlets give different numbers: one line with each and its outlet. */
  readonly disagreement?: string;
  /** What other outlets add to it; shown on demand. */
  readonly points: readonly DigestReceipt[];
  /** When the latest of its articles came out. */
  readonly publishedAt: Date;
  /** Other articles of the story. */
  readonly further: readonly { readonly outlet: string; readonly url: CanonicalUrl }[];
};

/** A feed that cannot be read now. */
export type FeedTrouble = { readonly title: string; readonly reason: string };

/** The stories chosen for one channel and one slot. */
export type Digest = {
  readonly date: LocalDate;
  /** Which of the date's digests it is; names it in its buttons. */
  readonly slot: string;
  readonly zone: TimeZone;
  /** The most important first; none on a quiet day. */
  readonly stories: readonly DigestStory[];
  /** Minutes to read it all, at least 1. */
  readonly readingMinutes: number;
  readonly feedCount: number;
  readonly troubles: readonly FeedTrouble[];
  /** It comes later than it was due. */
  readonly isDelayed: boolean;
  /** Quiet mornings in a row, this one counted; 0 when there are stories, or a person asked for it. */
  readonly quietMornings: number;
  /** Of one that a person asked for and that tells nothing: the digest before it, of the same day or night, that did. */
  readonly after?: { readonly at: Date; readonly storyCount: number };
  /** Of a digest without stories: how many new entries the channel's filter or a feed's kept out; absent where none. */
  readonly keptOutCount?: number;
  readonly nextAt?: Date;
};
