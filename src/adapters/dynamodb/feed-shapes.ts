import * as z from "zod/mini";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { EntryId } from "#model/entry.ts";
import type { Feed } from "#model/feed.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { KnownEntry } from "#model/known-entry.ts";
import { branded, instant } from "../shape-parts.ts";
import { unpackJson } from "./packed-json.ts";

/** Shapes of feeds and known entries as stored: JSON, with dates as ISO 8601 strings. */

const StoredFeed = z.object({
  id: branded<FeedId>(),
  url: branded<CanonicalUrl>(),
  title: z.string(),
  outlet: z.string(),
  language: z.exactOptional(z.string()),
  polling: z.object({
    polledAt: z.exactOptional(instant),
    newPerDay: z.number(),
    failureCount: z.int(),
    failingSince: z.exactOptional(instant),
    validators: z.exactOptional(
      z.object({
        etag: z.exactOptional(z.string()),
        lastModified: z.exactOptional(z.string()),
      }),
    ),
    fetchedAt: z.exactOptional(instant),
    documentHash: z.exactOptional(z.string()),
    wish: z.exactOptional(z.object({ cacheMs: z.number(), skipHours: z.array(z.int()) })),
    move: z.exactOptional(z.object({ to: branded<CanonicalUrl>(), days: z.array(z.string()) })),
    goneAt: z.exactOptional(instant),
  }),
  nextPollAt: instant,
  incident: z.exactOptional(z.object({ since: instant, reason: z.string() })),
  floodToldAt: z.exactOptional(instant),
  isStopped: z.boolean(),
});

/** @throws when the stored item is not one we could have written */
export function feedOf(item: Readonly<Record<string, unknown>>): Feed {
  return StoredFeed.parse(JSON.parse(String(item.feed)));
}

const marks = z.array(z.string());

/** Names would double the size of what is mostly hashes: fields by their place; a later version may know more. */
const StoredKnown = z.array(
  z.tuple(
    [z.string(), marks, marks, marks, marks, marks, z.nullable(z.number()), z.number()],
    z.unknown(),
  ),
);

export function packKnown(known: readonly KnownEntry[]): z.infer<typeof StoredKnown> {
  return known.map(({ id, guids, urls, paths, titles, texts, publishedMs, seenMs }) => [
    id,
    [...guids],
    [...urls],
    [...paths],
    [...titles],
    [...texts],
    publishedMs ?? null,
    seenMs,
  ]);
}

/** @throws when the stored item is not one we could have written */
export function knownOf(item: Readonly<Record<string, unknown>>): readonly KnownEntry[] {
  return StoredKnown.parse(unpackJson(item.known)).map(
    ([id, guids, urls, paths, titles, texts, publishedMs, seenMs]) => ({
      id: id as EntryId,
      guids,
      urls,
      paths,
      titles,
      texts,
      ...(publishedMs !== null && { publishedMs }),
      seenMs,
    }),
  );
}
