import type { APIModalInteractionResponseCallbackData } from "discord.js";
import { languageIn, type TranslatingWorld } from "#app/briefs/brief-language.ts";
import type { ChannelStore } from "#app/channel-ports.ts";
import type { DraftStore } from "#app/command-ports.ts";
import { type TakeCommandWorld, takeJob, whyNotHere } from "#app/requests/take-command.ts";
import type { EditButton } from "#model/button.ts";
import type { Channel } from "#model/channel.ts";
import type { FormFields } from "#model/settings-form.ts";
import { readModalId, settingsModal } from "#present/discord/settings-modals.ts";
import { wordsLine } from "#present/settings-lines.ts";
import { touchedFields } from "#present/shown-fields.ts";
import { type DiscordModalSubmit, placeOf, replyTo } from "./decode-interaction.ts";

export type FormWorld = TranslatingWorld & {
  readonly channels: Pick<ChannelStore, "settings">;
  readonly drafts: Pick<DraftStore, "draft">;
};

/** The modal of a part of the settings; a sentence where there is nothing to set. */
export async function openModal(
  world: FormWorld,
  { part, draft }: EditButton,
  channel: Channel,
): Promise<APIModalInteractionResponseCallbackData | string> {
  const [settings, entered] = await Promise.all([
    world.channels.settings(channel),
    draft === undefined ? {} : enteredBefore(world, channel, draft),
  ]);
  return settings === undefined
    ? "Nothing is followed here any more, so there is nothing to set. Start with /subscribe."
    : settingsModal(part, settings, languageIn(world, settings), entered);
}

/** What a person entered into a form that is to be opened again; nothing after a day. */
async function enteredBefore(
  { drafts }: FormWorld,
  channel: Channel,
  id: string,
): Promise<FormFields> {
  const draft = await drafts.draft(channel, id);
  if (draft?.kind === "form") return draft.fields;
  if (draft?.kind !== "filter") return {};
  const { only, not, outletsOnly, outletsNot } = draft.filter;
  return {
    only: wordsLine(only),
    not: wordsLine(not),
    outletsOnly: wordsLine(outletsOnly),
    outletsNot: wordsLine(outletsNot),
  };
}

/**
 * Takes a submitted modal; the answer is a job.
 *
 * @returns a sentence when it could not be taken, with the words that were typed: the form is closed
 */
export async function submitModal(
  world: TakeCommandWorld,
  id: string,
  submitted: DiscordModalSubmit,
): Promise<string | undefined> {
  const modal = readModalId(submitted.data.custom_id);
  if (modal === undefined) {
    return withTyped("That form is from an older message. Open it again.", submitted);
  }
  const at = placeOf(submitted);
  const refusal = whyNotHere(at);
  if (refusal !== undefined) return refusal;
  const { missingPermissions: _missing, strangeTo: _place, ...asked } = at;
  // A filter is tried first, and saved by a press on what it does.
  const isTrial = modal.part === "filter";
  const form = touchedFields(fieldsOf(submitted), modal.marks);
  const taken = isTrial ? { ...form, isTrial } : form;
  const request = { kind: "form", form: taken } as const;
  const reply = replyTo(submitted);
  const problem = await takeJob(world, { kind: "answer-command", id, request, reply, asked });
  return problem && withTyped(problem, submitted);
}

function withTyped(sentence: string, { data }: DiscordModalSubmit): string {
  const typed = data.components.flatMap(({ component }) => component?.value?.trim() || []);
  return typed.length === 0 ? sentence : `${sentence} You typed: ${typed.join(" / ")}`;
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
