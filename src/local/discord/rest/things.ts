import { asObject } from "../../json-value.ts";
import { type ApiReply, isReply, ok, refuse } from "../api-error.ts";
import { channelJson, guildJson, memberJson, roleJson, userJson } from "../json.ts";
import type { RouteCall } from "../services.ts";
import { channelOf, type DiscordGuild } from "../world.ts";
import { channelAccess } from "./channel-messages.ts";

/** GET /channels/:id */
export function getChannel(call: RouteCall): ApiReply {
  const access = channelAccess(call);
  return isReply(access) ? access : ok(channelJson(call, access.channel));
}

/** Answers about a guild the bot is in; one it is not in looks as if it were not there. */
function inGuild(call: RouteCall, answer: (guild: DiscordGuild) => ApiReply): ApiReply {
  const guild = call.world.guilds.get(call.ids[0] ?? "");
  return guild?.members.has(call.app.botId) ? answer(guild) : refuse(10004);
}

/** GET /guilds/:id */
export const getGuild = (call: RouteCall): ApiReply =>
  inGuild(call, (guild) => ok(guildJson(guild)));

/** GET /guilds/:id/channels; threads are not among them. */
export const getGuildChannels = (call: RouteCall): ApiReply =>
  inGuild(call, (guild) => {
    const channels = [...guild.channels.values()].filter(({ kind }) => kind !== "thread");
    return ok(channels.map((channel) => channelJson(call, channel)));
  });

/** GET /guilds/:id/roles */
export const getGuildRoles = (call: RouteCall): ApiReply =>
  inGuild(call, (guild) => ok([...guild.roles.values()].map(roleJson)));

/** GET /guilds/:id/members/:user */
export const getGuildMember = (call: RouteCall): ApiReply =>
  inGuild(call, (guild) => {
    const userId = call.ids[1] ?? "";
    if (!call.world.users.has(userId)) return refuse(10013);
    return guild.members.has(userId) ? ok(memberJson(call, guild, userId)) : refuse(10007);
  });

/** GET /users/@me */
export const getCurrentUser = ({ world, app }: RouteCall): ApiReply =>
  ok({
    ...userJson(world.users.get(app.botId), app.botId),
    bot: true,
    mfa_enabled: true,
    locale: "en-US",
  });

/** GET /users/@me/guilds */
export const getCurrentGuilds = ({ world, app }: RouteCall): ApiReply =>
  ok(
    [...world.guilds.values()]
      .filter((guild) => guild.members.has(app.botId))
      .map(({ id, name, ownerId }) => ({
        id,
        name,
        icon: null,
        banner: null,
        owner: ownerId === app.botId,
        permissions: "0",
        features: [],
      })),
  );

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

/** GET /applications/@me and /oauth2/applications/@me */
export const getCurrentApplication = ({ world, app }: RouteCall): ApiReply =>
  ok({
    id: app.id,
    name: app.name,
    icon: null,
    description: "",
    type: null,
    verify_key: app.publicKey,
    flags: 0,
    bot: userJson(world.users.get(app.botId), app.botId),
    bot_public: true,
    bot_require_code_grant: false,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    owner: userJson(world.users.get(app.botId), app.botId),
    team: null,
  });

/** GET /gateway/bot */
export const getGateway = ({ origin }: RouteCall): ApiReply =>
  ok({
    url: origin().replace(/^http/, "ws"),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
  });
