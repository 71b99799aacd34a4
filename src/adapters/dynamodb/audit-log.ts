import { createHash } from "node:crypto";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { AuditLog } from "#app/command-ports.ts";
import type { Clock } from "#app/ports.ts";
import { auditKeptMs } from "#model/audit-entry.ts";
import { channelPartition } from "./item-key.ts";
import { expiresAt, isExpired, type Table } from "./open-table.ts";
import { writeUnlessRemoved } from "./removals.ts";

const Stored = z.object({
  at: z.number(),
  userId: z.string(),
  did: z.string(),
});

/**
 * Keeps who changed what, beside the channel it is about, so that it goes with the channel.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | change | `CHANNEL#<channel key>` | `LOG#<instant>#<hash of who and what>` | `at` (epoch ms), `userId`, `did`, `expiresAt` |
 */
export function dynamoAuditLog(table: Table, clock: Clock): AuditLog {
  return {
    async add({ channel, at, userId, did }) {
      const Item = {
        pk: channelPartition(channel),
        sk: `LOG#${at.toISOString()}#${hashOf(`${userId} ${did}`)}`,
        at: at.getTime(),
        userId,
        did,
        expiresAt: expiresAt(at, auditKeptMs),
      };
      await writeUnlessRemoved(table, channel, { Put: { TableName: table.name, Item } });
    },

    async recent(channel, countMax) {
      const { Items = [] } = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :start)",
          ExpressionAttributeValues: { ":pk": channelPartition(channel), ":start": "LOG#" },
          ScanIndexForward: false,
          Limit: countMax,
        }),
      );
      const now = clock.now();
      return Items.filter((item) => !isExpired(item, now))
        .map((item) => Stored.parse(item))
        .map(({ at, userId, did }) => ({ channel, at: new Date(at), userId, did }));
    },
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
