import type { ForgetGoneJob } from "#model/job.ts";
import { slackEvents } from "#model/slack-events.ts";
import { isOneOf } from "#shared/is-one-of.ts";

/** Events that say that the bot was removed from a whole workspace, or that a channel is gone for us, closed, or has another id. */
export const removalEvents = [
  ...slackEvents.workspaceGone,
  ...slackEvents.channelGone,
  ...slackEvents.channelArchived,
  ...slackEvents.channelMoved,
] as const;

export type RemovalEvent = {
  readonly type: (typeof removalEvents)[number];
  readonly channel?: string;
  readonly old_channel_id?: string;
  readonly new_channel_id?: string;
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
  if (isOneOf(slackEvents.workspaceGone, event.type)) {
    if (event.type === "tokens_revoked" && (event.tokens?.bot ?? []).length === 0) return undefined;
    const workspace = { platform: "slack", workspaceId } as const;
    return { kind: "forget-gone", gone: { what: "workspace", workspace }, at };
  }
  const { channel: channelId = event.old_channel_id, new_channel_id: movedTo } = event;
  if (channelId === undefined || (event.type === "channel_id_changed" && movedTo === undefined)) {
    return undefined;
  }
  const channel = { platform: "slack", workspaceId, channelId } as const;
  if (isOneOf(slackEvents.channelArchived, event.type)) {
    return { kind: "forget-gone", gone: { what: "archived-channel", channel }, at };
  }
  const how = {
    ...(movedTo !== undefined && { movedTo }),
    ...(event.type.endsWith("_left") && { isLeft: true as const }),
  };
  return { kind: "forget-gone", gone: { what: "channel", channel, ...how }, at };
}
