import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTable, type Table } from "#adapters/dynamodb/open-table.ts";
import { dynamoPageAllowance } from "#adapters/dynamodb/page-allowance.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import { noServer, type Workspace } from "#model/channel.ts";
import { minuteMs } from "#shared/durations.ts";
import { fakeClock } from "../../support/fake-world.ts";
import { memoryTable } from "../../support/memory-table.ts";

let embedded: EmbeddedTable;
beforeAll(async () => {
  embedded = await startTable();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = embedded.endpoint;
});
afterAll(() => embedded.stop());

const workspace: Workspace = { platform: "slack", workspaceId: "T1" };
const max = { person: 3, workspace: 6 };
const spentBy = (by: keyof typeof max, waitMinutes: number) => ({
  kind: "allowance-spent",
  by,
  pagesMax: max[by],
  waitMinutes,
});

describe.each<[string, () => Table]>([
  ["in the table", () => openTable({ tableName: embedded.tableName })],
  ["in the table of load runs", memoryTable],
])("the allowance of new pages %s", (_place, table) => {
  it("is one person's for an hour of the clock, however many are asked for at once", async () => {
    const clock = fakeClock("2026-03-02T07:35:00Z");
    const allowance = dynamoPageAllowance(table(), clock, max);
    const asked = Array.from({ length: max.person + 3 }, () => allowance.take(workspace, "U1"));
    const refused = (await Promise.all(asked)).filter((one) => one !== undefined);
    expect(refused).toEqual(Array(3).fill(spentBy("person", 25)));
    expect(await allowance.take(workspace, "U2")).toBeUndefined();
    expect(await allowance.take({ ...workspace, workspaceId: "T2" }, "U1")).toBeUndefined();
    clock.advance(24 * minuteMs + 59_000);
    expect(await allowance.take(workspace, "U1")).toEqual(spentBy("person", 1));
    clock.advance(1000);
    expect(await allowance.take(workspace, "U1")).toBeUndefined();
  });

  it("is a workspace's, too, but for direct messages outside one", async () => {
    const clock = fakeClock("2026-03-02T09:00:00Z");
    const allowance = dynamoPageAllowance(table(), clock, max);
    const askAll = async (of: Workspace) => {
      for (let person = 0; person < max.workspace / max.person; person += 1) {
        const theirs = Array.from({ length: max.person }, () => allowance.take(of, `U${person}`));
        expect((await Promise.all(theirs)).filter(Boolean)).toEqual([]);
      }
      return allowance.take(of, "somebody else");
    };
    expect(await askAll(workspace)).toEqual(spentBy("workspace", 60));
    expect(await askAll({ platform: "discord", workspaceId: noServer })).toBeUndefined();
  });
});

it("what was counted is kept for an hour after", async () => {
  const table = memoryTable();
  const allowance = dynamoPageAllowance(table, fakeClock("2026-03-02T07:35:00Z"));
  await allowance.take(workspace, "U1");
  const until = Date.parse("2026-03-02T09:00:00Z") / 1000;
  expect(table.items().map(({ pages, expiresAt }) => [pages, expiresAt])).toEqual([
    [1, until],
    [1, until],
  ]);
});
