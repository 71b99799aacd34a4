import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ConditionalCheckFailedException,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
} from "@aws-sdk/client-dynamodb";
import {
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import type { TableFault } from "#local/table/table-fault.ts";

const TableName = "newsbrief";
let nowMs = Date.parse("2026-11-23T08:00:00Z");
let table: EmbeddedTable;
let client: DynamoDBDocumentClient;

function clientOf({ endpoint }: EmbeddedTable): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, maxAttempts: 1 }));
}

/** A key nobody else uses. */
let keysGiven = 0;
function freshKey() {
  keysGiven += 1;
  return { pk: `TEST#${keysGiven}`, sk: "ITEM" };
}

async function stored(Key: object): Promise<Readonly<Record<string, unknown>> | undefined> {
  return (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
}

beforeAll(async () => {
  table = await startTable({ now: () => nowMs });
  client = clientOf(table);
});
afterAll(() => table.stop());
afterEach(() => table.setFault(undefined));

describe("the embedded table", () => {
  it("listens on loopback only and has the table and index that are deployed", async () => {
    expect(table.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    expect(Table?.TableStatus).toBe("ACTIVE");
    expect(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName)).toEqual(["due"]);
  });

  it.each([
    ["a string", "à é 東京 👍"],
    ["a number", -12.5],
    ["a boolean", true],
    ["null", null],
    ["a list", [1, "a", [false]]],
    ["a map", { a: { b: [1] } }],
    ["a set", new Set(["a", "b"])],
    ["bytes", new Uint8Array([0, 255])],
  ])("keeps %s as it is", async (_case, value) => {
    const key = freshKey();
    await client.send(new PutCommand({ TableName, Item: { ...key, value } }));
    expect(await stored(key)).toEqual({ ...key, value });
  });

  it("finds items by the start of their sort key, in order, page by page", async () => {
    const { pk } = freshKey();
    const names = ["ENTRY#2", "ENTRY#10", "FEED", "ENTRY#1"];
    for (const sk of names) await client.send(new PutCommand({ TableName, Item: { pk, sk } }));
    const query = {
      TableName,
      KeyConditionExpression: "pk = :pk and begins_with(sk, :start)",
      ExpressionAttributeValues: { ":pk": pk, ":start": "ENTRY#" },
    };
    const first = await client.send(new QueryCommand({ ...query, Limit: 2 }));
    const second = await client.send(
      new QueryCommand({ ...query, ExclusiveStartKey: first.LastEvaluatedKey }),
    );
    const found = [...(first.Items ?? []), ...(second.Items ?? [])].map(({ sk }) => sk);
    expect(found).toEqual(["ENTRY#1", "ENTRY#10", "ENTRY#2"]);
  });

  it("holds in the due index what has a due key, with its keys only", async () => {
    const due = { duePk: "DUE#feed#7", dueSk: "2026-11-23T08:00:00Z#f1" };
    const [waiting, idle] = [freshKey(), freshKey()];
    await client.send(new PutCommand({ TableName, Item: { ...waiting, ...due, title: "x" } }));
    await client.send(new PutCommand({ TableName, Item: { ...idle, title: "x" } }));
    const query = {
      TableName,
      IndexName: "due",
      KeyConditionExpression: "duePk = :pk and dueSk <= :now",
      ExpressionAttributeValues: { ":pk": due.duePk, ":now": "2026-11-23T08:00:01Z" },
    };
    expect((await client.send(new QueryCommand(query))).Items).toEqual([{ ...waiting, ...due }]);

    const remove = { TableName, Key: waiting, UpdateExpression: "REMOVE duePk, dueSk" };
    await client.send(new UpdateCommand(remove));
    expect((await client.send(new QueryCommand(query))).Items).toEqual([]);
  });

  it("says which item stood in the way of a condition", async () => {
    const key = freshKey();
    await client.send(new PutCommand({ TableName, Item: { ...key, by: "first" } }));
    const second = new PutCommand({
      TableName,
      Item: { ...key, by: "second" },
      ConditionExpression: "attribute_not_exists(pk)",
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    });
    const error: unknown = await client.send(second).catch((reason) => reason);
    expect(error).toBeInstanceOf(ConditionalCheckFailedException);
    expect(error).toMatchObject({ Item: { by: { S: "first" } } });
  });

  it("lets one of many take a claim", async () => {
    const key = freshKey();
    const claims = Array.from({ length: 20 }, (_, by) =>
      client
        .send(
          new UpdateCommand({
            TableName,
            Key: key,
            UpdateExpression: "SET #by = :by",
            ConditionExpression: "attribute_not_exists(#by)",
            ExpressionAttributeNames: { "#by": "by" },
            ExpressionAttributeValues: { ":by": by },
          }),
        )
        .then(() => by),
    );
    const taken = (await Promise.allSettled(claims)).filter(
      (claim) => claim.status === "fulfilled",
    );
    expect(taken).toEqual([{ status: "fulfilled", value: (await stored(key))?.by }]);
  });

  it.each([
    ["an empty sort key", { pk: "a", sk: "" }],
    ["a key of another type", { pk: 1, sk: "a" }],
    ["no sort key", { pk: "a" }],
    ["more than 400 KB", { pk: "a", sk: "a", text: "x".repeat(409_600) }],
  ])("refuses an item with %s", async (_case, Item) => {
    await expect(client.send(new PutCommand({ TableName, Item }))).rejects.toThrow(
      expect.objectContaining({ name: "ValidationException" }),
    );
  });
});

describe("a transaction", () => {
  const put = (key: object, more: object = {}) => ({
    Put: { TableName, Item: { ...key, by: "transaction" }, ...more },
  });
  const onlyWhenNew = { ConditionExpression: "attribute_not_exists(pk)" };

  async function failureOf(TransactItems: TransactWriteCommand["input"]["TransactItems"]) {
    try {
      await client.send(new TransactWriteCommand({ TransactItems }));
    } catch (error) {
      if (error instanceof TransactionCanceledException) return error;
      throw error;
    }
    throw new Error("The transaction was not cancelled.");
  }

  it("writes, changes, deletes and checks together", async () => {
    const [a, b, c, d] = [freshKey(), freshKey(), freshKey(), freshKey()];
    for (const key of [b, c, d]) {
      await client.send(new PutCommand({ TableName, Item: { ...key, count: 1 } }));
    }
    await client.send(
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
    expect(await Promise.all([a, b, c, d].map(stored))).toEqual([
      { ...a, by: "transaction" },
      { ...b, count: 2 },
      undefined,
      { ...d, count: 1 },
    ]);
  });

  it("does nothing when one condition fails, and says which and over what", async () => {
    const [fresh, taken] = [freshKey(), freshKey()];
    await client.send(new PutCommand({ TableName, Item: { ...taken, by: "other" } }));
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
    expect(await stored(fresh)).toBeUndefined();
  });

  it("undoes what was written when a later write fails", async () => {
    const [replaced, created, wrong] = [freshKey(), freshKey(), freshKey()];
    await client.send(new PutCommand({ TableName, Item: { ...replaced, by: "before" } }));
    await client.send(new PutCommand({ TableName, Item: { ...wrong, count: "not a number" } }));
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
    expect(await stored(replaced)).toEqual({ ...replaced, by: "before" });
    expect(await stored(created)).toBeUndefined();
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
    await client.send(request(1));
    await client.send(request(1));
    expect(await stored(key)).toEqual({ ...key, amount: 1 });
    await expect(client.send(request(2))).rejects.toThrow(
      expect.objectContaining({ name: "IdempotentParameterMismatchException" }),
    );

    nowMs += 10 * 60_000;
    await client.send(request(1));
    expect(await stored(key)).toEqual({ ...key, amount: 2 });
  });

  it.each([
    ["the same item twice", () => Array(2).fill(put(freshKey()))],
    ["no action", () => []],
    ["101 actions", () => Array.from({ length: 101 }, () => put(freshKey()))],
    ["a malformed expression", () => [put(freshKey(), { ConditionExpression: "nonsense(" })]],
    ["a key that is none", () => [{ Delete: { TableName, Key: { pk: "a" } } }]],
  ])("is refused with %s", async (_case, items) => {
    await expect(client.send(new TransactWriteCommand({ TransactItems: items() }))).rejects.toThrow(
      expect.objectContaining({ name: "ValidationException" }),
    );
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
        for (let by = 0; by < 10; by += 1) await client.send(write(by));
      })(),
      ...Array.from({ length: 10 }, () => client.send(read)),
    ]);
    for (const { Responses } of reads) {
      expect(Responses?.[0]?.Item?.by).toBe(Responses?.[1]?.Item?.by);
    }
  });
});

