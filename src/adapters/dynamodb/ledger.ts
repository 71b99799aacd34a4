import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Claim, Clock, Ledger } from "#app/ports.ts";
import type { Channel, Platform } from "#model/channel.ts";
import { dayMs } from "#shared/durations.ts";
import { whereHolds } from "./conditional-write.ts";
import { besideWorkspace, type ItemKey } from "./item-key.ts";
import { expiresAt, isExpired, type Table } from "./open-table.ts";
import type { Item } from "./query-pages.ts";
import type { writeUnlessRemoved } from "./removals.ts";

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
export function dynamoLedger(table: Table, clock: Clock, write?: GuardedWrite): Ledger {
  return {
    async claim(key, leaseMs): Promise<Claim> {
      const now = clock.now();
      const nowMs = now.getTime();
      const item = { heldUntil: nowMs + leaseMs, expiresAt: expiresAt(now, rememberedMs) };
      const isFree = await isPut(key, item, "attribute_not_exists(pk) OR expiresAt <= :second", {
        ":second": Math.floor(nowMs / 1000),
      });
      if (isFree) return { kind: "claimed", isTakenOver: false };
      const held = await itemOf(key);
      const settled = settledNote(held);
      if (settled !== undefined) return { kind: "settled", ...settled };
      const { heldUntil } = held ?? {};
      if (typeof heldUntil !== "number" || heldUntil > nowMs) return { kind: "held" };
      // What another run has settled or taken over meanwhile has another time, or none.
      const isTakenOver = await isPut(key, item, "heldUntil = :before", { ":before": heldUntil });
      return isTakenOver ? { kind: "claimed", isTakenOver } : { kind: "held" };
    },

    async settle(key, note) {
      await put(key, { settled: true, note, expiresAt: expiresAt(clock.now(), rememberedMs) });
    },

    async release(key) {
      const release = new DeleteCommand({
        TableName: table.name,
        Key: keyOf(key),
        ConditionExpression: "attribute_not_exists(settled)",
      });
      // What another run has settled meanwhile stays so.
      await whereHolds(table.client.send(release));
    },

    async isTaken(key) {
      const item = await itemOf(key);
      return (
        item?.settled === true ||
        (item !== undefined && Number(item.heldUntil) > clock.now().getTime())
      );
    },

    settled: async (key) => settledNote(await itemOf(key)),
  };

  /** May lag behind: then settled work looks held a while longer, and what a claim wins is decided by its write. */
  async function itemOf(key: string): Promise<Item | undefined> {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: keyOf(key) }),
    );
    return Item === undefined || isExpired(Item, clock.now()) ? undefined : Item;
  }

  async function isPut(
    key: string,
    item: Item,
    ConditionExpression: string,
    ExpressionAttributeValues: Record<string, unknown>,
  ): Promise<boolean> {
    const condition = { ConditionExpression, ExpressionAttributeValues };
    return (await whereHolds(put(key, item, condition).then(() => true))) ?? false;
  }

  async function put(key: string, item: Item, condition: Condition = {}): Promise<void> {
    const Put = { TableName: table.name, Item: { ...keyOf(key), ...item }, ...condition };
    const channel = channelOf(key);
    if (channel === undefined || write === undefined) {
      await table.client.send(new PutCommand(Put));
    } else await write(table, channel, { Put });
  }
}

/** Writes what is of a channel; a delivery, whose run ends soon after it has looked at the channel, does without. */
type GuardedWrite = typeof writeUnlessRemoved;

type Condition = {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
};

function settledNote(item: Item | undefined): { readonly note?: string } | undefined {
  if (item?.settled !== true) return undefined;
  return typeof item.note === "string" ? { note: item.note } : {};
}

/** The channel that a piece of work is of; `undefined` where it is nobody's. @see channelWork */
function channelOf(key: string): (Channel & { readonly work: string }) | undefined {
  const [, platform, workspaceId = "", channelId = "", work = ""] =
    /^CHANNEL#(slack|discord)#([^#]+)#([^#]+)#(.+)$/s.exec(key) ?? [];
  return platform === undefined
    ? undefined
    : { platform: platform as Platform, workspaceId, channelId, work };
}

function keyOf(key: string): ItemKey {
  const channel = channelOf(key);
  return channel === undefined
    ? { pk: `WORK#${key}`, sk: "WORK" }
    : besideWorkspace(channel, `WORK#${channel.work}`);
}
