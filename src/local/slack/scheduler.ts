import { addMessage } from "./messages.ts";
import { installationOf } from "./response-url.ts";
import type { ScheduledMessage, SlackWorld } from "./world.ts";

/**
 * Posts every scheduled message whose time has come, oldest first.
 *
 * A message with metadata is never sent, as Slack's page on `chat.scheduleMessage` warns; neither is
 * one whose channel the bot can no longer post to. Both are kept in `world.unsent`.
 */
export function postDue(world: SlackWorld, now: number): void {
  for (const message of world.scheduled.takeDue(now)) {
    const reason = post(world, message);
    if (reason !== undefined) world.unsent.push({ message, reason });
  }
}

function post(world: SlackWorld, message: ScheduledMessage): string | undefined {
  if (message.content.metadata) return "has_metadata";
  const installation = installationOf(world, message.teamId);
  if (!installation) return "account_inactive";
  const channel = world.workspaces.get(message.teamId)?.channels.get(message.channelId);
  if (!channel) return "channel_not_found";
  if (channel.archived) return "is_archived";
  if (channel.readOnly) return "restricted_action_read_only_channel";
  const isMember = channel.members.has(installation.botUserId);
  if (!isMember && !(channel.kind === "public" && installation.scopes.has("chat:write.public")))
    return "not_in_channel";
  const { botUserId: userId, botId } = installation;
  const author = { userId, botId, threadTs: message.threadTs };
  addMessage(world, channel, message.content, author, message.postAt * 1000);
  return undefined;
}
