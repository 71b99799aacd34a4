import type { Command, CommandProblem } from "#model/command.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { findLinks } from "./find-links.ts";

/** What a person gave to a command, by option name. */
export type GivenOptions = Readonly<Record<string, string | number | boolean | undefined>>;

export type OptionSpec = {
  readonly name: string;
  /** At most 100 characters: Discord's limit. */
  readonly description: string;
  readonly kind: "text" | "flag";
  readonly required: boolean;
};

export type CommandSpec = {
  /** The words after `/brief` that call it on Slack; none for the command itself. */
  readonly slackWords: readonly string[];
  /** As shown in help, after `/brief`. */
  readonly slackUsage: string;
  /** The command and, where it has one, the sub-command on Discord. */
  readonly discordPath: readonly [string] | readonly [string, string];
  /** What it does, at most 100 characters: Discord's limit. */
  readonly summary: string;
  /** On Slack all text after the words fills the first one. */
  readonly options: readonly OptionSpec[];
  readonly take: (given: GivenOptions) => Result<Command, CommandProblem>;
};

/** Every command, for both platforms: parser, help and registration read this record. */
export const commands: Readonly<Record<Command["kind"], CommandSpec>> = {
  brief: {
    slackWords: [],
    slackUsage: "<link>",
    discordPath: ["brief"],
    summary: "Say an article short",
    options: [
      { name: "link", description: "The article’s address", kind: "text", required: true },
      { name: "share", description: "Show it to the whole channel", kind: "flag", required: false },
    ],
    take: takeBrief,
  },
  help: {
    slackWords: ["help"],
    slackUsage: "help",
    discordPath: ["help"],
    summary: "Say what Newsbrief can do",
    options: [],
    take: () => ok({ kind: "help" }),
  },
};

function takeBrief({ link, share }: GivenOptions): Result<Command, CommandProblem> {
  const text = typeof link === "string" ? link.trim() : "";
  if (text === "") return failed({ kind: "no-link" });
  const links = findLinks(text);
  const [url] = links;
  if (url === undefined) return failed({ kind: "not-a-link", text });
  if (links.length > 1) return failed({ kind: "many-links", count: links.length });
  return ok({ kind: "brief", url, share: share === true });
}