describe("the time to live", () => {
  it("is enabled on the attribute that is deployed", async () => {
    const answer = await client.send(new DescribeTimeToLiveCommand({ TableName }));
    expect(answer.TimeToLiveDescription).toEqual({
      TimeToLiveStatus: "ENABLED",
      AttributeName: "expiresAt",
    });
  });

  it("deletes what has expired when asked to, by the given clock", async () => {
    const [old, young, endless] = [freshKey(), freshKey(), freshKey()];
    const seconds = Math.floor(nowMs / 1000);
    await client.send(
      new BatchWriteCommand({
        RequestItems: {
          [TableName]: [
            { ...old, expiresAt: seconds - 1 },
            { ...young, expiresAt: seconds },
            { ...endless },
          ].map((Item) => ({ PutRequest: { Item } })),
        },
      }),
    );
    expect(await table.deleteExpired()).toBe(1);
    expect(await Promise.all([old, young, endless].map(stored))).toMatchObject([
      undefined as never,
      young,
      endless,
    ]);
    nowMs += 1000;
    expect(await table.deleteExpired()).toBe(1);
  });

  it("deletes it in pages, between which others write, and what was renewed stays", async () => {
    const keys = Array.from({ length: 900 }, () => freshKey());
    const seconds = Math.floor(nowMs / 1000);
    for (let at = 0; at < keys.length; at += 25) {
      const requests = keys
        .slice(at, at + 25)
        .map((key) => ({ PutRequest: { Item: { ...key, expiresAt: seconds - 1 } } }));
      await client.send(new BatchWriteCommand({ RequestItems: { [TableName]: requests } }));
    }
    const [first] = keys;
    let isDone = false;
    const sweeping = table.deleteExpired().finally(() => {
      isDone = true;
    });
    await client.send(new PutCommand({ TableName, Item: { ...freshKey(), a: 1 } }));
    expect(isDone).toBe(false);
    await client.send(new PutCommand({ TableName, Item: { ...first, expiresAt: seconds + 9 } }));
    await sweeping;
    expect(await stored(first ?? freshKey())).toMatchObject({ expiresAt: seconds + 9 });
    expect(await stored(keys[899] ?? freshKey())).toBeUndefined();
  });

  it("deletes it by itself while the table runs", async () => {
    let now = nowMs;
    const sweeping = await startTable({ now: () => now, sweepEveryMs: 20 });
    const own = clientOf(sweeping);
    const Key = freshKey();
    const isThere = async () =>
      (await own.send(new GetCommand({ TableName, Key }))).Item !== undefined;
    const expiresAt = Math.floor(now / 1000) + 60;
    await own.send(new PutCommand({ TableName, Item: { ...Key, expiresAt } }));
    for (let looks = 0; looks < 5; looks += 1) expect(await isThere()).toBe(true);
    now += 62_000;
    while (await isThere()) await new Promise((resolve) => setTimeout(resolve, 10));
    own.destroy();
    await sweeping.stop();
  });
});

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
    const before = table.consumed();
    const { ConsumedCapacity: cost } = await client.send(
      new PutCommand({ TableName, Item: item(), ReturnConsumedCapacity: "INDEXES" }),
    );
    expect(cost?.CapacityUnits).toBe(expected.CapacityUnits);
    const indexes = Object.entries(cost?.GlobalSecondaryIndexes ?? {});
    expect(Object.fromEntries(indexes.map(([name, units]) => [name, units.CapacityUnits]))).toEqual(
      expected.indexes,
    );
    expect(table.consumed().writeUnits - before.writeUnits).toBe(expected.CapacityUnits);
  });

  it.each([
    ["moves in the index: one entry goes, one comes", { dueSk: "2026-11-24" }, 3],
    ["changes what the index does not hold", { title: "new" }, 1],
    ["leaves everything as it was", {}, 1],
  ])("of an item that %s", async (_case, change, units) => {
    const item = { ...freshKey(), ...due };
    await client.send(new PutCommand({ TableName, Item: item }));
    const before = table.consumed().writeUnits;
    await client.send(new PutCommand({ TableName, Item: { ...item, ...change } }));
    expect(table.consumed().writeUnits - before).toBe(units);
  });

  it("is double inside a transaction", async () => {
    const { ConsumedCapacity: costs } = await client.send(
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
    const before = table.consumed().readUnits;
    await client.send(new GetCommand({ TableName, Key: freshKey(), ...mode }));
    expect(table.consumed().readUnits - before).toBe(units);
  });

  it("of a write that its condition stopped is one unit", async () => {
    const key = freshKey();
    const before = table.consumed().writeUnits;
    const remove = new DeleteCommand({
      TableName,
      Key: key,
      ConditionExpression: "attribute_exists(pk)",
    });
    await expect(client.send(remove)).rejects.toThrow(ConditionalCheckFailedException);
    expect(table.consumed().writeUnits - before).toBe(1);
  });
});

