import type { Item } from "./capacity.ts";
import type { DynaliteStore } from "./dynalite-store.ts";
import { expiryAttribute } from "./table-definition.ts";
import { keyOf } from "./table-item.ts";

const isExpired = "#expiry < :now";

/** Items looked at while writers wait. */
const pageItemsMax = 200;

/**
 * Deletes the items whose time to live is over, a page at a time.
 *
 * @param alone lets nobody else write while a page is looked at
 * @param nowMs since 1970
 * @returns how many
 */
export async function deleteExpired(
  store: DynaliteStore,
  TableName: string,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
  nowMs: number,
): Promise<number> {
  const values = {
    ExpressionAttributeNames: { "#expiry": expiryAttribute },
    ExpressionAttributeValues: { ":now": { N: String(Math.floor(nowMs / 1000)) } },
  };
  let count = 0;
  let ExclusiveStartKey: unknown;
  do {
    ExclusiveStartKey = await alone(async () => {
      const { body } = await store.call("Scan", {
        TableName,
        Limit: pageItemsMax,
        FilterExpression: isExpired,
        ...values,
        ...(ExclusiveStartKey !== undefined && { ExclusiveStartKey }),
      });
      for (const item of body.Items as readonly Item[]) {
        const Key = keyOf({ TableName, Item: item });
        await store.call("DeleteItem", { TableName, Key });
        count += 1;
      }
      return body.LastEvaluatedKey;
    });
  } while (ExclusiveStartKey !== undefined);
  return count;
}

/** Calls `sweep` now and after each `everyMs`, never twice at once, until the function that is returned has resolved. */
export function sweepAgainAndAgain(
  sweep: () => Promise<unknown>,
  everyMs: number,
): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const run = () => {
    running = sweep().then(
      () => {},
      () => {}, // What it left is found by the next one.
    );
    running = running.then(() => {
      if (!isStopped) timer = setTimeout(run, everyMs);
    });
  };
  run();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
