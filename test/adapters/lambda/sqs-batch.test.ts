import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { channelLane } from "#adapters/lambda/job-worker.ts";
import { type SqsBatchSettings, sqsBatch } from "#adapters/lambda/sqs-batch.ts";
import { jsonLog } from "#adapters/log/json-log.ts";
import { RetryLater } from "#app/retry-later.ts";
import { SetAside } from "#app/set-aside.ts";
import { type EmbeddedQueues, startQueues } from "#local/queue/embedded-queues.ts";
import { startWebServer } from "#local/web-server.ts";
import { TellableError } from "#shared/tellable-error.ts";
import { aChannel } from "../../support/fake-channels.ts";
import { fakeLog } from "../../support/fake-world.ts";

let queues: EmbeddedQueues;
let client: SQSClient;
let clockMs: number;
beforeAll(() => {
  Object.assign(process.env, {
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
  });
});
beforeEach(async () => {
  await queues?.stop();
  client?.destroy();
  queues = await startQueues();
  process.env.AWS_ENDPOINT_URL_SQS = queues.endpoint;
  client = new SQSClient({ endpoint: queues.endpoint, useQueueUrlAsEndpoint: false });
  clockMs = 0;
});
afterAll(async () => {
  delete process.env.AWS_ENDPOINT_URL_SQS;
  client.destroy();
  await queues.stop();
});

const urlOf = (name: string) => queues.urls[name] ?? "";

/** Jobs as Lambda hands them over, sent one after the other. */
async function batchOf(bodies: readonly string[], tries = 1): Promise<SQSEvent> {
  for (const MessageBody of bodies) {
    await client.send(new SendMessageCommand({ QueueUrl: urlOf("send-live"), MessageBody }));
  }
  const receive = { QueueUrl: urlOf("send-live"), MaxNumberOfMessages: 10, VisibilityTimeout: 600 };
  const { Messages = [] } = await client.send(new ReceiveMessageCommand(receive));
  const inOrder = bodies.flatMap((body) => Messages.find(({ Body }) => Body === body) ?? []);
  return {
    Records: inOrder.map(({ MessageId = "", Body = "", ReceiptHandle = "" }) => {
      clockMs += 1;
      return {
        messageId: MessageId,
        body: Body,
        receiptHandle: ReceiptHandle,
        attributes: {
          ApproximateReceiveCount: String(tries),
          SentTimestamp: String(clockMs),
        },
      };
    }),
  } as SQSEvent;
}

const job = (channelId: string, name: string) =>
  JSON.stringify({ kind: "send-live", channel: aChannel(channelId), name });
const nameIn = (body: string) => JSON.parse(body).name as string;

async function run(
  event: SQSEvent,
  work: (name: string, isLastTry: boolean) => Promise<void>,
  settings: Partial<SqsBatchSettings> = {},
) {
  const log = fakeLog();
  const handler = sqsBatch(
    { queueUrl: urlOf("send-live"), triesMax: 4, ...settings },
    log,
    (body, isLastTry) => work(nameIn(body), isLastTry),
  );
  const { batchItemFailures } = await handler(event);
  const failed = batchItemFailures.map(({ itemIdentifier }) =>
    nameIn(event.Records.find(({ messageId }) => messageId === itemIdentifier)?.body ?? "{}"),
  );
  return { failed, log };
}

async function bodiesIn(name: string): Promise<readonly string[]> {
  const receive = { QueueUrl: urlOf(name), MaxNumberOfMessages: 10 };
  const { Messages = [] } = await client.send(new ReceiveMessageCommand(receive));
  return Messages.map(({ Body = "" }) => nameIn(Body));
}

