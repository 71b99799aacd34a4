import { retrySoonSeconds } from "#adapters/lambda/sqs-batch.ts";
import { RetryLater } from "#app/retry-later.ts";
import { SetAside } from "#app/set-aside.ts";

/** Thrown where a worker is killed: nothing that it would have done afterwards happens. */
export class Killed extends Error {
  override readonly name = "Killed";
}

type Message<Job> = { readonly job: Job; readonly id: number; readyAt: number; receives: number };

export type QueueRules = {
  readonly triesMax: number;
  /** When a message comes back whose worker was killed, in milliseconds. */
  readonly killedMs: number;
  /** Chance that a message is delivered once more although it was done. */
  readonly duplicateChance: number;
};

/** A queue as SQS is, on a simulated clock: at least once, hidden for a while, set aside after the last try. */
export function simulatedQueue<Job>(rules: QueueRules, chance: () => number, now: () => number) {
  const waiting: Message<Job>[] = [];
  let running = 0;
  const deadLetters: Job[] = [];
  let lastId = 0;
  const add = (job: Job, readyAt = now()) =>
    void waiting.push({ job, id: ++lastId, readyAt, receives: 0 });

  return {
    add,
    deadLetters,
    /** When the next message is ready; `undefined` when none waits. */
    nextAt: () =>
      waiting.reduce<number | undefined>(
        (first, { readyAt }) => (first === undefined || readyAt < first ? readyAt : first),
        undefined,
      ),
    /** How many jobs are under way. */
    running: () => running,
    /** Starts what is ready now, the oldest first, each job by itself, while fewer than ten are under way. */
    start(run: (job: Job) => Promise<void>): void {
      while (running < 10) {
        const message = waiting.find(({ readyAt }) => readyAt <= now());
        if (message === undefined) return;
        waiting.splice(waiting.indexOf(message), 1);
        running += 1;
        void deliverOne(message, run).finally(() => {
          running -= 1;
        });
      }
    },
  };

  async function deliverOne(
    message: Message<Job>,
    run: (job: Job) => Promise<void>,
  ): Promise<void> {
    message.receives += 1;
    try {
      await run(message.job);
      if (chance() < rules.duplicateChance) add(message.job, now() + 60_000 * chance());
      return;
    } catch (error) {
      if (error instanceof SetAside || message.receives >= rules.triesMax)
        return void deadLetters.push(message.job);
      const tries = Math.min(message.receives, retrySoonSeconds.length);
      const waitMs =
        error instanceof Killed
          ? rules.killedMs
          : error instanceof RetryLater
            ? Math.max(error.retryAfterMs, 1000)
            : (retrySoonSeconds[tries - 1] ?? 5) * 1000;
      message.readyAt = now() + waitMs;
      waiting.push(message);
    }
  }
}
