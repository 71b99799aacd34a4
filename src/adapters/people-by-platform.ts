import type { People } from "#app/command-ports.ts";

/** What platforms tell of people and channels. Discord shows names for ids by itself, and knows nobody's zone. */
export function peopleByPlatform(slack: People, discord: Pick<People, "canPost">): People {
  return {
    zoneOf: async (workspace, userId) =>
      workspace.platform === "slack" ? slack.zoneOf(workspace, userId) : undefined,
    nameOf: async (workspace, userId) =>
      workspace.platform === "slack" ? slack.nameOf(workspace, userId) : undefined,
    canPost: (channel) => (channel.platform === "slack" ? slack : discord).canPost(channel),
    channelsOf: async (workspace, userId) =>
      workspace.platform === "slack" ? slack.channelsOf(workspace, userId) : undefined,
  };
}
