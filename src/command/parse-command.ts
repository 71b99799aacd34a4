import type { Command, CommandProblem } from "#model/command.ts";
import { failed, type Result } from "#shared/result.ts";
import { type CommandSpec, commands, type GivenOptions } from "./commands.ts";

const specs: readonly CommandSpec[] = Object.values(commands);

/**
 * Reads what a person typed after `/brief` on Slack: the words of a command, or else a link.
 *
 * @param text as Slack passes it on, with its own marks around links
 */
export function parseSlackText(text: string): Result<Command, CommandProblem> {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const called = longestCall(words) ?? commands.brief;
  const rest = words.slice(called.slackWords.length).join(" ");
  const [first] = called.options;
  return called.take(first === undefined ? {} : { [first.name]: rest });
}

/**
 * Reads a command of Discord.
 *
 * @param path the command and, where it has one, the sub-command
 */
export function parseDiscordCommand(
  path: readonly string[],
  given: GivenOptions,
): Result<Command, CommandProblem> {
  const called = specs.find(({ discordPath }) => discordPath.join(" ") === path.join(" "));
  return called?.take(given) ?? failed({ kind: "unknown-command", text: path.join(" ") });
}

/**
 * Reads the message on which a person called "Brief this".
 *
 * @param text the message as the platform passes it on, with the links of its attachments
 */
export function parseMessage(text: string): Result<Command, CommandProblem> {
  const taken = commands.brief.take({ link: text });
  if (taken.ok || taken.problem.kind === "many-links") return taken;
  return failed({ kind: "no-link-in-message" });
}

function longestCall(words: readonly string[]): CommandSpec | undefined {
  return specs
    .filter(({ slackWords }) => slackWords.length > 0)
    .filter(({ slackWords }) => slackWords.every((word, at) => words[at]?.toLowerCase() === word))
    .toSorted((a, b) => b.slackWords.length - a.slackWords.length)[0];
}
