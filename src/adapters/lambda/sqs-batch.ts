import {
  ChangeMessageVisibilityBatchCommand,
  ChangeMessageVisibilityCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { Log } from "#app/ports.ts";
import { RetryLater } from "#app/retry-later.ts";
import { SetAside } from "#app/set-aside.ts";

export type SqsBatchSettings = {
  readonly queueUrl: string;
  /** Where jobs go that no further try would mend; without it they are tried to the end. */
  readonly deadLettersUrl?: string;
  /** Tries after which SQS sets a message aside, as the queue's redrive policy has it. */
  readonly triesMax: number;
  /**
   * Time limit of the function, in seconds, where a job must soon run again if the function dies: then
   * messages are hidden for little longer than that, and not for the queue's own time.
   */
  readonly runSecondsMax?: number;
};

export type SqsBatchHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** SQS keeps a message back for twelve hours at the most, in seconds. */
const visibilitySecondsMax = 12 * 60 * 60;

/** How much longer than a run may take its messages stay hidden, in seconds. */
const graceSeconds = 3;

/** When a failed job runs again, in seconds, by the number of its tries. */
const retrySeconds = [5, 30, 120, 600] as const;

/** The same where a job must be followed soon: Discord knows a post again for two minutes. */
const retrySoonSeconds = [5, 23, 23, 23, 23, 120, 600] as const;

/**
 * Makes a Lambda handler that runs each job of a batch by itself: one that fails is reported
 * back alone, and runs again after a while of its own.
 *
 * @param run does one job, and may do it twice; throws when it must run again
 */
export function sqsBatch(
  settings: SqsBatchSettings,
  log: Log,
  run: (body: string, isLastTry: boolean) => Promise<void>,
): SqsBatchHandler {
  const { queueUrl, deadLettersUrl, triesMax, runSecondsMax } = settings;
  const client = new SQSClient({ maxAttempts: 2 });
  const waits = runSecondsMax === undefined ? retrySeconds : retrySoonSeconds;

  return async ({ Records }) => {
    if (runSecondsMax !== undefined) await hideFor(Records, runSecondsMax + graceSeconds);
    const failures = await Promise.all(Records.map(runOne));
    return { batchItemFailures: failures.filter((failure) => failure !== undefined) };
  };

  async function hideFor(records: readonly SQSRecord[], seconds: number): Promise<void> {
    const Entries = records.map(({ receiptHandle }, at) => ({
      Id: String(at),
      ReceiptHandle: receiptHandle,
      VisibilityTimeout: seconds,
    }));
    try {
      await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries }));
    } catch (error) {
      log.warn("messages stay hidden for the queue's time", { cause: String(error) });
    }
  }

  async function runOne(record: SQSRecord): Promise<{ itemIdentifier: string } | undefined> {
    const tries = Number(record.attributes.ApproximateReceiveCount);
    try {
      await run(record.body, tries >= triesMax);
      return undefined;
    } catch (error) {
      const facts = { message: record.messageId, tries };
      if (error instanceof SetAside && (await isSetAside(record, error, facts))) return undefined;
      if (error instanceof RetryLater)
        log.info("a job runs again later", { ...facts, reason: error.message });
      else log.error("a job failed", facts, error);
      await comeBackAfter(record, secondsUntilRetry(error, tries, waits), facts);
      return { itemIdentifier: record.messageId };
    }
  }

  /** A job that cannot be set aside comes again, and is set aside by SQS in the end. */
  async function isSetAside(
    { body: MessageBody }: SQSRecord,
    error: SetAside,
    facts: { readonly message: string; readonly tries: number },
  ): Promise<boolean> {
    if (deadLettersUrl === undefined) return false;
    try {
      await client.send(new SendMessageCommand({ QueueUrl: deadLettersUrl, MessageBody }));
      log.error("a job was set aside", facts, error);
      return true;
    } catch (cause) {
      log.error("a job could not be set aside", facts, cause);
      return false;
    }
  }

  async function comeBackAfter(
    { receiptHandle }: SQSRecord,
    seconds: number,
    facts: { readonly message: string; readonly tries: number },
  ): Promise<void> {
    try {
      await client.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: queueUrl,
          ReceiptHandle: receiptHandle,
          VisibilityTimeout: seconds,
        }),
      );
    } catch (error) {
      // The message comes back all the same, after the queue's own time.
      log.warn("a job's next run could not be set", { ...facts, cause: String(error) });
    }
  }
}

function secondsUntilRetry(error: unknown, tries: number, waits: readonly number[]): number {
  const seconds =
    error instanceof RetryLater
      ? error.retryAfterMs / 1000
      : (waits[Math.min(tries, waits.length) - 1] ?? 5);
  return Math.min(Math.max(Math.ceil(seconds), 1), visibilitySecondsMax);
}
