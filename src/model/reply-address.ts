import type { Channel } from "./channel.ts";

/**
 * Where the answer to a command or a button goes: the very message that the platform
 * showed when it was taken. Good for 30 minutes on Slack and 15 on Discord.
 */
export type ReplyAddress = Channel & { readonly userId: string } & (
    | {
        readonly platform: "slack";
        /** Takes five messages. @see https://docs.slack.dev/interactivity/handling-user-interaction */
        readonly responseUrl: string;
        /** Whether a message already stands there, to be replaced. */
        readonly replaces: boolean;
      }
    | {
        readonly platform: "discord";
        readonly applicationId: string;
        /** The interaction's token. */
        readonly token: string;
      }
  );
