import { randomUUID } from "node:crypto";
import { PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { AuditLog } from "#app/command-ports.ts";
import type { Clock } from "#app/ports.ts";
import { auditKeptMs } from "#model/audit-entry.ts";
import { channelKey } from "#model/channel.ts";
import type { Table } from "./open-table.ts";

const Stored = z.object({
  at: z.number(),
  userId: z.string(),
  did: z.string(),
  expiresAt: z.number(),
});

/**
 * Keeps who changed what, beside the channel it is about, so that it goes with the channel.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | change | `CHANNEL#<channel key>` | `LOG#<instant>#<random>` | `at` (epoch ms), `userId`, `did`, `expiresAt` |
 */
export function dynamoAuditLog(table: Table, clock: Clock): AuditLog {
  return {
    async add({ channel, at, userId, did }) {
      await table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: {
            pk: `CHANNEL#${channelKey(channel)}`,
            sk: `LOG#${at.toISOString()}#${randomUUID().slice(0, 8)}`,
            at: at.getTime(),
            userId,
            did,
            expiresAt: Math.ceil((at.getTime() + auditKeptMs) / 1000),
          },
        }),
      );
    },

    async recent(channel, countMax) {
      const { Items = [] } = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :start)",
          ExpressionAttributeValues: { ":pk": `CHANNEL#${channelKey(channel)}`, ":start": "LOG#" },
          ScanIndexForward: false,
          Limit: countMax,
        }),
      );
      const now = clock.now().getTime() / 1000;
      return Items.map((item) => Stored.parse(item))
        .filter(({ expiresAt }) => expiresAt > now)
        .map(({ at, userId, did }) => ({ channel, at: new Date(at), userId, did }));
    },
  };
}
