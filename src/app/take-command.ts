import type { GivenOptions } from "#command/commands.ts";
import { explainCommandProblem } from "#command/explain-problem.ts";
import { type HelpLine, helpLines } from "#command/help-text.ts";
import { parseDiscordCommand, parseMessage, parseSlackText } from "#command/parse-command.ts";
import type { Command, CommandProblem } from "#model/command.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import type { Result } from "#shared/result.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { JobQueue, Log } from "./ports.ts";

export type TakeCommandWorld = { readonly jobs: JobQueue; readonly log: Log };

/** What a person gave us, as their platform hands it over. */
export type Typed =
  | { readonly kind: "slack-text"; readonly text: string }
  | {
      readonly kind: "discord-command";
      /** The command and, where it has one, the sub-command. */
      readonly path: readonly string[];
      readonly given: GivenOptions;
    }
  /** The message on which "Brief this" was called, with the links of its attachments. */
  | { readonly kind: "message"; readonly text: string };

/** What a person sees at once. */
export type FirstAnswer =
  /** The brief comes later, in the same place; `isPublic` says who will see it. */
  | { readonly kind: "reading"; readonly host: string; readonly isPublic: boolean }
  | { readonly kind: "help"; readonly lines: readonly HelpLine[] }
  | { readonly kind: "sentence"; readonly text: string };

/**
 * Takes a command and answers within the three seconds that the platforms give:
 * whatever is slow becomes a job.
 *
 * @param id names the interaction; the platform may send it twice
 */
export async function takeCommand(
  world: TakeCommandWorld,
  id: string,
  typed: Typed,
  reply: ReplyAddress,
): Promise<FirstAnswer> {
  const command = parse(typed);
  if (!command.ok) {
    return { kind: "sentence", text: explainCommandProblem(command.problem, reply.platform) };
  }
  const { value } = command;
  switch (value.kind) {
    case "help":
      return { kind: "help", lines: helpLines(reply.platform) };
    case "brief": {
      const request = { kind: "link", url: value.url, share: value.share } as const;
      try {
        await world.jobs.add([{ kind: "write-brief", id, request, reply }]);
      } catch (error) {
        world.log.error("a command could not be taken", { id, platform: reply.platform }, error);
        return { kind: "sentence", text: "I could not take that just now. Try again in a minute." };
      }
      return { kind: "reading", host: new URL(value.url).host, isPublic: value.share };
    }
    default:
      return unreachable(value);
  }
}

function parse(typed: Typed): Result<Command, CommandProblem> {
  switch (typed.kind) {
    case "slack-text":
      return parseSlackText(typed.text);
    case "discord-command":
      return parseDiscordCommand(typed.path, typed.given);
    case "message":
      return parseMessage(typed.text);
    default:
      return unreachable(typed);
  }
}
