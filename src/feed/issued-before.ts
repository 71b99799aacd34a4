import { withoutWireSlugs } from "#language/wire-slugs.ts";
import type { FeedItem } from "#model/feed-document.ts";
import type { KnownEntry } from "#model/known-entry.ts";
import { hourMs } from "#shared/durations.ts";
import type { ItemKeys } from "./item-keys.ts";

/** An agency sends a report again within a day's work; later the same words may be other news. */
const reissuedMsMax = 12 * hourMs;

export type Candidate = { readonly item: FeedItem; readonly keys: ItemKeys };

/**
 * Tells an item that its agency calls a further version ("UPDATE 2-Tolls rise") of one that came before under the same title.
 * One that has a text at last, or whose title says more ("CORRECTED-"), is none.
 */
export function issuedBefore(
  candidates: readonly Candidate[],
  known: readonly KnownEntry[],
): (candidate: Candidate) => boolean {
  const before = [
    ...known.map(({ titles, texts, publishedMs, seenMs }) => ({
      titles,
      hasText: texts.length > 0,
      atMs: publishedMs ?? seenMs,
    })),
    ...candidates.map(({ keys: { title, text, publishedMs } }) => ({
      titles: title === undefined ? [] : [title],
      hasText: text !== undefined,
      atMs: publishedMs,
    })),
  ];
  return ({ item, keys: { title, text, publishedMs } }) => {
    if (title === undefined || publishedMs === undefined) return false;
    if (withoutWireSlugs(item.title ?? "") === item.title) return false;
    return before.some(
      ({ titles, hasText, atMs = publishedMs }) =>
        atMs < publishedMs &&
        publishedMs - atMs <= reissuedMsMax &&
        titles.includes(title) &&
        (hasText || text === undefined),
    );
  };
}
