import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";

export const TableName = "newsbrief";

export function clientOf({ endpoint }: EmbeddedTable): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, maxAttempts: 1 }));
}

let keysGiven = 0;

/** A key nobody else uses. */
export function freshKey() {
  keysGiven += 1;
  return { pk: `TEST#${keysGiven}`, sk: "ITEM" };
}

type TestTable = {
  readonly table: EmbeddedTable;
  readonly client: DynamoDBDocumentClient;
  /** What the table takes for the time. */
  nowMs: number;
  readonly stored: (Key: object) => Promise<Readonly<Record<string, unknown>> | undefined>;
};

/** Opens one table for the tests of a file; no trouble outlives a test. */
export function testTable(): TestTable {
  const db = {
    nowMs: Date.parse("2026-11-23T08:00:00Z"),
    stored: async (Key) =>
      (await db.client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item,
  } as TestTable;
  beforeAll(async () => {
    const table = await startTable({ now: () => db.nowMs });
    Object.assign(db, { table, client: clientOf(table) });
  });
  afterEach(() => db.table.setFault(undefined));
  afterAll(() => db.table.stop());
  return db;
}
