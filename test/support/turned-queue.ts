import { createHash } from "node:crypto";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { asRecord } from "#local/queue/deliver-batch.ts";
import { queueDefinitions } from "#local/queue/queue-definitions.ts";
import { json, startWebServer } from "#local/web-server.ts";
import type { Job } from "#model/job.ts";
import type { Random } from "./random.ts";

/** What befalls a batch: its worker dies before it has begun, or once it is done and nobody hears of it. */
export type BatchTrouble = "dies-before" | "dies-after" | undefined;

/** Runs a batch; nothing is heard of it where its process dies, which it may. */
export type DyingWorker = (
  event: SQSEvent,
  mayDie: boolean,
) => Promise<SQSBatchResponse | undefined>;

export type DyingWorkers = Readonly<Record<Job["kind"], DyingWorker>>;

type Message = {
  readonly id: string;
  readonly queue: string;
  readonly body: string;
  readonly sentAt: number;
  readyAt: number;
  receives: number;
  /** Batches in which it is just now. */
  runs: number;
};

type Call = Readonly<Record<string, unknown>> & { readonly Entries?: readonly Call[] };

/** When a message comes back whose worker died, in milliseconds: so long do functions hide it that post. */
const postHiddenMs = 23_000;
/** Others come back later than their work is held, and sooner than here, as here people do not wait for so long. */
const hiddenMs = 100_000;

/** Batches that run side by side, at the most. */
const batchesMax = 6;
/** How often SQS delivers a batch twice at once. */
const twiceShare = 0.05;

/**
 * SQS for a bot whose time is turned by hand: delays, retries and dead letters come in that time, several batches at once.
 *
 * @param note told of each try that was not the last
 */
export async function turnedQueue(
  now: () => number,
  random: Random,
  trouble: () => BatchTrouble,
  note: (text: string) => void,
) {
  const triesMax = new Map(queueDefinitions.map(({ name, redrive }) => [name, redrive?.triesMax]));
  const waiting: Message[] = [];
  const deadLetters: Message[] = [];
  let last = 0;

  function send(queue: string, { Id, MessageBody, DelaySeconds = 0 }: Call) {
    const body = String(MessageBody);
    last += 1;
    const readyAt = now() + Number(DelaySeconds) * 1000;
    const list = queue.endsWith("-dead-letters") ? deadLetters : waiting;
    list.push({ id: String(last), queue, body, sentAt: now(), readyAt, receives: 0, runs: 0 });
    const MD5OfMessageBody = createHash("md5").update(body).digest("hex");
    return { Id, MessageId: String(last), MD5OfMessageBody };
  }

  function hide({ Id, ReceiptHandle, VisibilityTimeout }: Call) {
    const message = waiting.find(({ id }) => id === ReceiptHandle);
    if (message !== undefined) message.readyAt = now() + Number(VisibilityTimeout) * 1000;
    return { Id };
  }

  const server = await startWebServer(async ({ headers, body }) => {
    const call: Call = JSON.parse(body.toString());
    const queue = String(call.QueueUrl).split("/").at(-1) ?? "";
    const entries = call.Entries ?? [call];
    const does = headers["x-amz-target"]?.includes("Change") === true ? hide : send.bind({}, queue);
    const done = entries.map((entry) => does(entry));
    return json(200, call.Entries === undefined ? done[0] : { Successful: done, Failed: [] });
  });

  async function run(worker: DyingWorker, batch: readonly Message[]): Promise<void> {
    for (const message of batch) {
      message.readyAt = now() + (/^send-/.test(message.queue) ? postHiddenMs : hiddenMs);
      message.receives += 1;
    }
    // Of one that dies again and again nobody learns more than that it is set aside.
    const mayDie = batch.every(({ receives }) => receives <= 2);
    const met = mayDie ? trouble() : undefined;
    const noteTry = ({ id, queue, receives, body }: Message, end: string) =>
      note(`${queue} job ${id}, try ${receives}, ${end}: ${body}`);
    if (met !== undefined) for (const message of batch) noteTry(message, met);
    if (met === "dies-before") return;
    const Records = batch.map(({ id, queue, body, receives, sentAt }) => {
      const [ApproximateReceiveCount, SentTimestamp] = [String(receives), String(sentAt)];
      const Attributes = { ApproximateReceiveCount, SentTimestamp };
      return asRecord({ MessageId: id, ReceiptHandle: id, Body: body, Attributes }, queue);
    });
    const answer = await worker({ Records }, mayDie);
    if (answer === undefined) for (const message of batch) noteTry(message, "dies");
    if (answer === undefined || met !== undefined) return;
    const failed = new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const message of batch)
      if (failed.has(message.id)) noteTry(message, "fails");
      else if (waiting.includes(message)) waiting.splice(waiting.indexOf(message), 1);
  }

  /** The next batch of what is ready; what had its last try goes. */
  function nextBatch(): readonly Message[] {
    const ready = waiting.filter(({ readyAt, runs }) => readyAt <= now() && runs === 0);
    const { queue } = ready[random.below(ready.length)] ?? {};
    const batch = ready.filter((one) => one.queue === queue).slice(0, 1 + random.below(10));
    const isSpent = ({ receives }: Message) => receives >= (triesMax.get(queue ?? "") ?? 3);
    for (const message of batch.filter(isSpent))
      deadLetters.push(...waiting.splice(waiting.indexOf(message), 1));
    const alive = batch.filter((message) => !isSpent(message));
    return alive.length === 0 && batch.length > 0 ? nextBatch() : alive;
  }

  return {
    origin: server.origin,
    stop: server.close,
    deadLetters,
    /** When the next message is ready, in milliseconds since 1970. */
    nextAt: () => Math.min(...waiting.map(({ readyAt }) => readyAt)),
    /** Runs what is ready and what comes of it, until nothing is. */
    async deliver(workers: DyingWorkers): Promise<void> {
      const running = new Set<Promise<void>>();
      const begin = (batch: readonly Message[]) => {
        const [{ queue } = { queue: "" }] = batch;
        for (const message of batch) message.runs += 1;
        const done = run(workers[queue as Job["kind"]], batch).finally(() => {
          for (const message of batch) message.runs -= 1;
          running.delete(done);
        });
        running.add(done);
      };
      for (;;) {
        const batch = running.size < batchesMax ? nextBatch() : [];
        if (batch.length > 0) begin(batch);
        else if (running.size > 0) await Promise.race(running);
        else return;
        const isNew = batch.length > 0 && batch.every(({ receives }) => receives === 1);
        if (isNew && random.next() < twiceShare) begin(batch);
      }
    },
  };
}
