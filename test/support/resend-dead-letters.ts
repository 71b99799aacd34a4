import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { Command } from "commander";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { deadLetters } from "#cli/dead-letters-command.ts";
import { startQueues } from "#local/queue/embedded-queues.ts";
import type { Job } from "#model/job.ts";

/**
 * Sets jobs aside in a real queue, as SQS would, calls `newsbrief dead-letters resend`, and
 * gives the jobs that stand in the queue of their kind then.
 */
export async function resent<Kind extends "send-digest" | "send-live">(
  kind: Kind,
  jobs: readonly Extract<Job, { readonly kind: Kind }>[],
): Promise<readonly Extract<Job, { readonly kind: Kind }>[]> {
  Object.assign(process.env, {
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
  });
  const queues = await startQueues();
  const client = new SQSClient({ endpoint: queues.endpoint, useQueueUrlAsEndpoint: false });
  try {
    for (const job of jobs) {
      const QueueUrl = queues.urls[`${kind}-dead-letters`];
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(job) }));
    }
    await deadLetters("resend", kind, { endpoint: queues.endpoint }, new Command());
    const back: Extract<Job, { readonly kind: Kind }>[] = [];
    for (;;) {
      const QueueUrl = queues.urls[kind];
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 600 }),
      );
      if (Messages.length === 0) return back;
      back.push(...Messages.map(({ Body = "" }) => decodeJob(Body, kind)));
    }
  } finally {
    client.destroy();
    await queues.stop();
  }
}
