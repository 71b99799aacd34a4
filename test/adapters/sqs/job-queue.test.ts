import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { sqsJobQueue } from "#adapters/sqs/job-queue.ts";
import { type EmbeddedQueues, startQueues } from "#local/queue/embedded-queues.ts";
import { startWebServer, type WebHandler } from "#local/web-server.ts";
import type { AnswerCommandJob, Job } from "#model/job.ts";

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
    askedAt: new Date(0),
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

/** Adds jobs to a queue that answers so; how many jobs each of its calls held. */
async function addTo(answer: WebHandler, jobs: readonly Job[], patienceMs?: number) {
  const sizes: number[] = [];
  const server = await startWebServer(async (request) => {
    sizes.push(JSON.parse(request.body.toString()).Entries.length);
    return answer(request);
  });
  const urls = { "answer-command": `${server.origin}/000000000000/answer-command` };
  process.env.AWS_ENDPOINT_URL_SQS = server.origin;
  try {
    await sqsJobQueue(urls, patienceMs).add(jobs);
    return sizes;
  } finally {
    process.env.AWS_ENDPOINT_URL_SQS = queues.endpoint;
    await server.close();
  }
}

function answering(body: object): WebHandler {
  const headers = { "content-type": "application/x-amz-json-1.0" };
  return async () => ({ status: 200, headers, body: JSON.stringify(body) });
}

it("gives up in time where a person waits", async () => {
  const silent = () => new Promise<never>(() => {});
  await expect(addTo(silent, [asking("x")], 100)).rejects.toThrow();
});

it("hands jobs over by tens, as SQS takes them", async () => {
  const jobs = Array.from({ length: 21 }, (_, at) => asking(String(at)));
  const sizes = await addTo(answering({ Successful: [], Failed: [] }), jobs);
  expect(sizes.toSorted()).toEqual([1, 10, 10]);
});

it.each([
  [undefined, undefined],
  [1000, 1],
  [1001, 2],
])("has jobs wait that are to run later: %s ms", async (delayMs, DelaySeconds) => {
  const bodies: unknown[] = [];
  const server = await startWebServer(async (request) => {
    bodies.push(JSON.parse(request.body.toString()));
    return answering({ Successful: [] })(request);
  });
  process.env.AWS_ENDPOINT_URL_SQS = server.origin;
  await sqsJobQueue({ "answer-command": `${server.origin}/0/q` }).add([asking("a")], delayMs);
  process.env.AWS_ENDPOINT_URL_SQS = queues.endpoint;
  await server.close();
  const waiting = DelaySeconds === undefined ? {} : { DelaySeconds };
  expect(bodies).toMatchObject([
    { Entries: [{ Id: "0", MessageBody: expect.any(String), ...waiting }] },
  ]);
});

it("names the kind of job for which there is no queue", async () => {
  await expect(sqsJobQueue({}).add([asking("a")])).rejects.toThrow("no queue for answer-command");
});

it("fails when SQS does not take one of them, so that they are added again", async () => {
  const Failed = [{ Id: "1", Code: "InternalError", SenderFault: false }];
  const adding = addTo(answering({ Successful: [], Failed }), [asking("a"), asking("b")]);
  await expect(adding).rejects.toThrow("SQS refused 1 of 2 jobs: InternalError");
});
