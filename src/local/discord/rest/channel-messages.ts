import { minuteMs } from "#shared/durations.ts";
import { asObject, type JsonObject } from "#shared/json-value.ts";
import { forgetOld } from "../../forget-old.ts";
import { type ApiReply, isReply, ok, refuse } from "../api-error.ts";
import { nestedErrors } from "../check/form-error.ts";
import { checkedPayload } from "../checked-payload.ts";
import { messageJson } from "../json.ts";
import { announcedPings } from "../mentions.ts";
import { addMessage } from "../messages.ts";
import { hasPermission, type PermissionName, permissionsOf } from "../permissions.ts";
import type { RouteCall } from "../services.ts";
import type { DiscordChannel } from "../world.ts";

/** Milliseconds for which a nonce is remembered; the docs say "the past few minutes". */
const nonceLifeMs = 2 * minuteMs;

type Access = { readonly channel: DiscordChannel; readonly permissions: bigint };

/** Finds a channel the bot may see, with what it may do there. */
export function channelAccess({ world, app, ids }: RouteCall): Access | ApiReply {
  const channel = world.channels.get(ids[0] ?? "");
  if (!channel) return refuse(10003);
  // Of conversations of other people it knows no more than what an interaction there tells.
  if (channel.peopleIds !== undefined) return refuse(50001);
  if (channel.guildId === undefined) return { channel, permissions: ~0n };
  const guild = world.guilds.get(channel.guildId);
  const permissions = guild ? permissionsOf(guild, app.botId, channel) : 0n;
  const isIn =
    channel.threadMemberIds?.includes(app.botId) !== false ||
    hasPermission(permissions, "MANAGE_THREADS");
  const isVoice = channel.kind === "voice" || channel.kind === "stage";
  const isOpen = !isVoice || hasPermission(permissions, "CONNECT");
  return isIn && isOpen && hasPermission(permissions, "VIEW_CHANNEL")
    ? { channel, permissions }
    : refuse(50001);
}

/** POST /channels/:id/messages */
export function createMessage(call: RouteCall): ApiReply {
  const { world, app, now } = call;
  const access = channelAccess(call);
  if (isReply(access)) return access;
  const { channel } = access;
  const forbidden = mayNotPost(call, access, asObject(call.body));
  if (forbidden) return forbidden;
  const read = checkedPayload(call, "create_message", call.body);
  if (isReply(read)) return read;
  const { nonce, enforce_nonce } = read.payload;
  const key = `${channel.id} ${String(nonce)}`;
  forgetOld(world.nonces, now - nonceLifeMs);
  const earlier =
    enforce_nonce === true && channel.messages.get(world.nonces.get(key)?.messageId ?? "");
  if (earlier) return ok(messageJson(call, earlier));
  const reference = asObject(read.payload.message_reference);
  const original = channel.messages.get(String(reference.message_id));
  if (reference.message_id !== undefined && !original && reference.fail_if_not_exists !== false)
    return unknownReference;
  const pings = announcedPings(call, read.payload, {
    channel,
    by: "bot",
    ...(original && { repliesToUser: original.authorId }),
  });
  if (isReply(pings)) return pings;
  const message = addMessage(call, channel, read.payload, {
    authorId: app.botId,
    pings,
    ...((typeof nonce === "string" || typeof nonce === "number") && { nonce }),
    ...(original && { repliesTo: original.id }),
  });
  if (message.nonce !== undefined) {
    // Set anew, so that the map stays in the order of time.
    world.nonces.delete(key);
    world.nonces.set(key, { messageId: message.id, at: now });
  }
  return ok(messageJson(call, message));
}

const unknownReference: ApiReply = {
  status: 400,
  body: {
    message: "Invalid Form Body",
    code: 50035,
    errors: nestedErrors([
      { path: ["message_reference"], code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" },
    ]),
  },
};

function mayNotPost(
  { world }: RouteCall,
  { channel, permissions }: Access,
  body: JsonObject,
): ApiReply | undefined {
  const needs: PermissionName[] = [];
  switch (channel.kind) {
    case "dm":
      return world.users.get(channel.recipientId ?? "")?.refusesMessages
        ? refuse(50007)
        : undefined;
    case "category":
      return refuse(50008);
    case "forum":
      return refuse(40058);
    case "thread":
      needs.push("SEND_MESSAGES_IN_THREADS");
      break;
    default:
      needs.push("SEND_MESSAGES");
  }
  if (Array.isArray(body.embeds) && body.embeds.length > 0) needs.push("EMBED_LINKS");
  if (Array.isArray(body.attachments) && body.attachments.length > 0) needs.push("ATTACH_FILES");
  if (needs.some((name) => !hasPermission(permissions, name))) return refuse(50013);
  if (channel.locked && !hasPermission(permissions, "MANAGE_THREADS")) return refuse(160005);
  const isReply = typeof asObject(body.message_reference).message_id === "string";
  if (isReply && !hasPermission(permissions, "READ_MESSAGE_HISTORY")) return refuse(160002);
  // Posting wakes an archived thread, unless it is locked.
  if (channel.archived) channel.archived = false;
  return undefined;
}
