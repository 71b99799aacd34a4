import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import pLimit from "p-limit";
import * as z from "zod/mini";
import type { Clock, EntryStore } from "#app/ports.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { type Entry, type EntryId, type EntryKey, holdReasons } from "#model/entry.ts";
import type { FeedId } from "#model/feed-id.ts";
import { dayMs } from "#shared/durations.ts";
import { branded, instant, oneOfElse } from "../shape-parts.ts";
import { whereHolds } from "./conditional-write.ts";
import type { ItemKey } from "./item-key.ts";
import { expiresAt, isExpired, type Table } from "./open-table.ts";
import { packJson, unpackJson } from "./packed-json.ts";
import { queryAll } from "./query-pages.ts";

/** How long an entry can be asked for: twice the longest time that a digest looks back. */
const keptMs = 8 * dayMs;

/** Writes of entries at one time. */
const writesMax = 8;

/**
 * Keeps the entries of feeds for a while.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | entry | `FEED#<feed id>` | `ENTRY#<first seen at>#<entry id>` | `entry` (gzipped JSON), `brief`, `briefAt`, `expiresAt` |
 *
 * The instant is in ISO 8601, so that a query reads a feed's entries of some days and no more.
 */
export function dynamoEntryStore(table: Table, clock: Clock): EntryStore {
  return {
    async add(entries) {
      const limit = pLimit(writesMax);
      await Promise.all(entries.map((entry) => limit(() => put(entry))));
    },

    async window(feedId, since) {
      const items = await queryAll(table, {
        condition: "pk = :pk AND sk BETWEEN :after AND :last",
        values: {
          ":pk": `FEED#${feedId}`,
          // Above every key of the instant itself: entries seen later than `since`.
          ":after": `ENTRY#${since.toISOString()}#~`,
          ":last": "ENTRY#~",
        },
      });
      const now = clock.now();
      const ids = new Set<string>();
      // Of what two runs of one poll stored at once the first counts.
      return items
        .filter((item) => !isExpired(item, now))
        .map((item) => ({ ...StoredEntry.parse(unpackJson(item.entry)), ...briefOf(item) }))
        .filter(({ id }) => !ids.has(id) && ids.add(id));
    },

    async addBrief(entry, { text, at }) {
      const update = new UpdateCommand({
        TableName: table.name,
        Key: keyOf(entry),
        UpdateExpression: "SET brief = :text, briefAt = :at",
        ConditionExpression: "attribute_exists(pk) AND attribute_not_exists(brief)",
        ExpressionAttributeValues: { ":text": text, ":at": at.toISOString() },
      });
      await whereHolds(table.client.send(update));
    },
  };

  async function put(entry: Entry): Promise<void> {
    const Item = {
      ...keyOf(entry),
      entry: packJson(entry),
      expiresAt: expiresAt(entry.firstSeenAt, keptMs),
    };
    const put = new PutCommand({
      TableName: table.name,
      Item,
      ConditionExpression: "attribute_not_exists(pk)",
    });
    await whereHolds(table.client.send(put));
  }
}

function briefOf(item: Readonly<Record<string, unknown>>): Pick<Entry, "brief"> {
  const { brief, briefAt } = StoredBrief.parse(item);
  return brief === undefined || briefAt === undefined
    ? {}
    : { brief: { text: brief, at: briefAt } };
}

function keyOf({ feedId, firstSeenAt, id }: EntryKey): ItemKey {
  return { pk: `FEED#${feedId}`, sk: `ENTRY#${firstSeenAt.toISOString()}#${id}` };
}

const StoredBrief = z.object({
  brief: z.exactOptional(z.string()),
  briefAt: z.exactOptional(instant),
});

const StoredEntry = z.object({
  id: branded<EntryId>(),
  feedId: branded<FeedId>(),
  url: z.exactOptional(branded<CanonicalUrl>()),
  sharesPage: z.exactOptional(z.literal(true)),
  outlet: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  summary: z.exactOptional(z.string()),
  publishedAt: z.exactOptional(instant),
  firstSeenAt: instant,
  categories: z.array(z.string()),
  language: z.exactOptional(z.string()),
  position: z.exactOptional(z.int()),
  // A reason that only a later version knows: it was held all the same.
  held: z.exactOptional(oneOfElse(holdReasons, "at-once")),
});