describe("trouble that a test asks for", () => {
  it("is told to the caller as DynamoDB tells it", async () => {
    const key = freshKey();
    const error = "ProvisionedThroughputExceededException";
    table.setFault(({ operation }) =>
      operation === "GetItem" ? undefined : { kind: "refuse", error },
    );
    await expect(client.send(new PutCommand({ TableName, Item: key }))).rejects.toThrow(
      ProvisionedThroughputExceededException,
    );
    const transaction = new TransactWriteCommand({
      TransactItems: [{ Put: { TableName, Item: key } }],
    });
    await expect(client.send(transaction)).rejects.toMatchObject({
      CancellationReasons: [{ Code: "ProvisionedThroughputExceeded" }],
    });
    expect(await stored(key)).toBeUndefined();
  });

  it.each<[string, TableFault["kind"], boolean]>([
    ["a request that never came", "lose-request", false],
    ["an answer that never came", "lose-answer", true],
  ])("can be %s", async (_case, kind, isStored) => {
    const key = freshKey();
    table.setFault(({ operation }) =>
      operation === "PutItem" ? ({ kind } as TableFault) : undefined,
    );
    await expect(client.send(new PutCommand({ TableName, Item: key }))).rejects.toThrow();
    expect((await stored(key)) !== undefined).toBe(isStored);
  });
});

