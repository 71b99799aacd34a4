import type { Channel } from "./channel.ts";
import type { Answer } from "./message.ts";

/**
 * Where the answer to a command, a button or a form goes: the very message or modal that the
 * platform showed when it was taken. A message is good for 30 minutes on Slack and 15 on Discord.
 */
export type ReplyAddress = Channel & { readonly userId: string } & (
    | {
        readonly platform: "slack";
        /** Takes five messages. @see https://docs.slack.dev/interactivity/handling-user-interaction */
        readonly responseUrl: string;
        /** Whether a message already stands there, to be replaced. */
        readonly replaces: boolean;
        /** The thread in which the person asked. */
        readonly threadTs?: string;
        readonly isOfPress?: true;
      }
    /** An open modal, which is changed; what it shows may have been opened from the App Home. */
    | { readonly platform: "slack"; readonly viewId: string; readonly fromHome?: true }
    /** The person's App Home. */
    | { readonly platform: "slack"; readonly home: true }
    | {
        readonly platform: "discord";
        readonly applicationId: string;
        /** The interaction's token. */
        readonly token: string;
        readonly isOfPress?: true;
      }
  );

/**
 * Whether an answer is said beside the message that stands at the address, for the asker alone. `isOfPress` says that it is
 * one of ours whose button was pressed, and not the "Reading…" of a command.
 */
export function isSaidBeside(address: ReplyAddress, answer: Answer): boolean {
  const isOfPress = "isOfPress" in address && address.isOfPress === true;
  return isOfPress && answer.kind === "notice" && answer.isExcuse === true;
}
