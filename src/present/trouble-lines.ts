import type { FeedTroubleMessage } from "#model/message.ts";
import { dayWords } from "#model/time-words.ts";

/** What each button does, as it is labelled. */
export const troubleButtons = [
  ["fix", "Find its new address"],
  ["mute", "Mute for a week"],
  ["remove", "Remove"],
] as const;

/** "Westmere Gazette has not been readable since 2 March." */
export function troubleHead({ title, since, zone }: FeedTroubleMessage): string {
  return `${title} has not been readable since ${dayWords(since, zone)}.`;
}

/** The reason, and what happens if nobody does anything. */
export function troubleBody({ reason, isStopped }: FeedTroubleMessage): string {
  const outlook = isStopped
    ? "I have stopped looking."
    : "I keep looking, and carry on by myself when it is back.";
  return `${reason} ${outlook}`;
}
