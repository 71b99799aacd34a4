import { createHash } from "node:crypto";
import { asRecord } from "#local/queue/deliver-batch.ts";
import { queueDefinitions } from "#local/queue/queue-definitions.ts";
import type { Workers } from "#local/run-workers.ts";
import { json, startWebServer } from "#local/web-server.ts";
import type { Job } from "#model/job.ts";

/** What befalls a batch: its worker dies before it has begun, or once it is done and nobody hears of it. */
export type BatchTrouble = "dies-before" | "dies-after" | undefined;

type Message = {
  readonly id: string;
  readonly queue: string;
  readonly body: string;
  readonly sentAt: number;
  readyAt: number;
  receives: number;
};

type Call = Readonly<Record<string, unknown>> & { readonly Entries?: readonly Call[] };

/** When a message comes back whose worker died, in milliseconds: so long do functions hide it. */
const hiddenMs = 23_000;

/**
 * SQS for a bot whose time is turned by hand: delays, retries and dead letters come in that time, one batch after the other.
 *
 * @param note told of each try that was not the last
 */
export async function turnedQueue(
  now: () => number,
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
    list.push({ id: String(last), queue, body, sentAt: now(), readyAt, receives: 0 });
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

  async function run(worker: Workers[Job["kind"]], batch: readonly Message[]): Promise<void> {
    for (const message of batch)
      Object.assign(message, { readyAt: now() + hiddenMs, receives: message.receives + 1 });
    // Of one that dies again and again nobody learns more than that it is set aside.
    const met = batch.every(({ receives }) => receives <= 2) ? trouble() : undefined;
    const noteTry = ({ id, queue, receives, body }: Message, end: string) =>
      note(`${queue} job ${id}, try ${receives}, ${end}: ${body}`);
    if (met !== undefined) for (const message of batch) noteTry(message, met);
    if (met === "dies-before") return;
    const Records = batch.map(({ id, queue, body, receives, sentAt }) => {
      const [ApproximateReceiveCount, SentTimestamp] = [String(receives), String(sentAt)];
      const Attributes = { ApproximateReceiveCount, SentTimestamp };
      return asRecord({ MessageId: id, ReceiptHandle: id, Body: body, Attributes }, queue);
    });
    const answer = await worker({ Records });
    const failed = new Set(answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const message of batch)
      if (failed.has(message.id)) noteTry(message, "fails");
      else if (met === undefined) waiting.splice(waiting.indexOf(message), 1);
  }

  return {
    origin: server.origin,
    stop: server.close,
    deadLetters,
    /** When the next message is ready, in milliseconds since 1970. */
    nextAt: () => Math.min(...waiting.map(({ readyAt }) => readyAt)),
    /** Runs what is ready and what comes of it, until nothing is. */
    async deliver(workers: Workers): Promise<void> {
      for (;;) {
        const ready = waiting.filter(({ readyAt }) => readyAt <= now());
        const [first] = ready;
        if (first === undefined) return;
        const { queue } = first;
        // Live posts of one article wait for each other while one of them reads its page: here they come one by one.
        const batch = ready
          .filter((one) => one.queue === queue)
          .slice(0, queue === "send-live" ? 1 : 10);
        const spent = batch.filter(({ receives }) => receives >= (triesMax.get(queue) ?? 3));
        for (const message of spent)
          deadLetters.push(...waiting.splice(waiting.indexOf(message), 1));
        const alive = batch.filter((message) => !spent.includes(message));
        if (alive.length > 0) await run(workers[queue as Job["kind"]], alive);
      }
    },
  };
}