describe("a batch of jobs", () => {
  it("gives back those alone that failed", async () => {
    const event = await batchOf([job("C1", "a"), job("C2", "b"), job("C3", "c")]);
    const { failed, log } = await run(event, async (name) => {
      if (name === "b") throw new Error("broken");
    });
    expect(failed).toEqual(["b"]);
    expect(log.lines.join()).toContain("a job failed");
  });

  it("names in the log the job that failed, with our own words for it", async () => {
    const event = await batchOf([job("C1", "a")]);
    const lines: string[] = [];
    const log = jsonLog("send-live", "INFO", (line) => lines.push(line));
    const handler = sqsBatch({ queueUrl: urlOf("send-live"), triesMax: 4 }, log, async () => {
      throw new TellableError("the platform failed the post: HTTP 401");
    });
    await handler(event);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        level: "ERROR",
        message: "a job failed",
        job: event.Records[0]?.messageId,
        tries: 1,
        cause: expect.stringContaining("the platform failed the post: HTTP 401"),
      }),
    ]);
  });

  it("runs jobs at once", async () => {
    const event = await batchOf([job("C1", "a"), job("C2", "b")]);
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { failed } = await run(event, async (name) => {
      if (name === "a") await arrived;
      else arrive();
    });
    expect(failed).toEqual([]);
  });

  it("runs those of one channel in the order in which they were sent", async () => {
    const event = await batchOf([job("C1", "first"), job("C2", "other"), job("C1", "second")]);
    const seen: string[] = [];
    const Records = event.Records.toReversed();
    await run(
      { Records },
      async (name) => {
        await Promise.resolve();
        seen.push(name);
      },
      { laneOf: channelLane },
    );
    expect(seen.filter((name) => name !== "other")).toEqual(["first", "second"]);
    expect(seen).toHaveLength(3);
  });

  it("keeps back what stands behind a job of its channel that comes again", async () => {
    const event = await batchOf([job("C1", "first"), job("C1", "second"), job("C2", "other")]);
    const seen: string[] = [];
    const { failed } = await run(
      event,
      async (name) => {
        seen.push(name);
        if (name === "first") throw new RetryLater(1000, "wait");
      },
      { laneOf: channelLane },
    );
    expect(failed).toEqual(["first", "second"]);
    expect(seen.toSorted()).toEqual(["first", "other"]);
  });

  it("runs what stands behind a job of its channel at its last try, and does not lose it unseen", async () => {
    const event = await batchOf([job("C1", "first"), job("C1", "second")], 4);
    const seen: string[] = [];
    const { failed } = await run(
      event,
      async (name, isLastTry) => {
        expect(isLastTry).toBe(true);
        seen.push(name);
        if (name === "first") throw new Error("it never works");
      },
      { laneOf: channelLane },
    );
    expect(failed).toEqual(["first"]);
    expect(seen).toEqual(["first", "second"]);
  });

  it("sets a job aside at once that no further try would mend", async () => {
    const event = await batchOf([job("C1", "a"), job("C2", "b")]);
    const deadLettersUrl = urlOf("send-live-dead-letters");
    const { failed, log } = await run(
      event,
      async (name) => {
        throw name === "a" ? new SetAside("our fault") : new Error("it may work yet");
      },
      { deadLettersUrl },
    );
    expect(failed).toEqual(["b"]);
    expect(await bodiesIn("send-live-dead-letters")).toEqual(["a"]);
    expect(log.lines.join()).toContain("a job was set aside");
  });

  it("tries a job again that could not be set aside", async () => {
    const event = await batchOf([job("C1", "a")]);
    const deadLettersUrl = `${urlOf("send-live-dead-letters")}-that-is-not-there`;
    const fail = async () => {
      throw new SetAside("our fault");
    };
    const { failed } = await run(event, fail, { deadLettersUrl });
    expect(failed).toEqual(["a"]);
  });

  it("tells a job that it is the last try", async () => {
    const last: boolean[] = [];
    const note = async (_name: string, isLastTry: boolean) => void last.push(isLastTry);
    await run(await batchOf([job("C1", "a")], 3), note);
    await run(await batchOf([job("C1", "b")], 4), note);
    expect(last).toEqual([false, true]);
  });
});

