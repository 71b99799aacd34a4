import type { Brief, BriefLength } from "./brief.ts";
import type { ChannelButton, EditButton } from "./button.ts";
import type { CanonicalUrl } from "./canonical-url.ts";
import type { BriefLanguage, ChannelSettings } from "./channel-settings.ts";
import type { FeedId } from "./feed-id.ts";
import type { PageKey } from "./page-key.ts";
import type { TimeZone } from "./schedule.ts";
import type { FieldMarks, FormFields } from "./settings-form.ts";

/** Something to show in a chat; each platform dresses it in its own way. */
export type Message =
  | BriefMessage
  | { readonly kind: "receipts"; readonly brief: Brief }
  | NoticeMessage
  | FeedTroubleMessage;

/** What a command about a channel is answered with. */
export type Answer = Message | CardMessage | SettingsMessage | HomeMessage;

export type BriefMessage = {
  readonly kind: "brief";
  readonly brief: Brief;
  /** Names the page in the buttons below. */
  readonly page: PageKey;
  /** `private`: only the asker sees it, with all buttons. `channel`: everybody does. */
  readonly audience: "private" | "channel";
  /** Lengths beside its own in which it says less or more: only those are offered. */
  readonly others?: readonly BriefLength[];
  /** Set once it was shared; `link` leads to that message where the platform gives one. */
  readonly shared?: { readonly link?: string };
};

/** A sentence in our own voice, perhaps with the headline and link of what could not be briefed. */
export type NoticeMessage = {
  readonly kind: "notice";
  readonly text: string;
  readonly headline?: string;
  readonly url?: CanonicalUrl;
  /** Nothing came of what was asked: the message whose button was pressed stays, and this is said beside it. */
  readonly isExcuse?: true;
};

/** Tells a channel that one of its feeds cannot be read, with buttons to fix, mute or remove it. */
export type FeedTroubleMessage = {
  readonly kind: "feed-trouble";
  readonly feedId: FeedId;
  /** The feed's own title, else its host. */
  readonly title: string;
  /** Why it cannot be read, in a sentence. */
  readonly reason: string;
  readonly since: Date;
  /** The channel's, in which the day is told. */
  readonly zone: TimeZone;
  /** It is polled no more: the feed itself said that it is gone. */
  readonly isStopped: boolean;
};

/** An answer in our own voice with more than a sentence: lines, a list, things to press. */
export type CardMessage = {
  readonly kind: "card";
  readonly title?: string;
  readonly lines: readonly string[];
  /** A command to copy: what the person typed, as nothing came of it, or what takes back what was done. */
  readonly typedLine?: string | undefined;
  readonly items?: readonly CardItem[];
  /** Said below the list. */
  readonly footer?: string;
  /** At most five. */
  readonly buttons?: readonly CardButton[];
  readonly menu?: CardMenu;
  /** Text to take away, shown or attached as the platform can. */
  readonly file?: CardFile;
};

export type CardItem = {
  readonly title: string;
  readonly url?: CanonicalUrl;
  readonly facts: readonly CardFact[];
};

/**
 * Words, or a person: by name, or else by id where the platform shows one for it without a ping.
 * `before`: words before the name.
 */
export type CardFact =
  | string
  | { readonly userId: string; readonly name?: string; readonly before?: string };

export type CardButton = {
  /** At most 34 characters. */
  readonly label: string;
  readonly button: ChannelButton;
  readonly style?: "primary" | "danger";
};

export type CardMenu = {
  readonly prompt: string;
  readonly button: ChannelButton;
  /** At most 25; a value has at most 75 characters. */
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly isChosen?: boolean;
  }[];
};

/** `parts`: the text cut into documents that stand for themselves, for where a file cannot be given. */
export type CardFile = {
  readonly name: string;
  readonly text: string;
  readonly parts: readonly string[];
};

/** The form of a channel's settings, filled with what is so now. */
export type SettingsMessage = {
  readonly kind: "settings";
  readonly settings: ChannelSettings;
  /** Of what the form showed when it was opened; absent where that is what it shows now. */
  readonly marks?: FieldMarks;
  /** What the person entered, and the form shows again in place of what is so. */
  readonly entered?: FormFields;
  /** Nothing was saved: opens the form again where it has closed, with what was entered. */
  readonly retry?: EditButton;
  readonly channelName?: string;
  readonly isGroupMessage?: true;
  /** What the filter would have done lately, line by line. */
  readonly trial: readonly string[];
  /** Language of briefs, where a model translates. */
  readonly language?: BriefLanguage;
  /** What a model's briefs have cost this month, where one writes. */
  readonly spent?: string;
  /** What was just saved, or why not. */
  readonly notice?: string;
  /** Nothing more is asked: the form closes, where it is one. */
  readonly isSaved?: boolean;
  /** Names a filter that was tried and can be saved by a press. */
  readonly draft?: string;
};

/** A person's App Home in Slack. */
export type HomeMessage = {
  readonly kind: "home";
  readonly channels: readonly HomeChannel[];
  readonly notice?: string;
};

export type HomeChannel = {
  readonly channelId: string;
  /** When its digest comes, in words. */
  readonly schedule: string;
  readonly feeds: readonly CardItem[];
  readonly next: readonly string[];
  /** Why it gets nothing now. */
  readonly trouble?: string;
  readonly isPaused: boolean;
};

/** What became of a message we posted. */
export type PostOutcome =
  /** `link` leads to the message, where the platform gives one. */
  | { readonly kind: "posted"; readonly link?: string }
  /** The address takes no more answers: its time or its number of uses is over. */
  | { readonly kind: "gone" }
  | { readonly kind: "rate-limited"; readonly retryAfterMs: number }
  /** The channel does not let us post; `reason` is the platform's error code. */
  | { readonly kind: "not-allowed"; readonly reason: string }
  /** The platform found fault with the message itself: our bug. */
  | { readonly kind: "refused"; readonly reason: string }
  /** The platform failed, and for certain posted nothing. */
  | { readonly kind: "failed"; readonly reason: string }
  /** No answer came: it may have been posted or not. */
  | { readonly kind: "unanswered" };
