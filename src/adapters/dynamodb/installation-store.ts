import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { InstallationStore } from "#app/ports.ts";
import { type Workspace, workspaceKey } from "#model/channel.ts";
import type { Installation } from "#model/installation.ts";
import { TellableError } from "#shared/tellable-error.ts";
import { seal, unseal } from "../sealed-text.ts";
import { type ItemKey, workspacePartition } from "./item-key.ts";
import type { Table } from "./open-table.ts";
import { deleteItems, keyPages } from "./query-pages.ts";

/**
 * Keeps installations, their tokens sealed under the workspace's own key.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | installation | `WORKSPACE#<workspace key>` | `WORKSPACE` | `token` (sealed), `installedAt` (ISO 8601) |
 *
 * @param tokenKey 32 bytes; without it nothing can be stored, and nothing is found
 */
export function dynamoInstallationStore(
  table: Table,
  tokenKey: Uint8Array | undefined,
): InstallationStore {
  return {
    async installation(workspace) {
      if (tokenKey === undefined) return undefined;
      const item = await get(workspace);
      return item && installationOf(workspace, item, tokenKey);
    },

    async installedAt(workspace) {
      const item = await get(workspace);
      return item && new Date(String(item.installedAt));
    },

    async putInstallation({ workspace, botToken, installedAt }) {
      if (tokenKey === undefined) throw new Error("Set TOKEN_KEY to store tokens.");
      const Item = {
        ...keyOf(workspace),
        token: seal(botToken, tokenKey, workspaceKey(workspace)),
        installedAt: installedAt.toISOString(),
      };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    },

    async removeWorkspace(workspace, isListed = false) {
      for await (const keys of keyPages(table, workspacePartition(workspace))) {
        const gone = isListed ? keys.filter(({ sk }) => !sk.startsWith("CHANNEL#")) : keys;
        await deleteItems(table, gone);
      }
    },
  };

  async function get(workspace: Workspace) {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: keyOf(workspace) }),
    );
    return Item;
  }
}

function keyOf(workspace: Workspace): ItemKey {
  return { pk: workspacePartition(workspace), sk: "WORKSPACE" };
}

const StoredInstallation = z.object({
  token: z.instanceof(Uint8Array),
  installedAt: z.string(),
});

/** @throws {TellableError} when it was sealed with another key */
function openToken(sealed: Uint8Array, key: Uint8Array, workspace: Workspace): string {
  try {
    return unseal(sealed, key, workspaceKey(workspace));
  } catch (cause) {
    throw new TellableError("TOKEN_KEY does not open the token of a workspace", { cause });
  }
}

function installationOf(workspace: Workspace, item: unknown, key: Uint8Array): Installation {
  const { token, installedAt } = StoredInstallation.parse(item);
  return {
    workspace,
    botToken: openToken(token, key, workspace),
    installedAt: new Date(installedAt),
  };
}
