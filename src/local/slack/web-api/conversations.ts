import type { JsonObject } from "../../json-value.ts";
import { directMessages, visibleChannel } from "../find-channel.ts";
import { refuse, type SlackAnswer, type SlackCall, type SlackMethod } from "../method.ts";
import { pageOf } from "../paging.ts";
import type { SlackChannelKind } from "../seeds.ts";
import type { SlackChannel } from "../world.ts";

/** What an app must be allowed to read to see a kind of conversation. */
const readScopes: Readonly<Record<SlackChannelKind, string>> = {
  public: "channels:read",
  private: "groups:read",
  im: "im:read",
  mpim: "mpim:read",
};
const anyReadScope = Object.values(readScopes);

function channelJson(call: SlackCall, channel: SlackChannel): JsonObject {
  const { botUserId } = call.installation;
  const created = Math.floor(channel.createdAt / 1000);
  const person = [...channel.members].find((id) => id !== botUserId);
  const note = { value: "", creator: "", last_set: 0 };
  if (channel.kind === "im")
    return {
      id: channel.id,
      created,
      is_archived: channel.archived,
      is_im: true,
      is_org_shared: false,
      user: person,
      is_user_deleted: false,
      priority: 0,
    };
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === "public",
    is_group: channel.kind === "private",
    is_im: false,
    is_mpim: channel.kind === "mpim",
    is_private: channel.kind !== "public",
    created,
    creator: person ?? botUserId,
    is_archived: channel.archived,
    is_general: channel.name === "general",
    unlinked: 0,
    is_shared: false,
    is_ext_shared: false,
    is_org_shared: false,
    is_pending_ext_shared: false,
    pending_shared: [],
    context_team_id: channel.teamId,
    updated: channel.createdAt,
    is_member: channel.members.has(botUserId),
    topic: note,
    purpose: note,
    previous_names: [],
  };
}

function missing(call: SlackCall, needed: string) {
  return refuse("missing_scope", { needed, provided: [...call.installation.scopes].join(",") });
}

export const conversationsInfo: SlackMethod = {
  scopes: anyReadScope,
  tier: "tier3",
  input: {
    channel: { kind: "string", required: true },
    include_locale: { kind: "boolean" },
    include_num_members: { kind: "boolean" },
  },
  run: (call) => {
    const channel = visibleChannel(call, call.input.channel);
    if (!channel) return refuse("channel_not_found");
    const needed = readScopes[channel.kind];
    if (!call.installation.scopes.has(needed)) return missing(call, needed);
    return {
      ok: true,
      channel: {
        ...channelJson(call, channel),
        ...(call.input.include_num_members === true && { num_members: channel.members.size }),
      },
    };
  },
};

const kindNames: Readonly<Record<string, SlackChannelKind>> = {
  public_channel: "public",
  private_channel: "private",
  im: "im",
  mpim: "mpim",
};

const listInput = {
  cursor: { kind: "string" },
  exclude_archived: { kind: "boolean" },
  limit: { kind: "integer" },
  team_id: { kind: "string" },
  types: { kind: "string" },
} as const;

export const conversationsList: SlackMethod = {
  scopes: anyReadScope,
  tier: "tier2",
  input: listInput,
  run: (call) => listed(call, () => true),
};

/** The conversations that a person is in, as far as the bot may know of them. */
export const usersConversations: SlackMethod = {
  scopes: anyReadScope,
  tier: "tier3",
  // Nobody mutes channels here, so there is none to leave out.
  input: { ...listInput, exclude_muted: { kind: "boolean" }, user: { kind: "string" } },
  run: (call) => {
    const user = String(call.input.user ?? call.installation.botUserId);
    if (!call.workspace.users.has(user)) return refuse("user_not_found");
    return listed(call, (channel) => channel.members.has(user));
  },
};

