import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { WorkspaceStore } from "#app/command-ports.ts";
import type { Workspace } from "#model/channel.ts";
import { readTimeZone } from "#model/schedule.ts";
import { type ItemKey, workspacePartition } from "./item-key.ts";
import type { Table } from "./open-table.ts";
import { writeUnlessRemoved } from "./removals.ts";

/**
 * Keeps what is decided once for a workspace; it goes with all that is kept of the workspace.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | zone of a workspace | `WORKSPACE#<workspace key>` | `SETTINGS` | `zone` |
 */
export function dynamoWorkspaceStore(table: Table): WorkspaceStore {
  return {
    async zone(workspace) {
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key: keyOf(workspace) }),
      );
      return typeof Item?.zone === "string" ? readTimeZone(Item.zone) : undefined;
    },

    async putZone(workspace, zone) {
      const Item = { ...keyOf(workspace), zone };
      await writeUnlessRemoved(table, workspace, { Put: { TableName: table.name, Item } });
    },
  };
}

function keyOf(workspace: Workspace): ItemKey {
  return { pk: workspacePartition(workspace), sk: "SETTINGS" };
}
