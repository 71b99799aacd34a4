import type { Item } from "./capacity.ts";
import type { DynaliteStore } from "./dynalite-store.ts";
import { expiryAttribute } from "./table-definition.ts";
import { keyOf } from "./table-item.ts";

const isExpired = "#expiry < :now";

/**
 * Deletes the items whose time to live is over.
 *
 * Nothing else may write meanwhile.
 *
 * @param nowMs since 1970
 * @returns how many
 */
export async function deleteExpired(
  store: DynaliteStore,
  TableName: string,
  nowMs: number,
): Promise<number> {
  const values = {
    ExpressionAttributeNames: { "#expiry": expiryAttribute },
    ExpressionAttributeValues: { ":now": { N: String(Math.floor(nowMs / 1000)) } },
  };
  let count = 0;
  let ExclusiveStartKey: unknown;
  do {
    const { body } = await store.call("Scan", {
      TableName,
      FilterExpression: isExpired,
      ...values,
      ...(ExclusiveStartKey !== undefined && { ExclusiveStartKey }),
    });
    for (const item of body.Items as readonly Item[]) {
      const Key = keyOf({ TableName, Item: item });
      await store.call("DeleteItem", { TableName, Key });
      count += 1;
    }
    ExclusiveStartKey = body.LastEvaluatedKey;
  } while (ExclusiveStartKey !== undefined);
  return count;
}
