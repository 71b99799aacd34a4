import { createHash } from "node:crypto";
import type { BriefLanguage, ChannelSettings } from "#model/channel-settings.ts";
import type { FieldMarks, FormFields, SettingsForm } from "#model/settings-form.ts";
import { wordsLine } from "./settings-lines.ts";

export type FieldName = keyof FormFields;

/** Characters of a mark: among the few things that one person enters, none is taken for another. */
export const markLength = 6;

/** What each field of the settings shows before anybody touches it. */
export function shownFields(
  settings: ChannelSettings,
  language?: BriefLanguage,
): Required<FormFields> {
  const { schedule, storiesMax, length, filter, mutedUntil } = settings;
  return {
    time: schedule.time,
    days: schedule.days.map(String),
    zone: schedule.zone,
    storiesMax: String(storiesMax),
    length,
    language: language ?? "",
    languages: filter.languages,
    only: wordsLine(filter.only),
    not: wordsLine(filter.not),
    outletsOnly: wordsLine(filter.outletsOnly),
    outletsNot: wordsLine(filter.outletsNot),
    mute: mutedUntil === undefined ? "off" : "keep",
  };
}

/** The marks of {@link shownFields}. */
export function shownMarks(settings: ChannelSettings, language?: BriefLanguage): FieldMarks {
  const shown = shownFields(settings, language);
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, markOf(value)]));
}

/**
 * A form without the fields that nobody touched: what others changed there since it was opened stays.
 *
 * @param fields as they came back
 * @param marks of what it showed
 */
export function touchedFields(fields: FormFields, marks: FieldMarks): SettingsForm {
  const touched = Object.entries(fields).filter(([name, value]) => marks[name] !== markOf(value));
  return { kind: "settings", ...Object.fromEntries(touched) };
}

/** Of a list in any order. */
function markOf(value: string | readonly string[]): string {
  const text = typeof value === "string" ? value : value.toSorted().join(" ");
  return createHash("sha256").update(text).digest("base64url").slice(0, markLength);
}
