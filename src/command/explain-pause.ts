import { type Channel, isDirect } from "#model/channel.ts";
import type { PauseReason } from "#model/channel-settings.ts";
import type { AskedAt } from "#model/job.ts";
import { unreachable } from "#shared/unreachable.ts";
import { typedAs } from "./typed-as.ts";

/** Why nothing gets through, and what a person can do about it. */
type PauseWords = {
  /** `which` is "this channel" or "this thread" in the place itself, "that channel" elsewhere. */
  readonly why: (which: string) => string;
  /** What lets us in again. */
  readonly mend?: string;
  /** What to do where nothing lets us in. */
  readonly instead?: string;
};

function inChannel(reason: PauseReason, { platform }: Channel): PauseWords {
  switch (reason) {
    case "not-in-channel":
      return {
        why: (which) => `I am not in ${which}`,
        mend:
          platform === "slack"
            ? "Invite me with /invite @Newsbrief"
            : "Let me see it, or mention me in it where it is a private thread",
      };
    case "not-in-server":
      return { why: () => "I am not in that server", mend: "Have an admin add me again" };
    case "no-permission":
      return {
        why: (which) => `I may not post in ${which}`,
        mend: "Have somebody who manages it allow me",
      };
    case "channel-archived":
      return platform === "slack"
        ? { why: (which) => `${which} is archived`, mend: "Open it again" }
        : {
            why: (which) => `${which.replace("channel", "thread")} is closed or locked`,
            mend: "Open it again",
          };
    case "workspace-restricted":
      return { why: () => "the workspace holds me back", mend: "Have an admin allow me" };
    default:
      return unreachable(reason);
  }
}

/** To a conversation of two, or one of a few on Slack, nobody is invited; on Discord it takes a server in common, too. */
function inDirect(reason: PauseReason, { platform }: Channel): PauseWords | undefined {
  switch (reason) {
    case "not-in-channel":
      return {
        why: (which) => `I am no part of ${which.replace("channel", "conversation")}`,
        instead: "Subscribe in your messages with me, under Apps, or in a channel instead",
      };
    case "no-permission":
      return {
        why: () => "I may not write to you",
        mend:
          platform === "slack" ? "Have an admin allow it" : "Allow it, and be in a server with me",
      };
    default:
      return undefined;
  }
}

function wordsFor(
  reason: PauseReason,
  channel: Channel,
  isConversation = isDirect(channel),
): PauseWords {
  return (isConversation ? inDirect(reason, channel) : undefined) ?? inChannel(reason, channel);
}

/** What to do, and then what to do next; empty where there is nothing. */
function mending({ mend, instead }: PauseWords, next: string): string {
  if (mend !== undefined) return ` ${mend}, then ${next}.`;
  return instead === undefined ? "" : ` ${instead}.`;
}

const here = ({ isThread }: AskedAt) => (isThread ? "this thread" : "this channel");

/** Says in a paused channel's own answers why it gets nothing. */
export function explainPause(reason: PauseReason, channel: Channel, asked: AskedAt = {}): string {
  const words = wordsFor(reason, channel, asked.isGroupMessage);
  return `Paused: ${words.why(here(asked))}.${mending(words, "press Repair")}`;
}

/** Says it to a person who just asked for something that would be posted there. */
export function cannotPostSentence(
  reason: PauseReason,
  channel: Channel,
  asked: AskedAt = {},
): string {
  const words = wordsFor(reason, channel, asked.isGroupMessage);
  return `I could not post here: ${words.why(here(asked))}.${mending(words, "send the command again")}`;
}

/** Says to them that we were taken out of a channel of Slack's. */
export const leftNote =
  "I was taken out of that channel, so I forgot what it follows, and no digest comes any more, not even one that was due. To have it again, invite me with /invite @Newsbrief and subscribe there anew.";

/** Says to them that a post may be missing in a channel of Discord's, and why we cannot look. */
export const unlistedNote =
  "Discord did not say whether it took my last post there, and lists no messages there in which I could look for it; I do not post it again, so as not to post it twice. If it is a digest that is missing, /digest now shows what there is. Discord lists them to whoever may Read Message History: allow me that there if you want me to find out by myself next time. I look for my own posts alone.";

/** Says it to the person who set the channel up, away from it. */
export function pauseNote(reason: PauseReason, channel: Channel): string {
  const words = wordsFor(reason, channel);
  return (
    `I could not post there: ${words.why("that channel")}.` +
    `${mending(words, `type ${typedAs(channel.platform, "next")} there and press Repair`)} ` +
    (reason === "not-in-server"
      ? "I also try again by myself at each digest; after three days I forget the server."
      : "I also try again by myself at each digest for a week, then once a week; after 30 days I forget the channel.")
  );
}
