import { asObject, type JsonObject, objectsIn } from "#shared/json-value.ts";
import { answerWithinMs } from "../deliver-in-time.ts";
import { given } from "../turnable-clock.ts";
import { type ApiReply, isReply, refuse } from "./api-error.ts";
import { callbackType } from "./check/callback.ts";
import { messageFlag } from "./check/message.ts";
import { checkedPayload } from "./checked-payload.ts";
import { announcedPings } from "./mentions.ts";
import { addMessage, editMessage, emptiesMessage, isV2, loadingFlag } from "./messages.ts";
import type { DiscordServices } from "./services.ts";
import type { DiscordChannel, Interaction } from "./world.ts";

/** Takes the first answer to an interaction; returns why it is refused, or nothing. */
export function acknowledge(
  services: DiscordServices,
  interaction: Interaction,
  callback: unknown,
): ApiReply | undefined {
  const { world, clock } = services;
  const channel = world.channels.get(interaction.channelId);
  if (!channel) return refuse(10062);
  const source = channel.messages.get(interaction.sourceMessageId ?? "");
  const read = checkedPayload(services, "callback", callback, {
    kind: interaction.kind,
    fromMessage: interaction.kind === "modal_submit" && source !== undefined,
    wasV2: source !== undefined && isV2(source),
  });
  if (isReply(read)) return read;
  if (interaction.answer !== undefined) return refuse(40060);
  const elapsedMs = clock.now() - interaction.at;
  if (interaction.isDead || elapsedMs > given(clock, answerWithinMs)) return refuse(10062);
  const { type } = read.payload;
  const data = asObject(read.payload.data);
  const pings = announcedPings(services, data, { channel, by: "interaction" });
  if (isReply(pings)) return pings;
  if (type === callbackType.update && source && emptiesMessage(source, data)) return refuse(50006);
  interaction.answer = Number(type);
  apply(services, interaction, channel, { type, data, pings });
  return undefined;
}

type Answer = {
  readonly type: unknown;
  readonly data: JsonObject;
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
    case callbackType.deferredUpdate:
      if (!source) return;
      if (type === callbackType.update) editMessage(services, source, data);
      interaction.originalId = source.id;
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
