import type { JsonObject } from "#shared/json-value.ts";
import { installationOf } from "../response-url.ts";
import { homeOf, viewJson } from "../views.ts";
import type { People } from "./send-to-bot.ts";

/** What happens to a workspace, as the state after it and the events that tell of it. */
export type Change =
  | { readonly kind: "uninstall" }
  | {
      readonly kind: "archive" | "unarchive" | "delete-channel";
      readonly channelId: string;
      readonly by: string;
    }
  /** A private channel is shared with another workspace: it has another id from then on. */
  | { readonly kind: "change-id"; readonly channelId: string; readonly newId: string }
  /** The bot is taken out of a channel. */
  | { readonly kind: "remove-bot"; readonly channelId: string }
  | { readonly kind: "open-home"; readonly userId: string };

/**
 * Makes a change and says which events Slack sends about it.
 *
 * @throws {Error} when the channel or workspace was never seeded
 */
export function makeChange(people: People, teamId: string, change: Change): readonly JsonObject[] {
  const { world, app } = people;
  const workspace = world.workspaces.get(teamId);
  if (!workspace) throw new Error(`There is no workspace ${teamId}`);
  const installation = installationOf(world, teamId);
  const channel = "channelId" in change ? workspace.channels.get(change.channelId) : undefined;
  if ("channelId" in change && !channel) throw new Error(`There is no ${change.channelId}`);
  const isGroup = channel?.kind === "private";
  switch (change.kind) {
    case "uninstall": {
      if (!installation) return [];
      installation.state = "account_inactive";
      const tokens = { oauth: [], bot: [installation.botUserId] };
      return [{ type: "tokens_revoked", tokens }, { type: "app_uninstalled" }];
    }
    case "archive":
    case "unarchive":
      if (channel) {
        channel.archived = change.kind === "archive";
        // Bots do not stay in it, and are not there when it is opened again.
        channel.members.delete(installation?.botUserId ?? "");
      }
      return [
        {
          type: `${isGroup ? "group" : "channel"}_${change.kind}`,
          channel: change.channelId,
          user: change.by,
          is_moved: 0,
        },
      ];
    case "delete-channel":
      workspace.channels.delete(change.channelId);
      return [
        {
          type: isGroup ? "group_deleted" : "channel_deleted",
          channel: change.channelId,
          actor_id: change.by,
        },
      ];
    case "change-id":
      if (channel) {
        workspace.channels.delete(change.channelId);
        workspace.channels.set(change.newId, { ...channel, id: change.newId });
      }
      return [
        {
          type: "channel_id_changed",
          old_channel_id: change.channelId,
          new_channel_id: change.newId,
        },
      ];
    case "remove-bot":
      channel?.members.delete(installation?.botUserId ?? "");
      return [{ type: isGroup ? "group_left" : "channel_left", channel: change.channelId }];
    case "open-home": {
      const home = homeOf(world, teamId, change.userId);
      const im = [...workspace.channels.values()].find(
        (one) => one.kind === "im" && one.members.has(change.userId),
      );
      return [
        {
          type: "app_home_opened",
          user: change.userId,
          channel: im?.id ?? `D${change.userId.slice(1)}`,
          tab: "home",
          ...(home && { view: viewJson(home, app.id, installation?.botId ?? "") }),
        },
      ];
    }
  }
}
