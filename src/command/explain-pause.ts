import { type Channel, isDirect } from "#model/channel.ts";
import type { PauseReason } from "#model/channel-settings.ts";

/** Why nothing gets through, and what a person can do about it. `which` is "this" in the channel itself, "that" elsewhere. */
type PauseWords = { readonly why: (which: string) => string; readonly mend?: string };

const pauses: Readonly<Record<PauseReason, PauseWords>> = {
  "not-in-channel": { why: (which) => `I am not in ${which} channel`, mend: "Invite me" },
  "no-permission": { why: (which) => `I may not post in ${which} channel`, mend: "Allow it" },
  "channel-archived": { why: () => "the channel is archived", mend: "Open it again" },
  "workspace-restricted": {
    why: () => "the workspace holds me back",
    mend: "Have an admin allow me",
  },
};

/** To a conversation of two nobody is invited; on Discord it takes a server in common, too. */
const inDirect: Readonly<Partial<Record<PauseReason, PauseWords>>> = {
  "not-in-channel": {
    why: (which) =>
      `I am no part of ${which} conversation. Subscribe in your messages with me instead`,
  },
  "no-permission": {
    why: () => "I may not write to you",
    mend: "Allow it, and on Discord be in a server with me",
  },
};

function wordsFor(reason: PauseReason, channel: Channel): PauseWords {
  return (isDirect(channel) ? inDirect[reason] : undefined) ?? pauses[reason];
}

/** Says in a paused channel's own answers why it gets nothing. */
export function explainPause(reason: PauseReason, channel: Channel): string {
  const { why, mend } = wordsFor(reason, channel);
  return `Paused: ${why("this")}.${mend === undefined ? "" : ` ${mend}, then press Repair.`}`;
}

/** Says it to the person who set the channel up, away from it. */
export function pauseNote(reason: PauseReason, channel: Channel): string {
  const { why, mend } = wordsFor(reason, channel);
  const command = channel.platform === "slack" ? "/brief digest next" : "/digest next";
  const repair = mend === undefined ? "" : ` ${mend}, then type ${command} there and press Repair.`;
  return (
    `I could not post there: ${why("that")}.${repair} ` +
    "I also try again by myself at each digest for a week, then once a week; after 30 days I forget the channel."
  );
}
