import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import {
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
} from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { freshKey, TableName, testTable } from "./test-table.ts";

const db = testTable();

describe("the cost of a request", () => {
  const due = { duePk: "DUE#feed#1", dueSk: "2026-11-23" };
  const text = "x".repeat(1900);

  it.each([
    ["a small item", () => ({ ...freshKey() }), { CapacityUnits: 1, indexes: {} }],
    ["2 KB", () => ({ ...freshKey(), text }), { CapacityUnits: 2, indexes: {} }],
    [
      "2 KB that are due",
      () => ({ ...freshKey(), text, ...due }),
      { CapacityUnits: 3, indexes: { due: 1 } },
    ],
  ])("counts the table and its index: %s", async (_case, item, expected) => {
    const before = db.table.consumed();
    const { ConsumedCapacity: cost } = await db.client.send(
      new PutCommand({ TableName, Item: item(), ReturnConsumedCapacity: "INDEXES" }),
    );
    expect(cost?.CapacityUnits).toBe(expected.CapacityUnits);
    const indexes = Object.entries(cost?.GlobalSecondaryIndexes ?? {});
    expect(Object.fromEntries(indexes.map(([name, units]) => [name, units.CapacityUnits]))).toEqual(
      expected.indexes,
    );
    expect(db.table.consumed().writeUnits - before.writeUnits).toBe(expected.CapacityUnits);
  });

  it.each([
    ["moves in the index: one entry goes, one comes", { dueSk: "2026-11-24" }, 3],
    ["changes what the index does not hold", { title: "new" }, 1],
    ["leaves everything as it was", {}, 1],
  ])("of an item that %s", async (_case, change, units) => {
    const item = { ...freshKey(), ...due };
    await db.client.send(new PutCommand({ TableName, Item: item }));
    const before = db.table.consumed().writeUnits;
    await db.client.send(new PutCommand({ TableName, Item: { ...item, ...change } }));
    expect(db.table.consumed().writeUnits - before).toBe(units);
  });

  it("is that of each item in a batch", async () => {
    const before = db.table.consumed().writeUnits;
    const items = [freshKey(), { ...freshKey(), text }, { ...freshKey(), ...due }];
    const { ConsumedCapacity: costs } = await db.client.send(
      new BatchWriteCommand({
        RequestItems: { [TableName]: items.map((Item) => ({ PutRequest: { Item } })) },
        ReturnConsumedCapacity: "TOTAL",
      }),
    );
    expect(costs?.map(({ CapacityUnits }) => CapacityUnits)).toEqual([5]);
    expect(db.table.consumed().writeUnits - before).toBe(5);
  });

  it("is double inside a transaction", async () => {
    const { ConsumedCapacity: costs } = await db.client.send(
      new TransactWriteCommand({
        TransactItems: [freshKey(), { ...freshKey(), ...due }].map((Item) => ({
          Put: { TableName, Item },
        })),
        ReturnConsumedCapacity: "TOTAL",
      }),
    );
    expect(costs?.map(({ CapacityUnits }) => CapacityUnits)).toEqual([6]);
  });

  it.each([
    ["half a unit", { ConsistentRead: false }, 0.5],
    ["one unit when it must be the latest", { ConsistentRead: true }, 1],
  ])("of reading a small item is %s", async (_case, mode, units) => {
    const before = db.table.consumed().readUnits;
    await db.client.send(new GetCommand({ TableName, Key: freshKey(), ...mode }));
    expect(db.table.consumed().readUnits - before).toBe(units);
  });

  it("of a write that its condition stopped is one unit", async () => {
    const key = freshKey();
    const before = db.table.consumed().writeUnits;
    const remove = new DeleteCommand({
      TableName,
      Key: key,
      ConditionExpression: "attribute_exists(pk)",
    });
    await expect(db.client.send(remove)).rejects.toThrow(ConditionalCheckFailedException);
    expect(db.table.consumed().writeUnits - before).toBe(1);
  });
});
