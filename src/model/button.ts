import { isOneOf } from "#shared/is-one-of.ts";
import { type BriefLength, briefLengths } from "./brief.ts";
import { asFeedId, type FeedId } from "./feed-id.ts";
import { asPageKey, type PageKey } from "./page-key.ts";
import type { LocalDate } from "./schedule.ts";

/** Something to press or to choose from, under a message of ours. */
export type Button = BriefButton | ChannelButton;

/** A button under a brief. */
export type BriefButton = {
  readonly press: (typeof briefPresses)[number];
  readonly page: PageKey;
  /** The length of the brief above the button, or one beside it that says the same. */
  readonly length: BriefLength;
};

/** A button or a menu that is about a channel. What is chosen from a menu comes beside it. */
export type ChannelButton =
  | DigestButton
  | { readonly press: "unskip"; readonly date: LocalDate }
  | FeedButton
  | { readonly press: "unmute"; readonly feedId: FeedId }
  /** Menu of the feeds that a page offers; `offers` names them in the store. */
  | { readonly press: "choose-feed"; readonly offers: string }
  /** Saves a filter that was tried; `draft` names it in the store. */
  | { readonly press: "save-filter"; readonly draft: string }
  | EditButton
  /** One of another channel, from the App Home. */
  | { readonly press: HomePress; readonly channelId: string }
  | { readonly press: PlainPress };

/** Opens one part of the form; `draft` names in the store what it shows in place of what is so. */
export type EditButton = {
  readonly press: "edit";
  readonly part: FormPart;
  readonly draft?: string;
};

/** A button on a digest, or under the private answer to one. */
export type DigestButton =
  | {
      /** `undo`: takes back what `less` did. */
      readonly press: (typeof storyPresses)[number];
      readonly date: LocalDate;
      readonly slot: string;
      /** The story's place in that digest, 0 for the top. */
      readonly story: number;
      /** Names the press that `undo` takes back, so that it does so once. */
      readonly of?: string;
    }
  /** Leaves out the digest of a date. */
  | { readonly press: "skip"; readonly date: LocalDate }
  | { readonly press: "settings" };

/** A button under the report of a broken feed. */
export type FeedButton = {
  /** `fix`: look for the feed's new address. `mute`: say nothing more of it for a while. `remove`: unsubscribe. */
  readonly press: (typeof feedPresses)[number];
  readonly feedId: FeedId;
};

type PlainPress = (typeof plainPresses)[number];
type HomePress = (typeof homePresses)[number];
export type FormPart = (typeof formParts)[number];

const storyPresses = ["more", "less", "undo"] as const;
const feedPresses = ["fix", "mute", "remove"] as const;
const briefPresses = ["share", "shorter", "longer", "receipts", "report"] as const;

/**
 * - `list`, `next`: show them
 * - `choose-zone`, `choose-mute`, `choose-removed`: menus of zones, of times to be quiet, of feeds to remove
 * - `repair`: looks whether a paused channel can be posted to again
 * - `try-filter`: shows what the filter in the form would do
 * - `open`: only opens a link, and wants no answer
 */
const plainPresses = [
  "list",
  "next",
  "choose-zone",
  "choose-mute",
  "choose-removed",
  "repair",
  "try-filter",
  "open",
] as const;
const homePresses = ["home-settings", "home-repair", "home-export", "home-import"] as const;
export const formParts = ["schedule", "stories", "filter"] as const;

/** Writes a button as an id of at most 100 characters, Discord's limit. */
export function buttonId(button: Button): string {
  if ("page" in button) return `brief:${button.press}:${button.length}:${button.page}`;
  switch (button.press) {
    case "settings":
      return "digest:settings";
    case "skip":
      return `digest:skip:${button.date}`;
    case "more":
    case "less":
    case "undo":
      return `digest:${button.press}:${button.story}${button.of === undefined ? "" : `~${button.of}`}:${button.date}:${button.slot}`;
    case "fix":
    case "mute":
    case "remove":
      return `feed:${button.press}:${button.feedId}`;
    default: {
      const argument = argumentOf(button);
      return ["channel", button.press, ...(argument === undefined ? [] : [argument])].join(":");
    }
  }
}

