import type { Command, CommandProblem } from "#model/command.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { findLinks, hasLongLink } from "./find-links.ts";
import { readDays } from "./read-days.ts";
import { muteCommand, readMute } from "./read-mute.ts";
import { readSchedule, splitSchedule } from "./read-schedule.ts";
import { readSubscription, splitSubscription } from "./read-subscription.ts";
import { unquoted } from "./typed-text.ts";

/** More digests than one, or none that is known. */
const more = /\d|\b(?:two|three|few|all|week|month|until|till)\b/i;

/** What a person gave to a command, by option name. A file is given as its address. */
export type GivenOptions = Readonly<Record<string, string | number | boolean | undefined>>;

export type OptionSpec = {
  readonly name: string;
  readonly kind: "text" | "flag" | "file";
  readonly required: boolean;
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** What Discord proposes while a person types. */
  readonly proposes?: Proposal;
};

export type Proposal = "feeds" | "times" | "days" | "zones";

export type CommandSpec = {
  /** What calls it after `/brief` on Slack, the name first, then other words people use; none for the brief itself. */
  readonly slackCalls: readonly string[];
  /** As shown in help, after `/brief`. */
  readonly slackUsage: string;
  /** The command and, where it has one, the sub-command on Discord. */
  readonly discordPath: readonly [string] | readonly [string, string];
  /** What it does, at most 100 characters: Discord's limit. */
  readonly summary: string;
  readonly options: readonly OptionSpec[];
  /** Tells the options apart in what was typed on Slack behind one of the calls; without it all text fills the first one. */
  readonly split?: (text: string, call: string) => GivenOptions;
  readonly take: (given: GivenOptions) => Result<Command, CommandProblem>;
};

/** As a terminal asks for help, and as the languages of briefs do. */
const helpCalls =
  "help ? --help -h aide hilfe ayuda ajuda aiuto hulp pomoc помощь допомога yardım ヘルプ 帮助 幫助 도움말 مساعدة".split(
    " ",
  );