describe("a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsbrief-table-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function withTable<T>(use: (inFolder: DynamoDBDocumentClient) => Promise<T>): Promise<T> {
    const opened = await startTable({ folder });
    try {
      return await use(clientOf(opened));
    } finally {
      await opened.stop();
    }
  }
  const read = (Key: object) =>
    withTable(async (inFolder) => (await inFolder.send(new GetCommand({ TableName, Key }))).Item);

  it("keeps the items from one start to the next", async () => {
    const key = freshKey();
    await withTable((inFolder) => inFolder.send(new PutCommand({ TableName, Item: key })));
    expect(await read(key)).toEqual(key);
  });

  it("is refused to a second user", async () => {
    await withTable(async () => {
      await expect(startTable({ folder })).rejects.toThrow("is another newsbrief using it?");
    });
  });

  it("has no half of a transaction during which the process ended", async () => {
    const [changed, created] = [freshKey(), freshKey()];
    const half = async (inFolder: DynamoDBDocumentClient) => {
      await inFolder.send(new PutCommand({ TableName, Item: { ...changed, by: "half" } }));
      await inFolder.send(new PutCommand({ TableName, Item: created }));
    };
    await withTable(half);
    const asItem = ({ pk, sk }: typeof changed) => ({ pk: { S: pk }, sk: { S: sk } });
    const undos = [
      {
        table: TableName,
        key: asItem(changed),
        before: { ...asItem(changed), by: { S: "whole" } },
      },
      { table: TableName, key: asItem(created) },
    ];
    writeFileSync(join(folder, "transaction.json"), JSON.stringify(undos));
    expect(await read(changed)).toEqual({ ...changed, by: "whole" });
    expect(await read(created)).toBeUndefined();
  });
});
