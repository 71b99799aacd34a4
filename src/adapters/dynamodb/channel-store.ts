import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ChannelStore } from "#app/channel-ports.ts";
import { type Channel, channelKey } from "#model/channel.ts";
import { StoredSubscriber, settingsOf, subscriptionOf } from "./channel-shapes.ts";
import { whereHolds } from "./conditional-write.ts";
import { besideWorkspace, channelPartition, type ItemKey, workspacePartition } from "./item-key.ts";
import type { Table } from "./open-table.ts";
import { deleteItems, type Item, keyPages, queryAll, queryPages } from "./query-pages.ts";

/** Changes of one channel's settings that may come between reading and writing. */
const changesMax = 8;

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
    async settings(channel) {
      const { Item } = await table.client.send(
        new GetCommand({
          TableName: table.name,
          Key: { pk: channelPartition(channel), sk: "SETTINGS" },
        }),
      );
      return Item && settingsOf(Item);
    },

    async whole(channel) {
      const items = await queryAll(table, {
        condition: "pk = :pk AND sk BETWEEN :first AND :last",
        values: {
          ":pk": channelPartition(channel),
          ":first": "SETTINGS",
          ":last": "SUBSCRIPTION#~",
        },
      });
      const settings = items.find(({ sk }) => sk === "SETTINGS");
      if (settings === undefined) return undefined;
      const subscriptions = items.filter((item) => item !== settings).map(subscriptionOf);
      return { settings: settingsOf(settings), subscriptions };
    },

    async putSettings(settings) {
      const { channel } = settings;
      await put({ ...workspaceSide(channel), ...channel });
      await put({
        pk: channelPartition(channel),
        sk: "SETTINGS",
        settings: JSON.stringify(settings),
      });
    },

    async changeSettings(channel, change) {
      const key = { pk: channelPartition(channel), sk: "SETTINGS" };
      for (let tries = 0; tries < changesMax; tries += 1) {
        const { Item } = await table.client.send(
          new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
        );
        if (Item === undefined) return undefined;
        const before = settingsOf(Item);
        const settings = change(before);
        if (settings === before) return { before, settings };
        const write = table.client.send(
          new PutCommand({
            TableName: table.name,
            Item: { ...key, settings: JSON.stringify(settings) },
            ConditionExpression: "settings = :before",
            ExpressionAttributeValues: { ":before": Item.settings },
          }),
        );
        if ((await whereHolds(write)) !== undefined) return { before, settings };
      }
      throw new Error("The settings of a channel were changed by others all the time.");
    },

    async putSubscription(subscription) {
      const { channel, feedId, mode } = subscription;
      // The feed's side first: a subscriber without a subscription gets nothing, the other way would lose.
      await put({ ...feedSide(channel, feedId), ...channel, mode });
      const sk = `SUBSCRIPTION#${feedId}`;
      await put({ pk: channelPartition(channel), sk, subscription: JSON.stringify(subscription) });
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

  async function put(item: Item): Promise<void> {
    await table.client.send(new PutCommand({ TableName: table.name, Item: { ...item } }));
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
