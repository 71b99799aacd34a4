import { createHash } from "node:crypto";
import type { EntryId } from "#model/entry.ts";
import type { FeedItem } from "#model/feed-document.ts";
import type { FeedId } from "#model/feed-id.ts";
import { type KnownEntry, knownEntriesMax, rememberedMax } from "#model/known-entry.ts";
import { assignEntries } from "./assign-entries.ts";
import { instantCounts, instantOf } from "./instants.ts";
import { type Candidate, issuedBefore } from "./issued-before.ts";
import { type ItemKeys, itemKeys } from "./item-keys.ts";
import { type SharedMarks, sharedMarks } from "./shared-marks.ts";

/** Of a longer document the newest items count; the rest is an archive. */
export const matchedItemsMax = 500;

/** An item of a document with the entry that it is. */
export type MatchedItem = {
  readonly id: EntryId;
  readonly item: FeedItem;
  readonly isNew: boolean;
  /** The entry was known, and came under a guid made for one item and not seen of it before. */
  readonly hasNewGuid: boolean;
  /** The entry is new, but has the title or the text of one that was known. */
  readonly isEcho: boolean;
  /** The entry is new, and a further version of one that came before, as {@link issuedBefore} says. */
  readonly isReissue: boolean;
  /** Others of the feed have the same page: posts of a live blog, comments on an article. */
  readonly sharesPage: boolean;
};

export type MatchedFeed = {
  /** In the order of the document, each entry once. */
  readonly items: readonly MatchedItem[];
  /** What to remember for the next time, at most `knownEntriesMax`. */
  readonly known: readonly KnownEntry[];
  /** Before this poll already the feed gave entries new guids: one more change says nothing. */
  readonly isUsedToNewGuids: boolean;
  /** The most entries known before that came out at one time; 0 where the feed dates what it has anew. */
  readonly batchMax: number;
};

/** Of the entries last seen, so many must have had several guids for it to be a habit of the feed. */
const habitShareMin = 0.25;

/**
 * Finds which items of a document are entries that we know, whatever their publisher changed, and
 * gives the others an id. An item that stands in the document twice comes out once. The same
 * arguments give the same answer, so that a poll which runs twice makes the same ids.
 *
 * @param known what the last call returned, empty at first
 * @param seenAt the time of this poll
 */
export function matchEntries(
  feedId: FeedId,
  known: readonly KnownEntry[],
  items: readonly FeedItem[],
  seenAt: Date,
): MatchedFeed {
  const candidates = distinctItems(newestItems(items));
  const allKeys = candidates.map(({ keys }) => keys);
  const shared = sharedMarks(allKeys, known);
  const matched = assignEntries(allKeys, known, shared);
  const ids = new Set<string>(known.map(({ id }) => id));
  const heard = heardMarks(known, shared);
  const isIssued = issuedBefore(candidates, known);
  const remembered: KnownEntry[] = [];
  const result = candidates.map(({ item, keys }, index): MatchedItem => {
    const entry = matched.get(index);
    const id = entry?.id ?? newId(feedId, keys, shared, ids);
    ids.add(id);
    remembered.push(remember(id, keys, entry, seenAt));
    const hasNewGuid =
      keys.guid !== undefined &&
      keys.isGuidOwn &&
      (entry?.guids.length ?? 0) > 0 &&
      !entry?.guids.includes(keys.guid);
    const isNew = entry === undefined;
    const isReissue = isNew && isIssued({ item, keys });
    const isEcho =
      isNew && !isReissue && (heard.has(keys.title ?? "") || heard.has(keys.text ?? ""));
    const sharesPage = shared.urls.has(keys.url ?? "");
    return { id, item, isNew, hasNewGuid, isEcho, isReissue, sharesPage };
  });
  const present = new Set(remembered.map(({ id }) => id));
  const gone = known
    .filter(({ id }) => !present.has(id))
    .toSorted((a, b) => b.seenMs - a.seenMs || (a.id < b.id ? -1 : 1));
  return {
    items: result,
    known: [...remembered, ...gone].slice(0, knownEntriesMax),
    isUsedToNewGuids: isUsedToNewGuids(known),
    batchMax: [...matched.entries()].some(([index, entry]) => isRedated(allKeys[index], entry))
      ? 0
      : Math.max(...instantCounts(known.map(({ publishedMs }) => publishedMs)).values(), 0),
  };
}

