import { type Channel, channelKey, type Workspace, workspaceKey } from "#model/channel.ts";

/** By what an item of the table is found. */
export type ItemKey = { readonly pk: string; readonly sk: string };

/** Where everything of a channel stands, so that it goes together. */
export function channelPartition(channel: Channel): string {
  return `CHANNEL#${channelKey(channel)}`;
}

/**
 * Where what may be kept of a channel without settings stands: with its workspace, whose list names only channels that
 * have some, so that it goes with either.
 */
export function besideWorkspace(channel: Channel, sk: string): ItemKey {
  return { pk: workspacePartition(channel), sk: `OF#${channel.channelId}#${sk}` };
}

/** Where everything of a workspace itself stands. */
export function workspacePartition(workspace: Workspace): string {
  return `WORKSPACE#${workspaceKey(workspace)}`;
}
