import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { PutCommand, TransactGetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { freshKey, TableName, testTable } from "./test-table.ts";

const db = testTable();

describe("a transaction", () => {
  const put = (key: object, more: object = {}) => ({
    Put: { TableName, Item: { ...key, by: "transaction" }, ...more },
  });
  const onlyWhenNew = { ConditionExpression: "attribute_not_exists(pk)" };

  async function failureOf(TransactItems: TransactWriteCommand["input"]["TransactItems"]) {
    try {
      await db.client.send(new TransactWriteCommand({ TransactItems }));
    } catch (error) {
      if (error instanceof TransactionCanceledException) return error;
      throw error;
    }
    throw new Error("The transaction was not cancelled.");
  }

  it("writes, changes, deletes and checks together", async () => {
    const [a, b, c, d] = [freshKey(), freshKey(), freshKey(), freshKey()];
    for (const key of [b, c, d]) {
      await db.client.send(new PutCommand({ TableName, Item: { ...key, count: 1 } }));
    }
    await db.client.send(
      new TransactWriteCommand({
        TransactItems: [
          put(a, onlyWhenNew),
          {
            Update: {
              TableName,
              Key: b,
              UpdateExpression: "ADD #count :one",
              ExpressionAttributeNames: { "#count": "count" },
              ExpressionAttributeValues: { ":one": 1 },
            },
          },
          { Delete: { TableName, Key: c } },
          { ConditionCheck: { TableName, Key: d, ConditionExpression: "attribute_exists(pk)" } },
        ],
      }),
    );
    expect(await Promise.all([a, b, c, d].map(db.stored))).toEqual([
      { ...a, by: "transaction" },
      { ...b, count: 2 },
      undefined,
      { ...d, count: 1 },
    ]);
  });

  it("does nothing when one condition fails, and says which and over what", async () => {
    const [fresh, taken] = [freshKey(), freshKey()];
    await db.client.send(new PutCommand({ TableName, Item: { ...taken, by: "other" } }));
    const error = await failureOf([
      put(fresh, onlyWhenNew),
      put(taken, { ...onlyWhenNew, ReturnValuesOnConditionCheckFailure: "ALL_OLD" }),
    ]);
    expect(error.CancellationReasons).toEqual([
      { Code: "None" },
      {
        Code: "ConditionalCheckFailed",
        Message: "The conditional request failed",
        Item: { pk: { S: taken.pk }, sk: { S: taken.sk }, by: { S: "other" } },
      },
    ]);
    expect(await db.stored(fresh)).toBeUndefined();
  });

  it("undoes what was written when a later write fails", async () => {
    const [replaced, created, wrong] = [freshKey(), freshKey(), freshKey()];
    await db.client.send(new PutCommand({ TableName, Item: { ...replaced, by: "before" } }));
    await db.client.send(new PutCommand({ TableName, Item: { ...wrong, count: "not a number" } }));
    const error = await failureOf([
      put(replaced),
      put(created),
      {
        Update: {
          TableName,
          Key: wrong,
          UpdateExpression: "SET #count = #count + :one",
          ExpressionAttributeNames: { "#count": "count" },
          ExpressionAttributeValues: { ":one": 1 },
        },
      },
    ]);
    expect(error.CancellationReasons?.map(({ Code }) => Code)).toEqual([
      "None",
      "None",
      "ValidationError",
    ]);
    expect(await db.stored(replaced)).toEqual({ ...replaced, by: "before" });
    expect(await db.stored(created)).toBeUndefined();
  });

  it("is done once when it is sent again with its token", async () => {
    const key = freshKey();
    const request = (by: number) =>
      new TransactWriteCommand({
        ClientRequestToken: `token-${key.pk}`,
        TransactItems: [
          {
            Update: {
              TableName,
              Key: key,
              UpdateExpression: "ADD amount :by",
              ExpressionAttributeValues: { ":by": by },
            },
          },
        ],
      });
    await db.client.send(request(1));
    await db.client.send(request(1));
    expect(await db.stored(key)).toEqual({ ...key, amount: 1 });
    await expect(db.client.send(request(2))).rejects.toThrow(
      expect.objectContaining({ name: "IdempotentParameterMismatchException" }),
    );

    db.nowMs += 10 * 60_000;
    await db.client.send(request(1));
    expect(await db.stored(key)).toEqual({ ...key, amount: 2 });
  });

  it.each([
    ["the same item twice", () => Array(2).fill(put(freshKey()))],
    ["no action", () => []],
    ["101 actions", () => Array.from({ length: 101 }, () => put(freshKey()))],
    ["a malformed expression", () => [put(freshKey(), { ConditionExpression: "nonsense(" })]],
    ["a key that is none", () => [{ Delete: { TableName, Key: { pk: "a" } } }]],
  ])("is refused with %s", async (_case, items) => {
    await expect(
      db.client.send(new TransactWriteCommand({ TransactItems: items() })),
    ).rejects.toThrow(expect.objectContaining({ name: "ValidationException" }));
  });

  it("is never seen half done by a reading transaction", async () => {
    const keys = [freshKey(), freshKey()];
    const write = (by: number) =>
      new TransactWriteCommand({
        TransactItems: keys.map((key) => ({ Put: { TableName, Item: { ...key, by } } })),
      });
    const read = new TransactGetCommand({
      TransactItems: keys.map((Key) => ({ Get: { TableName, Key } })),
    });
    const [, ...reads] = await Promise.all([
      (async () => {
        for (let by = 0; by < 10; by += 1) await db.client.send(write(by));
      })(),
      ...Array.from({ length: 10 }, () => db.client.send(read)),
    ]);
    for (const { Responses } of reads) {
      expect(Responses?.[0]?.Item?.by).toBe(Responses?.[1]?.Item?.by);
    }
  });
});
