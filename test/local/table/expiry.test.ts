import { DescribeTimeToLiveCommand } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { startTable } from "#local/table/embedded-table.ts";
import { clientOf, freshKey, TableName, testTable } from "./test-table.ts";

const db = testTable();

describe("the time to live", () => {
  it("is enabled on the attribute that is deployed", async () => {
    const answer = await db.client.send(new DescribeTimeToLiveCommand({ TableName }));
    expect(answer.TimeToLiveDescription).toEqual({
      TimeToLiveStatus: "ENABLED",
      AttributeName: "expiresAt",
    });
  });

  it("deletes what has expired when asked to, by the given clock", async () => {
    const [old, young, endless] = [freshKey(), freshKey(), freshKey()];
    const seconds = Math.floor(db.nowMs / 1000);
    await db.client.send(
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
    expect(await db.table.deleteExpired()).toBe(1);
    expect(await Promise.all([old, young, endless].map(db.stored))).toMatchObject([
      undefined as never,
      young,
      endless,
    ]);
    db.nowMs += 1000;
    expect(await db.table.deleteExpired()).toBe(1);
  });

  it("deletes it in pages, between which others write, and what was renewed stays", async () => {
    const keys = Array.from({ length: 900 }, () => freshKey());
    const seconds = Math.floor(db.nowMs / 1000);
    for (let at = 0; at < keys.length; at += 25) {
      const requests = keys
        .slice(at, at + 25)
        .map((key) => ({ PutRequest: { Item: { ...key, expiresAt: seconds - 1 } } }));
      await db.client.send(new BatchWriteCommand({ RequestItems: { [TableName]: requests } }));
    }
    const [first] = keys;
    let isDone = false;
    const sweeping = db.table.deleteExpired().finally(() => {
      isDone = true;
    });
    await db.client.send(new PutCommand({ TableName, Item: { ...freshKey(), a: 1 } }));
    expect(isDone).toBe(false);
    await db.client.send(new PutCommand({ TableName, Item: { ...first, expiresAt: seconds + 9 } }));
    await sweeping;
    expect(await db.stored(first ?? freshKey())).toMatchObject({ expiresAt: seconds + 9 });
    expect(await db.stored(keys[899] ?? freshKey())).toBeUndefined();
  });

  it("deletes it by itself while the table runs", async () => {
    let now = db.nowMs;
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
