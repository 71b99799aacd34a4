import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { type HostTurns, jobDelayMsMax } from "#app/ports.ts";
import { dayMs } from "#shared/durations.ts";
import { whereHolds } from "./conditional-write.ts";
import { expiresAt, type Table } from "./open-table.ts";

/** Time between two requests to one host, in milliseconds: thirty a minute, from all workers together. */
export const hostGapMs = 2000;

/** A host that nobody polls is forgotten after a day. */
const rememberedMs = dayMs;

/**
 * Books turns at hosts, in the table because workers know nothing of one another.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | host | `HOST#<host>` | `HOST` | `nextAt` (epoch ms): the first turn that is not taken; `expiresAt` |
 */
export function dynamoHostTurns(table: Table): HostTurns {
  return {
    async book(host, now) {
      const nowMs = now.getTime();
      const atOnce = await change(host, now, {
        update: "nextAt = :later",
        condition: "attribute_not_exists(nextAt) OR nextAt <= :now",
        values: { ":now": nowMs, ":later": nowMs + hostGapMs },
      });
      if (atOnce !== undefined) return now;
      const next = await change(host, now, {
        update: "nextAt = nextAt + :gap",
        condition: "nextAt > :now AND nextAt <= :last",
        values: { ":now": nowMs, ":gap": hostGapMs, ":last": nowMs + jobDelayMsMax },
      });
      return next === undefined ? undefined : new Date(next - hostGapMs);
    },
  };

  /** @returns the new `nextAt`, or `undefined` when the condition did not hold */
  async function change(
    host: string,
    now: Date,
    { update, condition, values }: Change,
  ): Promise<number | undefined> {
    const write = new UpdateCommand({
      TableName: table.name,
      Key: { pk: `HOST#${host}`, sk: "HOST" },
      UpdateExpression: `SET ${update}, expiresAt = :expiresAt`,
      ConditionExpression: condition,
      ExpressionAttributeValues: { ...values, ":expiresAt": expiresAt(now, rememberedMs) },
      ReturnValues: "UPDATED_NEW",
    });
    const changed = await whereHolds(table.client.send(write));
    return changed && Number(changed.Attributes?.nextAt);
  }
}

type Change = {
  readonly update: string;
  readonly condition: string;
  readonly values: Readonly<Record<string, number>>;
};
