import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { JobQueue } from "#app/ports.ts";
import type { Job } from "#model/job.ts";
import { TellableError } from "#shared/tellable-error.ts";

/** Where the kinds of job wait that this process adds. */
export type QueueUrls = Readonly<Partial<Record<Job["kind"], string>>>;

/** SQS takes so many messages at once. @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html */
const batchMax = 10;

/** Calls at one time: a tick may find some hundred thousand digests due in one minute. */
const callsMax = 16;

/**
 * Puts jobs on the queue of their kind. Nothing is lost: a job that SQS refuses throws.
 *
 * @param patienceMs after which a call counts as refused; where a person waits, they must be told in time
 */
export function sqsJobQueue(urls: QueueUrls, patienceMs?: number): JobQueue {
  const client = new SQSClient({});
  return {
    async add(jobs, delayMs = 0) {
      const delaySeconds = Math.ceil(delayMs / 1000);
      const batches = [...new Set(jobs.map((job) => job.kind))].flatMap((kind) =>
        batchesOf(jobs.filter((job) => job.kind === kind)).map(
          (batch) => [urls[kind], batch] as const,
        ),
      );
      // Whoever is free takes the next; a front door has no room for a package that does this.
      const left = batches.values();
      const senders = Array.from({ length: Math.min(callsMax, batches.length) }, async () => {
        for (const [url, batch] of left) await send(url, batch, delaySeconds);
      });
      await Promise.all(senders);
    },
  };

  async function send(
    url: string | undefined,
    jobs: readonly Job[],
    DelaySeconds: number,
  ): Promise<void> {
    if (url === undefined) throw new TypeError(`no queue for ${jobs[0]?.kind} is set here`);
    const { Failed } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: url,
        Entries: jobs.map((job, at) => ({
          Id: String(at),
          MessageBody: bodyOf(job),
          ...(DelaySeconds > 0 && { DelaySeconds }),
        })),
      }),
      patienceMs === undefined ? {} : { abortSignal: AbortSignal.timeout(patienceMs) },
    );
    const [first] = Failed ?? [];
    if (first !== undefined) {
      throw new TellableError(
        `SQS refused ${Failed?.length} of ${jobs.length} jobs: ${first.Code}`,
      );
    }
  }
}

/**
 * Writes a job as JSON that SQS takes whatever people typed: U+FFFE and U+FFFF, which it refuses, are escaped,
 * and so are emoji, which stand-ins for it refuse.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
 */
function bodyOf(job: Job): string {
  return JSON.stringify(job).replace(
    /[\ud800-\udfff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}

function batchesOf(jobs: readonly Job[]): readonly (readonly Job[])[] {
  const batches: (readonly Job[])[] = [];
  for (let at = 0; at < jobs.length; at += batchMax) batches.push(jobs.slice(at, at + batchMax));
  return batches;
}
