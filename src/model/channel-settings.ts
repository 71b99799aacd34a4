import type { BriefLength } from "./brief.ts";
import type { Channel } from "./channel.ts";
import type { Language } from "./language.ts";
import type { LocalDate, LocalTime, Schedule } from "./schedule.ts";
import { type Filter, noFilter } from "./subscription.ts";

/** Why a channel gets nothing until a person does something. */
export const pauseReasons = [
  // The bot was removed from the channel, or never let in.
  "not-in-channel",
  // The bot was taken out of the whole Discord server.
  "not-in-server",
  "no-permission",
  "channel-archived",
  // The platform holds the workspace back: a new owner, a login, a plan.
  "workspace-restricted",
] as const;

export type PauseReason = (typeof pauseReasons)[number];

/** A word that a channel wants to read of more (`weight` above 0) or less often. */
export type Taste = { readonly word: string; readonly weight: number };

/** Tastes remembered; the oldest go first. */
export const tastesMax = 60;

/** The language that briefs come in: one into which a model translates, or each article's own. */
export type BriefLanguage = Language | "own";

/** What a channel has decided about its digest. */
export type ChannelSettings = {
  readonly channel: Channel;
  readonly schedule: Schedule;
  /** Stories in a digest at most, 3 to 12. */
  readonly storiesMax: number;
  readonly filter: Filter;
  /** What people asked for by More and Less like this; the latest last, at most `tastesMax`. */
  readonly tastes: readonly Taste[];
  /** Dates whose digest is skipped; past ones are dropped when settings are stored. */
  readonly skipped: readonly LocalDate[];
  /** A date that gets no digest of this time any more: it had one by another zone, or one that was taken back. */
  readonly had?: { readonly date: LocalDate; readonly time: LocalTime };
  /** How long briefs are that people ask for here. */
  readonly length: BriefLength;
  /** Language of the briefs that people ask for here; absent where nobody chose one: the deployment's. */
  readonly language?: BriefLanguage;
  /** Until then nothing is sent: neither digests nor live articles. */
  readonly mutedUntil?: Date;
  readonly paused?: { readonly reason: PauseReason; readonly since: Date };
};

export const storiesMaxBounds = { min: 3, usual: 7, max: 12 } as const;

export function newChannelSettings(channel: Channel, schedule: Schedule): ChannelSettings {
  return {
    channel,
    schedule,
    storiesMax: storiesMaxBounds.usual,
    filter: noFilter,
    tastes: [],
    skipped: [],
    length: "standard",
  };
}

/** Settings of a channel that is tried again. */
export function unpaused({ paused: _paused, ...settings }: ChannelSettings): ChannelSettings {
  return settings;
}
