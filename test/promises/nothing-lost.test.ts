import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqsDeadLetters } from "#adapters/sqs/dead-letters.ts";
import { type EmbeddedQueues, startQueues } from "#local/queue/embedded-queues.ts";
import { queuePoller } from "#local/queue/queue-poller.ts";
import { jobKinds } from "#model/job.ts";

let queues: EmbeddedQueues;
let client: SQSClient;
beforeAll(async () => {
  queues = await startQueues();
  client = new SQSClient({ endpoint: queues.endpoint, useQueueUrlAsEndpoint: false });
});
afterAll(async () => {
  client.destroy();
  await queues.stop();
});

/** More tries than any queue allows. */
const triesMax = 20;

describe("nothing lost", () => {
  it.each(jobKinds)(
    "%s: tried again, set aside after the last try, and done when sent again",
    async (kind) => {
      const body = JSON.stringify({ kind, number: 1 });
      await client.send(new SendMessageCommand({ QueueUrl: queues.urls[kind], MessageBody: body }));
      let tries = 0;
      const failing = queuePoller(queues, kind, async ({ Records }) => {
        tries += Records.length;
        return {
          batchItemFailures: Records.map(({ messageId }) => ({ itemIdentifier: messageId })),
        };
      });
      for (let round = 0; round < triesMax; round += 1) {
        await failing.drain();
        await failing.retryNow();
      }
      await failing.stop();
      expect(tries).toBeGreaterThan(1);
      expect(await queues.count(kind)).toEqual({ ready: 0, hidden: 0 });
      const letters = sqsDeadLetters({ endpoint: queues.endpoint });
      expect((await letters.counts()).get(kind)).toBe(1);

      await letters.each(kind, () => "resend");
      const done: string[] = [];
      const working = queuePoller(queues, kind, async ({ Records }) => {
        done.push(...Records.map((record) => record.body));
        return { batchItemFailures: [] };
      });
      await working.drain();
      await working.stop();
      expect(done).toEqual([body]);
    },
  );
});
