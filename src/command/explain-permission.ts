import { manageThreads } from "#model/channel.ts";
import type { AskedAt } from "#model/job.ts";
import { listWords } from "#model/list-words.ts";

/** Says which permissions of ours a channel lacks, by the names that Discord shows. */
export function missingPermissionsSentence(
  missing: readonly string[],
  { channelName, isThread }: AskedAt,
): string {
  if (missing.length === 1 && missing[0] === manageThreads)
    return `This thread is locked, so I could not post in it. Have it unlocked, or allow me ${manageThreads} in its channel; then send the command again.`;
  // A thread has no permissions of its own.
  const where =
    isThread || channelName === undefined
      ? `${isThread ? "the channel of this thread" : "this channel"}`
      : `#${channelName}`;
  return `I need ${listWords(missing, "and")} in ${where}. Somebody who manages ${isThread ? "that" : "the"} channel can allow it under Edit Channel → Permissions; then send the command again.`;
}

/** Where only a person has installed us: a server without us, or messages of other people. */
export type StrangePlace = "server" | "conversation";

/** Says that we can answer that person there and never post. */
export function strangerSentence(place: StrangePlace): string {
  return place === "server"
    ? "I am not in this server yet, or it does not let you use me for its channels. Somebody who manages it can add me, or let you; then send the command again."
    : "I am no part of this conversation, so I could not post here. Send the command in your messages with me, or in a server that I am in.";
}