function argumentOf(button: Exclude<ChannelButton, DigestButton | FeedButton>): string | undefined {
  if ("date" in button) return button.date;
  if ("feedId" in button) return button.feedId;
  if ("offers" in button) return button.offers;
  if ("part" in button) {
    return button.draft === undefined ? button.part : `${button.part}:${button.draft}`;
  }
  if ("draft" in button) return button.draft;
  return "channelId" in button ? button.channelId : undefined;
}

/** @returns `undefined` when `id` is not one that {@link buttonId} made */
export function parseButtonId(id: string): Button | undefined {
  const [group, press = "", ...rest] = id.split(":");
  switch (group) {
    case "brief":
      return briefButton(press, rest);
    case "digest":
      return digestButton(press, rest);
    case "feed":
      return feedButton(press, rest);
    case "channel":
      return channelButton(press, rest.join(":"));
    default:
      return undefined;
  }
}

function briefButton(
  press: string,
  [length = "", key = ""]: readonly string[],
): BriefButton | undefined {
  const page = asPageKey(key);
  if (page === undefined || !isOneOf(briefPresses, press) || !isOneOf(briefLengths, length)) {
    return undefined;
  }
  return { press, page, length };
}

function digestButton(press: string, parts: readonly string[]): DigestButton | undefined {
  const [first = "", date = "", ...slotParts] = parts;
  if (press === "settings") return parts.length === 0 ? { press } : undefined;
  if (press === "skip")
    return parts.length === 1 && isDate(first) ? { press, date: first } : undefined;
  const slot = slotParts.join(":");
  const [, story, of] = /^(\d{1,2})(?:~([\w-]{1,12}))?$/.exec(first) ?? [];
  const isStory = story !== undefined && isDate(date) && /^[\w:.-]{1,60}$/.test(slot);
  return isStory && isOneOf(storyPresses, press)
    ? { press, story: Number(story), date, slot, ...(of !== undefined && { of }) }
    : undefined;
}

function feedButton(press: string, [id = "", ...more]: readonly string[]): FeedButton | undefined {
  const feedId = asFeedId(id);
  if (feedId === undefined || more.length > 0 || !isOneOf(feedPresses, press)) return undefined;
  return { press, feedId };
}

function channelButton(press: string, argument: string): ChannelButton | undefined {
  if (isOneOf(plainPresses, press)) return argument === "" ? { press } : undefined;
  if (isOneOf(homePresses, press)) {
    return /^\w{1,40}$/.test(argument) ? { press, channelId: argument } : undefined;
  }
  switch (press) {
    case "unskip":
      return isDate(argument) ? { press, date: argument } : undefined;
    case "unmute": {
      const feedId = asFeedId(argument);
      return feedId && { press, feedId };
    }
    case "choose-feed":
      return isDraftId(argument) ? { press, offers: argument } : undefined;
    case "save-filter":
      return isDraftId(argument) ? { press, draft: argument } : undefined;
    case "edit": {
      const [part = "", draft, ...more] = argument.split(":");
      if (!isOneOf(formParts, part) || more.length > 0) return undefined;
      if (draft === undefined) return { press, part };
      return isDraftId(draft) ? { press, part, draft } : undefined;
    }
    default:
      return undefined;
  }
}

function isDraftId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}

function isDate(text: string): text is LocalDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** The length that Shorter and Longer lead to, if there is one. */
export function nextLength(
  length: BriefLength,
  press: "shorter" | "longer",
): BriefLength | undefined {
  return briefLengths[briefLengths.indexOf(length) + (press === "longer" ? 1 : -1)];
}
