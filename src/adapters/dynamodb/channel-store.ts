import { DeleteCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ChannelStore } from "#app/channel-ports.ts";
import { type Channel, channelKey, type Workspace } from "#model/channel.ts";
import { dynamoChannelSettings } from "./channel-settings.ts";
import { StoredSubscriber } from "./channel-shapes.ts";
import { whereHolds } from "./conditional-write.ts";
import { besideWorkspace, channelPartition, type ItemKey, workspacePartition } from "./item-key.ts";
import type { Table } from "./open-table.ts";
import { deleteItems, type Item, keyPages, queryAll, queryPages } from "./query-pages.ts";
import { writeUnlessRemoved } from "./removals.ts";

/**
 * Keeps channels, and who subscribes to what from both sides.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | settings and schedule | `CHANNEL#<channel key>` | `SETTINGS` | `settings` (JSON) |
 * | subscription | same | `SUBSCRIPTION#<feed id>` | `subscription` (JSON) |
 * | its other side | `FEED#<feed id>` | `SUBSCRIBER#<channel key>` | `platform`, `workspaceId`, `channelId`, `mode` |
 * | channel of a workspace | `WORKSPACE#<workspace key>` | `CHANNEL#<channel key>` | `platform`, `workspaceId`, `channelId` |
 *
 * Settings and subscriptions stand side by side in the order of `sk`, so one query reads them.
 */
export function dynamoChannelStore(table: Table): ChannelStore {
  return {
    ...dynamoChannelSettings(table),

    async putSettings(settings) {
      const { channel } = settings;
      await put(
        channel,
        { ...workspaceSide(channel), ...channel },
        { pk: channelPartition(channel), sk: "SETTINGS", settings: JSON.stringify(settings) },
      );
    },

    async putSubscription(subscription) {
      const { channel, feedId, mode } = subscription;
      const sk = `SUBSCRIPTION#${feedId}`;
      await put(
        channel,
        { ...feedSide(channel, feedId), ...channel, mode },
        { pk: channelPartition(channel), sk, subscription: JSON.stringify(subscription) },
      );
    },

    async removeSubscription(channel, feedId) {
      // The feed's side first: what a run that dies leaves is found by its next one.
      await remove(feedSide(channel, feedId));
      await remove({ pk: channelPartition(channel), sk: `SUBSCRIPTION#${feedId}` });
    },

    async remove(channel, isListed = false) {
      for await (const keys of keyPages(table, channelPartition(channel))) {
        const others = keys.flatMap((key) => otherSide(channel, key));
        // The other sides before, should this run die, and after, should somebody put one back meanwhile.
        for (const gone of [others, keys, others]) await deleteItems(table, gone);
      }
      const { pk, sk } = besideWorkspace(channel, "");
      for await (const keys of keyPages(table, pk, sk)) await deleteItems(table, keys);
      if (!isListed) await remove(workspaceSide(channel));
    },

    async copyHistory(from, to) {
      const pages = queryPages(table, {
        condition: "pk = :pk",
        values: { ":pk": channelPartition(from) },
      });
      for await (const page of pages) {
        for (const item of page) {
          if (/^(?:SETTINGS|SUBSCRIPTION#|PLACE#)/.test(String(item.sk))) continue;
          const copy = new PutCommand({
            TableName: table.name,
            Item: { ...item, pk: channelPartition(to) },
            ConditionExpression: "attribute_not_exists(pk)",
          });
          await whereHolds(table.client.send(copy));
        }
      }
    },

    async channelsOf(workspace) {
      const items = await queryAll(table, {
        condition: "pk = :pk AND begins_with(sk, :start)",
        values: { ":pk": workspacePartition(workspace), ":start": "CHANNEL#" },
      });
      return items.map(({ channelId }) => ({ ...workspace, channelId: String(channelId) }));
    },

    async hasSubscribers(feedId) {
      const { Items = [] } = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :start)",
          ExpressionAttributeValues: { ":pk": `FEED#${feedId}`, ":start": "SUBSCRIBER#" },
          Limit: 1,
          ConsistentRead: true,
        }),
      );
      return Items.length > 0;
    },

    async *subscribers(feedId) {
      const values = { ":pk": `FEED#${feedId}`, ":start": "SUBSCRIBER#" };
      for await (const page of queryPages(table, {
        condition: "pk = :pk AND begins_with(sk, :start)",
        values,
      })) {
        yield page.map((item) => {
          const { mode, ...channel } = StoredSubscriber.parse(item);
          return { channel, mode };
        });
      }
    },
  };

  /** Puts both sides of what stands in two places. */
  async function put(workspace: Workspace, ...items: readonly Item[]): Promise<void> {
    const writes = items.map((item) => ({ Put: { TableName: table.name, Item: { ...item } } }));
    await writeUnlessRemoved(table, workspace, ...writes);
  }

  async function remove(Key: ItemKey): Promise<void> {
    await table.client.send(new DeleteCommand({ TableName: table.name, Key }));
  }
}

/** What stands elsewhere for an item of a channel. */
function otherSide(channel: Channel, { sk }: ItemKey): readonly ItemKey[] {
  const [, kind, name = ""] = /^(SUBSCRIPTION|PLACE)#(.+)$/.exec(sk) ?? [];
  if (kind === undefined) return [];
  return [kind === "PLACE" ? { pk: name, sk: channelKey(channel) } : feedSide(channel, name)];
}

function feedSide(channel: Channel, feedId: string): ItemKey {
  return { pk: `FEED#${feedId}`, sk: `SUBSCRIBER#${channelKey(channel)}` };
}

function workspaceSide(channel: Channel): ItemKey {
  return { pk: workspacePartition(channel), sk: `CHANNEL#${channelKey(channel)}` };
}
