import type { FeedItem } from "#model/feed-document.ts";
import type { KnownEntry } from "#model/known-entry.ts";

/** A feed with fewer entries shows all that it has: what comes with an old date was written late. */
const knownMin = 8;

/**
 * Tells a new item that had left its feed before we first read it: it is dated before everything that we
 * know of the feed. Servers that flip between two versions show such items again.
 */
export function leftBefore(known: readonly KnownEntry[]): (item: FeedItem) => boolean {
  const times = known.flatMap(({ publishedMs }) => publishedMs ?? []);
  if (known.length < knownMin || times.length < known.length) return () => false;
  const earliest = times.reduce((least, time) => Math.min(least, time));
  return ({ publishedAt }) => publishedAt !== undefined && publishedAt.getTime() < earliest;
}
