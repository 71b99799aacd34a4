import type { ForgetGoneJob } from "#model/job.ts";
import { slackEvents } from "#model/slack-events.ts";
import { isOneOf } from "#shared/is-one-of.ts";

/** Events that say that the bot was removed from a whole workspace, or that a channel is gone for us. */
export const removalEvents = [...slackEvents.workspaceGone, ...slackEvents.channelGone] as const;

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
  if (isOneOf(slackEvents.workspaceGone, event.type)) {
    if (event.type === "tokens_revoked" && (event.tokens?.bot ?? []).length === 0) return undefined;
    const workspace = { platform: "slack", workspaceId } as const;
    return { kind: "forget-gone", gone: { what: "workspace", workspace }, at };
  }
  if (event.channel === undefined) return undefined;
  const channel = { platform: "slack", workspaceId, channelId: event.channel } as const;
  return { kind: "forget-gone", gone: { what: "channel", channel }, at };
}
