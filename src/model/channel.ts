import type { Brand } from "#shared/brand.ts";

export type Platform = "slack" | "discord";

/** A Slack workspace or a Discord server. */
export type Workspace = { readonly platform: Platform; readonly workspaceId: string };

/** A Slack channel or DM, or a Discord channel, thread or DM. */
export type Channel = Workspace & { readonly channelId: string };

export type WorkspaceKey = Brand<string, "WorkspaceKey">;
export type ChannelKey = Brand<string, "ChannelKey">;

/** The workspace id of everything that happens outside a Discord server: DMs with the bot. */
export const noServer = "@dm";

/** Whether a channel stands outside any workspace, so that nothing is decided for one there. */
export function hasWorkspace({ workspaceId }: Workspace): boolean {
  return workspaceId !== noServer;
}

/** Whether a channel is a conversation of two, to which nobody can be invited: by its id on Slack, by its place on Discord. */
export function isDirect(channel: Channel): boolean {
  return channel.platform === "slack" ? channel.channelId.startsWith("D") : !hasWorkspace(channel);
}

/** What a place is called in a sentence that is said in it, as far as its platform tells. */
export function placeWord(
  channel: Channel,
  { isThread, isGroupMessage }: { readonly isThread?: true; readonly isGroupMessage?: true },
): "channel" | "thread" | "conversation" {
  if (isThread) return "thread";
  return isGroupMessage || isDirect(channel) ? "conversation" : "channel";
}

export function workspaceKey({ platform, workspaceId }: Workspace): WorkspaceKey {
  return `${platform}#${workspaceId}` as WorkspaceKey;
}

export function channelKey({ platform, workspaceId, channelId }: Channel): ChannelKey {
  return `${platform}#${workspaceId}#${channelId}` as ChannelKey;
}

/** Names work in the ledger that is kept beside a channel and goes with it. */
export function channelWork(channel: Channel, work: string): string {
  return `CHANNEL#${channelKey(channel)}#${work}`;
}

/** Discord's name for the permission without which nobody posts in a thread that is locked. */
export const manageThreads = "Manage Threads";
