import type { APIModalInteractionResponseCallbackData } from "discord.js";
import { languageIn, type TranslatingWorld } from "#app/briefs/brief-language.ts";
import type { ChannelStore } from "#app/channel-ports.ts";
import { type TakeCommandWorld, whyNotHere } from "#app/requests/take-command.ts";
import { takeForm } from "#app/requests/take-form.ts";
import type { FormPart } from "#model/button.ts";
import type { Channel } from "#model/channel.ts";
import { readModalId, settingsModal } from "#present/discord/settings-modals.ts";
import { touchedFields } from "#present/shown-fields.ts";
import { type DiscordModalSubmit, placeOf, replyTo } from "./decode-interaction.ts";

/** The modal of a part of the settings; a sentence where there is nothing to set. */
export async function openModal(
  world: TranslatingWorld & { readonly channels: Pick<ChannelStore, "settings"> },
  part: FormPart,
  channel: Channel,
): Promise<APIModalInteractionResponseCallbackData | string> {
  const settings = await world.channels.settings(channel);
  return settings === undefined
    ? "This channel follows nothing any more, so there is nothing to set. Start with /subscribe."
    : settingsModal(part, settings, languageIn(world, settings));
}

/**
 * Takes a submitted modal; the answer is a job.
 *
 * @returns a sentence when something in it is wrong, or it could not be taken
 */
export async function submitModal(
  world: TakeCommandWorld,
  id: string,
  submitted: DiscordModalSubmit,
): Promise<string | undefined> {
  const modal = readModalId(submitted.data.custom_id);
  if (modal === undefined) return "That form is from an older message. Open it again.";
  const at = placeOf(submitted);
  const refusal = whyNotHere(at);
  if (refusal !== undefined) return refusal;
  const { channelName, locale } = at;
  const asked = {
    ...(channelName !== undefined && { channelName }),
    ...(locale !== undefined && { locale }),
  };
  // A filter is tried first, and saved by a press on what it does.
  const isTrial = modal.part === "filter";
  const form = touchedFields(fieldsOf(submitted), modal.marks);
  const taken = isTrial ? { ...form, isTrial } : form;
  return takeForm(world, id, taken, replyTo(submitted), asked);
}

function fieldsOf({ data }: DiscordModalSubmit): Parameters<typeof touchedFields>[0] {
  const given = new Map(
    data.components.flatMap(({ component }) =>
      component === undefined ? [] : [[component.custom_id, component] as const],
    ),
  );
  const text = (name: string) => given.get(name)?.value?.trim();
  const choices = (name: string) => given.get(name)?.values;
  const fields = {
    time: text("time"),
    days: choices("days"),
    zone: text("zone"),
    storiesMax: choices("storiesMax")?.[0],
    length: choices("length")?.[0],
    language: choices("language")?.[0],
    languages: choices("languages"),
    only: text("only"),
    not: text("not"),
    outletsOnly: text("outletsOnly"),
    outletsNot: text("outletsNot"),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
