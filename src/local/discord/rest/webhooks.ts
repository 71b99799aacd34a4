import { minuteMs } from "#shared/durations.ts";
import { type ApiReply, refuse, twinRefusal } from "../api-error.ts";
import { callbackType } from "../check/callback.ts";
import { checkDiscord } from "../check/check-discord.ts";
import type { DiscordEndpoint } from "../check/endpoints.ts";
import type { JsonObject } from "../check/form-error.ts";
import { messageFlag } from "../check/message.ts";
import { messageJson } from "../json.ts";
import { pingsOf } from "../mentions.ts";
import { addMessage, editMessage, emptiesMessage, isV2 } from "../messages.ts";
import { asObject, type RouteCall } from "../services.ts";
import type { DiscordChannel, DiscordMessage, Interaction } from "../world.ts";

/** Milliseconds for which an interaction's token edits and follows up. */
const tokenLifeMs = 15 * minuteMs;

/** Follow-ups of an app that only the person installed (40094). */
const userInstallFollowUps = 5;

type Access =
  | { readonly ok: true; readonly interaction: Interaction; readonly channel: DiscordChannel }
  | { readonly ok: false; readonly reply: ApiReply };

/** Finds the interaction whose token is used: alive, answered, and of this app. */
function access({ world, ids, app, now }: RouteCall): Access {
  const [appId, token = ""] = ids;
  const interaction = world.interactions.get(token);
  if (!interaction) return { ok: false, reply: refuse(appId === app.id ? 50027 : 10015) };
  const channel = world.channels.get(interaction.channelId);
  const isOver = now - interaction.at > tokenLifeMs;
  const unanswered = interaction.answer === undefined || interaction.isDead;
  if (appId !== app.id || isOver || unanswered || !channel)
    return { ok: false, reply: isOver && appId === app.id ? refuse(50027) : refuse(10015) };
  return { ok: true, interaction, channel };
}

/** What the token may edit: `@original` and its own follow-ups. */
function target(
  { ids }: RouteCall,
  { interaction, channel }: Access & { readonly ok: true },
): DiscordMessage | undefined {
  const wanted = decodeURIComponent(ids[2] ?? "");
  if (wanted === "@original") return channel.messages.get(interaction.originalId ?? "");
  const message = channel.messages.get(wanted);
  const isOwn = message?.interactionToken === interaction.token;
  return isOwn || wanted === interaction.originalId ? message : undefined;
}

function checked(
  call: RouteCall,
  endpoint: DiscordEndpoint,
  channel: DiscordChannel,
  wasV2: boolean,
): { readonly payload: JsonObject; readonly pings: readonly string[] } | ApiReply {
  const verdict = checkDiscord(endpoint, call.body, { wasV2 });
  if (!verdict.ok) return { status: verdict.status, body: verdict.body };
  for (const rule of verdict.doubts) call.record.doubt(rule);
  const payload = asObject(verdict.payload);
  const { world, app } = call;
  const pings = pingsOf(payload, { world, channel, botId: app.botId, by: "interaction" });
  const surprise = pings.find((ping) => !call.mayPing(ping));
  if (surprise !== undefined) return twinRefusal(`unannounced ping of ${surprise}`);
  return { payload, pings };
}

/** POST /webhooks/:app/:token */
export function createFollowUp(call: RouteCall): ApiReply {
  const found = access(call);
  if (!found.ok) return found.reply;
  const { interaction, channel } = found;
  const read = checked(call, "execute_webhook", channel, false);
  if ("status" in read) return read;
  const { payload, pings } = read;
  const thinking = channel.messages.get(interaction.originalId ?? "");
  // Deprecated, but so it is: the first follow-up after a deferral fills the placeholder.
  if (interaction.isThinking && thinking) {
    interaction.isThinking = false;
    editMessage(call, thinking, payload);
    return { status: 200, body: messageJson(call, thinking) };
  }
  if (interaction.userInstallOnly && interaction.followUps >= userInstallFollowUps)
    return refuse(40094);
  interaction.followUps += 1;
  const flags =
    Number(payload.flags ?? 0) | (interaction.isKeptPrivate ? messageFlag.ephemeral : 0);
  const isEphemeral = (flags & messageFlag.ephemeral) !== 0;
  const message = addMessage(
    call,
    channel,
    { ...payload, flags },
    {
      authorId: call.app.botId,
      interactionToken: interaction.token,
      pings,
      ...(isEphemeral && { ephemeralTo: interaction.userId }),
    },
  );
  return { status: 200, body: messageJson(call, message) };
}

/** GET /webhooks/:app/:token/messages/:message */
export function getFollowUp(call: RouteCall): ApiReply {
  const found = access(call);
  if (!found.ok) return found.reply;
  const message = target(call, found);
  return message ? { status: 200, body: messageJson(call, message) } : refuse(10008);
}

/** PATCH /webhooks/:app/:token/messages/:message */
export function patchFollowUp(call: RouteCall): ApiReply {
  const found = access(call);
  if (!found.ok) return found.reply;
  const message = target(call, found);
  const read = checked(
    call,
    "edit_webhook_message",
    found.channel,
    message !== undefined && isV2(message),
  );
  if ("status" in read) return read;
  if (!message) return refuse(10008);
  if (emptiesMessage(message, read.payload)) return refuse(50006);
  if (message.id === found.interaction.originalId) found.interaction.isThinking = false;
  editMessage(call, message, read.payload);
  return { status: 200, body: messageJson(call, message) };
}

/** DELETE /webhooks/:app/:token/messages/:message */
export function deleteFollowUp(call: RouteCall): ApiReply {
  const found = access(call);
  if (!found.ok) return found.reply;
  const message = target(call, found);
  if (!message) return refuse(10008);
  // The message a component is on stays when only an update of it was put off.
  if (
    found.interaction.answer === callbackType.deferredUpdate &&
    message.interactionToken === undefined
  )
    return refuse(10008);
  found.channel.messages.delete(message.id);
  return { status: 204 };
}
