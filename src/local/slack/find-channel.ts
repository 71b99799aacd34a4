import { refuse, type SlackAnswer, type SlackCall } from "./method.ts";
import type { SlackChannel, SlackMessage } from "./world.ts";

/** Finds the channel an app may see: a private one that the bot is not in looks as if it were not there. */
export function visibleChannel(call: SlackCall, id: unknown): SlackChannel | undefined {
  const channel = call.workspace.channels.get(String(id));
  if (!channel) return undefined;
  const isMember = channel.members.has(call.installation.botUserId);
  return channel.kind === "public" || isMember ? channel : undefined;
}

/**
 * Finds the app's direct messages with a person; Slack opens them when something is first posted, also with somebody whose
 * account was deactivated.
 *
 * @see https://github.com/slackapi/python-slack-sdk/issues/1156
 */
export function directMessages(call: SlackCall, userId: string): SlackChannel | undefined {
  const user = call.workspace.users.get(userId);
  if (!user) return undefined;
  const { botUserId } = call.installation;
  for (const channel of call.workspace.channels.values())
    if (channel.kind === "im" && channel.members.has(userId) && channel.members.has(botUserId))
      return channel;
  const channel: SlackChannel = {
    id: `D${userId.slice(1)}${botUserId.slice(1)}`.slice(0, 20),
    teamId: call.workspace.id,
    name: "",
    kind: "im",
    members: new Set([userId, botUserId]),
    archived: false,
    readOnly: false,
    createdAt: call.now,
    messages: new Map(),
  };
  call.workspace.channels.set(channel.id, channel);
  return channel;
}

/** Finds where a message shall go, by channel id, `#name` or a person's id, or says why it cannot. */
export function postingChannel(call: SlackCall, target: unknown): SlackChannel | SlackAnswer {
  const name = String(target);
  const channel = /^[UW][A-Z0-9]+$/.test(name)
    ? directMessages(call, name)
    : name.startsWith("#")
      ? [...call.workspace.channels.values()].find((one) => `#${one.name}` === name)
      : call.workspace.channels.get(name);
  const isMember = channel?.members.has(call.installation.botUserId) ?? false;
  if (!channel || (channel.kind !== "public" && !isMember)) return refuse("channel_not_found");
  if (channel.archived) return refuse("is_archived");
  if (channel.kind === "im" && !call.app.messagesTab) return refuse("messages_tab_disabled");
  if (!isMember && !call.installation.scopes.has("chat:write.public"))
    return refuse("not_in_channel");
  if (channel.readOnly) return refuse("restricted_action_read_only_channel");
  return channel;
}

/** Finds a message that everyone in the channel can see. */
export function publicMessage(channel: SlackChannel, ts: unknown): SlackMessage | undefined {
  const message = channel.messages.get(String(ts));
  return message?.ephemeralTo === undefined ? message : undefined;
}

export function isAnswer(value: SlackChannel | SlackAnswer): value is SlackAnswer {
  return "ok" in value;
}
