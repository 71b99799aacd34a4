import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Clock, ModelBudget } from "#app/ports.ts";
import type { Workspace } from "#model/channel.ts";
import { type ModelLimits, type ModelUsage, usageMonth } from "#model/model-usage.ts";
import { dayMs } from "#shared/durations.ts";
import { whereHolds } from "./conditional-write.ts";
import { type ItemKey, workspacePartition } from "./item-key.ts";
import { expiresAt, type Table } from "./open-table.ts";
import { writeUnlessRemoved } from "./removals.ts";

/** A year's figures can be looked up, and some. */
const keptMs = 400 * dayMs;

/**
 * Keeps what workspaces spend on a language model.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | a month of a workspace | `WORKSPACE#<workspace key>` | `MODEL#<YYYY-MM>` | `calls`, `tokens`, `microdollars`, `expiresAt` |
 *
 * Sums grow by conditional updates, so that workers who reserve at once stay within the limits together. A worker that
 * dies before it settles leaves its reservation in the sum.
 */
export function dynamoModelBudget(table: Table, clock: Clock, limits: ModelLimits): ModelBudget {
  return {
    async figure(workspace) {
      const month = usageMonth(clock.now());
      const { Item = {} } = await table.client.send(
        new GetCommand({ TableName: table.name, Key: keyOf(workspace, month) }),
      );
      const sum = (name: string): number => Math.max(0, Number(Item[name] ?? 0));
      const spent = {
        calls: sum("calls"),
        tokens: sum("tokens"),
        microdollars: sum("microdollars"),
      };
      return { month, spent, limits };
    },

    async reserve(workspace, most) {
      const left = {
        tokens: limits.tokensMax - most.tokens,
        microdollars: limits.microdollarsMax - most.microdollars,
      };
      if (left.tokens < 0 || left.microdollars < 0) return undefined;
      const month = usageMonth(clock.now());
      return (await add(workspace, month, most, left)) ? { workspace, month, most } : undefined;
    },

    async settle({ workspace, month, most }, used) {
      await add(workspace, month, {
        calls: used.calls - most.calls,
        tokens: used.tokens - most.tokens,
        microdollars: used.microdollars - most.microdollars,
      });
    },
  };

  /**
   * @param left what the sums may be at the most before
   * @returns whether they were no more
   */
  async function add(
    workspace: Workspace,
    month: string,
    more: ModelUsage,
    left?: Pick<ModelUsage, "tokens" | "microdollars">,
  ): Promise<boolean> {
    const Update = {
      TableName: table.name,
      Key: keyOf(workspace, month),
      UpdateExpression:
        "ADD calls :calls, tokens :tokens, microdollars :microdollars SET expiresAt = :expiresAt",
      // What was set aside is gone with a workspace that is.
      ConditionExpression:
        left === undefined
          ? "attribute_exists(pk)"
          : "attribute_not_exists(pk) OR (tokens <= :tokensLeft AND microdollars <= :microdollarsLeft)",
      ExpressionAttributeValues: {
        ":calls": more.calls,
        ":tokens": more.tokens,
        ":microdollars": more.microdollars,
        ":expiresAt": expiresAt(clock.now(), keptMs),
        ...(left !== undefined && {
          ":tokensLeft": left.tokens,
          ":microdollarsLeft": left.microdollars,
        }),
      },
    };
    const write = writeUnlessRemoved(table, workspace, { Update }).then(() => true);
    return (await whereHolds(write)) ?? false;
  }
}

function keyOf(workspace: Workspace, month: string): ItemKey {
  return { pk: workspacePartition(workspace), sk: `MODEL#${month}` };
}
