import { createHash } from "node:crypto";
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { Slot, SlotStore } from "#app/channel-ports.ts";
import { type Channel, channelKey } from "#model/channel.ts";
import type { LocalTime, Schedule, TimeZone, Weekday } from "#model/schedule.ts";
import { channel } from "../shape-parts.ts";
import { whereHolds } from "./conditional-write.ts";
import { channelPartition, type ItemKey } from "./item-key.ts";
import type { Table } from "./open-table.ts";
import { queryAll, queryPages } from "./query-pages.ts";
import { writeUnlessRemoved } from "./removals.ts";

/**
 * Keeps which channels stand in which slot. Nothing is written when a digest is due: a slot is
 * swept by reading, which is what makes a delivery cheap.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | channel in its slot | `SLOT#<platform>#<zone>#<HH:MM>#<shard>` | channel key | `platform`, `workspaceId`, `channelId`, `days` |
 * | the same from the channel's side | `CHANNEL#<channel key>` | `PLACE#<pk of the slot's side>` | |
 * | slot in use | `SLOTS` | `<platform>#<zone>#<HH:MM>` | |
 * | the sweep | `SWEEP` | `SWEEP` | `sweptUntil` (epoch ms) |
 *
 * @param shardCount partitions of a slot; one partition gives 3,000 reads of 4 KB a second
 */
export function dynamoSlotStore(table: Table, shardCount: number): SlotStore {
  return {
    async inUse() {
      const items = await queryAll(table, { condition: "pk = :pk", values: { ":pk": "SLOTS" } });
      return items.map(({ sk }) => slotOf(String(sk)));
    },

    async *channelsIn(slot) {
      for (let shard = 0; shard < shardCount; shard += 1) {
        const values = { ":pk": `SLOT#${slotName(slot)}#${shard}` };
        for await (const page of queryPages(table, { condition: "pk = :pk", values })) {
          yield page.map(standingOf);
        }
      }
    },

    async place(channel, schedule) {
      const key = placeOf(channel, schedule);
      const { platform, workspaceId, channelId } = channel;
      // Registered first: a slot in which nobody stands does no harm, one that is not swept does.
      await table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: { pk: "SLOTS", sk: slotName({ platform, ...schedule }) },
        }),
      );
      const standing = { ...key, platform, workspaceId, channelId, days: schedule.days };
      const writes = [standing, { ...sideOf(channel, key) }].map((Item) => ({
        Put: { TableName: table.name, Item },
      }));
      await writeUnlessRemoved(table, channel, ...writes);
    },

    async leave(channel, schedule) {
      const place = placeOf(channel, schedule);
      for (const Key of [place, sideOf(channel, place)]) {
        await table.client.send(new DeleteCommand({ TableName: table.name, Key }));
      }
    },

    async sweptUntil() {
      // What lags behind makes jobs again, which the ledger drops.
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key: sweepKey }),
      );
      return typeof Item?.sweptUntil === "number" ? new Date(Item.sweptUntil) : undefined;
    },

    async advance(from, to) {
      const update = new UpdateCommand({
        TableName: table.name,
        Key: sweepKey,
        UpdateExpression: "SET sweptUntil = :to",
        ConditionExpression: from === undefined ? "attribute_not_exists(pk)" : "sweptUntil = :from",
        ExpressionAttributeValues: {
          ":to": to.getTime(),
          ...(from !== undefined && { ":from": from.getTime() }),
        },
      });
      // Where another sweep moved on meanwhile, what both made jobs of is sent once by the ledger.
      await whereHolds(table.client.send(update));
    },
  };

  function placeOf(channel: Channel, schedule: Schedule): ItemKey {
    const key = channelKey(channel);
    const shard = createHash("sha256").update(key).digest().readUInt32BE(0) % shardCount;
    const slot = slotName({ platform: channel.platform, ...schedule });
    return { pk: `SLOT#${slot}#${shard}`, sk: key };
  }
}

/** A channel's own note of a place in which it stands, by which its removal finds it. */
function sideOf(channel: Channel, { pk }: ItemKey): ItemKey {
  return { pk: channelPartition(channel), sk: `PLACE#${pk}` };
}

const sweepKey = { pk: "SWEEP", sk: "SWEEP" } as const;

function slotName({ platform, zone, time }: Slot): string {
  return `${platform}#${zone}#${time}`;
}

function slotOf(name: string): Slot {
  const [platform, zone, time] = name.split("#");
  return {
    platform: platform as Slot["platform"],
    zone: zone as TimeZone,
    time: time as LocalTime,
  };
}

const StoredStanding = z.object({
  ...channel.shape,
  days: z.array(z.int()),
});

function standingOf(item: unknown): { channel: Channel; days: readonly Weekday[] } {
  const { days, ...channel } = StoredStanding.parse(item);
  return { channel, days: days as Weekday[] };
}
