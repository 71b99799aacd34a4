import type { Clock, EntryStore, FeedStore, PageStore } from "#app/ports.ts";
import type { Brief, BriefLength } from "#model/brief.ts";
import type { Entry } from "#model/entry.ts";
import type { Feed } from "#model/feed.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { PageKey } from "#model/page-key.ts";
import { hourMs, minuteMs } from "#shared/durations.ts";

/** How long a warm function goes on with what it read of a feed, in milliseconds. */
const rememberedMs = minuteMs;

/** Feeds remembered at one time, those asked for last. */
const feedsMax = 1000;

/** Memory for entries, as {@link bytesOf} guesses it: what a worker of 512 MB has to spare, and a half. */
const entryBytesMax = 150_000_000;

/** Briefs remembered at one time, at some 4 kB each. */
const briefsMax = 2000;

/** Windows begin at full steps of this, so that channels whose last digests differ share one. */
const stepMs = 6 * hourMs;

/**
 * Reads feeds and their entries once for the many channels that follow them: digests of one minute
 * come from a few popular feeds, and reading them anew for each would be most of what the table costs.
 *
 * An entry changes once at the most, when its page is read; else one that is read again is given as the same object.
 */
export function remembering(
  feeds: FeedStore,
  entries: EntryStore,
  clock: Clock,
): { readonly feeds: FeedStore; readonly entries: EntryStore } {
  const feedOf = remembered<FeedId, Feed | undefined>(clock, (feedId) => feeds.feed(feedId));
  return {
    feeds: { ...feeds, feed: feedOf },
    entries: { ...entries, window: rememberedWindows(entries, clock) },
  };
}

type Window = {
  readonly from: number;
  readonly untilMs: number;
  readonly entries: Promise<readonly Entry[]>;
  bytes: number;
};

function rememberedWindows(store: EntryStore, clock: Clock): EntryStore["window"] {
  /** The one that was asked for last stands last. */
  const windows = new Map<FeedId, Window>();
  return async (feedId, since) => {
    const window = windowFor(feedId, Math.floor(since.getTime() / stepMs) * stepMs);
    const all = await window.entries;
    return all.filter(({ firstSeenAt }) => firstSeenAt > since);
  };

  function windowFor(feedId: FeedId, from: number): Window {
    const nowMs = clock.now().getTime();
    const known = windows.get(feedId);
    const isGood = known !== undefined && known.untilMs > nowMs && known.from <= from;
    const window = isGood ? known : read(feedId, from, nowMs + rememberedMs, known);
    windows.delete(feedId);
    windows.set(feedId, window);
    return window;
  }

  function read(feedId: FeedId, from: number, untilMs: number, before: Window | undefined): Window {
    const window: Window = { from, untilMs, bytes: 0, entries: readEntries() };
    window.entries.then(
      (all) => admit(feedId, window, all),
      () => forget(feedId, window),
    );
    return window;

    async function readEntries(): Promise<readonly Entry[]> {
      const [all, old] = await Promise.all([
        store.window(feedId, new Date(from)),
        before?.entries.catch(() => []) ?? [],
      ]);
      const byId = new Map(old.map((entry) => [entry.id, entry]));
      return all.map((entry) => {
        const known = byId.get(entry.id);
        return known === undefined || (known.brief === undefined && entry.brief !== undefined)
          ? entry
          : known;
      });
    }
  }

  /** Takes in a window that was read; those that nobody asked for longest make room. */
  function admit(feedId: FeedId, window: Window, entries: readonly Entry[]): void {
    if (windows.get(feedId) !== window) return;
    window.bytes = entries.reduce((sum, entry) => sum + bytesOf(entry), 0);
    let bytes = [...windows.values()].reduce((sum, one) => sum + one.bytes, 0);
    for (const [oldest, { bytes: less }] of windows) {
      if (bytes <= entryBytesMax || oldest === feedId) break;
      windows.delete(oldest);
      bytes -= less;
    }
  }

  function forget(feedId: FeedId, window: Window): void {
    if (windows.get(feedId) === window) windows.delete(feedId);
  }
}

/** What an entry takes with all that is worked out of it; measured on texts of 70 to 800 characters. */
function bytesOf({ summary = "" }: Entry): number {
  const { length } = summary;
  return 9000 + 16 * Math.min(length, 2000) + 4 * length;
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

/** Two who ask at once wait for one answer; a failure is not remembered, and what nobody asked for longest goes first. */
function remembered<Key, Value>(
  clock: Clock,
  read: (key: Key) => Promise<Value>,
  countMax = feedsMax,
): (key: Key) => Promise<Value> {
  const known = new Map<Key, { readonly value: Promise<Value>; readonly untilMs: number }>();
  return (key) => {
    const nowMs = clock.now().getTime();
    const found = known.get(key);
    known.delete(key);
    if (found !== undefined && found.untilMs > nowMs) {
      known.set(key, found);
      return found.value;
    }
    const value = read(key);
    known.set(key, { value, untilMs: nowMs + rememberedMs });
    value.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > countMax && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
