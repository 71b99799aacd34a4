import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { type Job, jobKinds } from "#model/job.ts";

/** A job that failed at its last try. */
export type DeadLetter = {
  readonly id: string;
  readonly kind: Job["kind"];
  readonly body: string;
  /** When the job was added. */
  readonly addedAt: Date;
};

/** The dead-letter queues of one deployment, or of the local bot. */
export interface DeadLetters {
  /** How many jobs of each kind wait; kinds whose queue was not found are left out. */
  counts(): Promise<ReadonlyMap<Job["kind"], number>>;
  /** Hands each letter of a kind to `take`, which says what becomes of it; each comes once. */
  each(kind: Job["kind"], take: (letter: DeadLetter) => Promise<Fate> | Fate): Promise<void>;
}

export type Fate = "keep" | "resend" | "drop";

export type DeadLettersOptions = {
  /** How the deployment's queues begin: `newsbrief-prod-`. */
  readonly prefix?: string;
  /** Where SQS is, for the local bot. */
  readonly endpoint?: string;
};

/** A letter that is looked at is hidden from others for so long, in seconds. */
const lookedAtSeconds = 30;

/** Messages in one request to SQS, at most. */
const batchMax = 10;

/** SQS asks all its servers only when it is given time; without, it may answer "none" while some wait. */
const waitSeconds = 1;

/** Answers without a letter that was not seen yet, before all count as seen: those kept come again. */
const idleAnswersMax = 5;

export function sqsDeadLetters({ prefix, endpoint }: DeadLettersOptions): DeadLetters {
  const client = new SQSClient({
    maxAttempts: 3,
    useQueueUrlAsEndpoint: false,
    ...(endpoint !== undefined && { endpoint }),
  });
  let found: Promise<ReadonlyMap<string, string>> | undefined;
  const urls = () => {
    found ??= queueUrls(client, prefix);
    return found;
  };

  return {
    async counts() {
      const counts = new Map<Job["kind"], number>();
      for (const kind of jobKinds) {
        const QueueUrl = (await urls()).get(`${kind}-dead-letters`);
        if (QueueUrl === undefined) continue;
        const AttributeNames = ["ApproximateNumberOfMessages" as const];
        const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames });
        const { Attributes } = await client.send(command);
        counts.set(kind, Number(Attributes?.ApproximateNumberOfMessages ?? 0));
      }
      return counts;
    },

    async each(kind, take) {
      const deadUrl = await urlOf(`${kind}-dead-letters`);
      const seen = new Set<string>();
      const kept = new Map<string, string>();
      for (let idle = 0; idle < idleAnswersMax; idle += 1) {
        const command = new ReceiveMessageCommand({
          QueueUrl: deadUrl,
          MaxNumberOfMessages: batchMax,
          VisibilityTimeout: lookedAtSeconds,
          WaitTimeSeconds: waitSeconds,
          MessageSystemAttributeNames: ["SentTimestamp"],
        });
        const { Messages = [] } = await client.send(command);
        if (Messages.length === 0) break;
        const fresh = Messages.filter(({ MessageId }) => !seen.has(String(MessageId)));
        if (fresh.length > 0) idle = 0;
        for (const { MessageId, ReceiptHandle = "" } of Messages)
          kept.set(String(MessageId), ReceiptHandle);
        for (const message of fresh) {
          seen.add(String(message.MessageId));
          const fate = await take(letterOf(kind, message));
          if (fate !== "keep") kept.delete(String(message.MessageId));
          await apply(kind, deadUrl, message, fate);
        }
      }
      await showAgain(deadUrl, [...kept.values()]);
    },
  };

  /** Whoever looked at letters may at once say what becomes of them. */
  async function showAgain(QueueUrl: string, handles: readonly string[]): Promise<void> {
    for (let at = 0; at < handles.length; at += batchMax) {
      const Entries = handles
        .slice(at, at + batchMax)
        .map((ReceiptHandle, n) => ({ Id: String(n), ReceiptHandle, VisibilityTimeout: 0 }));
      await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }));
    }
  }

  async function apply(
    kind: Job["kind"],
    deadUrl: string,
    { Body, ReceiptHandle }: Message,
    fate: Fate,
  ): Promise<void> {
    if (fate === "keep") return;
    if (fate === "resend") {
      const QueueUrl = await urlOf(kind);
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: Body }));
    }
    // Last: a run that dies between sends a job twice, which does no harm, and loses none.
    await client.send(new DeleteMessageCommand({ QueueUrl: deadUrl, ReceiptHandle }));
  }

  async function urlOf(name: string): Promise<string> {
    const url = (await urls()).get(name);
    if (url !== undefined) return url;
    throw new Error(`There is no queue ${name} here. Name the stack with --stack, or --endpoint.`);
  }
}

/**
 * The queues' addresses by the names that the local bot gives them.
 *
 * @throws {Error} when the queues of several deployments are meant: what is dropped must be of the right one
 */
async function queueUrls(
  client: SQSClient,
  prefix: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>();
  let NextToken: string | undefined;
  do {
    const command = new ListQueuesCommand({
      MaxResults: 1000,
      ...(prefix !== undefined && { QueueNamePrefix: prefix }),
      ...(NextToken !== undefined && { NextToken }),
    });
    const page = await client.send(command);
    for (const url of page.QueueUrls ?? []) {
      const name = plainName(url, prefix);
      if (name === undefined) continue;
      if (urls.has(name)) throw new Error("Several deployments are here: name one with --stack");
      urls.set(name, url);
    }
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return urls;
}

/** `…/newsbrief-prod-WriteBriefDeadLetters-1A2B3C` is `write-brief-dead-letters`; `undefined` for a queue of a longer stack name. */
function plainName(url: string, prefix = ""): string | undefined {
  const name = url.split("/").at(-1) ?? "";
  if (prefix !== "" && !/^[A-Z]/.test(name.slice(prefix.length))) return undefined;
  const stacked = /-([A-Z][A-Za-z]+?)(?:Queue)?-[A-Za-z0-9]+$/.exec(name)?.[1];
  if (stacked === undefined) return name;
  return stacked.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}

function letterOf(kind: Job["kind"], { MessageId, Body, Attributes }: Message): DeadLetter {
  const addedAt = new Date(Number(Attributes?.SentTimestamp ?? 0));
  return { id: MessageId ?? "", kind, body: Body ?? "", addedAt };
}