function isRedated(keys: ItemKeys | undefined, entry: KnownEntry): boolean {
  const saidMs = keys?.publishedMs;
  return saidMs !== undefined && instantOf(saidMs) !== instantOf(entry.publishedMs ?? saidMs);
}

function isUsedToNewGuids(known: readonly KnownEntry[]): boolean {
  const lastMs = known.reduce((latest, { seenMs }) => Math.max(latest, seenMs), 0);
  const last = known.filter(({ seenMs }) => seenMs === lastMs);
  const renamed = last.filter(({ guids }) => guids.length > 1);
  return renamed.length > 0 && renamed.length >= habitShareMin * last.length;
}

/** Titles and texts of one entry only; series give each part the same title. */
function heardMarks(known: readonly KnownEntry[], shared: SharedMarks): ReadonlySet<string> {
  const marks = known.flatMap(({ titles, texts }) => [
    ...titles.filter((title) => !shared.titles.has(title)),
    ...texts.filter((text) => !shared.texts.has(text)),
  ]);
  return new Set(marks);
}

function newestItems(items: readonly FeedItem[]): readonly FeedItem[] {
  if (items.length <= matchedItemsMax) return items;
  // Sorting is stable: items without a date keep their place, which is at the top in most feeds.
  const timeOf = (item: FeedItem) => item.publishedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const newest = new Set(items.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(0, matchedItemsMax));
  return items.filter((item) => newest.has(item));
}

/** Leaves out an item that says nothing, and one that an earlier one says already. */
function distinctItems(items: readonly FeedItem[]): readonly Candidate[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const keys = itemKeys(item);
    if ((keys.guid ?? keys.url ?? keys.title ?? keys.text) === undefined) return [];
    const said = `${keys.url} ${keys.title} ${keys.publishedMs ?? item.updatedAt?.getTime()}`;
    const sayings = [...(keys.isUrlOwn ? [`url ${said}`] : []), `guid ${keys.guid} ${said}`];
    const isRepeated = sayings.some((saying) => seen.has(saying));
    for (const saying of sayings) seen.add(saying);
    return isRepeated ? [] : [{ item, keys }];
  });
}

/** An id from what changes least; a number is added where another entry has it already. */
function newId(
  feedId: FeedId,
  keys: ItemKeys,
  shared: SharedMarks,
  taken: ReadonlySet<string>,
): EntryId {
  const { guid, url, title, text, publishedMs } = keys;
  const own =
    url !== undefined && keys.isUrlOwn && !shared.urls.has(url)
      ? ["url", url]
      : guid !== undefined && !shared.guids.has(guid)
        ? ["guid", guid]
        : ["all", guid, url, title, title === undefined ? text : publishedMs];
  for (let number = 0; ; number += 1) {
    const id = createHash("sha256")
      .update(JSON.stringify([feedId, ...own, number]))
      .digest("hex")
      .slice(0, 20);
    if (!taken.has(id)) return id as EntryId;
  }
}

function remember(
  id: EntryId,
  keys: ItemKeys,
  known: KnownEntry | undefined,
  seenAt: Date,
): KnownEntry {
  const publishedMs = keys.publishedMs ?? known?.publishedMs;
  return {
    id,
    guids: withMark(known?.guids, keys.guid),
    urls: withMark(known?.urls, keys.url),
    paths: withMark(known?.paths, keys.path),
    titles: withMark(known?.titles, keys.title),
    texts: withMark(known?.texts, keys.text),
    ...(publishedMs !== undefined && { publishedMs }),
    seenMs: seenAt.getTime(),
  };
}

function withMark(marks: readonly string[] = [], mark: string | undefined): readonly string[] {
  if (mark === undefined) return marks;
  return [mark, ...marks.filter((other) => other !== mark)].slice(0, rememberedMax);
}