describe("a job that comes again", () => {
  /** What SQS is told while a queue is in use: for how many seconds to hide which messages. */
  async function toldIn(use: (queueUrl: string, told: readonly unknown[]) => Promise<unknown>) {
    const told: unknown[] = [];
    const path = "/000000000000/send-live";
    const sqs = await startWebServer(async ({ headers, body }) => {
      const { QueueUrl, ReceiptHandle, VisibilityTimeout, Entries } = JSON.parse(body.toString());
      if (new URL(QueueUrl).pathname === path) {
        told.push(Entries ?? { ReceiptHandle, VisibilityTimeout });
      }
      const answer = Entries === undefined ? {} : { Successful: [], Failed: [] };
      return {
        status: 200,
        headers: { "content-type": String(headers["content-type"]) },
        body: JSON.stringify(answer),
      };
    });
    process.env.AWS_ENDPOINT_URL_SQS = sqs.origin;
    await use(`${sqs.origin}${path}`, told);
    await sqs.close();
    return told;
  }

  function eventOf(names: readonly string[], tries: number): SQSEvent {
    const attributes = { ApproximateReceiveCount: String(tries), SentTimestamp: "1" };
    const Records = names.map((name) => ({
      messageId: name,
      receiptHandle: name,
      body: job("C1", name),
      attributes,
    }));
    return { Records } as unknown as SQSEvent;
  }

  /** Runs two jobs of one channel, of which the first fails. */
  async function hidden(
    tries: number,
    error: Error,
    settings: Partial<SqsBatchSettings> = {},
    work = async (name: string, _told: readonly unknown[]): Promise<void> => {
      if (name === "first") throw error;
    },
  ) {
    return toldIn((queueUrl, told) =>
      run(eventOf(["first", "second"], tries), (name) => work(name, told), {
        queueUrl,
        triesMax: 12,
        laneOf: channelLane,
        ...settings,
      }),
    );
  }
  const both = (seconds: number) =>
    ["first", "second"].map((ReceiptHandle) => ({ ReceiptHandle, VisibilityTimeout: seconds }));

  it.each([
    [1, 5],
    [2, 30],
    [3, 120],
    [4, 600],
    [11, 600],
  ])(
    "after try %i is hidden for %i seconds, and what stands behind it as long",
    async (tries, seconds) => {
      expect(await hidden(tries, new Error("broken"))).toEqual(both(seconds));
    },
  );

  it("is hidden for as long as it asks, a second at least and twelve hours at most", async () => {
    for (const [ms, seconds] of [
      [9001, 10],
      [0, 1],
      [48 * 60 * 60_000, 12 * 60 * 60],
    ] as const)
      expect(await hidden(1, new RetryLater(ms, "wait"))).toEqual(both(seconds));
  });

  it("where it must be followed soon is hidden for little longer than a run, and retried within two minutes", async () => {
    const soon = { runSecondsMax: 20 };
    const [whole, ...again] = await hidden(2, new Error("broken"), soon);
    expect(whole).toEqual(both(23).map((entry, at) => ({ Id: String(at), ...entry })));
    expect(again).toEqual(both(23));
    expect((await hidden(5, new Error("broken"), soon)).slice(1)).toEqual(both(23));
  });

  it("where it must be followed soon is hidden before it runs, with those of its batch alone", async () => {
    const toldBefore: number[] = [];
    const told = await toldIn(async (queueUrl, told) => {
      const settings = { queueUrl, triesMax: 12, runSecondsMax: 20 };
      const handler = sqsBatch(settings, fakeLog(), async () => {
        toldBefore.push(told.length);
      });
      for (const name of ["first", "second"]) await handler(eventOf([name], 1));
    });
    expect(told).toEqual(both(23).map((entry) => [{ Id: "0", ...entry }]));
    expect(toldBefore).toEqual([1, 2]);
  });

  it("where its run may take longer is hidden again and again, until it is known when it comes back", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const settings = { runSecondsMax: 60, laneOf: nameIn as never };
    const told = await hidden(1, new Error(), settings, async (name, told) => {
      vi.advanceTimersByTime(name === "first" ? 20_000 : 0);
      if (name === "first") throw new Error("broken");
      while (told.length < 4) await new Promise(setImmediate);
      vi.advanceTimersByTime(10_000);
    });
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    const [first, second] = both(23).map((entry, at) => ({ Id: String(at), ...entry }));
    const whole = [first, second];
    expect(told).toEqual([whole, whole, whole, both(5)[0], [{ ...second, Id: "0" }]]);
  });

  it.each([
    [
      "fourteen times before the second for which Slack gets a digest, ten minutes ahead",
      1,
      600,
      14,
    ],
    ["six times within Discord’s memory of a post, though its page took four tries", 5, 120, 6],
    ["four times before a live post’s second in Slack, though its page took eight", 9, 235, 4],
  ])("is tried %s", async (_, first, seconds, times) => {
    let passed = 0;
    let tries = first;
    for (; ; tries += 1) {
      const told = await hidden(tries, new Error("broken"), { runSecondsMax: 20 });
      passed += Number((told.at(-1) as { readonly VisibilityTimeout: number }).VisibilityTimeout);
      if (passed >= seconds) break;
    }
    expect(tries - first + 1).toBe(times);
  });
});
