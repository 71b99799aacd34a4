import type { JsonObject } from "#shared/json-value.ts";
import { attachmentJson, embedJson, numbered } from "./component-json.ts";
import { permissionsOf } from "./permissions.ts";
import type { DiscordChannelKind } from "./seeds.ts";
import type { DiscordServices } from "./services.ts";
import type { DiscordChannel, DiscordGuild, DiscordMessage, DiscordUser } from "./world.ts";

/** @see discord.com/developers/docs/resources/channel#channel-object-channel-types */
const channelTypes: Readonly<Record<DiscordChannelKind, number>> = {
  text: 0,
  dm: 1,
  voice: 2,
  group: 3,
  category: 4,
  announcement: 5,
  thread: 11,
  stage: 13,
  forum: 15,
};

const privateThreadType = 12;

export function userJson(user: DiscordUser | undefined, id: string): JsonObject {
  return {
    id,
    username: user?.username ?? "deleted_user",
    discriminator: "0",
    global_name: user?.globalName ?? null,
    avatar: null,
    bot: user?.isBot ?? false,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

export function memberJson(
  { world }: Pick<DiscordServices, "world">,
  guild: DiscordGuild,
  userId: string,
): JsonObject {
  return {
    user: userJson(world.users.get(userId), userId),
    nick: null,
    avatar: null,
    banner: null,
    roles: guild.members.get(userId)?.roles ?? [],
    joined_at: "2024-01-01T00:00:00.000000+00:00",
    premium_since: null,
    communication_disabled_until:
      guild.members.get(userId)?.isTimedOut === true ? "2100-01-01T00:00:00.000000+00:00" : null,
    flags: 0,
    pending: false,
    deaf: false,
    mute: false,
  };
}

export function channelJson(
  { world }: Pick<DiscordServices, "world">,
  channel: DiscordChannel,
): JsonObject {
  const { id, kind, guildId, name, parentId, recipientId, peopleIds } = channel;
  const type = channel.threadMemberIds === undefined ? channelTypes[kind] : privateThreadType;
  const common = { id, type, flags: 0, last_message_id: channel.lastMessageId ?? null };
  if (kind === "dm" || kind === "group") {
    const ids = peopleIds ?? (recipientId === undefined ? [] : [recipientId]);
    return {
      ...common,
      ...(kind === "group" && { name: name === "" ? null : name }),
      recipients: ids.map((one) => userJson(world.users.get(one), one)),
    };
  }
  return {
    ...common,
    guild_id: guildId,
    name,
    position: 0,
    parent_id: parentId ?? null,
    nsfw: false,
    topic: null,
    rate_limit_per_user: 0,
    permission_overwrites: channel.overwrites.map((overwrite) => ({
      id: overwrite.id,
      type: overwrite.kind === "role" ? 0 : 1,
      allow: String(overwrite.allow),
      deny: String(overwrite.deny),
    })),
    ...(kind === "thread" && {
      thread_metadata: {
        archived: channel.archived,
        locked: channel.locked,
        auto_archive_duration: 1440,
        archive_timestamp: "2024-01-01T00:00:00.000000+00:00",
      },
    }),
  };
}

function roleJson({
  id,
  name,
  permissions,
  mentionable,
}: {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly mentionable: boolean;
}): JsonObject {
  return {
    id,
    name,
    permissions: String(permissions),
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

export function guildJson(guild: DiscordGuild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    description: null,
    features: [],
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()].map(roleJson),
    emojis: [],
    stickers: [],
    verification_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
  };
}

export function messageJson(
  { world, app }: Pick<DiscordServices, "world" | "app">,
  message: DiscordMessage,
): JsonObject {
  const author = userJson(world.users.get(message.authorId), message.authorId);
  const guildId = world.channels.get(message.channelId)?.guildId;
  const guild = guildId === undefined ? undefined : world.guilds.get(guildId);
  const repliesTo =
    message.repliesTo === undefined
      ? {}
      : { message_reference: { message_id: message.repliesTo, channel_id: message.channelId } };
  const named = (ids: Iterable<string>) => message.pings.filter((id) => new Set(ids).has(id));
  return {
    id: message.id,
    type: message.repliesTo === undefined ? (message.interactionToken === undefined ? 0 : 20) : 19,
    channel_id: message.channelId,
    author,
    content: message.content,
    timestamp: isoMicro(message.createdAt),
    edited_timestamp: message.editedAt === undefined ? null : isoMicro(message.editedAt),
    tts: false,
    mention_everyone: message.pings.includes("everyone") || message.pings.includes("here"),
    mentions: named(world.users.keys()).map((id) => userJson(world.users.get(id), id)),
    mention_roles: named(guild?.roles.keys() ?? []),
    attachments: message.attachments.map((file) => attachmentJson(file, message.channelId)),
    embeds: message.embeds.map(embedJson),
    components: numbered(message.components),
    pinned: false,
    flags: message.flags,
    ...(message.nonce !== undefined && { nonce: message.nonce }),
    ...(message.interactionToken !== undefined && {
      application_id: app.id,
      webhook_id: app.id,
    }),
    ...repliesTo,
  };
}

function isoMicro(at: number): string {
  return new Date(at).toISOString().replace("Z", "000+00:00");
}

/** A person's permissions as payloads carry them. */
export function permissionText(
  guild: DiscordGuild,
  userId: string,
  channel: DiscordChannel,
): string {
  return String(permissionsOf(guild, userId, channel));
}
