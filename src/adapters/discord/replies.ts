import { REST, type RESTPostAPIWebhookWithTokenWaitResult, Routes } from "discord.js";
import type { Replies } from "#app/ports.ts";
import { noServer } from "#model/channel.ts";
import type { PostOutcome } from "#model/message.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import { messageFlag } from "#present/discord/components.ts";
import { discordPayload } from "#present/discord/message-payload.ts";
import { outcomeOf } from "./outcome-of.ts";
import { showAnswer } from "./show-answer.ts";

/** `api` is set only for the stand-in. */
export type DiscordSettings = { readonly api?: string };

export type DiscordReply = Extract<ReplyAddress, { platform: "discord" }>;

/** Time for one call before it counts as unanswered, in milliseconds. */
const timeoutMs = 5000;

/** How Discord is called from a Lambda: never sleeping there, and pacing left to the queue. */
export function discordRest({ api }: DiscordSettings): REST {
  return new REST({
    timeout: timeoutMs,
    retries: 0,
    rejectOnRateLimit: () => true,
    ...(api !== undefined && { api }),
  });
}

/** Answers interactions of Discord by their token, which needs no other authority. */
export function discordReplies(rest: REST): Replies<DiscordReply> {
  return {
    show: (address, message) => showAnswer(rest, address, message, discordPayload(message)),

    share: (address, message) =>
      outcomeOf(async (): Promise<PostOutcome> => {
        const route = Routes.webhook(address.applicationId, address.token);
        const query = new URLSearchParams({ wait: "true" });
        const posted = (await rest.post(route, {
          body: discordPayload(message),
          query,
          auth: false,
        })) as RESTPostAPIWebhookWithTokenWaitResult;
        // Where a server lets people's own apps answer only the person, Discord makes it private by itself.
        if (((posted.flags ?? 0) & messageFlag.ephemeral) !== 0) {
          return { kind: "not-allowed", reason: "made private" };
        }
        return { kind: "posted", link: messageLink(address, posted.id) };
      }),
  };
}

function messageLink({ workspaceId, channelId }: DiscordReply, messageId: string): string {
  const server = workspaceId === noServer ? "@me" : workspaceId;
  return `https://discord.com/channels/${server}/${channelId}/${messageId}`;
}
