import type { Log } from "#app/ports.ts";
import * as config from "#config.ts";
import { type Channel, channelKey } from "#model/channel.ts";
import { type Job, jobTriesMax } from "#model/job.ts";
import { decodeJob } from "../sqs/decode-job.ts";
import { type SqsBatchHandler, sqsBatch } from "./sqs-batch.ts";

/** What follows for jobs that post into channels. */
type Posting = {
  /** Time limit of the function, in seconds: what a run that died leaves is followed soon after. */
  readonly runSecondsMax: number;
};

/**
 * Makes the Lambda handler that works on the queue of a kind of job.
 *
 * @param run does one job, and may do it twice; throws when it must run again
 * @param posting where jobs post into channels: then those of one channel run in order, and one that no further
 *   try would mend is set aside at once
 * @throws {Error} that names each variable of a queue that is missing
 */
export function jobWorker<Kind extends Job["kind"]>(
  kind: Kind,
  environment: config.Environment,
  { log }: { readonly log: Log },
  run: (job: Extract<Job, { readonly kind: Kind }>, isLastTry: boolean) => Promise<void>,
  posting?: Posting,
): SqsBatchHandler {
  const urlOf = (name: string) => config.queues(environment, [name])[name] ?? "";
  const settings = {
    queueUrl: urlOf(kind),
    triesMax: jobTriesMax[kind],
    ...(posting && {
      ...posting,
      deadLettersUrl: urlOf(`${kind}-dead-letters`),
      laneOf: channelLane,
    }),
  };
  return sqsBatch(settings, log, (body, isLastTry) => run(decodeJob(body, kind), isLastTry));
}

/** What is sent to one channel goes one after the other. */
export function channelLane(job: unknown): string {
  return channelKey((job as { readonly channel: Channel }).channel);
}
