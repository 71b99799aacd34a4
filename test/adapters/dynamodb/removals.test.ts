import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import { dynamoRemovals, writeUnlessRemoved } from "#adapters/dynamodb/removals.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import type { RefusingError } from "#local/table/table-fault.ts";
import { noServer, type Workspace } from "#model/channel.ts";
import { minuteMs } from "#shared/durations.ts";

let embedded: EmbeddedTable;
beforeAll(async () => {
  embedded = await startTable();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = embedded.endpoint;
});
afterEach(() => embedded.setFault(undefined));
afterAll(() => embedded.stop());

const at = new Date("2026-03-02T07:00:00Z");
const later = (ms: number) => new Date(at.getTime() + ms);

let count = 0;
function world() {
  const table = openTable({ tableName: embedded.tableName });
  const workspace: Workspace = { platform: "slack", workspaceId: `T${count++}` };
  const Key = { pk: `ITEM#${workspace.workspaceId}`, sk: "ITEM" };
  return {
    workspace,
    removals: dynamoRemovals(table),
    write: (of = workspace, condition = {}) =>
      writeUnlessRemoved(table, of, {
        Put: { TableName: table.name, Item: { ...Key }, ...condition },
      }),
    isWritten: async () =>
      (await table.client.send(new GetCommand({ TableName: table.name, Key }))).Item !== undefined,
  };
}

describe("what is written of a workspace", () => {
  it("is written while it has us, and refused once it has removed us", async () => {
    const w = world();
    await w.removals.note(w.workspace, at);
    await expect(w.write()).rejects.toThrow("has removed us");
    expect(await w.isWritten()).toBe(false);
    await w.write({ platform: "discord", workspaceId: noServer });
    expect(await w.isWritten()).toBe(true);
  });

  it("is written again when something is asked after the removal, and refused after the next", async () => {
    const w = world();
    await w.removals.note(w.workspace, at);
    expect(await w.removals.isRemovedSince(w.workspace, later(minuteMs))).toBe(false);
    await w.write();
    // The same removal is told again, such as by an event that comes twice.
    await w.removals.note(w.workspace, at);
    await w.write();
    expect(await w.removals.isBackSince(w.workspace, at)).toBe(true);
    await w.removals.note(w.workspace, later(2 * minuteMs));
    await expect(w.write()).rejects.toThrow("has removed us");
    expect(await w.removals.isBackSince(w.workspace, later(2 * minuteMs))).toBe(false);
  });

  it.each<RefusingError>(["TransactionConflictException", "ThrottlingException"])(
    "is tried again after a %s",
    async (error) => {
      const w = world();
      let left = 2;
      embedded.setFault(({ operation }) =>
        operation === "TransactWriteItems" && left-- > 0 ? { kind: "refuse", error } : undefined,
      );
      await w.write();
      expect(await w.isWritten()).toBe(true);
    },
  );

  it("fails where the table stays so", async () => {
    const w = world();
    const error = "TransactionConflictException";
    embedded.setFault(() => ({ kind: "refuse", error }));
    await expect(w.write()).rejects.toThrow("TransactionConflict");
  });

  it("tells of a condition of its own that does not hold", async () => {
    const w = world();
    const condition = { ConditionExpression: "attribute_exists(pk)" };
    await expect(w.write(w.workspace, condition)).rejects.toThrow(ConditionalCheckFailedException);
  });
});

describe("whether a workspace has removed us since something was asked", () => {
  it.each([
    ["before", -1, true],
    ["so soon after that clocks may differ", 5_000, true],
    ["after", 5_001, false],
  ])("%s", async (_case, ms, expected) => {
    const w = world();
    expect(await w.removals.isRemovedSince(w.workspace, later(ms))).toBe(false);
    await w.removals.note(w.workspace, at);
    expect(await w.removals.isRemovedSince(w.workspace, later(ms))).toBe(expected);
    expect(await w.removals.isBackSince(w.workspace, at)).toBe(!expected);
  });

  it("is told by the latest of the removals, in whatever order they come", async () => {
    const w = world();
    await w.removals.note(w.workspace, later(2 * minuteMs));
    await w.removals.note(w.workspace, at);
    expect(await w.removals.isRemovedSince(w.workspace, later(minuteMs))).toBe(true);
  });

  it("and whether it is back by the latest that was asked, in whatever order and however often", async () => {
    const w = world();
    const isRemoved = (minute: number) =>
      w.removals.isRemovedSince(w.workspace, later(minute * minuteMs));
    await w.removals.note(w.workspace, at);
    expect(await Promise.all([3, 1].map(isRemoved))).toEqual([false, false]);
    expect(await w.removals.isBackSince(w.workspace, later(2 * minuteMs))).toBe(true);
    for (const minute of [1, 5]) expect(await isRemoved(minute)).toBe(false);
    expect(await w.removals.isBackSince(w.workspace, later(4 * minuteMs))).toBe(true);
  });
});
