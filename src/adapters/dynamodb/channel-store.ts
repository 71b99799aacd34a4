import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ChannelStore } from "#app/channel-ports.ts";
import { type Channel, channelKey, type Workspace } from "#model/channel.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { Subscription } from "#model/subscription.ts";
import { changesMax, dynamoChannelSettings } from "./channel-settings.ts";
import { StoredSubscriber, settingsOf, subscriptionOf } from "./channel-shapes.ts";
import { whereHolds } from "./conditional-write.ts";
import { besideWorkspace, channelPartition, type ItemKey, workspacePartition } from "./item-key.ts";
import { expiresAt, type Table } from "./open-table.ts";
import { deleteItems, type Item, keyPages, queryAll, queryPages } from "./query-pages.ts";
import { type ItemWrite, writeTogether, writeUnlessRemoved } from "./removals.ts";

/**
 * Keeps channels, and who subscribes to what from both sides.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | settings and schedule | `CHANNEL#<channel key>` | `SETTINGS` | `settings` (JSON) |
 * | subscription | same | `SUBSCRIPTION#<feed id>` | `subscription` (JSON) |
 * | its other side | `FEED#<feed id>` | `SUBSCRIBER#<channel key>` | `platform`, `workspaceId`, `channelId`, `mode` |
 * | a change that is made once | `WORKSPACE#<workspace key>` | `OF#<channel id>#WORK#<work>` | `settled`, `expiresAt` |
 * | channel of a workspace | `WORKSPACE#<workspace key>` | `CHANNEL#<channel key>` | `platform`, `workspaceId`, `channelId` |
 *
 * Settings and subscriptions stand side by side in the order of `sk`, so one query reads them.
 */
export function dynamoChannelStore(table: Table): ChannelStore {
  return {
    ...dynamoChannelSettings(table),

    async addSettings(settings) {
      const { channel } = settings;
      const key = { pk: channelPartition(channel), sk: "SETTINGS" };
      return isWritten(
        channel,
        put({ ...workspaceSide(channel), ...channel }),
        put({ ...key, settings: JSON.stringify(settings) }, isNew),
      );
    },

    async changeSettingsOnce(channel, { work, until }, change) {
      const key = { pk: channelPartition(channel), sk: "SETTINGS" };
      const mark = besideWorkspace(channel, `WORK#${work}`);
      for (let tries = 0; tries < changesMax; tries += 1) {
        const item = await itemOf(key);
        if (item === undefined || (await itemOf(mark)) !== undefined) return;
        const settings = JSON.stringify(change(settingsOf(item)));
        const isChanged = await isWritten(
          channel,
          put({ ...mark, settled: true, expiresAt: expiresAt(until, 0) }, isNew),
          put({ ...key, settings }, asRead("settings", item)),
        );
        if (isChanged) return;
      }
      throw new Error("The settings of a channel were changed by others all the time.");
    },

    addSubscription: (subscription) =>
      isWritten(subscription.channel, ...putSides(subscription, isNew)),

    async changeSubscription(channel, feedId, change) {
      for (let tries = 0; tries < changesMax; tries += 1) {
        const item = await itemOf(channelSide(channel, feedId));
        if (item === undefined) return undefined;
        const before = subscriptionOf(item);
        const after = change(before);
        if (after === before) return after;
        const isSame = asRead("subscription", item);
        const writes =
          after.feedId === feedId
            ? putSides(after, isSame)
            : await moveSides(before, after, isSame);
        if (await isWritten(channel, ...writes)) return after;
      }
      throw new Error("A subscription was changed by others all the time.");
    },

    async removeSubscription(channel, feedId) {
      await writeTogether(table, deleteSides(channel, feedId));
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

  /** Writes all of this; nothing where a condition does not hold, which is said. */
  async function isWritten(
    workspace: Workspace,
    ...writes: readonly ItemWrite[]
  ): Promise<boolean> {
    const write = writeUnlessRemoved(table, workspace, ...writes).then(() => true);
    return (await whereHolds(write)) ?? false;
  }

  function put(item: Item, condition: Condition = {}): ItemWrite {
    return { Put: { TableName: table.name, Item: { ...item }, ...condition } };
  }

  /** @param condition holds of the channel's side */
  function putSides(subscription: Subscription, condition: Condition): readonly ItemWrite[] {
    const { channel, feedId, mode } = subscription;
    return [
      put({ ...feedSide(channel, feedId), ...channel, mode }),
      put(
        { ...channelSide(channel, feedId), subscription: JSON.stringify(subscription) },
        condition,
      ),
    ];
  }

  function deleteSides(
    channel: Channel,
    feedId: FeedId,
    condition: Condition = {},
  ): readonly ItemWrite[] {
    return [
      { Delete: { TableName: table.name, Key: feedSide(channel, feedId) } },
      { Delete: { TableName: table.name, Key: channelSide(channel, feedId), ...condition } },
    ];
  }

  /** Where the other feed is followed already, only the one that is left goes. */
  async function moveSides(
    { channel, feedId }: Subscription,
    to: Subscription,
    condition: Condition,
  ): Promise<readonly ItemWrite[]> {
    const standing = await itemOf(channelSide(channel, to.feedId));
    const writes = standing === undefined ? putSides(to, isNew) : [];
    return [...deleteSides(channel, feedId, condition), ...writes];
  }

  async function itemOf(Key: ItemKey): Promise<Item | undefined> {
    const get = new GetCommand({ TableName: table.name, Key, ConsistentRead: true });
    return (await table.client.send(get)).Item;
  }

  async function remove(Key: ItemKey): Promise<void> {
    await table.client.send(new DeleteCommand({ TableName: table.name, Key }));
  }
}

type Condition = {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
};

const isNew: Condition = { ConditionExpression: "attribute_not_exists(pk)" };

/** That what was read of an item is still so. */
function asRead(part: "settings" | "subscription", item: Item): Condition {
  return {
    ConditionExpression: `${part} = :before`,
    ExpressionAttributeValues: { ":before": item[part] },
  };
}

/** What stands elsewhere for an item of a channel. */
function otherSide(channel: Channel, { sk }: ItemKey): readonly ItemKey[] {
  const [, kind, name = ""] = /^(SUBSCRIPTION|PLACE)#(.+)$/.exec(sk) ?? [];
  if (kind === undefined) return [];
  return [kind === "PLACE" ? { pk: name, sk: channelKey(channel) } : feedSide(channel, name)];
}

function channelSide(channel: Channel, feedId: FeedId): ItemKey {
  return { pk: channelPartition(channel), sk: `SUBSCRIPTION#${feedId}` };
}

function feedSide(channel: Channel, feedId: string): ItemKey {
  return { pk: `FEED#${feedId}`, sk: `SUBSCRIBER#${channelKey(channel)}` };
}

function workspaceSide(channel: Channel): ItemKey {
  return { pk: workspacePartition(channel), sk: `CHANNEL#${channelKey(channel)}` };
}
