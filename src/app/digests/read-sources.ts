import { outletFamily } from "#digest/outlet-family.ts";
import { outletName, titleWithProject } from "#digest/outlet-name.ts";
import { detectLanguage } from "#language/detect-language.ts";
import { type Entry, entryTime } from "#model/entry.ts";
import type { Feed } from "#model/feed.ts";
import type { StoryEntry } from "#model/story.ts";
import type { Subscription } from "#model/subscription.ts";
import { cleanEntry } from "#story/clean-entry.ts";
import type { EntryStore, FeedStore } from "../ports.ts";

export type ReadSourcesWorld = {
  readonly feeds: Pick<FeedStore, "feed">;
  readonly entries: Pick<EntryStore, "window">;
};

/** A feed of a channel with its entries, oldest first. */
export type Source = {
  readonly feed: Feed;
  readonly subscription: Subscription;
  readonly entries: readonly SourceEntry[];
};

/** An entry as stories are made of, beside the stored one. */
export type SourceEntry = StoryEntry & {
  readonly firstSeenAt: Date;
  readonly feedId: Feed["id"];
  readonly held?: Entry["held"];
  /** Since when its brief is known. */
  readonly briefAt?: Date;
};

/** Reads the entries of feeds that were first seen after `since`. A feed that is gone is left out. */
export async function readSources(
  { feeds, entries }: ReadSourcesWorld,
  subscriptions: readonly Subscription[],
  since: Date,
): Promise<readonly Source[]> {
  const sources = await Promise.all(
    subscriptions.map(async (subscription): Promise<Source | undefined> => {
      const feed = await feeds.feed(subscription.feedId);
      if (feed === undefined) return undefined;
      const window = await entries.window(feed.id, since);
      return {
        feed,
        subscription,
        entries: sourceEntries(window, feed, subscription),
      };
    }),
  );
  return sources.filter((source) => source !== undefined);
}

/** Entries as their stories see them, by feed and weight: one object for all channels that follow a feed alike. */
const seen = new WeakMap<Entry, Map<string, SourceEntry>>();

/**
 * What is worked out of an entry later is kept with the object, so that an entry that a store gives again
 * as the same object is read once, however many channels follow its feed.
 */
function sourceEntries(
  window: readonly Entry[],
  feed: Feed,
  { weight }: Subscription,
): readonly SourceEntry[] {
  const view = [weight, feed.language, feed.url, feed.outlet].join(" ");
  return window.map((entry) => {
    const known = seen.get(entry) ?? new Map<string, SourceEntry>();
    const found = known.get(view);
    if (found !== undefined) return found;
    const made = sourceEntry(entry, feed, { ...(weight !== undefined && { weight }) });
    seen.set(entry, known.set(view, made));
    return made;
  });
}

/** An entry as its story sees it. */
export function sourceEntry(
  entry: Entry,
  feed: Pick<Feed, "id" | "url" | "outlet" | "language">,
  { weight }: Pick<Subscription, "weight">,
): SourceEntry {
  const outlet = entry.outlet ?? outletName(feed.outlet, feed.url);
  const { title, text } = cleanEntry(entry.title ?? "", entry.summary ?? "", outlet);
  const house = outletFamily(entry.url ?? feed.url);
  // Links that go by way of who gathers them say nothing of whose they are.
  const family = entry.outlet !== undefined && house === outletFamily(feed.url) ? undefined : house;
  return {
    id: entry.id,
    outlet,
    ...(family !== undefined && { family }),
    language: entry.language ?? feed.language ?? detectLanguage(`${title} ${text}`),
    title: titleWithProject(title, outlet),
    text,
    publishedAt: entryTime(entry),
    ...(entry.url !== undefined && { url: entry.url }),
    ...(entry.sharesPage === true && { sharesPage: true as const }),
    ...(entry.position !== undefined && { feedPosition: entry.position }),
    feedId: feed.id,
    ...(weight !== undefined && { feedWeight: weight }),
    firstSeenAt: entry.firstSeenAt,
    categories: entry.categories,
    ...(entry.held !== undefined && { held: entry.held }),
    ...(entry.brief !== undefined && { brief: entry.brief.text, briefAt: entry.brief.at }),
  };
}
