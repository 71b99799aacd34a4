import {
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { QueueHandler } from "#local/queue/deliver-batch.ts";
import { type EmbeddedQueues, startQueues } from "#local/queue/embedded-queues.ts";
import { queueDefinitions } from "#local/queue/queue-definitions.ts";
import { type QueuePoller, queuePoller } from "#local/queue/queue-poller.ts";
import { jobKinds } from "#model/job.ts";

let queues: EmbeddedQueues;
let client: SQSClient;
let events: SQSEvent[] = [];

/** Sends to a queue of this file and polls it with a Lambda that remembers its events. */
function polled(answer: (event: SQSEvent) => unknown = () => undefined): QueuePoller {
  const handler: QueueHandler = async (event) => {
    events.push(event);
    return (await answer(event)) as SQSBatchResponse | undefined;
  };
  return queuePoller(queues, "write-brief", handler);
}

async function send(...bodies: readonly string[]): Promise<void> {
  const Entries = bodies.map((MessageBody, at) => ({ Id: String(at), MessageBody }));
  const QueueUrl = queues.urls["write-brief"];
  await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
}

const bodiesOf = ({ Records }: SQSEvent) => Records.map(({ body }) => body).sort();
const failing =
  (...bodies: readonly string[]) =>
  ({ Records }: SQSEvent) => ({
    batchItemFailures: Records.filter(({ body }) => bodies.includes(body)).map(({ messageId }) => ({
      itemIdentifier: messageId,
    })),
  });

function signal() {
  let raise = () => {};
  const raised = new Promise<void>((resolve) => {
    raise = resolve;
  });
  return { raise: () => raise(), raised };
}

beforeAll(async () => {
  queues = await startQueues();
  client = new SQSClient({ endpoint: queues.endpoint, useQueueUrlAsEndpoint: false });
});
afterAll(async () => {
  client.destroy();
  await queues.stop();
});
beforeEach(() => {
  events = [];
});

describe("the embedded queues", () => {
  it("are those that are deployed, each with a queue for what it sets aside", () => {
    const names = queueDefinitions.map(({ name }) => name);
    const wanted = jobKinds.flatMap((kind) => [kind, `${kind}-dead-letters`]);
    expect(names.sort()).toEqual(wanted.sort());
    expect(Object.keys(queues.urls).sort()).toEqual(names);
  });

  it("are reached by their URL, without an endpoint", async () => {
    const quiet = { debug() {}, info() {}, warn() {}, error() {} };
    const byUrl = new SQSClient({ logger: quiet });
    const QueueUrl = queues.urls["poll-feed"];
    expect(QueueUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
    await byUrl.send(new SendMessageCommand({ QueueUrl, MessageBody: "é 東京" }));
    const { Messages } = await byUrl.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(Messages?.map(({ Body }) => Body)).toEqual(["é 東京"]);
    byUrl.destroy();
  });
});

describe("polling a queue", () => {
  it("calls the Lambda with the event that AWS would send", async () => {
    await send("a");
    await polled().drain();
    expect(events).toEqual([
      {
        Records: [
          {
            messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
            receiptHandle: expect.any(String),
            body: "a",
            attributes: {
              ApproximateReceiveCount: "1",
              SentTimestamp: expect.stringMatching(/^\d{13}$/),
              SenderId: expect.any(String),
              ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
            },
            messageAttributes: {},
            md5OfBody: "0cc175b9c0f1b6a831c399e269772661",
            eventSource: "aws:sqs",
            eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:write-brief",
            awsRegion: "us-east-1",
          },
        ],
      },
    ]);
    expect(await queues.count("write-brief")).toEqual({ ready: 0, hidden: 0 });
  });

  it("gives ten messages at once, at most", async () => {
    await send(..."abcdefghij");
    await send("k");
    await polled().drain();
    expect(events.map(({ Records }) => Records.length)).toEqual([10, 1]);
  });

  it("gives again only what failed, and counts the tries", async () => {
    await send("a", "b", "c");
    const poller = polled((event) => (events.length === 1 ? failing("b")(event) : undefined));
    await poller.drain();
    expect(await queues.count("write-brief")).toEqual({ ready: 0, hidden: 1 });

    await poller.retryNow();
    await poller.drain();
    expect(events.map(bodiesOf)).toEqual([["a", "b", "c"], ["b"]]);
    expect(events[1]?.Records[0]?.attributes.ApproximateReceiveCount).toBe("2");
    expect(await queues.count("write-brief")).toEqual({ ready: 0, hidden: 0 });
  });

  it.each<[string, (event: SQSEvent) => unknown]>([
    ["throws", () => Promise.reject(new Error("out of memory"))],
    [
      "names a message that was not in the batch",
      () => ({ batchItemFailures: [{ itemIdentifier: "x" }] }),
    ],
    ["names no message", () => ({ batchItemFailures: [{ itemIdentifier: "" }] })],
    ["answers in another form", () => ({ batchItemFailures: [{}] })],
  ])("gives all again when the Lambda %s", async (_case, answer) => {
    await send("a", "b");
    const poller = polled((event) => (events.length === 1 ? answer(event) : undefined));
    await poller.drain();
    await poller.retryNow();
    await poller.drain();
    expect(events.map(bodiesOf)).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  it.each([[undefined], [null], [{}], [{ batchItemFailures: [] }], ["done"]])(
    "takes %j as success",
    async (answer) => {
      await send("a");
      await polled(() => answer).drain();
      expect(await queues.count("write-brief")).toEqual({ ready: 0, hidden: 0 });
    },
  );

  it("sets a message aside after its last try", async () => {
    await send("poison");
    const poller = polled(failing("poison"));
    for (let tries = 0; tries < 6; tries += 1) {
      await poller.drain();
      await poller.retryNow();
    }
    expect(events).toHaveLength(4);
    expect(await queues.count("write-brief-dead-letters")).toEqual({ ready: 1, hidden: 0 });
  });

  it("waits for messages until it is stopped, and then finishes what it is at", async () => {
    const finished: string[] = [];
    const arrived = signal();
    const mayFinish = signal();
    const poller = polled(async (event) => {
      arrived.raise();
      await mayFinish.raised;
      finished.push(...bodiesOf(event));
    });
    poller.start();
    await send("late");
    await arrived.raised;
    const stopped = poller.stop();
    mayFinish.raise();
    await stopped;
    expect(finished).toEqual(["late"]);
    expect(await queues.count("write-brief")).toEqual({ ready: 0, hidden: 0 });
  });

  it("refuses a queue that is not deployed", () => {
    expect(() => queuePoller(queues, "nonsense", async () => undefined)).toThrow(
      "no queue nonsense",
    );
  });
});
