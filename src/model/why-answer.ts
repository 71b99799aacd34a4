import type { HoldReason } from "./entry.ts";
import type { Feed } from "./feed.ts";
import type { FilterRefusal } from "./filter-trial.ts";
import type { LocalDate } from "./schedule.ts";
import type { DeliveryMode } from "./subscription.ts";

/** Why an article came to a channel or did not, or how one of its feeds does. */
export type WhyAnswer =
  /** Nothing of that name or address is known here. */
  | {
      readonly kind: "unknown";
      readonly about: string;
      readonly isLink: boolean;
      readonly days: number;
    }
  /** Several feeds have that in their names. */
  | { readonly kind: "many-feeds"; readonly about: string; readonly titles: readonly string[] }
  | { readonly kind: "feed"; readonly feed: FeedWhy }
  /** One for each feed that brought it, or those with that headline, the first seen first. */
  | { readonly kind: "entry"; readonly entries: readonly EntryWhy[] };

export type FeedWhy = {
  readonly feed: Pick<Feed, "title" | "polling" | "nextPollAt" | "incident" | "isStopped">;
  readonly mode: DeliveryMode;
  readonly mutedUntil?: Date;
  /** Entries of the last days: all, those from before the first reading, those the flood breaker held, those that a filter kept out. */
  readonly days: number;
  readonly seen: number;
  readonly older: number;
  readonly held: number;
  readonly refused: number;
  /** Digests of those days that told something of it. */
  readonly toldIn: number;
};

export type EntryWhy = {
  readonly title: string;
  readonly feedTitle: string;
  readonly firstSeenAt: Date;
  /** Why it is not sent by itself; `not-followed` where it came before the channel followed its feed. */
  readonly held?: HoldReason | "not-followed";
  readonly refusal?: FilterRefusal;
  readonly mutedUntil?: Date;
  /** Whether its feed comes live, or did when it came; absent where it was for the digest. */
  readonly live?: "is" | "was";
  /** What became of it as a post of its own, where there was to be one. */
  readonly livePost?: LivePostFate;
  /** Other entries of its story, by outlet. */
  readonly sameStory: readonly { readonly outlet: string; readonly title: string }[];
  /** Digests that told its story or are about to, newest first. */
  readonly told: readonly {
    readonly date: LocalDate;
    readonly at: Date;
    readonly place: number;
    /** Nobody knows whether it arrived. */
    readonly isUnconfirmed?: true;
    /** It is decided, and has not appeared yet. */
    readonly isComing?: true;
  }[];
  /** What became of it in a digest: of the first after it came, else of one made now. */
  readonly standing?: EntryStanding;
};

export type EntryStanding = {
  readonly kind: "chosen" | "told" | "below" | "outlet-full" | "unwanted" | "too-old";
  /** The digest of that date has been; else it is what would be so now. */
  readonly date?: LocalDate;
  readonly place?: number;
  readonly outlet?: string;
  readonly score?: number;
  readonly terms: readonly RankTerm[];
  /** The last story that was chosen, by which it was beaten. */
  readonly beatenBy?: { readonly headline: string; readonly score: number };
};

/** One reason for a story's place, in words, and what it adds to the sum. */
export type RankTerm = { readonly name: string; readonly points: number };

/** What became of an entry that a channel was to get by itself. */
export type LivePostFate =
  | { readonly kind: "posted"; readonly at: Date; readonly isUnconfirmed?: true }
  | { readonly kind: "coming"; readonly at: Date }
  /** The channel had had as many as it gets in a day. */
  | { readonly kind: "over-limit" }
  | { readonly kind: "given-up" | "withdrawn" };
