import type { Channel } from "./channel.ts";

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
      }
  );
