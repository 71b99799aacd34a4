import type { Clock, PageAllowance } from "#app/ports.ts";
import { hasWorkspace, type Workspace } from "#model/channel.ts";
import { newPagesMax } from "#model/page-allowance.ts";
import { hourMs, minuteMs } from "#shared/durations.ts";
import { whereHolds } from "./conditional-write.ts";
import { workspacePartition } from "./item-key.ts";
import { expiresAt, type Table } from "./open-table.ts";
import { writeUnlessRemoved } from "./removals.ts";

/**
 * Counts the new pages that are read for people, by the hour of the clock.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | pages of an hour | `WORKSPACE#<workspace key>` | `PAGES#<hour>`, `PAGES#<hour>#<user id>` | `pages`, `expiresAt` |
 */
export function dynamoPageAllowance(table: Table, clock: Clock, max = newPagesMax): PageAllowance {
  return {
    async take(workspace, userId) {
      const nowMs = clock.now().getTime();
      const hour = Math.floor(nowMs / hourMs);
      const endsMs = (hour + 1) * hourMs;
      const waitMinutes = Math.ceil((endsMs - nowMs) / minuteMs);
      const spentBy = async (by: keyof typeof max, sk: string) =>
        (await isCounted(workspace, sk, max[by], new Date(endsMs)))
          ? undefined
          : ({ kind: "allowance-spent", by, pagesMax: max[by], waitMinutes } as const);
      const own = await spentBy("person", `PAGES#${hour}#${userId}`);
      // Direct messages with the Discord bot are no workspace: people there do not take from one another.
      if (own !== undefined || !hasWorkspace(workspace)) return own;
      return spentBy("workspace", `PAGES#${hour}`);
    },
  };

  /** @returns whether one more was within the limit */
  async function isCounted(
    workspace: Workspace,
    sk: string,
    pagesMax: number,
    endsAt: Date,
  ): Promise<boolean> {
    const Update = {
      TableName: table.name,
      Key: { pk: workspacePartition(workspace), sk },
      UpdateExpression: "ADD pages :one SET expiresAt = :expiresAt",
      ConditionExpression: "attribute_not_exists(pages) OR pages < :max",
      ExpressionAttributeValues: {
        ":one": 1,
        ":max": pagesMax,
        ":expiresAt": expiresAt(endsAt, hourMs),
      },
    };
    const write = writeUnlessRemoved(table, workspace, { Update }).then(() => true);
    return (await whereHolds(write)) ?? false;
  }
}
