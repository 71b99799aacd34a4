import type { PermissionName } from "./permissions.ts";

export type DiscordUserSeed = {
  /** A snowflake, as text. */
  readonly id: string;
  readonly username: string;
  readonly globalName?: string;
  /** One of Discord's 32 locales. */
  readonly locale?: string;
  readonly isBot?: boolean;
  /** Refuses direct messages from apps: error 50007. */
  readonly refusesMessages?: boolean;
};

type DiscordRoleSeed = {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly PermissionName[];
  readonly mentionable?: boolean;
};

type OverwriteSeed = {
  /** A role's or a member's id; the guild's own id means everyone. */
  readonly id: string;
  readonly kind: "role" | "member";
  readonly allow?: readonly PermissionName[];
  readonly deny?: readonly PermissionName[];
};

export type DiscordChannelKind =
  | "text"
  | "announcement"
  | "voice"
  | "stage"
  | "category"
  | "forum"
  | "thread"
  | "dm"
  | "group";

export type DiscordChannelSeed = {
  readonly id: string;
  readonly name?: string;
  readonly kind?: DiscordChannelKind;
  readonly overwrites?: readonly OverwriteSeed[];
  /** The channel a thread belongs to. */
  readonly parentId?: string;
  /** Who is in a private thread; others see it only where they manage threads. */
  readonly threadMemberIds?: readonly string[];
  readonly archived?: boolean;
  readonly locked?: boolean;
  /** For `dm`: the person. */
  readonly recipientId?: string;
  /** For a `dm` or `group` of other people: the bot is none of them. */
  readonly peopleIds?: readonly string[];
};

export type DiscordGuildSeed = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale?: string;
  /** Permissions that everyone has. */
  readonly everyone: readonly PermissionName[];
  readonly roles?: readonly DiscordRoleSeed[];
  /** The bot is a member only where it is listed here. */
  readonly members: readonly {
    readonly userId: string;
    readonly roles?: readonly string[];
    readonly isTimedOut?: boolean;
  }[];
  readonly channels: readonly DiscordChannelSeed[];
};

export type DiscordSeed = {
  readonly users: readonly DiscordUserSeed[];
  readonly guilds: readonly DiscordGuildSeed[];
  /** Direct messages that are open. */
  readonly directMessages?: readonly DiscordChannelSeed[];
};
