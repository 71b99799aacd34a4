import { minuteMs } from "#shared/durations.ts";
import { forgetOld } from "../../forget-old.ts";
import { type ApiReply, refuse, twinRefusal } from "../api-error.ts";
import { checkDiscord } from "../check/check-discord.ts";
import { type JsonObject, nestedErrors } from "../check/form-error.ts";
import { messageJson } from "../json.ts";
import { pingsOf } from "../mentions.ts";
import { addMessage, editMessage, emptiesMessage, isV2 } from "../messages.ts";
import { hasPermission, type PermissionName, permissionsOf } from "../permissions.ts";
import { asObject, type RouteCall } from "../services.ts";
import type { DiscordChannel, DiscordMessage } from "../world.ts";

/** Milliseconds for which a nonce is remembered; the docs say "the past few minutes". */
const nonceLifeMs = 2 * minuteMs;

type Access =
  | { readonly ok: true; readonly channel: DiscordChannel; readonly permissions: bigint }
  | { readonly ok: false; readonly reply: ApiReply };

/** Finds a channel the bot may see, with what it may do there. */
export function channelAccess(call: RouteCall): Access {
  const { world, app, ids } = call;
  const channel = world.channels.get(ids[0] ?? "");
  if (!channel) return { ok: false, reply: refuse(10003) };
  // Of conversations of other people it knows no more than what an interaction there tells.
  if (channel.peopleIds !== undefined) return { ok: false, reply: refuse(50001) };
  if (channel.guildId === undefined) return { ok: true, channel, permissions: ~0n };
  const guild = world.guilds.get(channel.guildId);
  const permissions = guild ? permissionsOf(guild, app.botId, channel) : 0n;
  return hasPermission(permissions, "VIEW_CHANNEL")
    ? { ok: true, channel, permissions }
    : { ok: false, reply: refuse(50001) };
}

/** POST /channels/:id/messages */
export function createMessage(call: RouteCall): ApiReply {
  const access = channelAccess(call);
  if (!access.ok) return access.reply;
  const { channel, permissions } = access;
  const body = asObject(call.body);
  const forbidden = mayNotPost(call, channel, permissions, body);
  if (forbidden) return forbidden;
  const verdict = checkDiscord("create_message", call.body);
  if (!verdict.ok) return { status: verdict.status, body: verdict.body };
  for (const rule of verdict.doubts) call.record.doubt(rule);
  const payload = asObject(verdict.payload);
  const earlier = sameNonce(call, channel, payload);
  if (earlier) return { status: 200, body: messageJson(call, earlier) };
  const reference = asObject(payload.message_reference);
  const repliesTo = typeof reference.message_id === "string" ? reference.message_id : undefined;
  const original = repliesTo === undefined ? undefined : channel.messages.get(repliesTo);
  if (repliesTo !== undefined && !original && reference.fail_if_not_exists !== false)
    return unknownReference();
  const pings = pingsOf(payload, {
    world: call.world,
    channel,
    botId: call.app.botId,
    by: "bot",
    ...(original && { repliesToUser: original.authorId }),
  });
  const surprise = pings.find((ping) => !call.mayPing(ping));
  if (surprise !== undefined) return twinRefusal(`unannounced ping of ${surprise}`);
  const { nonce } = payload;
  const message = addMessage(call, channel, payload, {
    authorId: call.app.botId,
    pings,
    ...((typeof nonce === "string" || typeof nonce === "number") && { nonce }),
    ...(original && { repliesTo: original.id }),
  });
  if (nonce === undefined || nonce === null)
    return { status: 200, body: messageJson(call, message) };
  forgetOld(call.world.nonces, call.now - nonceLifeMs);
  const key = `${channel.id} ${String(nonce)}`;
  // Set anew, so that the map stays in the order of time.
  call.world.nonces.delete(key);
  call.world.nonces.set(key, { messageId: message.id, at: call.now });
  return { status: 200, body: messageJson(call, message) };
}

function unknownReference(): ApiReply {
  const errors = nestedErrors([
    {
      path: ["message_reference"],
      code: "REPLIES_UNKNOWN_MESSAGE",
      message: "Unknown message",
    },
  ]);
  return { status: 400, body: { message: "Invalid Form Body", code: 50035, errors } };
}

function sameNonce(
  { world, now }: RouteCall,
  channel: DiscordChannel,
  { nonce, enforce_nonce }: JsonObject,
): DiscordMessage | undefined {
  if (enforce_nonce !== true || nonce === undefined || nonce === null) return undefined;
  const known = world.nonces.get(`${channel.id} ${String(nonce)}`);
  return known && now - known.at <= nonceLifeMs ? channel.messages.get(known.messageId) : undefined;
}

function mayNotPost(
  call: RouteCall,
  channel: DiscordChannel,
  permissions: bigint,
  body: JsonObject,
): ApiReply | undefined {
  const needs: PermissionName[] = [];
  switch (channel.kind) {
    case "dm": {
      const person = call.world.users.get(channel.recipientId ?? "");
      return person?.refusesMessages ? refuse(50007) : undefined;
    }
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

/** Finds a message in a channel the bot may see. */
function messageAccess(
  call: RouteCall,
): (Access & { readonly ok: true; readonly message: DiscordMessage }) | ApiReply {
  const access = channelAccess(call);
  if (!access.ok) return access.reply;
  const message = access.channel.messages.get(call.ids[1] ?? "");
  if (!message || message.ephemeralTo !== undefined) return refuse(10008);
  return { ...access, message };
}

/** GET /channels/:id/messages/:id */
export function getMessage(call: RouteCall): ApiReply {
  const found = messageAccess(call);
  if ("status" in found) return found;
  if (!hasPermission(found.permissions, "READ_MESSAGE_HISTORY")) return refuse(50013);
  return { status: 200, body: messageJson(call, found.message) };
}

/** PATCH /channels/:id/messages/:id */
export function patchMessage(call: RouteCall): ApiReply {
  const found = messageAccess(call);
  if ("status" in found) return found;
  const { message, channel } = found;
  const verdict = checkDiscord("edit_message", call.body, { wasV2: isV2(message) });
  if (!verdict.ok) return { status: verdict.status, body: verdict.body };
  for (const rule of verdict.doubts) call.record.doubt(rule);
  if (message.authorId !== call.app.botId) return refuse(50005);
  if (channel.archived) return refuse(50083);
  const payload = asObject(verdict.payload);
  if (emptiesMessage(message, payload)) return refuse(50006);
  editMessage(call, message, payload);
  return { status: 200, body: messageJson(call, message) };
}

/** DELETE /channels/:id/messages/:id */
export function deleteMessage(call: RouteCall): ApiReply {
  const found = messageAccess(call);
  if ("status" in found) return found;
  const { message, channel, permissions } = found;
  const isOwn = message.authorId === call.app.botId;
  if (!isOwn && !hasPermission(permissions, "MANAGE_MESSAGES")) return refuse(50013);
  channel.messages.delete(message.id);
  return { status: 204 };
}

/** POST /channels/:id/messages/:id/crosspost */
export function crosspostMessage(call: RouteCall): ApiReply {
  const found = messageAccess(call);
  if ("status" in found) return found;
  const { message, channel, permissions } = found;
  if (channel.kind !== "announcement") return refuse(50013);
  const isOwn = message.authorId === call.app.botId;
  const needed = isOwn ? "SEND_MESSAGES" : "MANAGE_MESSAGES";
  if (!hasPermission(permissions, needed)) return refuse(50013);
  if ((message.flags & 1) !== 0) return refuse(40033);
  message.flags |= 1;
  return { status: 200, body: messageJson(call, message) };
}
