import type { DiscordChannel, DiscordGuild } from "./world.ts";

/** Bit of each permission. @see discord.com/developers/docs/topics/permissions */
const permissionBits = {
  CREATE_INSTANT_INVITE: 0,
  KICK_MEMBERS: 1,
  BAN_MEMBERS: 2,
  ADMINISTRATOR: 3,
  MANAGE_CHANNELS: 4,
  MANAGE_GUILD: 5,
  ADD_REACTIONS: 6,
  VIEW_AUDIT_LOG: 7,
  PRIORITY_SPEAKER: 8,
  STREAM: 9,
  VIEW_CHANNEL: 10,
  SEND_MESSAGES: 11,
  SEND_TTS_MESSAGES: 12,
  MANAGE_MESSAGES: 13,
  EMBED_LINKS: 14,
  ATTACH_FILES: 15,
  READ_MESSAGE_HISTORY: 16,
  MENTION_EVERYONE: 17,
  USE_EXTERNAL_EMOJIS: 18,
  VIEW_GUILD_INSIGHTS: 19,
  CONNECT: 20,
  SPEAK: 21,
  MUTE_MEMBERS: 22,
  DEAFEN_MEMBERS: 23,
  MOVE_MEMBERS: 24,
  USE_VAD: 25,
  CHANGE_NICKNAME: 26,
  MANAGE_NICKNAMES: 27,
  MANAGE_ROLES: 28,
  MANAGE_WEBHOOKS: 29,
  MANAGE_GUILD_EXPRESSIONS: 30,
  USE_APPLICATION_COMMANDS: 31,
  REQUEST_TO_SPEAK: 32,
  MANAGE_EVENTS: 33,
  MANAGE_THREADS: 34,
  CREATE_PUBLIC_THREADS: 35,
  CREATE_PRIVATE_THREADS: 36,
  USE_EXTERNAL_STICKERS: 37,
  SEND_MESSAGES_IN_THREADS: 38,
  USE_EMBEDDED_ACTIVITIES: 39,
  MODERATE_MEMBERS: 40,
  VIEW_CREATOR_MONETIZATION_ANALYTICS: 41,
  USE_SOUNDBOARD: 42,
  CREATE_GUILD_EXPRESSIONS: 43,
  CREATE_EVENTS: 44,
  USE_EXTERNAL_SOUNDS: 45,
  SEND_VOICE_MESSAGES: 46,
  SET_VOICE_CHANNEL_STATUS: 48,
  SEND_POLLS: 49,
  USE_EXTERNAL_APPS: 50,
  PIN_MESSAGES: 51,
  BYPASS_SLOWMODE: 52,
} as const;

export type PermissionName = keyof typeof permissionBits;

export function bitsOf(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | (1n << BigInt(permissionBits[name])), 0n);
}

export function hasPermission(bits: bigint, name: PermissionName): boolean {
  return (bits & bitsOf([name])) !== 0n;
}

const all = bitsOf(Object.keys(permissionBits) as PermissionName[]);

/**
 * What a member may do in a channel of a guild.
 *
 * @see discord.com/developers/docs/topics/permissions#permission-overwrites for the order
 */
export function permissionsOf(
  guild: DiscordGuild,
  userId: string,
  channel: DiscordChannel,
): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return all;
  const everyone = guild.roles.get(guild.id)?.permissions ?? 0n;
  const base = member.roles.reduce(
    (bits, id) => bits | (guild.roles.get(id)?.permissions ?? 0n),
    everyone,
  );
  if (hasPermission(base, "ADMINISTRATOR")) return all;
  const bits = withOverwrites(base, guild, channel, userId, member.roles);
  return member.isTimedOut === true ? bits & leftInTimeOut : bits;
}

/** @see discord.com/developers/docs/topics/permissions#permissions-for-timed-out-members */
const leftInTimeOut = bitsOf(["VIEW_CHANNEL", "READ_MESSAGE_HISTORY"]);

function withOverwrites(
  base: bigint,
  guild: DiscordGuild,
  channel: DiscordChannel,
  userId: string,
  roles: readonly string[],
): bigint {
  // A thread has no overwrites of its own: its parent's count.
  const parent = channel.kind === "thread" ? guild.channels.get(channel.parentId ?? "") : undefined;
  const { overwrites } = parent ?? channel;
  const apply = (bits: bigint, ids: readonly string[]) => {
    const chosen = overwrites.filter(({ id }) => ids.includes(id));
    const denied = chosen.reduce((sum, { deny }) => sum | deny, 0n);
    const allowed = chosen.reduce((sum, { allow }) => sum | allow, 0n);
    return (bits & ~denied) | allowed;
  };
  const bits = apply(apply(apply(base, [guild.id]), roles), [userId]);
  // Who cannot see a channel can do nothing in it; who cannot write cannot call anyone.
  if (!hasPermission(bits, "VIEW_CHANNEL")) return 0n;
  return hasPermission(bits, "SEND_MESSAGES") || channel.kind === "thread"
    ? bits
    : bits & ~bitsOf(["MENTION_EVERYONE", "SEND_TTS_MESSAGES", "ATTACH_FILES", "EMBED_LINKS"]);
}
