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
   * Time limit of the function, in seconds, where a job must soon run again if the function dies: then messages are
   * hidden for a short time, again and again while it runs, and not for the queue's own.
   */
  readonly runSecondsMax?: number;
  /**
   * Names what a job belongs to, by its decoded body: jobs of one name run one after the other, in the
   * order in which they were sent, and those behind one that failed wait with it.
   */
  readonly laneOf?: (job: unknown) => string;
};

export type SqsBatchHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** SQS keeps a message back for twelve hours at the most, in seconds. */
const visibilitySecondsMax = 12 * 60 * 60;

/** How long messages stay hidden that must be followed soon: little longer than a short run may take, in seconds. */
const hiddenSeconds = 23;

/** A run that may take longer hides them again so often, in milliseconds. */
const hiddenAgainMs = 10_000;

/** When a failed job runs again, in seconds, by the number of its tries. */
const retrySeconds = [5, 30, 120, 600] as const;

/**
 * The same where a job must be followed soon: Discord knows a post again for two minutes, Slack's live posts are four
 * minutes ahead and its digests ten. Tries before a post, to read its page, count as well.
 */
export const retrySoonSeconds = [
  5, 23, 23, 23, 23, 23, 23, 23, 23, 23, 120, 120, 120, 900,
] as const;

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
  const { queueUrl, deadLettersUrl, triesMax, runSecondsMax, laneOf } = settings;
  const client = new SQSClient({ maxAttempts: 2 });
  const waits = runSecondsMax === undefined ? retrySeconds : retrySoonSeconds;
  /** Those under way, which come back after `hiddenSeconds` if nothing else is heard of them. */
  const underWay = new Set<SQSRecord>();
  let hiding = Promise.resolve();

  return async ({ Records }) => {
    if (runSecondsMax === undefined) return runAll(Records);
    for (const record of Records) underWay.add(record);
    await hideAgain();
    const isLong = runSecondsMax > hiddenSeconds;
    const beat = isLong ? setInterval(hideAgain, hiddenAgainMs) : undefined;
    try {
      return await runAll(Records);
    } finally {
      clearInterval(beat);
      for (const record of Records) underWay.delete(record);
      await hiding;
    }
  };

  async function runAll(records: readonly SQSRecord[]): Promise<SQSBatchResponse> {
    const failed = await Promise.all(lanesOf(records, laneOf).map(runLane));
    const batchItemFailures = failed.flat().map(({ messageId }) => ({ itemIdentifier: messageId }));
    return { batchItemFailures };
  }

  function hideAgain(): Promise<void> {
    if (underWay.size > 0) hiding = hideFor([...underWay], hiddenSeconds);
    return hiding;
  }

  /**
   * Runs the jobs of a lane up to one that fails. Those behind it count as tried although they were not: one whose
   * last try it is runs all the same, as it would be set aside unseen.
   *
   * @returns the records that come again
   */
  async function runLane(lane: readonly SQSRecord[]): Promise<readonly SQSRecord[]> {
    const again: SQSRecord[] = [];
    let heldSeconds: number | undefined;
    for (const record of lane) {
      const facts = factsOf(record);
      const isHeld = heldSeconds !== undefined && facts.tries < triesMax;
      const seconds = isHeld ? heldSeconds : await runOne(record);
      if (seconds === undefined) continue;
      if (isHeld) await comeBackAfter(record, seconds, facts);
      heldSeconds ??= seconds;
      again.push(record);
    }
    return again;
  }

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

  /** @returns after how many seconds the job comes again; `undefined` when it is done */
  async function runOne(record: SQSRecord): Promise<number | undefined> {
    const facts = factsOf(record);
    const { tries } = facts;
    try {
      await run(record.body, tries >= triesMax);
      return undefined;
    } catch (error) {
      if (error instanceof SetAside && (await isSetAside(record, error, facts))) return undefined;
      if (error instanceof RetryLater)
        log.info("a job runs again later", { ...facts, reason: error.message });
      else log.error("a job failed", facts, error);
      const seconds = secondsUntilRetry(error, tries, waits);
      await comeBackAfter(record, seconds, facts);
      return seconds;
    }
  }

  /** A job that cannot be set aside comes again, and is set aside by SQS in the end. */
  async function isSetAside(
    { body: MessageBody }: SQSRecord,
    error: SetAside,
    facts: { readonly job: string; readonly tries: number },
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
    record: SQSRecord,
    seconds: number,
    facts: { readonly job: string; readonly tries: number },
  ): Promise<void> {
    underWay.delete(record);
    await hiding;
    try {
      await client.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: queueUrl,
          ReceiptHandle: record.receiptHandle,
          VisibilityTimeout: seconds,
        }),
      );
    } catch (error) {
      // The message comes back all the same, after the queue's own time.
      log.warn("a job's next run could not be set", { ...facts, cause: String(error) });
    }
  }
}

function factsOf({ messageId, attributes }: SQSRecord) {
  return { job: messageId, tries: Number(attributes.ApproximateReceiveCount) };
}

/** The records by lane, each in the order in which they were sent; without lanes each is one of its own. */
function lanesOf(
  records: readonly SQSRecord[],
  laneOf: SqsBatchSettings["laneOf"],
): readonly (readonly SQSRecord[])[] {
  const lanes = new Map<string, SQSRecord[]>();
  const sentAt = ({ attributes }: SQSRecord) => Number(attributes.SentTimestamp);
  for (const record of records.toSorted((a, b) => sentAt(a) - sentAt(b))) {
    const lane = nameOf(record, laneOf);
    lanes.set(lane, [...(lanes.get(lane) ?? []), record]);
  }
  return [...lanes.values()];
}

/** What cannot be read fails by itself when it runs. */
function nameOf({ body, messageId }: SQSRecord, laneOf: SqsBatchSettings["laneOf"]): string {
  try {
    return laneOf?.(JSON.parse(body)) ?? messageId;
  } catch {
    return messageId;
  }
}

function secondsUntilRetry(error: unknown, tries: number, waits: readonly number[]): number {
  const seconds =
    error instanceof RetryLater
      ? error.retryAfterMs / 1000
      : (waits[Math.min(tries, waits.length) - 1] ?? 5);
  return Math.min(Math.max(Math.ceil(seconds), 1), visibilitySecondsMax);
}
