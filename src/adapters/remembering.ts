import type { Clock, EntryStore, FeedStore, PageStore } from "#app/ports.ts";
import type { Brief, BriefLength } from "#model/brief.ts";
import type { Entry } from "#model/entry.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { Feed } from "#model/followed-feed.ts";
import type { PageKey } from "#model/page-key.ts";

/** How long a warm function goes on with what it read of a feed, in milliseconds. */
const rememberedMs = 60_000;

/** Feeds remembered at one time; a thousand entries of them fit into a worker many times over. */
const feedsMax = 300;

/** Briefs remembered at one time, at some 4 kB each. */
const briefsMax = 2000;

/** Windows begin at full steps of this, so that channels whose last digests differ share one. */
const stepMs = 6 * 60 * 60 * 1000;

/**
 * Reads feeds and their entries once for the many channels that follow them: digests of one minute
 * come from a few popular feeds, and reading them anew for each would be most of what the table costs.
 */
export function remembering(
  feeds: FeedStore,
  entries: EntryStore,
  clock: Clock,
): { readonly feeds: FeedStore; readonly entries: EntryStore } {
  const feedOf = remembered<FeedId, Feed | undefined>(clock, (feedId) => feeds.feed(feedId));
  const windowOf = remembered<string, readonly Entry[]>(clock, (key) => {
    const [feedId, since] = key.split(" ");
    return entries.window(feedId as FeedId, new Date(Number(since)));
  });
  return {
    feeds: { ...feeds, feed: feedOf },
    entries: {
      ...entries,
      async window(feedId, since) {
        const from = Math.floor(since.getTime() / stepMs) * stepMs;
        const window = await windowOf(`${feedId} ${from}`);
        return window.filter(({ firstSeenAt }) => firstSeenAt > since);
      },
    },
  };
}

/** Looks up a page's brief once for the many digests that one story leads. */
export function rememberingBriefs(
  store: Pick<PageStore, "brief">,
  clock: Clock,
): Pick<PageStore, "brief"> {
  const briefOf = remembered<string, Brief | undefined>(
    clock,
    (key) => {
      const [page, length, translation] = key.split(" ");
      return store.brief(page as PageKey, length as BriefLength, translation);
    },
    briefsMax,
  );
  return {
    brief: (page, length, translation) => briefOf([page, length, translation].join(" ").trim()),
  };
}

/** Two who ask at once wait for one answer; a failure is not remembered. */
function remembered<Key, Value>(
  clock: Clock,
  read: (key: Key) => Promise<Value>,
  countMax = feedsMax,
): (key: Key) => Promise<Value> {
  const known = new Map<Key, { readonly value: Promise<Value>; readonly untilMs: number }>();
  return (key) => {
    const nowMs = clock.now().getTime();
    const found = known.get(key);
    if (found !== undefined && found.untilMs > nowMs) return found.value;
    if (known.size >= countMax) known.clear();
    const value = read(key);
    known.set(key, { value, untilMs: nowMs + rememberedMs });
    value.catch(() => known.delete(key));
    return value;
  };
}
