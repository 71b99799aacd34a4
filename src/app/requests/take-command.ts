import type { GivenOptions } from "#command/commands.ts";
import { explainCommandProblem, lineToCopy } from "#command/explain-command-problem.ts";
import {
  missingPermissionsSentence,
  type StrangePlace,
  strangerSentence,
} from "#command/explain-permission.ts";
import { helpOf } from "#command/help-text.ts";
import {
  parseDiscordCommand,
  parseMessage,
  parseSlackText,
  unescaped,
} from "#command/parse-command.ts";
import type { ChannelCommand, Command, CommandProblem } from "#model/command.ts";
import type { HelpLine } from "#model/help-line.ts";
import type { AnswerCommandJob, AskedAt, ChannelRequest, WriteBriefJob } from "#model/job.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import type { Result } from "#shared/result.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { Clock, JobQueue, Log } from "../ports.ts";

export type TakeCommandWorld = {
  readonly jobs: JobQueue;
  readonly clock: Clock;
  readonly log: Log;
};

/** What a person gave us, as their platform hands it over. */
export type Typed =
  | { readonly kind: "slack-text"; readonly text: string }
  | {
      readonly kind: "discord-command";
      /** The command and, where it has one, the sub-command. */
      readonly path: readonly string[];
      readonly given: GivenOptions;
      /** The whole, as it would be typed. */
      readonly line: string;
    }
  | CalledOn;

/** The message on which "Brief this" was called, with the links of its attachments. */
export type CalledOn = {
  readonly kind: "message";
  readonly text: string;
  /** Whether files were uploaded with it, whatever they are. */
  readonly hasFiles: boolean;
};

/** Where it was typed, as far as the platform tells. */
export type TypedAt = AskedAt & {
  /** Permissions that we need to post there and do not have, by the platform's own names. */
  readonly missingPermissions?: readonly string[];
  /** Only the person has installed us, not who else is there: we can answer and never post. */
  readonly strangeTo?: StrangePlace | undefined;
};

/** What a person sees at once. */
export type FirstAnswer =
  /** The brief comes later, in the same place; `isPublic` says who will see it. */
  | { readonly kind: "reading"; readonly host: string; readonly isPublic: boolean }
  /** The answer comes later, in the same place, for the asker alone. */
  | { readonly kind: "working"; readonly text: string }
  /** A form opens, where the platform opens forms from a command. */
  | { readonly kind: "form"; readonly form: "settings" | "import" }
  | { readonly kind: "help"; readonly lines: readonly HelpLine[] }
  /** `typedLine`: what they typed, to copy, as nothing came of it. */
  | {
      readonly kind: "sentence";
      readonly text: string;
      readonly typedLine?: string | undefined;
    };

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
  place: TypedAt = {},
): Promise<FirstAnswer> {
  const command = parse(typed);
  const typedLine = lineToCopy(lineOf(typed));
  const at = { ...place, ...(typedLine !== undefined && { typedLine }) };
  if (!command.ok) {
    const text = explainCommandProblem(command.problem, reply.platform);
    return { kind: "sentence", text, typedLine };
  }
  const { value } = command;
  switch (value.kind) {
    case "help":
      return { kind: "help", lines: helpOf(reply.platform) };
    case "brief": {
      const request = { kind: "link", url: value.url, share: value.share } as const;
      const text = await takeJob(world, { kind: "write-brief", id, request, reply });
      if (text !== undefined) return { kind: "sentence", text, typedLine };
      return { kind: "reading", host: new URL(value.url).host, isPublic: value.share };
    }
    default:
      return takeChannelCommand(world, id, value, reply, at);
  }
}

/**
 * The same of a message on which "Brief this" was called, where what is seen at once is said by a call of our own.
 *
 * @param sayReading says that a page of that host is read, before its brief can come
 * @returns a sentence for them when none will come
 */
