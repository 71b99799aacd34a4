/** A person or bot of a workspace. */
type SlackUserSeed = {
  /** `U…` or `W…`. */
  readonly id: string;
  readonly name: string;
  readonly realName?: string;
  /** IANA zone. */
  readonly tz?: string;
  readonly locale?: string;
  readonly isBot?: boolean;
  readonly deleted?: boolean;
  /** In some channels only, or in a single one. */
  readonly guest?: "multi-channel" | "single-channel";
  /** The workspace of somebody who is here through a shared channel. */
  readonly homeTeamId?: string;
};

export type SlackChannelKind = "public" | "private" | "im" | "mpim";

type SlackChannelSeed = {
  /** `C…`, for direct messages `D…`. */
  readonly id: string;
  readonly name?: string;
  readonly kind?: SlackChannelKind;
  /** User ids, the bot's own where it is in. For `im` the one person it belongs to. */
  readonly members: readonly string[];
  readonly archived?: boolean;
  /** Only admins may post here. */
  readonly readOnly?: boolean;
};

type SlackInstallationSeed = {
  /** `xoxb-…`. */
  readonly botToken: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly scopes: readonly string[];
};

export type SlackWorkspaceSeed = {
  /** `T…`. */
  readonly id: string;
  readonly name: string;
  /** Part before `.slack.com`. */
  readonly domain: string;
  readonly enterprise?: { readonly id: string; readonly name: string };
  readonly users: readonly SlackUserSeed[];
  readonly channels: readonly SlackChannelSeed[];
  /** Absent while the app is not installed there. */
  readonly installation?: SlackInstallationSeed;
};
