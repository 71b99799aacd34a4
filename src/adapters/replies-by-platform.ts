import type { Answers, Replies } from "#app/ports.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { DiscordReply } from "./discord/replies.ts";
import type { SlackReply } from "./slack/replies.ts";

/** Answers each person's command on the platform where they gave it. */
export function answersByPlatform(
  slack: Answers<SlackReply>,
  discord: Answers<DiscordReply>,
): Answers {
  return {
    show(address, answer) {
      switch (address.platform) {
        case "slack":
          return slack.show(address, answer);
        case "discord":
          return discord.show(address, answer);
        default:
          return unreachable(address);
      }
    },
  };
}

/** Answers each person on the platform where they asked. */
export function repliesByPlatform(
  slack: Replies<SlackReply>,
  discord: Replies<DiscordReply>,
): Replies {
  return {
    ...answersByPlatform(slack, discord),
    share(address, message) {
      switch (address.platform) {
        case "slack":
          return slack.share(address, message);
        case "discord":
          return discord.share(address, message);
        default:
          return unreachable(address);
      }
    },
  };
}
