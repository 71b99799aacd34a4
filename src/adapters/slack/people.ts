import type { WebClient } from "@slack/web-api";
import type { People } from "#app/command-ports.ts";
import type { Clock } from "#app/ports.ts";
import type { Workspace } from "#model/channel.ts";
import { readTimeZone } from "#model/schedule.ts";
import type { BotTokens } from "./bot-tokens.ts";
import { mayPost } from "./may-post.ts";

/** Pages of a person's channels that are read; each has up to 200. */
const pagesMax = 5;

/** What Slack tells of people and channels; what it does not tell, for want of a scope or an answer, is unknown. */
export function slackPeople(client: WebClient, tokens: BotTokens, clock: Clock): People {
  return {
    async zoneOf(workspace, userId) {
      const { tz } = (await userOf(workspace, userId)) ?? {};
      return tz === undefined ? undefined : readTimeZone(tz);
    },

    async nameOf(workspace, userId) {
      const user = await userOf(workspace, userId);
      const name = user?.profile?.display_name || user?.real_name || user?.name;
      return name === undefined || name === "" ? undefined : name;
    },

    canPost: (channel) => mayPost(client, tokens, channel, clock),

    async channelsOf(workspace, userId) {
      const token = await tokens.botToken(workspace.workspaceId);
      if (token === undefined) return undefined;
      const found = new Set<string>();
      let cursor: string | undefined;
      try {
        for (let page = 0; page < pagesMax; page += 1) {
          const answer = await client.users.conversations({
            token,
            user: userId,
            types: "public_channel,private_channel",
            exclude_archived: true,
            limit: 200,
            ...(cursor !== undefined && { cursor }),
          });
          for (const { id } of answer.channels ?? []) if (id !== undefined) found.add(id);
          cursor = answer.response_metadata?.next_cursor || undefined;
          if (cursor === undefined) break;
        }
      } catch {
        return undefined; // Without the scope, or an answer, we cannot tell.
      }
      return found;
    },
  };

  async function userOf({ workspaceId }: Workspace, user: string) {
    const token = await tokens.botToken(workspaceId);
    if (token === undefined) return undefined;
    try {
      return (await client.users.info({ token, user })).user;
    } catch {
      return undefined; // Without the scope, or an answer, nothing is known.
    }
  }
}
