import { randomUUID } from "node:crypto";
import {
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { queueArn } from "./embedded-queues.ts";

/** A Lambda that a queue calls. */
export type QueueHandler = (event: SQSEvent) => Promise<SQSBatchResponse | undefined>;

/** What became of a batch: messages by their receipts. */
export type DeliveredBatch = {
  readonly done: readonly string[];
  /** These come again when the time they stay hidden is over. */
  readonly failed: readonly string[];
};

export type QueueSource = {
  readonly client: SQSClient;
  readonly name: string;
  readonly url: string;
};

/** As deployed: `batchSize` of the event source. */
const batchMessagesMax = 10;

/**
 * Takes the messages that are ready, calls a Lambda with them as the event source mapping does,
 * and deletes those that it did not report as failed.
 *
 * @param waitSeconds how long to wait for a first message, 20 at most
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export async function deliverBatch(
  { client, name, url: QueueUrl }: QueueSource,
  handler: QueueHandler,
  waitSeconds: number,
): Promise<DeliveredBatch> {
  const receive = new ReceiveMessageCommand({
    QueueUrl,
    MaxNumberOfMessages: batchMessagesMax,
    WaitTimeSeconds: waitSeconds,
    MessageSystemAttributeNames: ["All"],
    MessageAttributeNames: ["All"],
  });
  const { Messages = [] } = await client.send(receive);
  if (Messages.length === 0) return { done: [], failed: [] };

  const records = Messages.map((message) => asRecord(message, queueArn(name)));
  const failedIds = await failuresOf(handler, { Records: records });
  const isFailed = ({ messageId }: SQSRecord) => failedIds === "all" || failedIds.has(messageId);
  const done = records.filter((record) => !isFailed(record)).map(receiptOf);
  if (done.length > 0) {
    const Entries = done.map((ReceiptHandle, at) => ({ Id: String(at), ReceiptHandle }));
    await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
  return { done, failed: records.filter(isFailed).map(receiptOf) };
}

/** Ids of the messages that come again. A Lambda that throws or answers nonsense has failed at all of them. */
async function failuresOf(
  handler: QueueHandler,
  event: SQSEvent,
): Promise<ReadonlySet<string> | "all"> {
  try {
    // A Lambda gets JSON, and gives JSON back.
    const answer = (await handler(structuredClone(event))) as Partial<SQSBatchResponse> | undefined;
    const failures = answer?.batchItemFailures ?? [];
    const known = new Set(event.Records.map(({ messageId }) => messageId));
    const ids = failures.map(({ itemIdentifier }) => itemIdentifier);
    return ids.every((id) => known.has(id)) ? new Set(ids) : "all";
  } catch {
    return "all"; // Lambda has logged it; all that the queue learns is that it failed.
  }
}

function receiptOf({ receiptHandle }: SQSRecord): string {
  return receiptHandle;
}

export function asRecord(message: Message, eventSourceARN: string): SQSRecord {
  const { MessageId, ReceiptHandle, Body, MD5OfBody, Attributes } = message;
  return {
    messageId: MessageId ?? randomUUID(),
    receiptHandle: ReceiptHandle ?? "",
    body: Body ?? "",
    attributes: {
      ApproximateReceiveCount: Attributes?.ApproximateReceiveCount ?? "1",
      SentTimestamp: Attributes?.SentTimestamp ?? "0",
      SenderId: Attributes?.SenderId ?? "local",
      ApproximateFirstReceiveTimestamp: Attributes?.ApproximateFirstReceiveTimestamp ?? "0",
    },
    messageAttributes: {},
    md5OfBody: MD5OfBody ?? "",
    eventSource: "aws:sqs",
    eventSourceARN,
    awsRegion: "us-east-1",
  };
}
