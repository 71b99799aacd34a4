import type { Command } from "commander";
import { type DeadLetter, type Fate, sqsDeadLetters } from "#adapters/sqs/dead-letters.ts";
import { type Job, jobKinds } from "#model/job.ts";
import { isOneOf } from "#shared/is-one-of.ts";

export type DeadLettersSettings = {
  /** Stack whose queues are meant, such as `newsbrief-prod`. */
  readonly stack?: string;
  readonly endpoint?: string;
  /** One letter only. */
  readonly id?: string;
};

const actions = ["list", "show", "resend", "drop"] as const;
type Action = (typeof actions)[number];

/** `newsbrief dead-letters`: looks at jobs that failed at their last try, sends them again or drops them. */
export async function deadLetters(
  action: string,
  kindText: string | undefined,
  settings: DeadLettersSettings,
  command: Command,
): Promise<void> {
  if (!isOneOf(actions, action)) {
    return command.error(`“${action}” is none of ${actions.join(", ")}.`);
  }
  if (kindText !== undefined && !isOneOf(jobKinds, kindText)) {
    return command.error(`“${kindText}” is no kind of job. There are ${jobKinds.join(", ")}.`);
  }
  if (action === "drop" && kindText === undefined) {
    return command.error("Say which kind of job to drop: newsbrief dead-letters drop send-digest");
  }
  command.showHelpAfterError(false);
  const lines = await linesOf(action, kindText, settings).catch((error: unknown) => {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    const remedy =
      settings.endpoint === undefined
        ? "AWS needs AWS_REGION and credentials in the environment; a bot on this machine its --endpoint."
        : "A bot on this machine prints its --endpoint when it starts.";
    return command.error(`The queues could not be asked: ${reason.replace(/\.+$/, "")}. ${remedy}`);
  });
  if (lines === undefined) {
    return command.error(
      "There are no queues here. Name the stack with --stack, or a bot on this machine with --endpoint.",
    );
  }
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** @returns lines to print; nothing where no such queues are */
export async function linesOf(
  action: Action,
  kind: Job["kind"] | undefined,
  { stack, endpoint, id }: DeadLettersSettings,
): Promise<readonly string[] | undefined> {
  // The queues of a bot on this machine are nobody's account.
  if (endpoint !== undefined) {
    process.env.AWS_REGION ??= "us-east-1";
    process.env.AWS_ACCESS_KEY_ID ??= "local";
    process.env.AWS_SECRET_ACCESS_KEY ??= "local";
  }
  const letters = sqsDeadLetters({
    ...(stack !== undefined && { prefix: `${stack}-` }),
    ...(endpoint !== undefined && { endpoint }),
  });
  const counts = [...(await letters.counts())].filter(
    ([one]) => kind === undefined || one === kind,
  );
  if (counts.length === 0) return undefined;
  if (action === "list") {
    return counts.map(([one, count]) => `${String(count).padStart(6)}  ${one}`);
  }
  const lines: string[] = [];
  let met = 0;
  for (const [one] of counts) {
    await letters.each(one, (letter): Fate => {
      if (id !== undefined && letter.id !== id) return "keep";
      met += 1;
      if (action !== "show") return action;
      lines.push(describe(letter));
      return "keep";
    });
  }
  if (met === 0)
    return [id === undefined ? "Nothing was set aside." : `No job that was set aside is “${id}”.`];
  if (action === "show") return lines;
  return [
    `${met} ${met === 1 ? "job" : "jobs"} ${action === "resend" ? "sent again" : "dropped"}.`,
  ];
}

/** One letter in a few lines. What gives access to a chat is not shown, nor what people sent. */
export function describe({ id, kind, addedAt, body }: DeadLetter): string {
  return [`${id}  ${kind}  added ${addedAt.toISOString()}`, `        ${masked(body)}`].join("\n");
}

const secrets = new Set([
  ...["token", "responseUrl", "url", "text", "about", "feed", "typedLine"],
  ...["only", "not", "outletsOnly", "outletsNot"],
]);

function masked(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body, (name, value) => (secrets.has(name) ? "…" : value)));
  } catch {
    return `not JSON, ${body.length} characters`;
  }
}
