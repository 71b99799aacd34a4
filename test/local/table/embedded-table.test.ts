import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConditionalCheckFailedException, DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { afterAll, describe, expect, it } from "vitest";
import { startTable } from "#local/table/embedded-table.ts";
import { clientOf, freshKey, TableName, testTable } from "./test-table.ts";

const db = testTable();

describe("the embedded table", () => {
  it("listens on loopback only and has the table and index that are deployed", async () => {
    expect(db.table.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { Table } = await db.client.send(new DescribeTableCommand({ TableName }));
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
    await db.client.send(new PutCommand({ TableName, Item: { ...key, value } }));
    expect(await db.stored(key)).toEqual({ ...key, value });
  });

  it("finds items by the start of their sort key, in order, page by page", async () => {
    const { pk } = freshKey();
    const names = ["ENTRY#2", "ENTRY#10", "FEED", "ENTRY#1"];
    for (const sk of names) await db.client.send(new PutCommand({ TableName, Item: { pk, sk } }));
    const query = {
      TableName,
      KeyConditionExpression: "pk = :pk and begins_with(sk, :start)",
      ExpressionAttributeValues: { ":pk": pk, ":start": "ENTRY#" },
    };
    const first = await db.client.send(new QueryCommand({ ...query, Limit: 2 }));
    const second = await db.client.send(
      new QueryCommand({ ...query, ExclusiveStartKey: first.LastEvaluatedKey }),
    );
    const found = [...(first.Items ?? []), ...(second.Items ?? [])].map(({ sk }) => sk);
    expect(found).toEqual(["ENTRY#1", "ENTRY#10", "ENTRY#2"]);
  });

  it("holds in the due index what has a due key, with its keys only", async () => {
    const due = { duePk: "DUE#feed#7", dueSk: "2026-11-23T08:00:00Z#f1" };
    const [waiting, idle] = [freshKey(), freshKey()];
    await db.client.send(new PutCommand({ TableName, Item: { ...waiting, ...due, title: "x" } }));
    await db.client.send(new PutCommand({ TableName, Item: { ...idle, title: "x" } }));
    const query = {
      TableName,
      IndexName: "due",
      KeyConditionExpression: "duePk = :pk and dueSk <= :now",
      ExpressionAttributeValues: { ":pk": due.duePk, ":now": "2026-11-23T08:00:01Z" },
    };
    expect((await db.client.send(new QueryCommand(query))).Items).toEqual([{ ...waiting, ...due }]);

    const remove = { TableName, Key: waiting, UpdateExpression: "REMOVE duePk, dueSk" };
    await db.client.send(new UpdateCommand(remove));
    expect((await db.client.send(new QueryCommand(query))).Items).toEqual([]);
  });

  it("says which item stood in the way of a condition", async () => {
    const key = freshKey();
    await db.client.send(new PutCommand({ TableName, Item: { ...key, by: "first" } }));
    const second = new PutCommand({
      TableName,
      Item: { ...key, by: "second" },
      ConditionExpression: "attribute_not_exists(pk)",
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    });
    const error: unknown = await db.client.send(second).catch((reason) => reason);
    expect(error).toBeInstanceOf(ConditionalCheckFailedException);
    expect(error).toMatchObject({ Item: { by: { S: "first" } } });
  });

  it("lets one of many take a claim", async () => {
    const key = freshKey();
    const claims = Array.from({ length: 20 }, (_, by) =>
      db.client
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
    expect(taken).toEqual([{ status: "fulfilled", value: (await db.stored(key))?.by }]);
  });

  it.each([
    ["an empty sort key", { pk: "a", sk: "" }],
    ["a key of another type", { pk: 1, sk: "a" }],
    ["no sort key", { pk: "a" }],
    ["more than 400 KB", { pk: "a", sk: "a", text: "x".repeat(409_600) }],
  ])("refuses an item with %s", async (_case, Item) => {
    await expect(db.client.send(new PutCommand({ TableName, Item }))).rejects.toThrow(
      expect.objectContaining({ name: "ValidationException" }),
    );
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

  it("is closed to others on this machine, also one that was there before", async () => {
    const items = join(folder, "items");
    mkdirSync(items, { recursive: true });
    chmodSync(items, 0o755);
    await withTable(async () => {
      expect(statSync(items).mode & 0o777).toBe(0o700);
    });
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
