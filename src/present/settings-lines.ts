import { type BriefLanguage, storiesMaxBounds } from "#model/channel-settings.ts";
import { dayNames, daysWords } from "#model/days-words.ts";
import { type Language, supportedLanguages } from "#model/language.ts";
import { languageName } from "#model/language-name.ts";
import type { SettingsMessage } from "#model/message.ts";
import { momentWords } from "#model/time-words.ts";

/** Days as choices of a form: value and words, Monday first. */
export const dayChoices = dayNames.map((name, at) => [String(at + 1), name] as const);

export const lengthNames = [
  ["short", "Short: one sentence and two points"],
  ["standard", "Standard: 60 to 120 words"],
  ["long", "Long: more points"],
] as const;

/** Choices of the menu that silences a channel: a number of days, or one of two words. */
export const muteNames = [
  ["off", "Not muted"],
  ["1", "Mute for a day"],
  ["7", "Mute for a week"],
  ["14", "Mute for two weeks"],
  ["keep", "Stay muted as it is"],
] as const;

/** Languages that a channel may choose from, by name. */
export function languageChoices(): readonly (readonly [Language, string])[] {
  return supportedLanguages
    .map((language) => [language, languageName(language)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b));
}

/** Languages that briefs may come in; each article's own first. */
export function briefLanguageChoices(): readonly (readonly [BriefLanguage, string])[] {
  return [["own", "The article’s own"], ...languageChoices()];
}

/** "French", "the article’s own". */
export function briefLanguageName(language: BriefLanguage): string {
  return language === "own" ? "the article’s own" : languageName(language);
}

/** Said beside the choice. */
export const translationHint = "A language model translates; what it writes is checked";

/** A list of words as people type it. */
export function wordsLine(words: readonly string[]): string {
  return words.join(", ");
}

/** The settings in words, one line for each; `label` stands before `value`. */
export function settingsLines({
  settings,
  language,
  spent,
}: SettingsMessage): readonly { readonly label: string; readonly value: string }[] {
  const { schedule, storiesMax, length, filter, mutedUntil } = settings;
  return [
    {
      label: "Digest",
      value: `${schedule.time}, ${daysWords(schedule.days)} (${schedule.zone})`,
    },
    { label: "Stories", value: `${storiesMax} at most` },
    { label: "Briefs", value: length },
    ...(language === undefined
      ? []
      : [{ label: "Language of briefs", value: briefLanguageName(language) }]),
    { label: "Languages", value: filter.languages.map(languageName).join(", ") || "all" },
    { label: "Only articles with", value: wordsLine(filter.only) || "anything" },
    { label: "No articles with", value: wordsLine(filter.not) || "nothing left out" },
    { label: "Only outlets", value: wordsLine(filter.outletsOnly) || "all" },
    { label: "No outlets", value: wordsLine(filter.outletsNot) || "nothing left out" },
    {
      label: "Muted",
      value: mutedUntil === undefined ? "no" : `until ${momentWords(mutedUntil, schedule.zone)}`,
    },
    ...(spent === undefined ? [] : [{ label: "Model", value: spent }]),
  ];
}

/** How many stories a digest may have, as choices of a form: value and words. */
export const storyCounts = Array.from(
  { length: storiesMaxBounds.max - storiesMaxBounds.min + 1 },
  (_, at) => {
    const count = String(storiesMaxBounds.min + at);
    return [count, count] as const;
  },
);
