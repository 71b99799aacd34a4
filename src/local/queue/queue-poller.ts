import { ChangeMessageVisibilityCommand, SQSClient } from "@aws-sdk/client-sqs";
import { deliverBatch, type QueueHandler } from "./deliver-batch.ts";
import type { EmbeddedQueues } from "./embedded-queues.ts";

/** Calls a Lambda whenever its queue has messages. */
export interface QueuePoller {
  /**
   * Delivers what is ready now, until nothing is; for tests, beside or instead of polling.
   *
   * @returns how many messages that were
   */
  drain(): Promise<number>;
  /** Ends the time for which failed messages stay hidden, so that they come again at once. */
  retryNow(): Promise<void>;
  /** Starts to wait for messages, until `stop`. */
  start(): void;
  /** Resolves when the Lambda has finished the batch it is at. */
  stop(): Promise<void>;
}

/** Batches that a Lambda works at at the same time. */
const batchesAtOnce = 2;

/** A wait is never broken off, as a message that comes then would be lost for a while; so it is short. */
const pause = { longPollSeconds: 1, afterErrorMs: 500 } as const;

/** @param name of the queue, such as `write-brief` */
export function queuePoller(
  queues: EmbeddedQueues,
  name: string,
  handler: QueueHandler,
): QueuePoller {
  const url = queues.urls[name];
  if (url === undefined) throw new Error(`There is no queue ${name}.`);
  const client = new SQSClient({
    endpoint: queues.endpoint,
    useQueueUrlAsEndpoint: false,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
  });
  const source = { client, name, url };
  let stopping = false;
  const failedReceipts = new Set<string>();
  let loops: readonly Promise<void>[] = [];

  async function deliver(waitSeconds: number): Promise<number> {
    const { done, failed } = await deliverBatch(source, handler, waitSeconds);
    for (const receipt of failed) failedReceipts.add(receipt);
    return done.length + failed.length;
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      try {
        await deliver(pause.longPollSeconds);
      } catch {
        // The queue cannot be reached at the moment.
        await new Promise((resume) => setTimeout(resume, pause.afterErrorMs));
      }
    }
  }

  return {
    async drain() {
      let count = 0;
      for (;;) {
        const delivered = await deliver(0);
        if (delivered === 0) return count;
        count += delivered;
      }
    },
    async retryNow() {
      const receipts = [...failedReceipts];
      failedReceipts.clear();
      for (const ReceiptHandle of receipts) {
        const change = { QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 };
        await client.send(new ChangeMessageVisibilityCommand(change)).catch(ignoreWhenBack);
      }
    },
    start() {
      if (loops.length === 0) loops = Array.from({ length: batchesAtOnce }, loop);
    },
    async stop() {
      stopping = true;
      await Promise.all(loops);
      client.destroy();
    },
  };
}

/** A message whose time was over before we asked is back already. */
function ignoreWhenBack(error: unknown): void {
  if (!(error instanceof Error && error.name === "MessageNotInflight")) throw error;
}
