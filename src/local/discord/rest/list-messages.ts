import type { JsonObject } from "#shared/json-value.ts";
import { type ApiReply, isReply, ok } from "../api-error.ts";
import { nestedErrors } from "../check/form-error.ts";
import { messageJson } from "../json.ts";
import { hasPermission } from "../permissions.ts";
import type { RouteCall } from "../services.ts";
import type { DiscordMessage } from "../world.ts";
import { channelAccess } from "./channel-messages.ts";

const limits = { usual: 50, max: 100 } as const;

const anchors = ["after", "before", "around"] as const;

/**
 * GET /channels/:id/messages, newest first; nothing for whoever may not read the channel's history.
 *
 * @see https://docs.discord.com/developers/resources/message#get-channel-messages
 */
export function listMessages(call: RouteCall): ApiReply {
  const access = channelAccess(call);
  if (isReply(access)) return access;
  const { query } = call;
  const limit = Number(query.get("limit") ?? limits.usual);
  if (!(limit >= 1)) return refused("limit", "NUMBER_TYPE_MIN", "greater than or equal to 1");
  if (limit > limits.max) return refused("limit", "NUMBER_TYPE_MAX", "less than or equal to 100");
  const [anchor, second] = anchors.filter((name) => query.has(name));
  if (second !== undefined) return refused(second, "TWIN_ONE_ANCHOR", "given alone");
  if (!hasPermission(access.permissions, "READ_MESSAGE_HISTORY")) return ok([]);
  const seen = [...access.channel.messages.values()].filter(
    ({ ephemeralTo }) => ephemeralTo === undefined,
  );
  const chosen =
    anchor === undefined
      ? seen.slice(-limit)
      : near(seen, anchor, BigInt(query.get(anchor) ?? 0), limit);
  return ok(chosen.toReversed().map((message) => listed(call, message)));
}

function near(
  seen: readonly DiscordMessage[],
  anchor: (typeof anchors)[number],
  at: bigint,
  limit: number,
): readonly DiscordMessage[] {
  const before = seen.filter(({ id }) => BigInt(id) < at);
  if (anchor === "before") return before.slice(-limit);
  const from =
    anchor === "after"
      ? seen.filter(({ id }) => BigInt(id) <= at).length
      : Math.max(0, before.length - Math.floor(limit / 2));
  return seen.slice(from, from + limit);
}

/** A nonce is told once, to who posted; what others say in a server is not told to whom has no intent for it. */
function listed(call: RouteCall, message: DiscordMessage): JsonObject {
  const { nonce: _once, ...told } = messageJson(call, message);
  const isOpen =
    message.authorId === call.app.botId ||
    message.pings.includes(call.app.botId) ||
    call.world.channels.get(message.channelId)?.guildId === undefined;
  return isOpen ? told : { ...told, content: "", embeds: [], attachments: [], components: [] };
}

function refused(field: string, code: string, what: string): ApiReply {
  const errors = nestedErrors([{ path: [field], code, message: `int value should be ${what}.` }]);
  return { status: 400, body: { message: "Invalid Form Body", code: 50035, errors } };
}
