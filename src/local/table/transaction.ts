import { createHash } from "node:crypto";
import type { Answer, DynaliteStore, Wire } from "./dynalite-store.ts";
import { type CancellationReason, cancelled, invalid, refusal } from "./refusal.ts";
import { type Change, currentItem } from "./table-item.ts";
import { prepareAction, type TransactionAction } from "./transaction-action.ts";
import type { Undo, UndoLog } from "./undo-log.ts";

/** @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html */
const limits = { actions: 100, tokenMs: 600_000 } as const;

/** TransactWriteItems, which dynalite lacks: all conditions hold and all is written, or nothing is. */
export interface Transactions {
  /**
   * Nothing else may write meanwhile.
   *
   * @returns the answer, and what it cost: each item before and after
   * @throws {Refused} when the request is malformed
   */
  write(request: Wire): Promise<{ readonly answer: Answer; readonly changes: readonly Change[] }>;
  /** Undoes the transaction in the middle of which an earlier process ended. */
  recover(): Promise<void>;
}

export function transactions(
  store: DynaliteStore,
  undoLog: UndoLog,
  now: () => number,
): Transactions {
  const digestByToken = new Map<string, { readonly at: number; readonly digest: string }>();

  return {
    async write(request) {
      const elements = (request.TransactItems ?? []) as readonly Wire[];
      if (elements.length < 1 || elements.length > limits.actions) {
        return unchanged(invalid(`TransactItems must hold 1 to ${limits.actions} actions`));
      }
      const token = request.ClientRequestToken;
      const digest = createHash("sha256").update(JSON.stringify(elements)).digest("hex");
      const earlier = digestByToken.get(String(token));
      if (earlier !== undefined && now() - earlier.at < limits.tokenMs) {
        return unchanged(earlier.digest === digest ? done : otherParameters);
      }

      const actions: TransactionAction[] = [];
      for (const element of elements) actions.push(await prepareAction(store, element));
      if (new Set(actions.map(identity)).size < actions.length) return unchanged(sameItemTwice);

      const reasons = actions.map(({ reason }) => reason);
      const allowed = reasons.every(({ Code }) => Code === "None");
      const failure = allowed ? await apply(actions) : cancelled(reasons);
      if (failure !== undefined) return { answer: failure, changes: actions.map(noChange) };

      if (token !== undefined) digestByToken.set(String(token), { at: now(), digest });
      return { answer: done, changes: await Promise.all(actions.map(changeBy)) };
    },

    async recover() {
      await undo(undoLog.unfinished());
      undoLog.end();
    },
  };

  /** @returns the answer when one of the actions failed, and then none of them happened */
  async function apply(actions: readonly TransactionAction[]): Promise<Answer | undefined> {
    const undos = actions.map(({ request, key, before }) => ({
      table: request.TableName,
      key,
      before,
    }));
    undoLog.begin(undos);
    let failure: Answer | undefined;
    for (const [index, { kind, request }] of actions.entries()) {
      if (kind === "ConditionCheck") continue;
      const { ReturnValuesOnConditionCheckFailure: _, ...alone } = request;
      const { status, body } = await store.call(`${kind}Item`, alone);
      if (status === 200) continue;
      await undo(undos.slice(0, index));
      const reason = { Code: "ValidationError", Message: String(body.message) };
      failure = cancelled(
        actions.map((_, at): CancellationReason => (at === index ? reason : { Code: "None" })),
      );
      break;
    }
    undoLog.end();
    return failure;
  }

  async function undo(undos: readonly Undo[]): Promise<void> {
    for (const { table: TableName, key: Key, before: Item } of undos) {
      await (Item === undefined
        ? store.call("DeleteItem", { TableName, Key })
        : store.call("PutItem", { TableName, Item }));
    }
  }

  async function changeBy({ request, key, before }: TransactionAction): Promise<Change> {
    return { before, after: await currentItem(store, request.TableName, key) };
  }
}

const done: Answer = { status: 200, body: {} };
const otherParameters = refusal(
  "IdempotentParameterMismatchException",
  "The client request token was used before with other parameters",
);
const sameItemTwice = invalid("Transaction request cannot include multiple operations on one item");

function unchanged(answer: Answer): { readonly answer: Answer; readonly changes: [] } {
  return { answer, changes: [] };
}

function noChange({ before }: TransactionAction): Change {
  return { before, after: before };
}

function identity({ request, key }: TransactionAction): string {
  return JSON.stringify([request.TableName, Object.entries(key).sort()]);
}
