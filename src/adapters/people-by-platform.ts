import type { People } from "#app/command-ports.ts";

/**
 * What platforms tell of people. Discord tells with each interaction what we may do, shows names
 * for ids by itself, and knows nobody's zone: so there is nothing to ask it.
 */
export function peopleByPlatform(slack: People): People {
  return {
    zoneOf: async (workspace, userId) =>
      workspace.platform === "slack" ? slack.zoneOf(workspace, userId) : undefined,
    nameOf: async (workspace, userId) =>
      workspace.platform === "slack" ? slack.nameOf(workspace, userId) : undefined,
    canPost: async (channel) => (channel.platform === "slack" ? slack.canPost(channel) : "unknown"),
    channelsOf: async (workspace, userId) =>
      workspace.platform === "slack" ? slack.channelsOf(workspace, userId) : undefined,
  };
}
