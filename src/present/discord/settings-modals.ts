import type {
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  APIStringSelectComponent,
  APITextInputComponent,
} from "discord.js";
import { type FormPart, formParts } from "#model/button.ts";
import type { BriefLanguage, ChannelSettings } from "#model/channel-settings.ts";
import { supportedLanguages } from "#model/language.ts";
import type { FieldMarks, FormFields } from "#model/settings-form.ts";
import { unreachable } from "#shared/unreachable.ts";
import {
  briefLanguageChoices,
  dayChoices,
  languageChoices,
  lengthNames,
  storyCounts,
  translationHint,
} from "../settings-lines.ts";
import { type FieldName, markLength, shownFields, shownMarks } from "../shown-fields.ts";

/** The id of each modal: the part, then the marks of what its fields show. */
const modalId = /^settings:(?<part>\w+)(?::(?<marks>[\w-]+))?$/;

const fieldsOf: Readonly<Record<FormPart, readonly FieldName[]>> = {
  schedule: ["time", "days", "zone"],
  stories: ["storiesMax", "length", "language", "languages"],
  filter: ["only", "not", "outletsOnly", "outletsNot"],
};

/** Which part of the settings a modal is, and what it showed; `undefined` where it is none. */
export function readModalId(
  id: string,
): { readonly part: FormPart; readonly marks: FieldMarks } | undefined {
  const { part: name, marks = "" } = modalId.exec(id)?.groups ?? {};
  const part = formParts.find((one) => one === name);
  if (part === undefined) return undefined;
  const markAt = (at: number) => marks.slice(at * markLength, (at + 1) * markLength);
  return { part, marks: Object.fromEntries(fieldsOf[part].map((one, at) => [one, markAt(at)])) };
}

/**
 * One part of the settings as a modal, filled with what is so now.
 *
 * @param language of briefs, where a model translates
 * @param entered shown in place of what is so
 * @see https://docs.discord.com/developers/components/reference#label
 */
export function settingsModal(
  part: FormPart,
  settings: ChannelSettings,
  language?: BriefLanguage,
  entered: FormFields = {},
): APIModalInteractionResponseCallbackData {
  const marks = shownMarks(settings, language);
  return {
    custom_id: `settings:${part}:${fieldsOf[part].map((name) => marks[name]).join("")}`,
    title: titles[part],
    components: fields(part, { ...shownFields(settings, language), ...entered }, language),
  };
}

const titles: Readonly<Record<FormPart, string>> = {
  schedule: "When the digest comes",
  stories: "What a digest is like",
  filter: "What may come",
};

function fields(
  part: FormPart,
  shown: Required<FormFields>,
  language: BriefLanguage | undefined,
): APILabelComponent[] {
  switch (part) {
    case "schedule":
      return [
        label("Time", line("time", shown.time, 20), "Such as 08:00 or 7:30 pm"),
        label("Days", menu("days", dayChoices, shown.days, 7)),
        label(
          "Time zone",
          line("zone", shown.zone, 60),
          "Such as Europe/Paris; a city or country will do",
        ),
      ];
    case "stories":
      return [
        label(
          "Stories in a digest, at most",
          menu("storiesMax", storyCounts, [shown.storiesMax], 1),
        ),
        label("Length of briefs", menu("length", lengthNames, [shown.length], 1)),
        ...(language === undefined
          ? []
          : [
              label(
                "Language of briefs",
                menu("language", briefLanguageChoices(), [shown.language], 1),
                translationHint,
              ),
            ]),
        label(
          "Only in these languages",
          menu("languages", languageChoices(), shown.languages, supportedLanguages.length, false),
          "None chosen: in all languages",
        ),
      ];
    case "filter":
      return [
        label(
          "Only articles with one of these words",
          paragraph("only", shown.only),
          "Commas between them",
        ),
        label(
          "No article with any of these words",
          paragraph("not", shown.not),
          "Commas between them",
        ),
        label(
          "Only articles of these outlets",
          paragraph("outletsOnly", shown.outletsOnly),
          "Commas between them",
        ),
        label(
          "No article of these outlets",
          paragraph("outletsNot", shown.outletsNot),
          "Commas between them",
        ),
      ];
    default:
      return unreachable(part);
  }
}

function label(
  text: string,
  component: APITextInputComponent | APIStringSelectComponent,
  description?: string,
): APILabelComponent {
  return {
    type: 18,
    label: text,
    component,
    ...(description !== undefined && { description }),
  };
}

function line(name: string, value: string, lengthMax: number): APITextInputComponent {
  return {
    type: 4,
    custom_id: name,
    style: 1,
    ...filled(value),
    max_length: lengthMax,
    required: true,
  };
}

function paragraph(name: string, value: string): APITextInputComponent {
  return {
    type: 4,
    custom_id: name,
    style: 2,
    max_length: 2000,
    required: false,
    ...filled(value),
  };
}

function filled(value: string): { readonly value?: string } {
  return value === "" ? {} : { value };
}

function menu(
  name: string,
  choices: readonly (readonly [string, string])[],
  now: readonly string[],
  countMax: number,
  isRequired = true,
): APIStringSelectComponent {
  return {
    type: 3,
    custom_id: name,
    min_values: isRequired ? 1 : 0,
    max_values: countMax,
    required: isRequired,
    options: choices.map(([value, text]) => ({
      value,
      label: text,
      ...(now.includes(value) && { default: true }),
    })),
  };
}
