import type { CanonicalUrl } from "./canonical-url.ts";
import type { LocalTime, TimeZone, Weekday } from "./schedule.ts";
import type { DeliveryMode, FeedWeight } from "./subscription.ts";

/** What a person asked for, told the same way whichever platform they typed it on. */
export type Command = BriefCommand | { readonly kind: "help" } | ChannelCommand;

export type BriefCommand = {
  readonly kind: "brief";
  readonly url: CanonicalUrl;
  readonly share: boolean;
};

/** A command about a channel: its subscriptions, its digest, its settings. */
export type ChannelCommand =
  | SubscribeCommand
  /** `feed`: a feed's id, its name or an address of it; without one the person picks. */
  | { readonly kind: "unsubscribe"; readonly feed?: string }
  | { readonly kind: "list" }
  | ScheduleCommand
  | { readonly kind: "digest-now" | "digest-next" | "digest-skip" | "digest-unskip" }
  /** `about`: an article's or a feed's address, or a feed's name. */
  | { readonly kind: "why"; readonly about: string }
  /** `mute`: "off", or the days to be quiet, where somebody asked for no more; else the form. */
  | { readonly kind: "settings"; readonly mute?: string }
  /** `feed`: as for `unsubscribe`; `days` to be quiet, 0 to come again. */
  | { readonly kind: "mute-feed"; readonly feed: string; readonly days?: number }
  | { readonly kind: "log" }
  | { readonly kind: "export" }
  /** `url`: where the file is that the person gave; without one they are given a form. */
  | { readonly kind: "import"; readonly url?: string };

export type SubscribeCommand = {
  readonly kind: "subscribe";
  /** Of a feed, or of a page that offers one. */
  readonly url: CanonicalUrl;
  /** Absent when the person did not say. */
  readonly mode?: DeliveryMode;
  /** Absent when the person did not say. */
  readonly weight?: FeedWeight;
  readonly only: readonly string[];
  readonly not: readonly string[];
  readonly outletsOnly?: readonly string[];
  readonly outletsNot?: readonly string[];
  /** As the person names them. */
  readonly languages?: readonly string[];
  /** The filter that the subscription has is taken off. */
  readonly isUnfiltered?: true;
};

/** Changes what is given, and leaves the rest of the schedule; at least one is given. */
export type ScheduleCommand = {
  readonly kind: "schedule";
  readonly time?: LocalTime;
  readonly days?: readonly Weekday[];
  /** Without `days`: those that are kept out of the days that stand. */
  readonly notDays?: readonly Weekday[];
  readonly zone?: TimeZone;
};

/** Why a command could not be taken. */
export type CommandProblem =
  | { readonly kind: "no-link" }
  | { readonly kind: "many-links"; readonly count: number }
  /** `nearest`: the command that is meant, as it is typed, where one is near. */
  | { readonly kind: "not-a-link"; readonly text: string; readonly nearest?: string }
  /** An address that is longer than any that is taken. */
  | { readonly kind: "long-link" }
  /** An address with a user name or password in it. */
  | { readonly kind: "secret-in-link" }
  /** A message was picked that has no link in it, or more than one. */
  | { readonly kind: "no-link-in-message" }
  /** No link, but a file of a kind that is not read there. */
  | { readonly kind: "file-in-message" }
  | { readonly kind: "many-links-in-message"; readonly count: number }
  /** `nearest`: the command that is spelt most like it, as it is typed, where one is near. */
  | { readonly kind: "unknown-command"; readonly text: string; readonly nearest?: string }
  | { readonly kind: "no-feed" }
  | { readonly kind: "not-a-feed-link"; readonly text: string }
  /** A word beside a feed's address that means nothing there; `nearest`: the one that is spelt most like it. */
  | { readonly kind: "unknown-word"; readonly text: string; readonly nearest?: string }
  /** Words or phrases in a list of a filter, more than there may be; `first` of them. */
  | { readonly kind: "many-words"; readonly first: string; readonly count: number }
  /** A phrase of a filter that is longer than one may be. */
  | { readonly kind: "long-word"; readonly text: string }
  | { readonly kind: "no-schedule" }
  | { readonly kind: "not-a-time" | "not-a-day"; readonly text: string }
  /** Which digest to skip, where only the next one can be. */
  | { readonly kind: "only-next"; readonly text: string }
  /** Several times, of which a digest has one. */
  | { readonly kind: "many-times"; readonly text: string }
  /** "UTC+2", which does not change with the clocks. */
  | { readonly kind: "zone-offset"; readonly text: string }
  /** `nearest`: the zone that is spelt most like it, where one is near. */
  | { readonly kind: "not-a-zone"; readonly text: string; readonly nearest?: TimeZone }
  /** A country that has several. */
  | { readonly kind: "many-zones"; readonly text: string; readonly zones: readonly string[] }
  /** Words that are neither days nor a zone; `isAll` where nothing else was said, a time neither. */
  | { readonly kind: "not-a-schedule"; readonly text: string; readonly isAll?: true }
  | { readonly kind: "not-about-anything" };
