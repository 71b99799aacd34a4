import type { JsonObject } from "#shared/json-value.ts";
import { createSchedule, type Schedule } from "./schedule.ts";
import type { SlackChannelKind, SlackWorkspaceSeed } from "./seeds.ts";

export type SlackUser = {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly realName: string;
  readonly tz: string;
  readonly locale: string;
  readonly isBot: boolean;
  deleted: boolean;
  readonly guest?: "multi-channel" | "single-channel";
  /** Another workspace, for somebody who is here through a shared channel. */
  readonly homeTeamId?: string;
};

/** What a message shows, as the app sent it. */
export type MessageContent = {
  readonly text: string;
  readonly blocks?: readonly JsonObject[];
  readonly attachments?: readonly JsonObject[];
  readonly metadata?: JsonObject;
};

export type SlackMessage = MessageContent & {
  readonly ts: string;
  readonly channelId: string;
  /** The person or bot user who wrote it. */
  readonly userId: string;
  readonly botId?: string;
  readonly threadTs?: string;
  /** Only this person sees it; Slack cannot edit it over the Web API. */
  readonly ephemeralTo?: string;
  readonly editedTs?: string;
};

export type SlackChannel = {
  readonly id: string;
  readonly teamId: string;
  name: string;
  readonly kind: SlackChannelKind;
  readonly members: Set<string>;
  archived: boolean;
  readOnly: boolean;
  readonly createdAt: number;
  /** By `ts`, oldest first. */
  readonly messages: Map<string, SlackMessage>;
};

export type Installation = {
  readonly teamId: string;
  readonly token: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly scopes: ReadonlySet<string>;
  state: "live" | "account_inactive";
};

export type SlackWorkspace = {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly enterprise?: { readonly id: string; readonly name: string };
  readonly users: Map<string, SlackUser>;
  readonly channels: Map<string, SlackChannel>;
};

export type SlackView = {
  readonly id: string;
  readonly teamId: string;
  readonly userId: string;
  readonly kind: "modal" | "home";
  /** The view as the app sent it, ids filled in. */
  payload: JsonObject;
  hash: string;
  /** `state.values` as typed so far. */
  values: Record<string, Record<string, JsonObject>>;
  readonly rootId: string;
  readonly previousId?: string;
  open: boolean;
  /** What the bot found wrong at the last try, by block. */
  errors: Readonly<Record<string, string>>;
};

/** A right to open one view, for 3 s, once. */
export type Trigger = {
  readonly teamId: string;
  readonly userId: string;
  readonly at: number;
  used: boolean;
  /** The modal it was pressed in. */
  readonly viewId?: string;
};

/** A right to answer five times within 30 min. */
export type ResponseUrl = {
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly at: number;
  uses: number;
  /** The message it belongs to: that was pressed, or that it posted last. */
  messageTs?: string;
};

export type ScheduledMessage = {
  readonly id: string;
  readonly teamId: string;
  readonly channelId: string;
  /** Seconds since 1970. */
  readonly postAt: number;
  readonly createdAt: number;
  readonly content: MessageContent;
  readonly threadTs?: string;
};

/** A scheduled message that never came out, and why. */
export type UnsentMessage = { readonly message: ScheduledMessage; readonly reason: string };

/** What a person agreed to on Slack's page. */
type Approval = {
  readonly teamId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  readonly redirectUri?: string | undefined;
  readonly at: number;
  used: boolean;
};

/** Everything a Slack stand-in knows. */
export type SlackWorld = {
  readonly workspaces: Map<string, SlackWorkspace>;
  /** By token. */
  readonly installations: Map<string, Installation>;
  /** The latest of each workspace. */
  readonly installationOfTeam: Map<string, Installation>;
  readonly views: Map<string, SlackView>;
  readonly triggers: Map<string, Trigger>;
  /** By path. */
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly scheduled: Schedule;
  readonly unsent: UnsentMessage[];
  /** By OAuth code. */
  readonly approvals: Map<string, Approval>;
  /** Messages kept of one channel; older ones are forgotten. */
  readonly messagesPerChannelMax: number;
  /** Next number of a kind of id. */
  readonly number: () => number;
};

/** Fills a world with what the seeds say, and nothing else. */
export function createWorld(
  seeds: readonly SlackWorkspaceSeed[],
  now: number,
  messagesPerChannelMax: number,
): SlackWorld {
  let last = 0;
  const world: SlackWorld = {
    workspaces: new Map(),
    installations: new Map(),
    installationOfTeam: new Map(),
    views: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    scheduled: createSchedule(),
    unsent: [],
    approvals: new Map(),
    messagesPerChannelMax,
    number: () => {
      last += 1;
      return last;
    },
  };
  for (const seed of seeds) addWorkspace(world, seed, now);
  return world;
}

function addWorkspace(world: SlackWorld, seed: SlackWorkspaceSeed, now: number): void {
  const users = seed.users.map((user): [string, SlackUser] => {
    const usual = { realName: user.name, tz: "Europe/Paris", locale: "en-US", isBot: false };
    return [user.id, { ...usual, deleted: false, ...user, teamId: seed.id }];
  });
  const channels = seed.channels.map((channel): [string, SlackChannel] => [
    channel.id,
    {
      id: channel.id,
      teamId: seed.id,
      name: channel.name ?? "",
      kind: channel.kind ?? "public",
      members: new Set(channel.members),
      archived: channel.archived ?? false,
      readOnly: channel.readOnly ?? false,
      createdAt: now,
      messages: new Map(),
    },
  ]);
  world.workspaces.set(seed.id, {
    id: seed.id,
    name: seed.name,
    domain: seed.domain,
    ...(seed.enterprise && { enterprise: seed.enterprise }),
    users: new Map(users),
    channels: new Map(channels),
  });
  if (seed.installation) install(world, seed.id, seed.installation);
}

/** Puts the app into a workspace: the token works from now on. */
export function install(
  world: SlackWorld,
  teamId: string,
  seed: NonNullable<SlackWorkspaceSeed["installation"]>,
): Installation {
  const installation: Installation = {
    teamId,
    token: seed.botToken,
    botId: seed.botId,
    botUserId: seed.botUserId,
    scopes: new Set(seed.scopes),
    state: "live",
  };
  world.installations.set(seed.botToken, installation);
  world.installationOfTeam.set(teamId, installation);
  const workspace = world.workspaces.get(teamId);
  if (workspace && !workspace.users.has(seed.botUserId))
    workspace.users.set(seed.botUserId, {
      id: seed.botUserId,
      teamId,
      name: "newsbrief",
      realName: "Newsbrief",
      tz: "America/Los_Angeles",
      locale: "en-US",
      isBot: true,
      deleted: false,
    });
  return installation;
}
