import type { Platform } from "#model/channel.ts";
import type { PauseReason } from "#model/channel-settings.ts";

/** Why nothing gets through, and what a person can do about it. */
const pauses: Readonly<Record<PauseReason, { readonly why: string; readonly mend: string }>> = {
  "not-in-channel": { why: "I am not in this channel", mend: "Invite me" },
  "no-permission": { why: "I may not post in this channel", mend: "Allow it" },
  "channel-archived": { why: "the channel is archived", mend: "Open it again" },
  "workspace-restricted": { why: "the workspace holds me back", mend: "Have an admin allow me" },
};

/** Says in a paused channel's own answers why it gets nothing. */
export function explainPause(reason: PauseReason): string {
  const { why, mend } = pauses[reason];
  return `Paused: ${why}. ${mend}, then press Repair.`;
}

/** Says it to the person who set the channel up, away from it. */
export function pauseNote(reason: PauseReason, platform: Platform): string {
  const { why, mend } = pauses[reason];
  const command = platform === "slack" ? "/brief digest next" : "/digest next";
  return (
    `I could not post here: ${why}. ${mend}, then type ${command} here and press Repair. ` +
    "I also try again by myself at each digest for a week, then once a week; after 30 days I forget the channel."
  );
}
