import type { BriefLanguage, ChannelSettings } from "#model/channel-settings.ts";

/** A world that may translate. */
export type TranslatingWorld = {
  /** Language of briefs where a channel chose none; absent where no model translates, and nothing can be chosen. */
  readonly usualLanguage?: BriefLanguage;
};

/** The language that a channel's briefs come in; `undefined` where there is no choice. */
export function languageIn(
  { usualLanguage }: TranslatingWorld,
  { language }: Pick<ChannelSettings, "language">,
): BriefLanguage | undefined {
  return usualLanguage === undefined ? undefined : (language ?? usualLanguage);
}
