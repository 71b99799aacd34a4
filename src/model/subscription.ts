import { hourMs } from "#shared/durations.ts";
import type { CanonicalUrl } from "./canonical-url.ts";
import type { Channel } from "./channel.ts";
import type { Entry } from "./entry.ts";
import type { FeedId } from "./feed-id.ts";
import type { Language } from "./language.ts";

/** Which entries a channel wants; an empty list asks for nothing. */
export type Filter = {
  /** Words or phrases of which at least one must occur. */
  readonly only: readonly string[];
  /** Words or phrases of which none may occur. */
  readonly not: readonly string[];
  /** Names or hosts of outlets; with at least one, no others are wanted. */
  readonly outletsOnly: readonly string[];
  readonly outletsNot: readonly string[];
  readonly languages: readonly Language[];
};

export const noFilter: Filter = {
  only: [],
  not: [],
  outletsOnly: [],
  outletsNot: [],
  languages: [],
};

/** `daily`: in the channel's digest. `live`: each entry as it comes. */
export type DeliveryMode = "daily" | "live";

/** How much a channel cares for a feed beside its others. */
export type FeedWeight = "low" | "usual" | "high";

/** A channel's tie to a feed. */
export type Subscription = {
  readonly channel: Channel;
  readonly feedId: FeedId;
  readonly feedUrl: CanonicalUrl;
  /** The feed's own title, else its host. */
  readonly title: string;
  readonly mode: DeliveryMode;
  readonly filter: Filter;
  /** Absent for "usual". */
  readonly weight?: FeedWeight;
  /** The platform's id of the person. */
  readonly addedBy: string;
  readonly addedAt: Date;
  /** Until then nothing of it is sent. */
  readonly mutedUntil?: Date;
  /** When it was moved from live into the digest, the last time. */
  readonly liveUntil?: Date;
  /** When it was moved from the digest to live, the last time. */
  readonly dailyUntil?: Date;
  /** The feed in whose place it was found by Fix. */
  readonly movedFrom?: FeedId;
};

/**
 * Whether what a feed brought then is posted by itself: what came before it was moved to live, and was not posted when it had
 * been live before, is for the next digest.
 */
export function comesLive(
  { mode, dailyUntil }: Pick<Subscription, "mode" | "dailyUntil">,
  seenAt: Date,
): boolean {
  return mode === "live" && (dailyUntil === undefined || seenAt >= dailyUntil);
}

/** Whether some of what a feed brought after an instant may have been posted by itself though it comes in the digest now. */
export function wasLive(
  { addedAt, liveUntil }: Pick<Subscription, "addedAt" | "liveUntil">,
  since: Date,
): boolean {
  // Who follows it anew may have had it live before.
  return addedAt > since || (liveUntil !== undefined && liveUntil > since);
}

/** What a feed shows so soon after it is followed was there before if it came out so long before. */
const firstLookMs = hourMs;

/** Whether an entry was there before the channel followed its feed, though it was not seen then: the feed could not be read. */
export function isFoundOld(
  { addedAt }: Pick<Subscription, "addedAt">,
  { firstSeenAt, publishedAt }: Pick<Entry, "firstSeenAt" | "publishedAt">,
): boolean {
  const addedMs = addedAt.getTime();
  return (
    publishedAt !== undefined &&
    firstSeenAt.getTime() < addedMs + firstLookMs &&
    publishedAt.getTime() < addedMs - firstLookMs
  );
}

/** Whether some of what a feed brings after an instant is for the digest. */
export function wasDaily(
  { mode, dailyUntil }: Pick<Subscription, "mode" | "dailyUntil">,
  since: Date,
): boolean {
  return mode === "daily" || (dailyUntil !== undefined && dailyUntil > since);
}

/** Whether a channel with these subscriptions gets a digest: live feeds alone would leave it empty. */
export function hasDailyFeeds(subscriptions: readonly Pick<Subscription, "mode">[]): boolean {
  return subscriptions.some(({ mode }) => mode === "daily");
}

/** Feeds a channel may subscribe to. */
export const subscriptionsMax = 100;

/** Live posts that a channel gets in a day, from all its feeds together. */
export const livePostsMax = 20;
