import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { buildApp } from "fauxqs";
import { isOwnRequest } from "../listen-on-loopback.ts";
import { keepJournal, type QueueCall, type Wire } from "./keep-journal.ts";
import { type QueueDefinition, queueDefinitions } from "./queue-definitions.ts";
import { openQueueJournal } from "./queue-journal.ts";

/** SQS on this machine, with the queues that are deployed. */
export interface EmbeddedQueues {
  /** Address on loopback, as `http://127.0.0.1:<port>`. */
  readonly endpoint: string;
  /** URL of each queue by its name, such as `write-brief` or `write-brief-dead-letters`. */
  readonly urls: Readonly<Record<string, string>>;
  /** How many messages of a queue may be taken now, and how many are being worked on or wait for another try. */
  count(name: string): Promise<{ readonly ready: number; readonly hidden: number }>;
  stop(): Promise<void>;
}

const accountId = "000000000000";

type EmbeddedQueuesOptions = {
  /** Where what waits is written down; without it the queues forget everything when they stop. */
  readonly journalFile?: string;
};

export async function startQueues({
  journalFile,
}: EmbeddedQueuesOptions = {}): Promise<EmbeddedQueues> {
  const server = buildApp({ logger: false });
  const journal = journalFile === undefined ? undefined : openQueueJournal(journalFile, Date.now());
  if (journal !== undefined) tell(server, keepJournal(journal, Date.now));
  let endpoint = "http://127.0.0.1";
  server.addHook("onRequest", async ({ headers }, reply) => {
    // It would take topics by forms, too, which any page may send, and each leads into the queues.
    const isCall = headers["content-type"] === "application/x-amz-json-1.0";
    if (!isCall || !isOwnRequest(headers, endpoint)) return reply.code(403).send();
    return undefined;
  });
  const urlInside = new Map<string, string>();
  // The server knows its queues by host names that do not resolve; it goes by their own name here.
  server.addHook("preHandler", async ({ body }) => {
    if (typeof body !== "object" || body === null || !("QueueUrl" in body)) return;
    const name = String(body.QueueUrl).split("/").at(-1) ?? "";
    body.QueueUrl = urlInside.get(name) ?? body.QueueUrl;
  });
  endpoint = await server.listen({ host: "127.0.0.1", port: 0 });
  const client = new SQSClient({
    endpoint,
    useQueueUrlAsEndpoint: false,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  for (const definition of queueDefinitions) {
    const { QueueUrl } = await client.send(
      new CreateQueueCommand({
        QueueName: definition.name,
        Attributes: attributesOf(definition),
      }),
    );
    urlInside.set(definition.name, String(QueueUrl));
  }
  const urls = Object.fromEntries(
    queueDefinitions.map(({ name }) => [name, `${endpoint}/${accountId}/${name}`]),
  );

  for (const { id, queue, body, readyAt } of journal?.waiting ?? []) {
    const DelaySeconds = Math.min(Math.max(0, Math.ceil((readyAt - Date.now()) / 1000)), 900);
    const again = { QueueUrl: urls[queue], MessageBody: body, DelaySeconds };
    await client.send(new SendMessageCommand(again));
    journal?.done(id);
  }

  return {
    endpoint,
    urls,
    async count(name) {
      const { Attributes: counts } = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: urls[name], AttributeNames: ["All"] }),
      );
      return {
        ready: Number(counts?.ApproximateNumberOfMessages),
        hidden: Number(counts?.ApproximateNumberOfMessagesNotVisible),
      };
    },
    async stop() {
      client.destroy();
      await server.close();
    },
  };
}

/** Tells of each call that the server has answered well. */
function tell(server: ReturnType<typeof buildApp>, heard: (call: QueueCall) => void): void {
  server.addHook("onSend", async ({ headers, body }, reply, payload) => {
    const [, operation] = /^AmazonSQS\.(\w+)$/.exec(String(headers["x-amz-target"])) ?? [];
    if (operation === undefined || reply.statusCode !== 200 || typeof payload !== "string")
      return payload;
    const request = body as Wire;
    const queue = String(request.QueueUrl).split("/").at(-1) ?? "";
    heard({ operation, queue, request, answer: payload === "" ? {} : JSON.parse(payload) });
    return payload;
  });
}

function attributesOf(definition: QueueDefinition): Record<string, string> {
  const { visibilitySeconds, retentionSeconds, redrive } = definition;
  return {
    MessageRetentionPeriod: String(retentionSeconds),
    ...(visibilitySeconds !== undefined && { VisibilityTimeout: String(visibilitySeconds) }),
    ...(redrive !== undefined && {
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: queueArn(redrive.to),
        maxReceiveCount: redrive.triesMax,
      }),
    }),
  };
}

/** The name by which AWS's own services know the queue. */
export function queueArn(name: string): string {
  return `arn:aws:sqs:us-east-1:${accountId}:${name}`;
}
