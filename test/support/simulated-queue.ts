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
  let waiting: Message<Job>[] = [];
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
    /** Delivers what is ready now, ten at a time, each job by itself. */
    async deliver(run: (job: Job) => Promise<void>): Promise<void> {
      const ready = waiting.filter(({ readyAt }) => readyAt <= now());
      if (ready.length === 0) return;
      waiting = waiting.filter(({ readyAt }) => readyAt > now());
      for (let at = 0; at < ready.length; at += 10) {
        await Promise.all(ready.slice(at, at + 10).map((message) => deliverOne(message, run)));
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
