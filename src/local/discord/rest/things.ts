import { asObject } from "#shared/json-value.ts";
import { type ApiReply, isReply, ok, refuse } from "../api-error.ts";
import { channelJson, guildJson } from "../json.ts";
import type { RouteCall } from "../services.ts";
import { channelOf } from "../world.ts";
import { channelAccess } from "./channel-messages.ts";

/** GET /channels/:id */
export function getChannel(call: RouteCall): ApiReply {
  const access = channelAccess(call);
  return isReply(access) ? access : ok(channelJson(call, access.channel));
}

/** GET /guilds/:id; one it is not in looks as if it were not there. */
export function getGuild({ world, app, ids }: RouteCall): ApiReply {
  const guild = world.guilds.get(ids[0] ?? "");
  return guild?.members.has(app.botId) ? ok(guildJson(guild)) : refuse(10004);
}

/** POST /users/@me/channels opens direct messages with someone the bot shares a guild with. */
export function openDirectMessages(call: RouteCall): ApiReply {
  const { world, app, now } = call;
  const recipientId = String(asObject(call.body).recipient_id ?? "");
  if (!world.users.has(recipientId)) return refuse(10013);
  const known = [...world.directMessages.values()].find(
    (channel) => channel.recipientId === recipientId,
  );
  const shares = [...world.guilds.values()].some(
    (guild) => guild.members.has(recipientId) && guild.members.has(app.botId),
  );
  if (!known && !shares) return refuse(50278);
  const channel = known ?? channelOf({ id: world.nextId(now), kind: "dm", recipientId });
  world.directMessages.set(channel.id, channel);
  world.channels.set(channel.id, channel);
  return ok(channelJson(call, channel));
}
