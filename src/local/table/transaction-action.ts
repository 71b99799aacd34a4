import db from "dynalite/db/index.js";
import deleteItem from "dynalite/validations/deleteItem.js";
import validations from "dynalite/validations/index.js";
import putItem from "dynalite/validations/putItem.js";
import updateItem from "dynalite/validations/updateItem.js";
import type { Item } from "./capacity.ts";
import type { Answer, DynaliteStore, Wire } from "./dynalite-store.ts";
import { type CancellationReason, invalid } from "./refusal.ts";
import { currentItem, type ItemRequest, keyOf, Refused } from "./table-item.ts";

const itemBytesMax = 409_600;

const validationByKind = {
  Put: putItem,
  Update: updateItem,
  Delete: deleteItem,
  ConditionCheck: deleteItem,
} as const;

/** One action of a transaction, with the item it found. */
export type TransactionAction = {
  readonly kind: keyof typeof validationByKind;
  readonly request: ItemRequest;
  readonly key: Item;
  readonly before: Item | undefined;
  /** Why it may not happen; its code is `None` when it may. */
  readonly reason: CancellationReason;
};

/**
 * Checks one action of a transaction as dynalite checks the same action alone, and looks at its item.
 *
 * @throws {Refused} when the action is malformed
 */
export async function prepareAction(
  store: DynaliteStore,
  element: Wire,
): Promise<TransactionAction> {
  const [entry, ...more] = Object.entries(element);
  const kind = entry?.[0] as TransactionAction["kind"];
  const validation = validationByKind[kind];
  if (entry === undefined || more.length > 0 || validation === undefined) {
    throw refused("TransactItems can only contain one of Check, Put, Update or Delete");
  }
  const request = entry[1] as ItemRequest;
  const { ReturnValuesOnConditionCheckFailure: returned, ...plain } = request;
  if (kind === "ConditionCheck" && !("ConditionExpression" in plain)) {
    throw refused("The condition expression of a ConditionCheck must be specified");
  }

  const checked = checkAlone(plain, validation);
  const key = keyOf(request);
  const before = await currentItem(store, request.TableName, key);
  const holds = !db.checkConditional(checked, before);
  const reason: CancellationReason = holds
    ? { Code: "None" }
    : {
        Code: "ConditionalCheckFailed",
        Message: "The conditional request failed",
        ...(returned === "ALL_OLD" && before !== undefined && { Item: before }),
      };
  return { kind, request, key, before, reason };
}

function checkAlone(
  request: object,
  { types, custom }: (typeof validationByKind)[keyof typeof validationByKind],
): object {
  try {
    const checked = validations.checkTypes(structuredClone(request), types);
    validations.checkValidations(checked, types, custom, {
      options: { maxItemSize: itemBytesMax },
    });
    return checked;
  } catch (error) {
    if (!(error instanceof Error && "statusCode" in error && "body" in error)) throw error;
    throw new Refused({ status: Number(error.statusCode), body: error.body as Answer["body"] });
  }
}

function refused(message: string): Refused {
  return new Refused(invalid(message));
}
