import { queueVariable } from "#config.ts";
import { type Job, jobKinds } from "#model/job.ts";
import { minuteMs } from "#shared/durations.ts";
import type { QueueHandler } from "./queue/deliver-batch.ts";
import type { EmbeddedQueues } from "./queue/embedded-queues.ts";
import { queuePoller } from "./queue/queue-poller.ts";
import type { EmbeddedTable } from "./table/embedded-table.ts";

/** The Lambda of each kind of job. */
export type Workers = Readonly<Record<Job["kind"], QueueHandler>>;

/** What is called each minute. */
export type Tick = () => Promise<unknown>;

/** All that works behind the front doors: the minute's tick and a poller for each queue. */
interface RunningWorkers {
  /** Runs a tick now. */
  tick(): Promise<void>;
  /** Delivers what waits and what comes of it, until nothing is left. */
  drain(): Promise<void>;
  /** Lets the ticks and jobs that are under way end first. */
  stop(): Promise<void>;
}

/** @param runsJobs whether ticks and jobs run as they come; a test may rather call them */
export function runWorkers(
  queues: EmbeddedQueues,
  tick: Tick,
  workers: Workers,
  runsJobs: boolean,
): RunningWorkers {
  const pollers = jobKinds.map((kind) => queuePoller(queues, kind, workers[kind]));
  const ticks = new Set<Promise<unknown>>();
  const tickNow = async (): Promise<void> => {
    const running = tick();
    ticks.add(running);
    try {
      await running;
    } catch {
      // The tick has logged it; the next one makes up for it.
    } finally {
      ticks.delete(running);
    }
  };
  let minutes: NodeJS.Timeout | undefined;
  if (runsJobs) {
    for (const poller of pollers) poller.start();
    minutes = setInterval(() => void tickNow(), minuteMs);
    void tickNow();
  }

  return {
    tick: tickNow,
    async drain() {
      let count: number;
      do {
        count = 0;
        for (const poller of pollers) count += await poller.drain();
      } while (count > 0);
    },
    async stop() {
      clearInterval(minutes);
      await Promise.allSettled([...ticks, ...pollers.map((poller) => poller.stop())]);
    },
  };
}

/** Where table and queues are, as Lambdas find it in their environment. */
export function embeddedEnvironment(
  table: EmbeddedTable,
  queues: EmbeddedQueues,
): Readonly<Record<string, string>> {
  return {
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    AWS_ENDPOINT_URL_SQS: queues.endpoint,
    TABLE_NAME: table.tableName,
    ...Object.fromEntries(
      Object.entries(queues.urls).map(([name, url]) => [queueVariable(name), url]),
    ),
  };
}