/** Every command, for both platforms, in the order of help: parser, help and registration read this record. */
export const commands: Readonly<Record<Exclude<Command["kind"], "mute-feed">, CommandSpec>> = {
  brief: {
    slackCalls: [],
    slackUsage: "<link>",
    discordPath: ["brief"],
    summary: "Read an article, and say it in a few sentences",
    options: [text("link", true), { name: "share", kind: "flag", required: false }],
    take: takeBrief,
  },
  subscribe: {
    slackCalls: ["subscribe", "follow", "add", "sub"],
    slackUsage:
      "subscribe <site or feed> [daily|live] [weight: high|low] [only: words] [not: words] [from: outlets] [not from: outlets] [languages: fr, en]",
    discordPath: ["subscribe"],
    summary: "Follow a site or feed here",
    options: [
      text("feed", true),
      {
        ...text("delivery"),
        choices: ["daily", "live"],
      },
      {
        ...text("weight"),
        choices: ["high", "usual", "low"],
      },
      text("only"),
      text("not"),
      text("from"),
      text("not_from"),
      text("languages"),
    ],
    split: splitSubscription,
    take: (given) => readSubscription(texts(given)),
  },
  unsubscribe: {
    slackCalls: ["unsubscribe", "unfollow", "remove", "delete", "unsub"],
    slackUsage: "unsubscribe <feed>",
    discordPath: ["unsubscribe"],
    summary: "Stop following a feed here; anyone may",
    options: [{ ...text("feed", true), proposes: "feeds" }],
    take: ({ feed }) => {
      const named = unquoted(trimmed(feed));
      return ok({ kind: "unsubscribe", ...(named !== "" && { feed: named }) });
    },
  },
  list: plain(
    "list",
    ["list", "subscriptions", "feeds", "status"],
    ["subscriptions"],
    "Show what is followed here, who added it, and how it is doing",
  ),
  schedule: {
    slackCalls: [
      ...["digest at", "digest schedule", "schedule", "digest on"],
      ...["timezone", "time zone", "tz"],
    ],
    slackUsage: "digest at 08:00 weekdays Europe/Paris",
    discordPath: ["digest", "schedule"],
    summary: "Choose when the digest comes here",
    options: [
      { ...text("time"), proposes: "times" },
      { ...text("days"), proposes: "days" },
      { ...text("timezone"), proposes: "zones" },
    ],
    split: (typed) => {
      const { zone, ...given } = splitSchedule(typed);
      return { ...given, timezone: zone };
    },
    take: (given) => {
      const { timezone, ...rest } = texts(given);
      return readSchedule({ ...rest, ...(timezone !== undefined && { zone: timezone }) });
    },
  },
  "digest-now": plain(
    "digest-now",
    ["digest now", "now"],
    ["digest", "now"],
    "Send a digest right now",
    "digest now",
  ),
  "digest-next": plain(
    "digest-next",
    ["digest next", "digest", "next"],
    ["digest", "next"],
    "Show when the next three digests come",
    "digest next",
  ),
  "digest-skip": {
    ...plain(
      "digest-skip",
      ["digest skip", "skip"],
      ["digest", "skip"],
      "Leave out the next digest",
      "digest skip",
    ),
    split: (typed) => ({ which: typed }),
    take: ({ which }) =>
      readDays(trimmed(which)) !== undefined || more.test(trimmed(which))
        ? failed({ kind: "only-next", text: trimmed(which) })
        : ok({ kind: "digest-skip" }),
  },
  "digest-unskip": plain(
    "digest-unskip",
    ["digest unskip", "unskip", "digest undo", "digest skip undo"],
    ["digest", "unskip"],
    "Take back a skip",
    "digest unskip",
  ),
  why: {
    slackCalls: ["why"],
    slackUsage: "why <link or feed>",
    discordPath: ["why"],
    summary: "Tell why an article came here, or did not",
    options: [text("link", true)],
    take: ({ link }) => {
      const about = unquoted(trimmed(link).replace(/^not\s+(?=\S)/i, ""));
      return about === "" ? failed({ kind: "not-about-anything" }) : ok({ kind: "why", about });
    },
  },
  settings: {
    ...plain(
      "settings",
      [
        ...["settings", "config", "preferences", "options", "filter", "filters", "language"],
        ...["length", "digest settings", "digest off", "digest stop"],
        ...["mute", "unmute", "pause", "resume", "snooze", "stop"],
      ],
      ["settings"],
      "Change digest, filter, language and length; mute",
    ),
    split: (typed, call) => readMute(call, typed) ?? {},
    take: ({ feed, days }) => ok(muteCommand(feed, days)),
  },
  log: plain("log", ["log", "history"], ["log"], "Show who changed what here"),
  export: plain(
    "export",
    ["export", "opml"],
    ["export"],
    "Take the feeds that are followed here with you, as OPML",
  ),
  import: {
    slackCalls: ["import"],
    slackUsage: "import [<link>]",
    discordPath: ["import"],
    summary: "Follow all feeds of an OPML file",
    options: [{ name: "file", kind: "file", required: true }],
    // Slack hands no file to a command: people paste into a form there, or give its address.
    split: (typed) => ({ file: findLinks(typed)[0] }),
    take: ({ file }) => {
      const url = trimmed(file);
      return ok({ kind: "import", ...(url !== "" && { url }) });
    },
  },
  help: plain("help", [...helpCalls, "digest help"], ["help"], "Show what Newsbrief can do"),
};

type PlainKind = Extract<
  Command["kind"],
  "list" | "settings" | "log" | "export" | "help" | `digest-${string}`
>;

/** A command that takes nothing. */
function plain(
  kind: PlainKind,
  slackCalls: readonly string[],
  discordPath: CommandSpec["discordPath"],
  summary: string,
  slackUsage: string = kind,
): CommandSpec {
  return { slackCalls, slackUsage, discordPath, summary, options: [], take: () => ok({ kind }) };
}

function text(name: string, required = false): OptionSpec {
  return { name, kind: "text", required };
}

function takeBrief({ link, share }: GivenOptions): Result<Command, CommandProblem> {
  const given = trimmed(link);
  if (given === "") return failed({ kind: "no-link" });
  const links = findLinks(given);
  const [url] = links;
  if (hasLongLink(given)) return failed({ kind: "long-link" });
  if (url === undefined) return failed({ kind: "not-a-link", text: given });
  if (links.length > 1) return failed({ kind: "many-links", count: links.length });
  return ok({ kind: "brief", url, share: share === true });
}

/** The options that are texts and not empty. */
function texts(given: GivenOptions): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [],
    ),
  );
}

function trimmed(value: GivenOptions[string]): string {
  return typeof value === "string" ? value.trim() : "";
}
