/** What the page is told, and draws. Payloads are as the bot sent them. */
export type ConsoleState = {
  readonly sampleLink: string;
  readonly slack: Pane<SlackShown>;
  readonly discord: Pane<DiscordShown>;
};

export type Pane<Shown> = {
  /** Where the person of the pane is, such as `#news`. */
  readonly place: string;
  readonly hints: readonly { readonly usage: string; readonly summary: string }[];
  readonly messages: readonly Shown[];
  /** A modal or the App Home that lies over Slack's messages. */
  readonly view?: SlackViewShown;
  /** A modal that is open in Discord. */
  readonly modal?: DiscordModalShown;
};

export type SlackViewShown = {
  readonly id: string;
  readonly hash: string;
  readonly payload: Block;
  /** What is wrong with a field, by its block. */
  readonly errors: Readonly<Record<string, string>>;
};

export type DiscordModalShown = {
  readonly id: string;
  readonly title: string;
  readonly components: readonly Block[];
};

type Shown = {
  readonly id: string;
  readonly author: string;
  readonly isBot: boolean;
  /** Only the person of the pane sees it. */
  readonly isPrivate: boolean;
  /** ISO 8601. */
  readonly at: string;
  readonly raw: unknown;
};

export type SlackShown = Shown & {
  readonly text: string;
  readonly blocks: readonly Block[];
};

export type DiscordShown = Shown & {
  readonly content: string;
  readonly components: readonly Block[];
  /** The bot has promised an answer. */
  readonly isThinking: boolean;
};

/** A block of Slack or a component of Discord. */
export type Block = Readonly<Record<string, unknown>>;
