import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { ChannelSettingsStore } from "#app/channel-ports.ts";
import { settingsOf, subscriptionOf } from "./channel-shapes.ts";
import { whereHolds } from "./conditional-write.ts";
import { channelPartition } from "./item-key.ts";
import type { Table } from "./open-table.ts";
import { queryAll } from "./query-pages.ts";

/** Changes of one item by others that may come between reading and writing it. */
export const changesMax = 8;

/** As much of the channel store as a delivery needs: settings that stand are read and changed, none are made. */
export function dynamoChannelSettings(table: Table): ChannelSettingsStore {
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
  };
}
