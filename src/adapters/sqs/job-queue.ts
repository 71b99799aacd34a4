import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { JobQueue } from "#app/ports.ts";
import type { Job } from "#model/job.ts";

/** Where the kinds of job wait that this process adds. */
export type QueueUrls = Readonly<Partial<Record<Job["kind"], string>>>;

/** SQS takes so many messages at once. @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html */
const batchMax = 10;

/** Puts jobs on the queue of their kind. Nothing is lost: a job that SQS refuses throws. */
export function sqsJobQueue(urls: QueueUrls): JobQueue {
  const client = new SQSClient({ maxAttempts: 3 });
  return {
    async add(jobs) {
      for (const kind of new Set(jobs.map((job) => job.kind))) {
        const group = jobs.filter((job) => job.kind === kind);
        for (let at = 0; at < group.length; at += batchMax) {
          await send(urls[kind], group.slice(at, at + batchMax));
        }
      }
    },
  };

  async function send(url: string | undefined, jobs: readonly Job[]): Promise<void> {
    if (url === undefined) throw new TypeError(`no queue for ${jobs[0]?.kind} is set here`);
    const { Failed } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: url,
        Entries: jobs.map((job, at) => ({ Id: String(at), MessageBody: JSON.stringify(job) })),
      }),
    );
    const [first] = Failed ?? [];
    if (first !== undefined) {
      throw new Error(`SQS refused ${Failed?.length} of ${jobs.length} jobs: ${first.Code}`);
    }
  }
}
