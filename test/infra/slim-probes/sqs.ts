import {
  ChangeMessageVisibilityCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { report } from "./report.ts";

const client = new SQSClient({ useQueueUrlAsEndpoint: false });
const QueueUrl = String(process.env.PROBE_QUEUE_URL);
const Entries = [{ Id: "0", MessageBody: "é 東京" }];
await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl }));
for (const { ReceiptHandle } of Messages) {
  const change = { QueueUrl, ReceiptHandle, VisibilityTimeout: 600 };
  await client.send(new ChangeMessageVisibilityCommand(change));
}
const error = await client
  .send(new ReceiveMessageCommand({ QueueUrl: `${QueueUrl}-absent` }))
  .catch((reason: unknown) => reason);
report([Messages.map(({ Body }) => Body), error instanceof Error && error.name]);
