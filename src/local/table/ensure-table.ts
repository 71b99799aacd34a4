import type { DynaliteStore, Wire } from "./dynalite-store.ts";
import { tableDefinition } from "./table-definition.ts";

/**
 * Makes the table, or adds the indexes that a table of an older version lacks.
 *
 * @throws {Error} when the store refuses
 */
export async function ensureTable(store: DynaliteStore, TableName: string): Promise<void> {
  const found = await store.call("DescribeTable", { TableName });
  if (found.status !== 200) {
    await succeed(store, "CreateTable", { ...tableDefinition, TableName });
    return untilActive(store, TableName);
  }
  const { GlobalSecondaryIndexes: held = [] } = found.body.Table as {
    readonly GlobalSecondaryIndexes?: readonly { readonly IndexName: string }[];
  };
  const names = new Set(held.map(({ IndexName }) => IndexName));
  for (const index of tableDefinition.GlobalSecondaryIndexes) {
    if (names.has(index.IndexName)) continue;
    // dynalite wants provisioned units of a new index, also where the table is billed on demand.
    const ProvisionedThroughput = { ReadCapacityUnits: 1, WriteCapacityUnits: 1 };
    await succeed(store, "UpdateTable", {
      TableName,
      AttributeDefinitions: tableDefinition.AttributeDefinitions,
      GlobalSecondaryIndexUpdates: [{ Create: { ...index, ProvisionedThroughput } }],
    });
    await untilActive(store, TableName);
  }
}

async function succeed(store: DynaliteStore, operation: string, request: Wire): Promise<Wire> {
  const { status, body } = await store.call(operation, request);
  if (status !== 200) throw new Error(`${operation}: ${body.__type}: ${body.message}`);
  return body;
}

async function untilActive(store: DynaliteStore, TableName: string): Promise<void> {
  for (;;) {
    const { Table: table } = await succeed(store, "DescribeTable", { TableName });
    const { TableStatus: status, GlobalSecondaryIndexes: indexes = [] } = table as {
      readonly TableStatus: string;
      readonly GlobalSecondaryIndexes?: readonly { readonly IndexStatus: string }[];
    };
    if ([status, ...indexes.map(({ IndexStatus }) => IndexStatus)].every((s) => s === "ACTIVE"))
      return;
    await new Promise((resume) => setImmediate(resume));
  }
}
