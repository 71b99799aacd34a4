import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/web-api";
import { placeWord } from "#model/channel.ts";
import type { SettingsMessage } from "#model/message.ts";
import { momentWords } from "#model/time-words.ts";
import { cutText } from "#shared/cut-text.ts";
import {
  briefLanguageChoices,
  dayChoices,
  languageChoices,
  lengthNames,
  muteNames,
  storyCounts,
  translationHint,
} from "../settings-lines.ts";
import { shownFields, shownMarks } from "../shown-fields.ts";
import { buttonElement } from "./button-element.ts";
import { type ModalMemory, modalName, writeMemory } from "./modal-views.ts";
import { richText, section, words } from "./rich-text.ts";

type Element = InputBlock["element"];

/** The form of a channel's settings, filled with what is so now. Each block is named after its field. */
export function settingsView(message: SettingsMessage, memory: ModalMemory): ModalView {
  const { settings, channelName, language, trial, spent, notice } = message;
  const { schedule, mutedUntil } = settings;
  const marks = message.marks ?? shownMarks(settings, language);
  const shown = { ...shownFields(settings, language), ...message.entered };
  return {
    type: "modal",
    callback_id: modalName.settings,
    private_metadata: writeMemory({ ...memory, marks }),
    title: { type: "plain_text", text: "Settings" },
    submit: { type: "plain_text", text: "Save" },
    close: { type: "plain_text", text: "Cancel" },
    blocks: [
      ...(notice === undefined ? [] : [richText(section(words(notice, { bold: true })))]),
      line(
        `For ${channelName === undefined ? `this ${placeWord(settings.channel, message)}` : `#${channelName}`}.`,
      ),
      input("time", "Time of the digest", {
        type: "timepicker",
        action_id: "time",
        initial_time: shown.time,
      }),
      input("days", "Days", chosenOf("checkboxes", "days", dayChoices, shown.days)),
      input("zone", "Time zone", {
        type: "external_select",
        action_id: "zone",
        min_query_length: 0,
        placeholder: { type: "plain_text", text: "Type a city" },
        initial_option: option(shown.zone, shown.zone),
      }),
      input(
        "storiesMax",
        "Stories in a digest, at most",
        oneOf("storiesMax", storyCounts, shown.storiesMax),
      ),
      input("length", "Length of briefs", oneOf("length", lengthNames, shown.length)),
      ...(language === undefined
        ? []
        : [
            input(
              "language",
              "Language of briefs",
              oneOf("language", briefLanguageChoices(), shown.language),
              translationHint,
            ),
          ]),
      input(
        "languages",
        "Only in these languages",
        chosenOf("multi_static_select", "languages", languageChoices(), shown.languages),
        "None chosen: in all languages",
      ),
      text("only", "Only articles with one of these words", shown.only),
      text("not", "No article with any of these words", shown.not),
      text("outletsOnly", "Only articles of these outlets", shown.outletsOnly),
      text("outletsNot", "No article of these outlets", shown.outletsNot),
      {
        type: "actions",
        elements: [buttonElement("Try this filter", { press: "try-filter" })],
      },
      ...trial.map((said) => line(cutText(said, 300))),
      input(
        "mute",
        mutedUntil === undefined ? "Mute" : `Muted until ${momentWords(mutedUntil, schedule.zone)}`,
        oneOf("mute", mutedUntil === undefined ? muteNames.slice(0, -1) : muteNames, shown.mute),
      ),
      ...(spent === undefined ? [] : [line(`Model: ${spent}`)]),
    ],
  };
}

type Choices = readonly (readonly [string, string])[];

function oneOf(name: string, choices: Choices, now: string): Element {
  const chosen = choices.find(([value]) => value === now);
  return {
    type: "static_select",
    action_id: name,
    options: choices.map(([value, label]) => option(value, label)),
    ...(chosen !== undefined && { initial_option: option(...chosen) }),
  };
}

function chosenOf(
  type: "checkboxes" | "multi_static_select",
  name: string,
  choices: Choices,
  now: readonly string[],
): Element {
  const chosen = choices.filter(([value]) => now.includes(value));
  return {
    type,
    action_id: name,
    options: choices.map(([value, label]) => option(value, label)),
    ...(chosen.length > 0 && {
      initial_options: chosen.map(([value, label]) => option(value, label)),
    }),
  };
}

function option(value: string, label: string): PlainTextOption {
  return { text: { type: "plain_text", text: label, emoji: false }, value };
}

const optional = new Set(["languages", "only", "not", "outletsOnly", "outletsNot"]);

function input(name: string, label: string, element: Element, hint?: string): InputBlock {
  return {
    type: "input",
    block_id: name,
    label: { type: "plain_text", text: label, emoji: false },
    optional: optional.has(name),
    element,
    ...(hint !== undefined && { hint: { type: "plain_text" as const, text: hint } }),
  };
}

function text(name: string, label: string, now: string): InputBlock {
  return input(
    name,
    label,
    {
      type: "plain_text_input",
      action_id: name,
      max_length: 2000,
      ...(now !== "" && { initial_value: now }),
    },
    "Commas between them",
  );
}

function line(said: string): KnownBlock {
  return { type: "context", elements: [{ type: "plain_text", text: said, emoji: false }] };
}
