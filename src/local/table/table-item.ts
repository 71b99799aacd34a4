import type { Item } from "./capacity.ts";
import type { Answer, DynaliteStore } from "./dynalite-store.ts";
import { keyNames } from "./table-definition.ts";

/** What an item was before a write and is after it; `undefined` when there is none. */
export type Change = { readonly before: Item | undefined; readonly after: Item | undefined };

/** What a request says of the one item it is about. */
export type ItemRequest = {
  readonly TableName: string;
  readonly Item?: Item;
  readonly Key?: Item;
  readonly ReturnValuesOnConditionCheckFailure?: string;
};

/** The key of the item that a request is about. */
export function keyOf({ Item: item, Key: key }: ItemRequest): Item {
  if (key !== undefined) return key;
  return Object.fromEntries(Object.entries(item ?? {}).filter(([name]) => keyNames.includes(name)));
}

/**
 * Reads one item as it is now.
 *
 * @throws {Refused} when the store refuses the key
 */
export async function currentItem(
  store: DynaliteStore,
  TableName: string,
  Key: Item,
): Promise<Item | undefined> {
  const answer = await store.call("GetItem", { TableName, Key, ConsistentRead: true });
  if (answer.status !== 200) throw new Refused(answer);
  return answer.body.Item as Item | undefined;
}

/** Leaves a request half-way with the answer it gets. */
export class Refused extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(String(answer.body.message));
    this.answer = answer;
  }
}
