import { answerWithinMs } from "../deliver-in-time.ts";
import { type ApiReply, refuse, twinRefusal } from "./api-error.ts";
import { callbackType } from "./check/callback.ts";
import { checkDiscord } from "./check/check-discord.ts";
import { objectsIn } from "./check/form-error.ts";
import { messageFlag } from "./check/message.ts";
import { pingsOf } from "./mentions.ts";
import { addMessage, editMessage, emptiesMessage, isV2, loadingFlag } from "./messages.ts";
import { asObject, type DiscordServices } from "./services.ts";
import type { DiscordChannel, Interaction } from "./world.ts";

/** Takes the first answer to an interaction; returns why it is refused, or nothing. */
export function acknowledge(
  services: DiscordServices,
  interaction: Interaction,
  callback: unknown,
): ApiReply | undefined {
  const { world, clock, record } = services;
  const channel = world.channels.get(interaction.channelId);
  if (!channel) return refuse(10062);
  const source = channel.messages.get(interaction.sourceMessageId ?? "");
  const verdict = checkDiscord("callback", callback, {
    kind: interaction.kind,
    fromMessage: interaction.kind === "modal_submit" && source !== undefined,
    wasV2: source !== undefined && isV2(source),
  });
  if (!verdict.ok) return { status: verdict.status, body: verdict.body };
  if (interaction.answer !== undefined) return refuse(40060);
  if (interaction.isDead || clock.now() - interaction.at > answerWithinMs) return refuse(10062);
  for (const rule of verdict.doubts) record.doubt(rule);
  const { type, data: raw } = asObject(verdict.payload);
  const data = asObject(raw);
  const pings = pingsOf(data, { world, channel, botId: services.app.botId, by: "interaction" });
  const surprise = pings.find((ping) => !services.mayPing(ping));
  if (surprise !== undefined) return twinRefusal(`unannounced ping of ${surprise}`);
  if (type === callbackType.update && source && emptiesMessage(source, data)) return refuse(50006);
  interaction.answer = Number(type);
  apply(services, interaction, channel, { type, data, pings });
  return undefined;
}

type Answer = {
  readonly type: unknown;
  readonly data: ReturnType<typeof asObject>;
  readonly pings: readonly string[];
};

function apply(
  services: DiscordServices,
  interaction: Interaction,
  channel: DiscordChannel,
  { type, data, pings }: Answer,
): void {
  const source = channel.messages.get(interaction.sourceMessageId ?? "");
  const isEphemeral =
    interaction.isKeptPrivate || (Number(data.flags ?? 0) & messageFlag.ephemeral) !== 0;
  const author = {
    authorId: services.app.botId,
    interactionToken: interaction.token,
    pings,
    ...(isEphemeral && { ephemeralTo: interaction.userId }),
  };
  switch (type) {
    case callbackType.message:
      interaction.originalId = addMessage(services, channel, data, author).id;
      return;
    case callbackType.deferredMessage: {
      const flags = loadingFlag | (isEphemeral ? messageFlag.ephemeral : 0);
      interaction.originalId = addMessage(services, channel, { flags }, author).id;
      interaction.isThinking = true;
      return;
    }
    case callbackType.update:
      if (source) editMessage(services, source, data);
      if (source) interaction.originalId = source.id;
      return;
    case callbackType.deferredUpdate:
      if (source) interaction.originalId = source.id;
      return;
    case callbackType.autocomplete:
      interaction.choices = objectsIn(data.choices);
      return;
    case callbackType.modal:
      services.world.modals.push({
        customId: String(data.custom_id),
        title: String(data.title),
        components: objectsIn(data.components),
        interaction,
      });
  }
}