export async function takeMessage(
  world: TakeCommandWorld,
  id: string,
  { text, hasFiles }: CalledOn,
  reply: ReplyAddress,
  sayReading: (host: string) => Promise<void>,
): Promise<string | undefined> {
  const command = parseMessage(text, hasFiles);
  if (!command.ok) return explainCommandProblem(command.problem, reply.platform);
  const { url, share } = command.value;
  await sayReading(new URL(url).host);
  return takeJob(world, { kind: "write-brief", id, request: { kind: "link", url, share }, reply });
}

/**
 * Adds the job that a person's wish becomes.
 *
 * @returns a sentence for them when not even the queue took it; why not is logged
 */
export async function takeJob(
  world: TakeCommandWorld,
  job: Omit<WriteBriefJob, "askedAt"> | Omit<AnswerCommandJob, "askedAt">,
): Promise<string | undefined> {
  try {
    await world.jobs.add([{ ...job, askedAt: world.clock.now() }]);
    return undefined;
  } catch (error) {
    const facts = { id: job.id, platform: job.reply.platform };
    world.log.error("a wish could not be taken", facts, error);
    return "I could not take that just now. Try again in a minute.";
  }
}

async function takeChannelCommand(
  world: TakeCommandWorld,
  id: string,
  command: ChannelCommand,
  reply: ReplyAddress,
  at: TypedAt,
): Promise<FirstAnswer> {
  const { missingPermissions: _missing, strangeTo: _place, ...asked } = at;
  if (reply.platform === "slack" && opensForm(command)) {
    return { kind: "form", form: command.kind };
  }
  const refusal = leadsToPosts(command) ? whyNoPosts(at) : whyNotHere(at);
  const { typedLine } = at;
  if (refusal !== undefined) return { kind: "sentence", text: refusal, typedLine };
  const request = requestOf(command);
  const text = await takeJob(world, { kind: "answer-command", id, request, reply, asked });
  return text === undefined
    ? { kind: "working", text: workingText(command) }
    : { kind: "sentence", text, typedLine };
}

function opensForm(
  command: ChannelCommand,
): command is Extract<ChannelCommand, { kind: "settings" | "import" }> {
  return command.kind === "settings"
    ? command.mute === undefined
    : command.kind === "import" && command.url === undefined;
}

/** To mute is to send the form with nothing else in it. */
function requestOf(command: ChannelCommand): ChannelRequest {
  return command.kind === "settings" && command.mute !== undefined
    ? { kind: "form", form: { kind: "settings", mute: command.mute } }
    : { kind: "command", command };
}

/** Why nothing about the channel is told or changed for whoever asks there: the place is not ours. */
export function whyNotHere({ strangeTo }: TypedAt): string | undefined {
  return strangeTo && strangerSentence(strangeTo);
}

/** Why we could not post there, as far as the platform tells with what a person does. */
export function whyNoPosts({
  missingPermissions = [],
  strangeTo,
  ...asked
}: TypedAt): string | undefined {
  if (strangeTo !== undefined) return strangerSentence(strangeTo);
  return missingPermissions.length === 0
    ? undefined
    : missingPermissionsSentence(missingPermissions, asked);
}

/** Whether we would post to the channel after it, for everybody there. */
function leadsToPosts({ kind }: ChannelCommand): boolean {
  return kind === "subscribe" || kind === "import" || kind === "schedule" || kind === "digest-now";
}

function workingText(command: ChannelCommand): string {
  return command.kind === "subscribe"
    ? `Looking for the feed of ${new URL(command.url).host}…`
    : "One moment…";
}

function lineOf(typed: Typed): string {
  if (typed.kind === "slack-text") return `/brief ${unescaped(typed.text)}`;
  return typed.kind === "message" ? "" : typed.line;
}

function parse(typed: Typed): Result<Command, CommandProblem> {
  switch (typed.kind) {
    case "slack-text":
      return parseSlackText(typed.text);
    case "discord-command":
      return parseDiscordCommand(typed.path, typed.given);
    case "message":
      return parseMessage(typed.text, typed.hasFiles);
    default:
      return unreachable(typed);
  }
}
