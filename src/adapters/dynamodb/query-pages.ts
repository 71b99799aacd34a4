import { BatchWriteCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { TellableError } from "#shared/tellable-error.ts";
import type { ItemKey } from "./item-key.ts";
import type { Table } from "./open-table.ts";

export type Item = Readonly<Record<string, unknown>>;

export type KeyQuery = {
  /** Such as `pk = :pk AND begins_with(sk, :start)`. */
  readonly condition: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly indexName?: string;
  readonly newestFirst?: boolean;
};

/** All items of a query, a page of up to 1 MB at a time. */
export async function* queryPages(table: Table, query: KeyQuery): AsyncGenerator<readonly Item[]> {
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: query.condition,
        ExpressionAttributeValues: query.values,
        ScanIndexForward: query.newestFirst !== true,
        ...(query.indexName !== undefined && { IndexName: query.indexName }),
        ...(ExclusiveStartKey !== undefined && { ExclusiveStartKey }),
      }),
    );
    ExclusiveStartKey = page.LastEvaluatedKey;
    if (page.Items !== undefined && page.Items.length > 0) yield page.Items;
  } while (ExclusiveStartKey !== undefined);
}

/** All items of a query at once; for what is small. */
export async function queryAll(table: Table, query: KeyQuery): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const page of queryPages(table, query)) items.push(...page);
  return items;
}

/** The keys of a partition, or of its items whose sort keys begin with `start`, a page at a time. */
export async function* keyPages(
  table: Table,
  pk: string,
  start?: string,
): AsyncGenerator<readonly ItemKey[]> {
  const query =
    start === undefined
      ? { condition: "pk = :pk", values: { ":pk": pk } }
      : {
          condition: "pk = :pk AND begins_with(sk, :start)",
          values: { ":pk": pk, ":start": start },
        };
  for await (const page of queryPages(table, query)) {
    yield page.map(({ sk }) => ({ pk, sk: String(sk) }));
  }
}

/** DynamoDB takes so many writes in one batch. */
const batchMax = 25;

/** Deletes items by their keys; those that the table holds back for load are asked for again. */
export async function deleteItems(table: Table, keys: readonly ItemKey[]): Promise<void> {
  for (let at = 0; at < keys.length; at += batchMax) {
    const requests = keys
      .slice(at, at + batchMax)
      .map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
    let waiting: typeof requests | undefined = requests;
    for (let tries = 0; waiting !== undefined && waiting.length > 0; tries += 1) {
      if (tries === 8) throw new TellableError("the table does not take deletions");
      const { UnprocessedItems } = await table.client.send(
        new BatchWriteCommand({ RequestItems: { [table.name]: waiting } }),
      );
      waiting = UnprocessedItems?.[table.name] as typeof requests | undefined;
    }
  }
}
