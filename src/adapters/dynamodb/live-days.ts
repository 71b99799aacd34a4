import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Clock } from "#app/ports.ts";
import type { LiveDays } from "#app/post-ports.ts";
import { dayMs } from "#shared/durations.ts";
import { whereHolds } from "./conditional-write.ts";
import { channelPartition } from "./item-key.ts";
import { expiresAt, type Table } from "./open-table.ts";

/** A day's places are of no use once its jobs are over: SQS keeps them for four days. */
const rememberedMs = 5 * dayMs;

/**
 * Counts the live posts of a channel's day by their names, so that one which comes twice counts once.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | live posts of a day | `CHANNEL#<channel key>` | `LIVEDAY#<date>` | `posts` (string set), `expiresAt` |
 */
export function dynamoLiveDays(table: Table, clock: Clock): LiveDays {
  return {
    async admit(channel, date, postId, max) {
      const update = new UpdateCommand({
        TableName: table.name,
        Key: { pk: channelPartition(channel), sk: `LIVEDAY#${date}` },
        UpdateExpression: "ADD posts :one SET expiresAt = :expiresAt",
        ConditionExpression:
          "attribute_not_exists(posts) OR size(posts) < :max OR contains(posts, :id)",
        ExpressionAttributeValues: {
          ":one": new Set([postId]),
          ":id": postId,
          ":max": max,
          ":expiresAt": expiresAt(clock.now(), rememberedMs),
        },
      });
      return (await whereHolds(table.client.send(update))) !== undefined;
    },
  };
}
