import { ProvisionedThroughputExceededException } from "@aws-sdk/client-dynamodb";
import { PutCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import type { TableFault } from "#local/table/table-fault.ts";
import { freshKey, TableName, testTable } from "./test-table.ts";

const db = testTable();

describe("trouble that a test asks for", () => {
  it("is told to the caller as DynamoDB tells it", async () => {
    const key = freshKey();
    const error = "ProvisionedThroughputExceededException";
    db.table.setFault(({ operation }) =>
      operation === "GetItem" ? undefined : { kind: "refuse", error },
    );
    await expect(db.client.send(new PutCommand({ TableName, Item: key }))).rejects.toThrow(
      ProvisionedThroughputExceededException,
    );
    const transaction = new TransactWriteCommand({
      TransactItems: [{ Put: { TableName, Item: key } }],
    });
    await expect(db.client.send(transaction)).rejects.toMatchObject({
      CancellationReasons: [{ Code: "ProvisionedThroughputExceeded" }],
    });
    expect(await db.stored(key)).toBeUndefined();
  });

  it.each<[string, TableFault["kind"], boolean]>([
    ["a request that never came", "lose-request", false],
    ["an answer that never came", "lose-answer", true],
  ])("can be %s", async (_case, kind, isStored) => {
    const key = freshKey();
    db.table.setFault(({ operation }) =>
      operation === "PutItem" ? ({ kind } as TableFault) : undefined,
    );
    await expect(db.client.send(new PutCommand({ TableName, Item: key }))).rejects.toThrow();
    expect((await db.stored(key)) !== undefined).toBe(isStored);
  });
});
