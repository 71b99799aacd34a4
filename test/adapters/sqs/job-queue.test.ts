import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { sqsJobQueue } from "#adapters/sqs/job-queue.ts";
import { type EmbeddedQueues, startQueues } from "#local/queue/embedded-queues.ts";
import { startWebServer } from "#local/web-server.ts";
import type { AnswerCommandJob } from "#model/job.ts";

let queues: EmbeddedQueues;
let client: SQSClient;

beforeAll(async () => {
  queues = await startQueues();
  process.env.AWS_ENDPOINT_URL_SQS = queues.endpoint;
  client = new SQSClient({});
});
afterAll(async () => {
  client.destroy();
  await queues.stop();
});

function asking(about: string): AnswerCommandJob {
  return {
    kind: "answer-command",
    id: "slack-1",
    request: { kind: "command", command: { kind: "why", about } },
    reply: {
      platform: "slack",
      workspaceId: "T1",
      channelId: "C1",
      userId: "U1",
      responseUrl: "https://hooks.slack.com/commands/1",
      replaces: false,
    },
    asked: {},
  };
}

it.each([
  ["emoji", "🎉 👩‍🚒"],
  ["right-to-left text", "قصة \u202bعن السلام\u202c"],
  ["characters that no document may hold", "a\u0000b\u001b\ufffec\uffff"],
  ["half an emoji", "\ud83c"],
  ["what reads like an escape", "\\ufffe \\\\ud83c"],
])("what a person typed comes through the queue as it was: %s", async (_what, about) => {
  const QueueUrl = queues.urls["answer-command"];
  await sqsJobQueue(queues.urls).add([asking(about)]);
  const { Messages: [message] = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl }));
  expect(decodeJob(message?.Body ?? "", "answer-command")).toEqual(asking(about));
});

it("gives up in time where a person waits", async () => {
  const silent = await startWebServer(() => new Promise<never>(() => {}));
  const urls = { "answer-command": `${silent.origin}/000000000000/answer-command` };
  process.env.AWS_ENDPOINT_URL_SQS = silent.origin;
  try {
    await expect(sqsJobQueue(urls, 100).add([asking("x")])).rejects.toThrow();
  } finally {
    process.env.AWS_ENDPOINT_URL_SQS = queues.endpoint;
    await silent.close();
  }
});
