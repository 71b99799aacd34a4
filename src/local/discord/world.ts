import type { JsonObject } from "#shared/json-value.ts";
import type { InteractionKind } from "./check/callback.ts";
import { bitsOf } from "./permissions.ts";
import type {
  DiscordChannelKind,
  DiscordChannelSeed,
  DiscordGuildSeed,
  DiscordSeed,
  DiscordUserSeed,
} from "./seeds.ts";

export type DiscordUser = Required<DiscordUserSeed>;

type DiscordRole = {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly mentionable: boolean;
};

type Overwrite = {
  readonly id: string;
  readonly kind: "role" | "member";
  readonly allow: bigint;
  readonly deny: bigint;
};

export type DiscordMessage = {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  editedAt?: number;
  content: string;
  embeds: readonly JsonObject[];
  components: readonly JsonObject[];
  attachments: readonly JsonObject[];
  flags: number;
  /** Written by an answer to an interaction; then the token edits it. */
  readonly interactionToken?: string;
  /** Only this person sees it. */
  readonly ephemeralTo?: string;
  readonly nonce?: string | number;
  readonly repliesTo?: string;
  readonly pings: readonly string[];
};

export type DiscordChannel = {
  readonly id: string;
  readonly guildId?: string;
  readonly kind: DiscordChannelKind;
  readonly name: string;
  overwrites: readonly Overwrite[];
  readonly parentId?: string;
  /** Of a private thread. */
  threadMemberIds?: readonly string[];
  archived: boolean;
  locked: boolean;
  readonly recipientId?: string;
  /** People of a conversation that the bot is no part of. */
  readonly peopleIds?: readonly string[];
  /** By id, oldest first. */
  readonly messages: Map<string, DiscordMessage>;
  /** The newest that everybody saw; it stays when that is deleted (discord-api-docs#272). */
  lastMessageId?: string;
};

export type DiscordGuild = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, DiscordRole>;
  readonly members: Map<
    string,
    { readonly userId: string; readonly roles: readonly string[]; readonly isTimedOut?: boolean }
  >;
  readonly channels: Map<string, DiscordChannel>;
};

/** A modal as a person sees it. */
export type OpenModal = {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly JsonObject[];
  /** What opened it. */
  readonly interaction: Interaction;
};

export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly at: number;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId?: string;
  /** The message whose component was pressed. */
  readonly sourceMessageId?: string;
  /** The app is only installed by the person, not in the guild. */
  readonly userInstallOnly: boolean;
  /** The person may not use their own apps aloud there: what is said is seen by them alone. */
  readonly isKeptPrivate: boolean;
  /** Type of the first answer, once there is one. */
  answer?: number;
  /** What `@original` means. */
  originalId?: string;
  /** `@original` still says that the bot is thinking. */
  isThinking: boolean;
  followUps: number;
  /** The first answer came too late or was none: the token is dead. */
  isDead: boolean;
  choices?: readonly JsonObject[];
};

export type DiscordWorld = {
  readonly users: Map<string, DiscordUser>;
  readonly guilds: Map<string, DiscordGuild>;
  readonly directMessages: Map<string, DiscordChannel>;
  /** Every channel, of guilds and of direct messages. */
  readonly channels: Map<string, DiscordChannel>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  readonly modals: OpenModal[];
  /** As registered. */
  commands: readonly JsonObject[];
  /** Message ids by channel and nonce, with the time they were made. */
  readonly nonces: Map<string, { readonly messageId: string; readonly at: number }>;
  /** Messages kept of one channel; older ones are forgotten. */
  readonly messagesPerChannelMax: number;
  readonly nextId: (now: number) => string;
};

/** Milliseconds since 1970 at which snowflakes begin. @see discord.com/developers/docs/reference#snowflakes */
const discordEpoch = 1_420_070_400_000n;

export function createWorld(seed: DiscordSeed, messagesPerChannelMax: number): DiscordWorld {
  let serial = 0n;
  const guilds = seed.guilds.map(guildOf);
  const direct = (seed.directMessages ?? []).map((channel) => channelOf(channel));
  const channels = [...guilds.flatMap((guild) => [...guild.channels.values()]), ...direct];
  return {
    users: new Map(seed.users.map((user) => [user.id, userOf(user)])),
    guilds: new Map(guilds.map((guild) => [guild.id, guild])),
    directMessages: new Map(direct.map((channel) => [channel.id, channel])),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    interactions: new Map(),
    modals: [],
    commands: [],
    nonces: new Map(),
    messagesPerChannelMax,
    nextId: (now) => {
      serial += 1n;
      return String(((BigInt(Math.floor(now)) - discordEpoch) << 22n) + serial);
    },
  };
}

function userOf(user: DiscordUserSeed): DiscordUser {
  const { username: globalName } = user;
  return { globalName, locale: "en-US", isBot: false, refusesMessages: false, ...user };
}

export function channelOf(seed: DiscordChannelSeed, guildId?: string): DiscordChannel {
  return {
    id: seed.id,
    name: seed.name ?? "",
    kind: seed.kind ?? (guildId === undefined ? "dm" : "text"),
    ...(guildId !== undefined && { guildId }),
    ...(seed.parentId !== undefined && { parentId: seed.parentId }),
    ...(seed.recipientId !== undefined && { recipientId: seed.recipientId }),
    ...(seed.peopleIds !== undefined && { peopleIds: seed.peopleIds }),
    ...(seed.threadMemberIds !== undefined && { threadMemberIds: seed.threadMemberIds }),
    archived: seed.archived ?? false,
    locked: seed.locked ?? false,
    overwrites: (seed.overwrites ?? []).map(({ id, kind, allow = [], deny = [] }) => ({
      id,
      kind,
      allow: bitsOf(allow),
      deny: bitsOf(deny),
    })),
    messages: new Map(),
  };
}

function guildOf(seed: DiscordGuildSeed): DiscordGuild {
  const everyone = { id: seed.id, name: "@everyone", permissions: seed.everyone };
  const roles = [everyone, ...(seed.roles ?? [])].map((role): [string, DiscordRole] => [
    role.id,
    {
      id: role.id,
      name: role.name,
      permissions: bitsOf(role.permissions),
      mentionable: "mentionable" in role ? (role.mentionable ?? false) : false,
    },
  ]);
  return {
    id: seed.id,
    name: seed.name,
    ownerId: seed.ownerId,
    locale: seed.locale ?? "en-US",
    roles: new Map(roles),
    members: new Map(
      seed.members.map(({ userId, roles: held = [], isTimedOut = false }) => [
        userId,
        { userId, roles: held, isTimedOut },
      ]),
    ),
    channels: new Map(seed.channels.map((channel) => [channel.id, channelOf(channel, seed.id)])),
  };
}
