import { minuteMs } from "#shared/durations.ts";
import type { JsonObject } from "#shared/json-value.ts";
import { type ApiReply, isReply, ok, refuse } from "../api-error.ts";
import type { DiscordEndpoint } from "../check/endpoints.ts";
import { messageFlag } from "../check/message.ts";
import { checkedPayload } from "../checked-payload.ts";
import { messageJson } from "../json.ts";
import { announcedPings } from "../mentions.ts";
import { addMessage, editMessage, emptiesMessage, isV2 } from "../messages.ts";
import type { RouteCall } from "../services.ts";
import type { DiscordChannel, DiscordMessage, Interaction } from "../world.ts";

/** Milliseconds for which an interaction's token edits and follows up. */
const tokenLifeMs = 15 * minuteMs;

/** Follow-ups of an app that only the person installed (40094). */
const userInstallFollowUps = 5;

type Access = { readonly interaction: Interaction; readonly channel: DiscordChannel };

/** Finds the interaction whose token is used: alive, answered, and of this app. */
function access({ world, ids, app, now }: RouteCall): Access | ApiReply {
  const [appId, token = ""] = ids;
  if (appId !== app.id) return refuse(10015);
  const interaction = world.interactions.get(token);
  if (!interaction || now - interaction.at > tokenLifeMs) return refuse(50027);
  const channel = world.channels.get(interaction.channelId);
  const unanswered = interaction.answer === undefined || interaction.isDead;
  return unanswered || !channel ? refuse(10015) : { interaction, channel };
}

/** What the token may edit: `@original` and its own follow-ups. */
function target({ ids }: RouteCall, { interaction, channel }: Access): DiscordMessage | undefined {
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
  const read = checkedPayload(call, endpoint, call.body, { wasV2 });
  if (isReply(read)) return read;
  const pings = announcedPings(call, read.payload, { channel, by: "interaction" });
  return isReply(pings) ? pings : { payload: read.payload, pings };
}

/** POST /webhooks/:app/:token */
export function createFollowUp(call: RouteCall): ApiReply {
  const found = access(call);
  if (isReply(found)) return found;
  const { interaction, channel } = found;
  const read = checked(call, "execute_webhook", channel, false);
  if (isReply(read)) return read;
  const { payload, pings } = read;
  const thinking = channel.messages.get(interaction.originalId ?? "");
  // Deprecated, but so it is: the first follow-up after a deferral fills the placeholder.
  if (interaction.isThinking && thinking) {
    interaction.isThinking = false;
    editMessage(call, thinking, payload);
    return ok(messageJson(call, thinking));
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
  return ok(messageJson(call, message));
}

/** PATCH /webhooks/:app/:token/messages/:message */
export function patchFollowUp(call: RouteCall): ApiReply {
  const found = access(call);
  if (isReply(found)) return found;
  const message = target(call, found);
  const read = checked(
    call,
    "edit_webhook_message",
    found.channel,
    message !== undefined && isV2(message),
  );
  if (isReply(read)) return read;
  if (!message) return refuse(10008);
  if (emptiesMessage(message, read.payload)) return refuse(50006);
  if (message.id === found.interaction.originalId) found.interaction.isThinking = false;
  editMessage(call, message, read.payload);
  return ok(messageJson(call, message));
}
