import type { SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jobWorker } from "#adapters/lambda/job-worker.ts";
import { type EmbeddedQueues, startQueues } from "#local/queue/embedded-queues.ts";
import type { PollFeedJob } from "#model/job.ts";
import { fakeLog } from "../../support/fake-world.ts";

let queues: EmbeddedQueues;
beforeAll(async () => {
  queues = await startQueues();
  process.env.AWS_ENDPOINT_URL_SQS = queues.endpoint;
});
afterAll(async () => {
  delete process.env.AWS_ENDPOINT_URL_SQS;
  await queues.stop();
});

const feedId = "0123456789abcdef0123";

/** Messages by their ids, each with its body and the number of its tries. */
const eventOf = (messages: Readonly<Record<string, readonly [body: string, tries: number]>>) =>
  ({
    Records: Object.entries(messages).map(([messageId, [body, tries]]) => ({
      messageId,
      body,
      receiptHandle: "gone",
      attributes: { ApproximateReceiveCount: String(tries), SentTimestamp: "1" },
    })),
  }) as unknown as SQSEvent;

describe("the handler of a queue", () => {
  it("runs what is a job of its kind, and gives back alone what is none", async () => {
    const seen: (readonly [PollFeedJob, boolean])[] = [];
    const world = { log: fakeLog() };
    const handler = jobWorker(
      "poll-feed",
      { POLL_FEED_QUEUE_URL: queues.urls["poll-feed"] },
      world,
      async (job, isLastTry) => {
        seen.push([job, isLastTry]);
      },
    );
    const job = JSON.stringify({ kind: "poll-feed", feedId });
    const answer = await handler(
      eventOf({
        good: [job, 1],
        broken: ["{oops", 1],
        empty: ["", 1],
        other: ['{"kind":"read-page","url":"https://one.example/"}', 1],
        last: [job, 4],
      }),
    );
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual([
      "broken",
      "empty",
      "other",
    ]);
    expect(seen).toEqual([
      [{ kind: "poll-feed", feedId }, false],
      [{ kind: "poll-feed", feedId }, true],
    ]);
  });

  it("runs jobs of one channel one after the other, and beside them those of others", async () => {
    const steps: string[] = [];
    const { "send-digest": url, "send-digest-dead-letters": deadLettersUrl } = queues.urls;
    const handler = jobWorker(
      "send-digest",
      { SEND_DIGEST_QUEUE_URL: url, SEND_DIGEST_DEAD_LETTERS_QUEUE_URL: deadLettersUrl },
      { log: fakeLog() },
      async ({ channel: { channelId } }) => {
        steps.push(`${channelId} begins`);
        await new Promise(setImmediate);
        steps.push(`${channelId} ends`);
      },
      { runSecondsMax: 60 },
    );
    const job = (channelId: string) => {
      const { kind, date, slot } = { kind: "send-digest", date: "2026-03-02", slot: "08:00" };
      const channel = { platform: "slack", workspaceId: "T1", channelId };
      return JSON.stringify({ kind, channel, date, slot, dueAt: "2026-03-02T07:00:00Z" });
    };
    await handler(eventOf({ a: [job("C1"), 1], b: [job("C1"), 1], c: [job("C2"), 1] }));
    expect(steps.slice(0, 2)).toEqual(["C1 begins", "C2 begins"]);
    const [begins, ends] = ["C1 begins", "C1 ends"];
    expect(steps.filter((step) => step.startsWith("C1"))).toEqual([begins, ends, begins, ends]);
  });

  it("is not made without the address of a queue, which it names", () => {
    const make = (environment: Readonly<Record<string, string | undefined>>) =>
      jobWorker("send-live", environment, { log: fakeLog() }, async () => {}, {
        runSecondsMax: 60,
      });
    const SEND_LIVE_QUEUE_URL = queues.urls["send-live"];
    expect(() => make({ SEND_LIVE_QUEUE_URL })).toThrow("SEND_LIVE_DEAD_LETTERS_QUEUE_URL");
    expect(() => make({})).toThrow("SEND_LIVE_QUEUE_URL");
  });
});
