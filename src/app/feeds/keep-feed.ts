import { withoutTime } from "#feed/feed-title.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Feed } from "#model/feed.ts";
import type { FeedDocument } from "#model/feed-document.ts";
import { feedIdOf } from "#model/feed-id.ts";
import { neverPolled } from "#model/poll-state.ts";
import { cutText } from "#shared/cut-text.ts";
import type { Clock, FeedStore, JobQueue } from "../ports.ts";

type KeepFeedWorld = {
  readonly feeds: FeedStore;
  readonly jobs: JobQueue;
  readonly clock: Clock;
};

/** Longest title of a feed that is kept, in characters. */
const titleMax = 120;

/** The feed as it is followed already, by any channel, or a new one; one that is new or could not be read lately is polled next. */
export async function feedToFollow(
  { feeds, clock }: Pick<KeepFeedWorld, "feeds" | "clock">,
  url: CanonicalUrl,
  { title: given, language }: Pick<FeedDocument, "title" | "language">,
): Promise<Feed> {
  const id = feedIdOf(url);
  const known = await feeds.feed(id);
  if (known !== undefined)
    return isWell(known) ? known : { ...known, isStopped: false, nextPollAt: clock.now() };
  const title = keptTitle(given, new URL(url).host);
  return {
    id,
    url,
    title,
    outlet: title,
    ...(language !== undefined && { language }),
    polling: neverPolled,
    nextPollAt: clock.now(),
    isStopped: false,
  };
}

/** A feed's title as it is kept: what it gives without the time of its writing, cut, else what stands for it. */
export function keptTitle(given: string | undefined, standIn: string): string {
  return withoutTime(cutText(given?.trim() || standIn, titleMax));
}

/**
 * Stores a feed that is subscribed to, unless it stands there and is well, and has it polled at once: whoever asks
 * for a digest next finds its entries. A feed without subscribers is removed at its poll, so the
 * subscription must be stored before.
 */
export async function keepFeed(
  { feeds, jobs }: Pick<KeepFeedWorld, "feeds" | "jobs">,
  feed: Feed,
): Promise<void> {
  const standing = await feeds.feed(feed.id);
  if (standing !== undefined && isWell(standing)) return;
  await feeds.putFeed(feed);
  await jobs.add([{ kind: "poll-feed", feedId: feed.id }]);
}

function isWell({ isStopped, polling }: Feed): boolean {
  return !isStopped && polling.failureCount === 0;
}
