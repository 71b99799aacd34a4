import { randomBytes } from "node:crypto";
import { hourMs } from "#shared/durations.ts";
import { asObject, type JsonObject } from "#shared/json-value.ts";
import type { BotAnswer } from "../../deliver-in-time.ts";
import { forgetOld } from "../../forget-old.ts";
import { acknowledge } from "../acknowledge.ts";
import type { InteractionKind } from "../check/callback.ts";
import { channelJson, memberJson, permissionText, userJson } from "../json.ts";
import { hasPermission, permissionsOf } from "../permissions.ts";

import type { DiscordChannel, DiscordGuild, DiscordUser, Interaction } from "../world.ts";
import { type People, sendToBot } from "./send-to-bot.ts";

/** Who does something, and where. */
export type Actor = {
  readonly userId: string;
  readonly channelId: string;
};

export type Standing = {
  readonly user: DiscordUser;
  readonly channel: DiscordChannel;
  readonly guild?: DiscordGuild;
};

/** What came of it. */
export type Outcome = {
  readonly interaction: Interaction;
  readonly answer: BotAnswer;
  /** Why the person reads "The application did not respond"; absent when all is well. */
  readonly trouble?: string;
};

/** @throws {Error} when the person or channel was never seeded: the test is wrong, not the bot */
export function standingOf({ world }: People, { userId, channelId }: Actor): Standing {
  const user = world.users.get(userId);
  const channel = world.channels.get(channelId);
  if (!user || !channel) throw new Error(`There is no ${userId} in ${channelId}`);
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  if (channel.peopleIds?.includes(userId) === false)
    throw new Error(`${userId} is no part of ${channelId}`);
  if (guild && !guild.members.has(userId)) throw new Error(`${userId} is not in ${guild.id}`);
  return { user, channel, ...(guild && { guild }) };
}

/** Numbers of interaction types. @see interaction-object-interaction-type */
const interactionTypes: Readonly<Record<InteractionKind, number>> = {
  ping: 1,
  command: 2,
  component: 3,
  autocomplete: 4,
  modal_submit: 5,
};

export type Doing = {
  readonly kind: InteractionKind;
  readonly data: JsonObject;
  readonly sourceMessageId?: string;
  /** The message a component is on. */
  readonly message?: JsonObject;
};

/** Tells the bot what a person did and takes its first answer. */
export async function interact(people: People, actor: Actor, doing: Doing): Promise<Outcome> {
  const standing = standingOf(people, actor);
  const interaction = openInteraction(people, standing, doing);
  const payload = payloadOf(people, standing, interaction, doing);
  const answer = await sendToBot(people, payload);
  const trouble = settle(people, interaction, answer);
  if (trouble === undefined) return { interaction, answer };
  interaction.isDead = interaction.answer === undefined;
  people.record.refuse({ name: `interaction ${doing.kind}`, ...trouble });
  return { interaction, answer, trouble: trouble.error };
}

/** For so long it is still known why a token does nothing. */
const rememberedMs = 4 * hourMs;

function openInteraction(
  { world, clock, app }: People,
  { user, channel, guild }: Standing,
  { kind, sourceMessageId }: Doing,
): Interaction {
  const now = clock.now();
  const interaction: Interaction = {
    id: world.nextId(now),
    token: randomBytes(96).toString("base64url"),
    kind,
    at: now,
    userId: user.id,
    channelId: channel.id,
    ...(guild && { guildId: guild.id }),
    ...(sourceMessageId !== undefined && { sourceMessageId }),
    userInstallOnly:
      channel.peopleIds !== undefined || (guild !== undefined && !guild.members.has(app.botId)),
    isKeptPrivate:
      guild !== undefined &&
      !guild.members.has(app.botId) &&
      !hasPermission(permissionsOf(guild, user.id, channel), "USE_EXTERNAL_APPS"),
    isThinking: false,
    followUps: 0,
    isDead: false,
  };
  forgetOld(world.interactions, now - rememberedMs);
  world.interactions.set(interaction.token, interaction);
  return interaction;
}

function payloadOf(
  people: People,
  { user, channel, guild }: Standing,
  interaction: Interaction,
  { kind, data, message }: Doing,
): JsonObject {
  const { app, world } = people;
  const person = userJson(world.users.get(user.id), user.id);
  return {
    id: interaction.id,
    application_id: app.id,
    type: interactionTypes[kind],
    data,
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: {
            ...memberJson(people, guild, user.id),
            permissions: permissionText(guild, user.id, channel),
          },
        }
      : { user: person }),
    channel_id: channel.id,
    channel: channelJson(people, channel),
    token: interaction.token,
    version: 1,
    ...(message && { message }),
    app_permissions: guild ? permissionText(guild, app.botId, channel) : "2248473465835073",
    locale: user.locale,
    entitlements: [],
    authorizing_integration_owners: interaction.userInstallOnly
      ? { "1": user.id }
      : { "0": guild?.id ?? "0" },
    context: guild ? 0 : channel.peopleIds === undefined ? 1 : 2,
    attachment_size_limit: 10_485_760,
  };
}

/** Takes the inline answer; says what is wrong with it. */
function settle(
  people: People,
  interaction: Interaction,
  answer: BotAnswer,
): { readonly error: string; readonly detail: string } | undefined {
  if (answer.kind === "timed-out") {
    // The bot may have answered over REST before its response was due.
    return interaction.answer === undefined
      ? { error: "did_not_respond", detail: "no answer within 3 s" }
      : undefined;
  }
  if (answer.kind === "unreachable") return { error: "unreachable", detail: String(answer.cause) };
  const { status, body } = answer.response;
  if ((status === 202 || status === 204) && body === "")
    return interaction.answer === undefined
      ? { error: "did_not_respond", detail: `HTTP ${status} without an answer` }
      : undefined;
  if (status !== 200) return { error: `http_${status}`, detail: body };
  const refused = acknowledge(people, interaction, parsed(body));
  if (!refused) return undefined;
  return {
    error: String(asObject(refused.body).code ?? refused.status),
    detail: JSON.stringify(refused.body),
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // What is no JSON fails the check that follows.
    return undefined;
  }
}
