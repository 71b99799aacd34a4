import type { JsonObject } from "#shared/json-value.ts";
import type { SlackServices } from "../method.ts";
import type { SlackChannel, SlackUser, SlackWorkspace } from "../world.ts";

/** The person who does something, and where. */
export type Standing = {
  readonly workspace: SlackWorkspace;
  readonly user: SlackUser;
};

/**
 * Finds the person.
 *
 * @throws {Error} when the workspace or person was never seeded: the test is wrong, not the bot
 */
export function personIn(services: SlackServices, teamId: string, userId: string): Standing {
  const workspace = services.world.workspaces.get(teamId);
  const user = workspace?.users.get(userId);
  if (!workspace || !user) throw new Error(`There is no ${userId} in ${teamId}`);
  return { workspace, user };
}

/** @throws {Error} when the channel does not exist or the person is not in it */
export function channelOf({ workspace, user }: Standing, channelId: string): SlackChannel {
  const channel = workspace.channels.get(channelId);
  if (!channel) throw new Error(`There is no channel ${channelId} in ${workspace.id}`);
  if (channel.kind !== "public" && !channel.members.has(user.id))
    throw new Error(`${user.id} cannot see ${channelId}`);
  return channel;
}

/** The name by which payloads call a channel. */
export function channelName(channel: SlackChannel): string {
  if (channel.kind === "im") return "directmessage";
  return channel.kind === "private" ? channel.name || "privategroup" : channel.name;
}

/** Parts that every interaction carries. */
export function commonParts({ app }: SlackServices, { workspace, user }: Standing): JsonObject {
  const { enterprise } = workspace;
  return {
    user: {
      id: user.id,
      username: user.name,
      name: user.name,
      team_id: user.homeTeamId ?? workspace.id,
    },
    api_app_id: app.id,
    token: app.verificationToken,
    team: {
      id: workspace.id,
      domain: workspace.domain,
      ...(enterprise && { enterprise_id: enterprise.id, enterprise_name: enterprise.name }),
    },
    enterprise: enterprise ?? null,
    is_enterprise_install: false,
  };
}