function listed(call: SlackCall, isWanted: (channel: SlackChannel) => boolean): SlackAnswer {
  const { input, workspace, installation } = call;
  const kinds: SlackChannelKind[] = [];
  for (const name of String(input.types ?? "public_channel").split(",")) {
    const kind = kindNames[name.trim()];
    if (kind === undefined) return refuse("invalid_types");
    const needed = readScopes[kind];
    if (!installation.scopes.has(needed)) return missing(call, needed);
    kinds.push(kind);
  }
  if (typeof input.limit === "number" && (input.limit < 0 || input.limit > 1000))
    return refuse("invalid_limit");
  const seen = [...workspace.channels.values()].filter(
    (channel) =>
      kinds.includes(channel.kind) &&
      isWanted(channel) &&
      visibleChannel(call, channel.id) !== undefined &&
      !(input.exclude_archived === true && channel.archived),
  );
  const page = pageOf(seen, input.cursor, input.limit);
  if (page === undefined) return refuse("invalid_cursor");
  return {
    ok: true,
    channels: page.items.map((channel) => ({
      ...channelJson(call, channel),
      num_members: channel.members.size,
    })),
    response_metadata: { next_cursor: page.nextCursor },
  };
}

export const conversationsMembers: SlackMethod = {
  scopes: anyReadScope,
  tier: "tier4",
  input: {
    channel: { kind: "string", required: true },
    cursor: { kind: "string" },
    limit: { kind: "integer" },
  },
  run: (call) => {
    const channel = visibleChannel(call, call.input.channel);
    if (!channel) return refuse("channel_not_found");
    const needed = readScopes[channel.kind];
    if (!call.installation.scopes.has(needed)) return missing(call, needed);
    const page = pageOf([...channel.members], call.input.cursor, call.input.limit);
    if (page === undefined) return refuse("invalid_cursor");
    return {
      ok: true,
      members: page.items,
      response_metadata: { next_cursor: page.nextCursor },
    };
  },
};

export const conversationsJoin: SlackMethod = {
  scopes: ["channels:join"],
  tier: "tier3",
  input: { channel: { kind: "string", required: true } },
  run: (call) => {
    const channel = visibleChannel(call, call.input.channel);
    if (!channel) return refuse("channel_not_found");
    if (channel.kind !== "public") return refuse("method_not_supported_for_channel_type");
    if (channel.archived) return refuse("is_archived");
    const { botUserId } = call.installation;
    const already = channel.members.has(botUserId);
    channel.members.add(botUserId);
    const warnings = ["already_in_channel"];
    return {
      ok: true,
      channel: channelJson(call, channel),
      ...(already && { warning: "already_in_channel", response_metadata: { warnings } }),
    };
  },
};

/** Most people in one conversation that an app opens. */
const usersMax = 8;

export const conversationsOpen: SlackMethod = {
  scopes: ["channels:manage", "groups:write", "im:write", "mpim:write"],
  tier: "tier3",
  input: {
    channel: { kind: "string" },
    prevent_creation: { kind: "boolean" },
    return_im: { kind: "boolean" },
    users: { kind: "list" },
  },
  run: (call) => {
    const { input, installation, workspace } = call;
    if (input.channel !== undefined) {
      const channel = visibleChannel(call, input.channel);
      if (!channel) return refuse("channel_not_found");
      if (channel.kind === "public" || channel.kind === "private")
        return refuse("method_not_supported_for_channel_type");
      return { ok: true, no_op: true, already_open: true, channel: { id: channel.id } };
    }
    const users = Array.isArray(input.users) ? input.users.map(String) : [];
    const [first] = users;
    if (first === undefined) return refuse("users_list_not_supplied");
    if (users.length > usersMax) return refuse("too_many_users");
    const known = users.map((id) => workspace.users.get(id));
    if (known.some((user) => user === undefined)) return refuse("user_not_found");
    if (known.some((user) => user?.deleted)) return refuse("user_disabled");
    if (users.length > 1) return refuse("twin_group_messages_not_supported");
    if (!installation.scopes.has("im:write")) return missing(call, "im:write");
    const channel = directMessages(call, first);
    if (!channel) return refuse("user_not_found");
    const whole = input.return_im === true ? channelJson(call, channel) : { id: channel.id };
    return { ok: true, channel: whole };
  },
};
