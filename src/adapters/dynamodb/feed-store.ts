import { createHash } from "node:crypto";
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { FeedStore } from "#app/ports.ts";
import type { FeedId } from "#model/feed-id.ts";
import { whereHolds } from "./conditional-write.ts";
import { feedOf, knownOf, packKnown } from "./feed-shapes.ts";
import type { Table } from "./open-table.ts";
import { packJson } from "./packed-json.ts";
import { type Item, queryPages } from "./query-pages.ts";

/**
 * Keeps feeds, their polling and what is remembered of their entries.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | feed and its polling state | `FEED#<feed id>` | `FEED` | `feed` (JSON); while it is polled, `duePk` and `dueSk` |
 * | another address of a feed | `FEED#<feed id>` | `FEED` | `aliasOf` (feed id) |
 * | entries to know again | `FEED#<feed id>` | `KNOWN` | `known` (gzipped JSON) |
 *
 * Index `due`: `duePk` is `DUE#feed#<shard>`, `dueSk` is `<instant>#<feed id>` with the instant in
 * ISO 8601, so that a shard's due feeds are its first ones.
 *
 * @param shardCount partitions of the index; one takes 1,000 writes a second
 */
export function dynamoFeedStore(table: Table, shardCount: number): FeedStore {
  return {
    async feed(feedId) {
      const item = await get(feedId, "FEED");
      const alias = item?.aliasOf;
      const found = typeof alias === "string" ? await get(alias as FeedId, "FEED") : item;
      return found?.feed === undefined ? undefined : feedOf(found);
    },

    async putFeed(feed) {
      const due = feed.isStopped ? {} : dueKeys(feed.id, feed.nextPollAt);
      const Item = { ...keyOf(feed.id), feed: JSON.stringify(feed), ...due };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    },

    async putAlias(alias, feedId) {
      const put = new PutCommand({
        TableName: table.name,
        Item: { ...keyOf(alias), aliasOf: feedId },
        ConditionExpression: "attribute_not_exists(feed)",
      });
      return (await whereHolds(table.client.send(put))) !== undefined;
    },

    async removeFeed(feedId) {
      await remove(feedId, "KNOWN");
      await remove(feedId, "FEED");
    },

    async *due(now) {
      for (let shard = 0; shard < shardCount; shard += 1) {
        for await (const page of queryPages(table, {
          indexName: "due",
          condition: "duePk = :pk AND dueSk <= :now",
          values: { ":pk": `DUE#feed#${shard}`, ":now": `${now.toISOString()}#~` },
        })) {
          yield page.map(({ pk }) => String(pk).replace(/^FEED#/, "") as FeedId);
        }
      }
    },

    async postpone(feedId, until) {
      const update = new UpdateCommand({
        TableName: table.name,
        Key: keyOf(feedId),
        UpdateExpression: "SET dueSk = :until",
        // A poll that was quicker has set a later time, or ended the polling; then there is none.
        ConditionExpression: "dueSk < :until",
        ExpressionAttributeValues: { ":until": dueKeys(feedId, until).dueSk },
      });
      await whereHolds(table.client.send(update));
    },

    async known(feedId) {
      const item = await get(feedId, "KNOWN");
      return item === undefined ? [] : knownOf(item);
    },

    async putKnown(feedId, known) {
      const Item = { ...keyOf(feedId, "KNOWN"), known: packJson(packKnown(known)) };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    },
  };

  async function get(feedId: FeedId, sk: "FEED" | "KNOWN"): Promise<Item | undefined> {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: keyOf(feedId, sk) }),
    );
    return Item;
  }

  async function remove(feedId: FeedId, sk: "FEED" | "KNOWN"): Promise<void> {
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: keyOf(feedId, sk) }));
  }

  function dueKeys(feedId: FeedId, at: Date) {
    const shard = createHash("sha256").update(feedId).digest().readUInt32BE(0) % shardCount;
    return { duePk: `DUE#feed#${shard}`, dueSk: `${at.toISOString()}#${feedId}` };
  }
}

function keyOf(feedId: FeedId, sk: "FEED" | "KNOWN" = "FEED") {
  return { pk: `FEED#${feedId}`, sk } as const;
}
