import type { JsonObject } from "#shared/json-value.ts";
import { visibleChannel } from "../find-channel.ts";
import { refuse, type SlackCall, type SlackMethod } from "../method.ts";
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

const kindNames: Readonly<Record<string, SlackChannelKind>> = {
  public_channel: "public",
  private_channel: "private",
  im: "im",
  mpim: "mpim",
};

/** The conversations that a person is in, as far as the bot may know of them. */
export const usersConversations: SlackMethod = {
  scopes: Object.values(readScopes),
  tier: "tier3",
  input: {
    cursor: { kind: "string" },
    exclude_archived: { kind: "boolean" },
    // Nobody mutes channels here, so there is none to leave out.
    exclude_muted: { kind: "boolean" },
    limit: { kind: "integer" },
    team_id: { kind: "string" },
    types: { kind: "string" },
    user: { kind: "string" },
  },
  run: (call) => {
    const { input, workspace, installation } = call;
    const user = String(input.user ?? installation.botUserId);
    if (!workspace.users.has(user)) return refuse("user_not_found");
    const kinds: SlackChannelKind[] = [];
    for (const name of String(input.types ?? "public_channel").split(",")) {
      const kind = kindNames[name.trim()];
      if (kind === undefined) return refuse("invalid_types");
      const needed = readScopes[kind];
      if (!installation.scopes.has(needed))
        return refuse("missing_scope", { needed, provided: [...installation.scopes].join(",") });
      kinds.push(kind);
    }
    if (typeof input.limit === "number" && (input.limit < 0 || input.limit > 1000))
      return refuse("invalid_limit");
    const seen = [...workspace.channels.values()].filter(
      (channel) =>
        kinds.includes(channel.kind) &&
        channel.members.has(user) &&
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
  },
};
