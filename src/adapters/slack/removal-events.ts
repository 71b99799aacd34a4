import type { ForgetGoneJob } from "#model/job.ts";

/** Events that say that the bot was removed from a whole workspace. */
const workspaceEvents = ["app_uninstalled", "tokens_revoked"] as const;

/**
 * Events that say that a channel is gone for us. Slack sends them only to apps that may read the
 * list of channels, which ours does not ask for: then the next post finds out.
 */
const channelEvents = [
  "channel_archive",
  "channel_deleted",
  "channel_left",
  "group_archive",
  "group_deleted",
  "group_left",
] as const;

export const removalEvents = [...workspaceEvents, ...channelEvents] as const;

export type RemovalEvent = {
  readonly type: (typeof removalEvents)[number];
  readonly channel?: string;
  readonly tokens?: { readonly bot?: readonly string[] };
};

/**
 * What is to be forgotten after an event.
 *
 * @returns `undefined` when only somebody's own token was revoked
 */
export function removalJob(
  workspaceId: string,
  event: RemovalEvent,
  at: Date,
): ForgetGoneJob | undefined {
  const isOfWorkspace = (workspaceEvents as readonly string[]).includes(event.type);
  if (isOfWorkspace) {
    if (event.type === "tokens_revoked" && (event.tokens?.bot ?? []).length === 0) return undefined;
    const workspace = { platform: "slack", workspaceId } as const;
    return { kind: "forget-gone", gone: { what: "workspace", workspace }, at };
  }
  if (event.channel === undefined) return undefined;
  const channel = { platform: "slack", workspaceId, channelId: event.channel } as const;
  return { kind: "forget-gone", gone: { what: "channel", channel }, at };
}
