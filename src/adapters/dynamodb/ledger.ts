import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Claim, Clock, Ledger } from "#app/ports.ts";
import type { Platform } from "#model/channel.ts";
import { dayMs } from "#shared/durations.ts";
import { whereHolds } from "./conditional-write.ts";
import { besideWorkspace, type ItemKey } from "./item-key.ts";
import { expiresAt, isExpired, type Table } from "./open-table.ts";

/** How long settled work is remembered: SQS may deliver a job again for as long as four days. */
const rememberedMs = 5 * dayMs;

/**
 * Remembers which work is held or done, so that what comes twice is done once.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | piece of work | `WORK#<key>` | `WORK` | `heldUntil` (epoch ms) while claimed; `settled`, `note` once done; `expiresAt` |
 * | of a channel | `WORKSPACE#<workspace key>` | `OF#<channel id>#WORK#<work>` | the same |
 */
export function dynamoLedger(table: Table, clock: Clock): Ledger {
  return {
    async claim(key, leaseMs): Promise<Claim> {
      const now = clock.now();
      const Item = {
        ...keyOf(key),
        heldUntil: now.getTime() + leaseMs,
        expiresAt: expiresAt(now, rememberedMs),
      };
      const put = new PutCommand({
        TableName: table.name,
        Item,
        ConditionExpression:
          "attribute_not_exists(pk) OR expiresAt <= :second OR (attribute_not_exists(settled) AND heldUntil <= :now)",
        ExpressionAttributeValues: {
          ":now": now.getTime(),
          ":second": Math.floor(now.getTime() / 1000),
        },
        ReturnValues: "ALL_OLD",
      });
      const claimed = await whereHolds(table.client.send(put));
      if (claimed !== undefined) {
        const { Attributes: before } = claimed;
        return { kind: "claimed", isTakenOver: before !== undefined && !isExpired(before, now) };
      }
      const settled = await settledNote(key);
      return settled === undefined ? { kind: "held" } : { kind: "settled", ...settled };
    },

    async settle(key, note) {
      const Item = {
        ...keyOf(key),
        settled: true,
        note,
        expiresAt: expiresAt(clock.now(), rememberedMs),
      };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    },

    async release(key) {
      await table.client.send(
        new DeleteCommand({
          TableName: table.name,
          Key: keyOf(key),
          ConditionExpression: "attribute_not_exists(settled)",
        }),
      );
    },

    async isTaken(key) {
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key: keyOf(key) }),
      );
      const now = clock.now();
      if (Item === undefined || isExpired(Item, now)) return false;
      return Item.settled === true || Number(Item.heldUntil) > now.getTime();
    },

    settled: settledNote,
  };

  async function settledNote(key: string): Promise<{ readonly note?: string } | undefined> {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: keyOf(key), ConsistentRead: true }),
    );
    if (Item?.settled !== true || isExpired(Item, clock.now())) return undefined;
    const note: unknown = Item.note;
    return typeof note === "string" ? { note } : {};
  }
}

/** @see channelWork for the keys of what goes with a channel */
function keyOf(key: string): ItemKey {
  const [, platform, workspaceId = "", channelId = "", work] =
    /^CHANNEL#(slack|discord)#([^#]+)#([^#]+)#(.+)$/s.exec(key) ?? [];
  return platform === undefined
    ? { pk: `WORK#${key}`, sk: "WORK" }
    : besideWorkspace({ platform: platform as Platform, workspaceId, channelId }, `WORK#${work}`);
}
