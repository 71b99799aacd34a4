import type { Brand } from "#shared/brand.ts";
import type { CanonicalUrl } from "./canonical-url.ts";
import type { FeedId } from "./feed-id.ts";
import type { Language } from "./language.ts";

/** Names an entry among all entries of all feeds: 20 hexadecimal digits. */
export type EntryId = Brand<string, "EntryId">;

/** One item of a feed, as we keep it. It stays itself while its publisher edits it. */
export type Entry = {
  readonly id: EntryId;
  readonly feedId: FeedId;
  /** The page; absent where the feed gives none that can be opened. */
  readonly url?: CanonicalUrl;
  /** Others of its feed have the same page (a live blog, comments): what the page says is not this entry. */
  readonly sharesPage?: true;
  /** Who published it, where that is not its feed: one that gathers what others publish. */
  readonly outlet?: string;
  /** Plain text on one line, at most `entryTitleLengthMax` characters. */
  readonly title?: string;
  /** Plain text, paragraphs separated by a line feed, at most `entrySummaryLengthMax` characters. */
  readonly summary?: string;
  /** Never later than `firstSeenAt`; absent where the feed says none or one that cannot be true. */
  readonly publishedAt?: Date;
  readonly firstSeenAt: Date;
  /** At most `entryCategoriesMax`, none longer than `entryCategoryLengthMax` characters. */
  readonly categories: readonly string[];
  readonly language?: Language;
  /** Where its feed placed it when it was first seen, 0 for the top. */
  readonly position?: number;
  /** What its page says in short; there once the page was read for a digest. */
  readonly brief?: EntryBrief;
  /** Why it is not sent by itself, though it is stored. */
  readonly held?: HoldReason;
};

/** What an entry's page says, and since when we know: whoever looks at an earlier instant does not. */
export type EntryBrief = {
  /** Plain text on one line, at most `entryBriefLengthMax` characters. */
  readonly text: string;
  readonly at: Date;
};

/** What an entry is found by. */
export type EntryKey = Pick<Entry, "feedId" | "firstSeenAt" | "id">;

/** Seen at a feed's first poll or gone from the feed before it, or held by the flood breaker. */
export const holdReasons = ["first-poll", "republished", "new-ids", "at-once"] as const;

export type HoldReason = (typeof holdReasons)[number];

export const entryTitleLengthMax = 500;
export const entryOutletLengthMax = 60;

/** Enough for a teaser and for a brief where the page cannot be read. */
export const entrySummaryLengthMax = 20_000;

/** Of labels no more than a feed means: an entry must fit into one item of the table, whatever is in its feed. */
export const entryCategoriesMax = 50;
export const entryCategoryLengthMax = 100;

/** Enough for the gist, and no more to compare by than the entries of other feeds have. */
export const entryBriefLengthMax = 300;

/** The page that tells an entry and no other of its feed; absent where there is none. */
export function ownPage({
  url,
  sharesPage,
}: Pick<Entry, "url" | "sharesPage">): CanonicalUrl | undefined {
  return sharesPage === true ? undefined : url;
}

/** When an entry counts as new: its own date, else when we first saw it. */
export function entryTime(entry: Pick<Entry, "publishedAt" | "firstSeenAt">): Date {
  return entry.publishedAt ?? entry.firstSeenAt;
}
