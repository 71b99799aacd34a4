import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod/mini";
import { dayMs } from "#shared/durations.ts";

/** A message that waits in a queue, or is being worked on. */
export type WaitingMessage = {
  readonly id: string;
  /** The queue that it was sent to. */
  readonly queue: string;
  readonly body: string;
  /** Not before this time, in milliseconds since 1970. */
  readonly readyAt: number;
};

/** Keeps in a file what waits in the queues, so that a bot that was stopped or died goes on with it. */
export interface QueueJournal {
  /** What waited when the file was opened, oldest first. */
  readonly waiting: readonly WaitingMessage[];
  added(message: WaitingMessage): void;
  /** The message was done and deleted. */
  done(id: string): void;
}

/** What waited for longer is as good as gone: SQS would have dropped it, too. */
const keptMs = 4 * dayMs;

/** Messages hold addresses by which people can be answered for half an hour. */
const ownerOnly = 0o600;

const Line = z.union([
  z.object({ id: z.string(), queue: z.string(), body: z.string(), readyAt: z.number() }),
  z.object({ done: z.string() }),
]);

/**
 * Opens the journal, and takes out of its file what is done.
 *
 * @param now milliseconds since 1970
 */
export function openQueueJournal(file: string, now: number): QueueJournal {
  const waiting = readWaiting(file).filter(({ readyAt }) => now - readyAt < keptMs);
  mkdirSync(dirname(file), { recursive: true });
  // Whole or not at all: the old file stays until the new one is complete.
  writeFileSync(`${file}.new`, waiting.map(lineOf).join(""), { mode: ownerOnly });
  renameSync(`${file}.new`, file);
  return {
    waiting,
    added: (message) => appendFileSync(file, lineOf(message)),
    done: (id) => appendFileSync(file, lineOf({ done: id })),
  };
}

function readWaiting(file: string): readonly WaitingMessage[] {
  const waiting = new Map<string, WaitingMessage>();
  for (const text of linesOf(file)) {
    const line = readLine(text);
    if (line === undefined) continue;
    if ("done" in line) waiting.delete(line.done);
    else waiting.set(line.id, line);
  }
  return [...waiting.values()];
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** @returns `undefined` for a line that was cut off when the bot died */
function readLine(text: string): z.infer<typeof Line> | undefined {
  try {
    return z.safeParse(Line, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function lineOf(line: z.infer<typeof Line>): string {
  return `${JSON.stringify(line)}\n`;
}
