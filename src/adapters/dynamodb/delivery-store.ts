import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { Clock, DeliveryStore } from "#app/ports.ts";
import type { Channel } from "#model/channel.ts";
import {
  type Delivery,
  type DeliveryKey,
  type DeliveryState,
  type ToldStory,
  withdrawnReason,
} from "#model/delivery.ts";
import type { LocalDate } from "#model/schedule.ts";
import type { StoryId } from "#model/story.ts";
import { dayMs } from "#shared/durations.ts";
import { whereHolds } from "./conditional-write.ts";
import { channelPartition } from "./item-key.ts";
import { expiresAt, isExpired, type Table } from "./open-table.ts";
import { queryAll } from "./query-pages.ts";

/** How long a delivery is remembered: it is the memory of what was sent. */
const rememberedMs = 30 * dayMs;

/** Digests are read back as memory; live posts stand apart from them. */
export type DeliveryPrefix = "DELIVERY" | "LIVE";

/**
 * Keeps deliveries: ledger, recipe and memory in one item, so that a delivery costs two writes.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | delivery | `CHANNEL#<channel key>` | `<prefix>#<date>#<slot>` | `state` (`claimed`, `sent`, `given-up`), `heldUntil`, `claimedAt`, `postAt`, `sentAt` (epoch ms), `told` (JSON), `messageId`, `reason`, `expiresAt` |
 */
export function dynamoDeliveryStore(
  table: Table,
  clock: Clock,
  prefix: DeliveryPrefix = "DELIVERY",
): DeliveryStore {
  return {
    async claim({ key, told, postAt }, leaseMs) {
      const now = clock.now().getTime();
      const Item = {
        ...keyOf(key),
        state: "claimed",
        heldUntil: now + leaseMs,
        claimedAt: now,
        postAt: postAt.getTime(),
        told: JSON.stringify(told.map(packTold)),
        expiresAt: expiresAt(clock.now(), rememberedMs),
      };
      const put = new PutCommand({
        TableName: table.name,
        Item,
        ConditionExpression: "attribute_not_exists(pk)",
      });
      const isClaimed = (await whereHolds(table.client.send(put))) !== undefined;
      return isClaimed ? { kind: "claimed" } : takeOver(key, now, leaseMs);
    },

    async settle(key, state) {
      const settle = table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keyOf(key),
          UpdateExpression:
            "SET #state = :state, sentAt = :sentAt, messageId = :messageId, reason = :reason REMOVE heldUntil",
          ConditionExpression: "#state = :claimed",
          ExpressionAttributeNames: { "#state": "state" },
          ExpressionAttributeValues: {
            ":claimed": "claimed",
            ":state": state.kind,
            ":sentAt": state.kind === "sent" ? state.at.getTime() : null,
            ":messageId": state.kind === "sent" ? (state.messageId ?? null) : null,
            ":reason": state.kind === "given-up" ? state.reason : null,
          },
        }),
      );
      // It was settled already, by an answer of the table's that was lost, or went with its channel.
      await whereHolds(settle);
    },

    async withdraw(key) {
      const withdraw = new UpdateCommand({
        TableName: table.name,
        Key: keyOf(key),
        UpdateExpression: "SET #state = :givenUp, reason = :reason",
        ConditionExpression: "#state = :sent OR (#state = :claimed AND heldUntil <= :now)",
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: {
          ":sent": "sent",
          ":claimed": "claimed",
          ":now": clock.now().getTime(),
          ":givenUp": "given-up",
          ":reason": withdrawnReason,
        },
      });
      await whereHolds(table.client.send(withdraw));
    },

    async release(key) {
      const release = table.client.send(
        new DeleteCommand({
          TableName: table.name,
          Key: keyOf(key),
          ConditionExpression: "#state = :claimed",
          ExpressionAttributeNames: { "#state": "state" },
          ExpressionAttributeValues: { ":claimed": "claimed" },
        }),
      );
      await whereHolds(release);
    },

    async recent(channel, since) {
      const items = await queryAll(table, {
        condition: "pk = :pk AND sk BETWEEN :first AND :last",
        values: {
          ":pk": channelPartition(channel),
          ":first": `${prefix}#${since}`,
          ":last": `${prefix}#~`,
        },
        newestFirst: true,
      });
      const now = clock.now();
      return items.filter((item) => !isExpired(item, now)).map((item) => deliveryOf(channel, item));
    },
  };

  function keyOf({ channel, date, slot }: DeliveryKey) {
    return { pk: channelPartition(channel), sk: `${prefix}#${date}#${slot}` } as const;
  }

  async function takeOver(key: DeliveryKey, now: number, leaseMs: number) {
    try {
      const { Attributes } = await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keyOf(key),
          UpdateExpression: "SET heldUntil = :until",
          ConditionExpression: "#state = :claimed AND heldUntil <= :now",
          ExpressionAttributeNames: { "#state": "state" },
          ExpressionAttributeValues: {
            ":claimed": "claimed",
            ":now": now,
            ":until": now + leaseMs,
          },
          ReturnValues: "ALL_NEW",
          ReturnValuesOnConditionCheckFailure: "ALL_OLD",
        }),
      );
      return { kind: "taken-over", delivery: deliveryOf(key.channel, Attributes ?? {}) } as const;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return error.Item?.state?.S === "claimed"
        ? ({ kind: "held" } as const)
        : ({ kind: "over" } as const);
    }
  }
}

/** Lists are shorter than objects, and an item of a kilobyte costs one write unit. A later version may know more. */
const packTold = ({ storyId, entryIds, facts, isCarried }: ToldStory) =>
  isCarried ? [storyId, entryIds, facts, 1] : [storyId, entryIds, facts];

const StoredTold = z.array(
  z.tuple(
    [z.string(), z.array(z.string()), z.array(z.string()), z.optional(z.literal(1))],
    z.unknown(),
  ),
);

const StoredDelivery = z.object({
  sk: z.string(),
  state: z.enum(["claimed", "sent", "given-up"]),
  heldUntil: z.optional(z.number()),
  claimedAt: z.number(),
  postAt: z.number(),
  sentAt: z.nullish(z.number()),
  messageId: z.nullish(z.string()),
  reason: z.nullish(z.string()),
  told: z.string(),
});

function deliveryOf(channel: Channel, item: Readonly<Record<string, unknown>>): Delivery {
  const stored = StoredDelivery.parse(item);
  const [, date = "", slot = ""] = /^[A-Z]+#([^#]+)#(.+)$/.exec(stored.sk) ?? [];
  return {
    key: { channel, date: date as LocalDate, slot },
    told: StoredTold.parse(JSON.parse(stored.told)).map(([storyId, entryIds, facts, carried]) => ({
      storyId: storyId as StoryId,
      entryIds,
      facts,
      ...(carried === 1 && { isCarried: true as const }),
    })),
    postAt: new Date(stored.postAt),
    claimedAt: new Date(stored.claimedAt),
    state: stateOf(stored),
  };
}

function stateOf(stored: z.infer<typeof StoredDelivery>): DeliveryState {
  switch (stored.state) {
    case "claimed":
      return { kind: "claimed", heldUntil: new Date(stored.heldUntil ?? 0) };
    case "sent":
      return {
        kind: "sent",
        at: new Date(stored.sentAt ?? 0),
        ...(typeof stored.messageId === "string" && { messageId: stored.messageId }),
      };
    case "given-up":
      return { kind: "given-up", reason: stored.reason ?? "" };
  }
}
