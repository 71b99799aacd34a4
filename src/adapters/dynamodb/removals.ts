import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from "@aws-sdk/client-dynamodb";
import {
  GetCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { Removals } from "#app/ports.ts";
import { hasWorkspace, type Workspace, workspaceKey } from "#model/channel.ts";
import { dayMs } from "#shared/durations.ts";
import { TellableError } from "#shared/tellable-error.ts";
import { whereHolds } from "./conditional-write.ts";
import type { ItemKey } from "./item-key.ts";
import { expiresAt, type Table } from "./open-table.ts";

/** A job of before a removal may be sent again after two weeks among the dead letters, and then wait for four days more. */
const rememberedMs = 30 * dayMs;

/** What was asked so soon after a removal may have been asked before it: clocks differ, and Slack's events tell whole seconds. */
const clockMarginMs = 5_000;

/**
 * Remembers which workspaces have removed us, under a hash that names none of them.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | removal | `REMOVAL#<hash of workspace key>` | `REMOVAL` | `goneAt`, `backAt` (epoch ms), `expiresAt` |
 */
export function dynamoRemovals(table: Table): Removals {
  return {
    async note(workspace, at) {
      const update = new UpdateCommand({
        TableName: table.name,
        Key: keyOf(workspace),
        UpdateExpression: "SET goneAt = :at, expiresAt = :expiresAt",
        ConditionExpression: "attribute_not_exists(goneAt) OR goneAt < :at",
        ExpressionAttributeValues: {
          ":at": at.getTime(),
          ":expiresAt": expiresAt(at, rememberedMs),
        },
      });
      await whereHolds(table.client.send(update));
    },

    async isRemovedSince(workspace, askedAt) {
      const { goneAt, backAt } = await timesOf(workspace);
      if (goneAt === undefined) return false;
      const askedMs = askedAt.getTime();
      if (askedMs <= goneAt + clockMarginMs) return true;
      if (backAt !== undefined && backAt >= askedMs) return false;
      const update = new UpdateCommand({
        TableName: table.name,
        Key: keyOf(workspace),
        UpdateExpression: "SET backAt = :asked",
        ConditionExpression:
          "goneAt < :asked AND (attribute_not_exists(backAt) OR backAt < :asked)",
        ExpressionAttributeValues: { ":asked": askedMs },
      });
      await whereHolds(table.client.send(update));
      return false;
    },

    async isBackSince(workspace, at) {
      const { backAt } = await timesOf(workspace);
      return backAt !== undefined && backAt > at.getTime();
    },
  };

  async function timesOf(
    workspace: Workspace,
  ): Promise<{ readonly goneAt?: number; readonly backAt?: number }> {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: keyOf(workspace), ConsistentRead: true }),
    );
    return Item ?? {};
  }
}

export type ItemWrite = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** Tries where others write the same items at the same moment, or the table has too much to do. */
const triesMax = 7;

/** Reasons that pass; the SDK tries no transaction again by itself. */
const passing = new Set([
  "TransactionConflict",
  "ThrottlingError",
  "ProvisionedThroughputExceeded",
]);

/**
 * Writes items of a workspace, all of them or none, unless it has removed us: what comes late is refused by the table itself.
 *
 * @throws {ConditionalCheckFailedException} when the condition of a write does not hold
 * @throws {Error} when the workspace has removed us
 */
export async function writeUnlessRemoved(
  table: Table,
  workspace: Workspace,
  ...writes: readonly ItemWrite[]
): Promise<void> {
  const ConditionCheck = {
    TableName: table.name,
    Key: keyOf(workspace),
    ConditionExpression: "attribute_not_exists(goneAt) OR backAt > goneAt",
  };
  // Nobody removes us from direct messages outside a workspace.
  await writeTogether(table, writes, hasWorkspace(workspace) ? [{ ConditionCheck }] : []);
}

/** The same of anybody's items, unless one of the checks that go before does not hold: then the workspace has removed us. */
export async function writeTogether(
  table: Table,
  writes: readonly ItemWrite[],
  checks: readonly ItemWrite[] = [],
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await table.client.send(new TransactWriteCommand({ TransactItems: [...checks, ...writes] }));
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
      const failed = codes.indexOf("ConditionalCheckFailed");
      if (failed >= checks.length) {
        throw new ConditionalCheckFailedException({ $metadata: {}, message: error.message });
      }
      if (failed >= 0) throw new TellableError("the workspace has removed us", { cause: error });
      if (!codes.some((code = "") => passing.has(code)) || tries === triesMax) throw error;
      await wait(2 ** tries * 5 * (1 + Math.random()));
    }
  }
}

function keyOf(workspace: Workspace): ItemKey {
  const hash = createHash("sha256").update(workspaceKey(workspace)).digest("base64url");
  return { pk: `REMOVAL#${hash}`, sk: "REMOVAL" };
}
