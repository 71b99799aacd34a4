import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedQueues, startQueues } from "#local/queue/embedded-queues.ts";
import { openQueueJournal } from "#local/queue/queue-journal.ts";

let folder: string;
let queues: EmbeddedQueues;
let client: SQSClient;

const file = () => join(folder, "queues", "jobs.jsonl");

async function start(): Promise<void> {
  queues = await startQueues({ journalFile: file() });
  client = new SQSClient({
    endpoint: queues.endpoint,
    useQueueUrlAsEndpoint: false,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
}

async function stop(): Promise<void> {
  client.destroy();
  await queues.stop();
}

const url = (name: string) => queues.urls[name];

async function take(name = "send-live") {
  const answer = await client.send(
    new ReceiveMessageCommand({ QueueUrl: url(name), MaxNumberOfMessages: 10 }),
  );
  return answer.Messages ?? [];
}

const bodies = async (name?: string) => (await take(name)).map(({ Body }) => Body).sort();

const send = (body: string, DelaySeconds = 0, name = "send-live") =>
  client.send(new SendMessageCommand({ QueueUrl: url(name), MessageBody: body, DelaySeconds }));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsbrief-queues-"));
  await start();
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

describe("queues that keep a journal", () => {
  it("bring back what waited or was being worked on when they stopped, and nothing that was done", async () => {
    const Entries = ["done one", "done two", "at work", "waiting"].map((MessageBody, at) => ({
      Id: String(at),
      MessageBody,
    }));
    await client.send(new SendMessageBatchCommand({ QueueUrl: url("send-live"), Entries }));
    await send("elsewhere", 0, "poll-feed");
    await send("later", 600);
    const receipts = new Map(
      (await take()).map(({ Body, ReceiptHandle }) => [Body, ReceiptHandle]),
    );
    const QueueUrl = url("send-live");
    await client.send(
      new DeleteMessageCommand({ QueueUrl, ReceiptHandle: receipts.get("done one") }),
    );
    const two = [{ Id: "2", ReceiptHandle: receipts.get("done two") }];
    await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries: two }));
    await stop();
    await start();
    expect(await bodies()).toEqual(["at work", "waiting"]);
    expect(await bodies("poll-feed")).toEqual(["elsewhere"]);
    // What is to come later comes later still.
    expect(readFileSync(file(), "utf8")).toContain('"later"');
    expect(await queues.count("send-live")).toMatchObject({ ready: 0 });
    // And again, as often as they are stopped.
    await stop();
    await start();
    expect(await bodies()).toEqual(["at work", "waiting"]);
  });

  it("know a message by its latest receipt", async () => {
    await send("taken twice");
    const QueueUrl = url("send-live");
    const again = new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 0 });
    const first = await client.send(again);
    const [second] = await take();
    expect(second?.ReceiptHandle).not.toBe(first.Messages?.[0]?.ReceiptHandle);
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: second?.ReceiptHandle }));
    await stop();
    await start();
    expect(await bodies()).toEqual([]);
  });

  it("pass over a line that was cut off, and what is older than four days", async () => {
    await send("whole");
    await stop();
    const old = { id: "x", queue: "send-live", body: "old", readyAt: Date.now() - 5 * 86_400_000 };
    appendFileSync(file(), `${JSON.stringify(old)}\n{"id":"y","queue":"send-l`);
    await start();
    expect(await bodies()).toEqual(["whole"]);
  });

  it("are read by nobody else on the machine", async () => {
    await send("private");
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it("hold a file no larger than what waits", async () => {
    const journal = openQueueJournal(join(folder, "other.jsonl"), 0);
    for (let at = 0; at < 100; at += 1) {
      journal.added({ id: String(at), queue: "send-live", body: "x", readyAt: 0 });
      if (at !== 7) journal.done(String(at));
    }
    expect(openQueueJournal(join(folder, "other.jsonl"), 0).waiting).toMatchObject([{ id: "7" }]);
    expect(readFileSync(join(folder, "other.jsonl"), "utf8").trim().split("\n")).toHaveLength(1);
  });
});
