import type { ChannelSettings } from "#model/channel-settings.ts";
import { muteEnd } from "#model/muting.ts";
import { momentWords } from "#model/time-words.ts";

/** Until when a channel keeps quiet; `undefined` where it does not. */
export function mutedWords(settings: ChannelSettings, now: Date): string | undefined {
  const end = muteEnd(settings, now);
  if (end === undefined) return undefined;
  return `Muted until ${momentWords(end, settings.schedule.zone)}: nothing comes before.`;
}
