import type { QueueJournal } from "./queue-journal.ts";

/** One call to a queue and its answer, as SQS's JSON protocol has them. */
export type QueueCall = {
  /** Such as `SendMessageBatch`. */
  readonly operation: string;
  readonly queue: string;
  readonly request: Wire;
  readonly answer: Wire;
};

export type Wire = Readonly<Record<string, unknown>>;

/**
 * Writes down what calls to the queues have done. A message that was set aside for good is still
 * written down where it was sent first, and so is tried again after a restart.
 *
 * @returns told of each call that succeeded
 */
export function keepJournal(
  journal: Pick<QueueJournal, "added" | "done">,
  now: () => number,
): (call: QueueCall) => void {
  /** Which message a receipt is for: each that is taken gets a new one. */
  const idOf = new Map<string, string>();
  const receiptOf = new Map<string, string>();

  function add(queue: string, message: Wire, answer: Wire): void {
    const readyAt = now() + Number(message.DelaySeconds ?? 0) * 1000;
    journal.added({ id: text(answer.MessageId), queue, body: text(message.MessageBody), readyAt });
  }

  function take({ MessageId, ReceiptHandle }: Wire): void {
    idOf.delete(receiptOf.get(text(MessageId)) ?? "");
    receiptOf.set(text(MessageId), text(ReceiptHandle));
    idOf.set(text(ReceiptHandle), text(MessageId));
  }

  function remove({ ReceiptHandle }: Wire): void {
    const id = idOf.get(text(ReceiptHandle));
    if (id === undefined) return;
    idOf.delete(text(ReceiptHandle));
    receiptOf.delete(id);
    journal.done(id);
  }

  return ({ operation, queue, request, answer }) => {
    const succeeded = () => {
      const entries = new Map(list(request.Entries).map((entry) => [entry.Id, entry]));
      return list(answer.Successful).map((one) => [entries.get(one.Id) ?? {}, one] as const);
    };
    if (operation === "SendMessage") add(queue, request, answer);
    if (operation === "SendMessageBatch") for (const pair of succeeded()) add(queue, ...pair);
    if (operation === "ReceiveMessage") for (const message of list(answer.Messages)) take(message);
    if (operation === "DeleteMessage") remove(request);
    if (operation === "DeleteMessageBatch") for (const [entry] of succeeded()) remove(entry);
  };
}

function list(value: unknown): readonly Wire[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
