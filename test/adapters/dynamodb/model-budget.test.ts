import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoModelBudget } from "#adapters/dynamodb/model-budget.ts";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import type { Workspace } from "#model/channel.ts";
import { noUsage } from "#model/model-usage.ts";
import { fakeModelBudget } from "../../support/fake-model-budget.ts";
import { type FakeClock, fakeClock } from "../../support/fake-world.ts";

let embedded: EmbeddedTable;
beforeAll(async () => {
  embedded = await startTable();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = embedded.endpoint;
});
afterAll(() => embedded.stop());

const limits = { tokensMax: 1000, microdollarsMax: 500 };
const call = { calls: 1, tokens: 300, microdollars: 100 };

describe.each([
  [
    "in the table",
    (clock: FakeClock) =>
      dynamoModelBudget(openTable({ tableName: embedded.tableName }), clock, limits),
  ],
  ["in memory", (clock: FakeClock) => fakeModelBudget(clock, limits)],
])("a model's budget %s", (_place, open) => {
  let count = 0;
  const workspace = (): Workspace => {
    count += 1;
    return { platform: "slack", workspaceId: `T${count}` };
  };

  it("is untouched at first", async () => {
    const budget = open(fakeClock());
    expect(await budget.figure(workspace())).toEqual({ month: "2022-01", spent: noUsage, limits });
  });

  it("lets as many calls through at once as it holds", async () => {
    const budget = open(fakeClock());
    const one = workspace();
    const reserved = await Promise.all(Array.from({ length: 8 }, () => budget.reserve(one, call)));
    expect(reserved.filter((each) => each !== undefined)).toHaveLength(3);
    expect((await budget.figure(one)).spent).toEqual({ calls: 3, tokens: 900, microdollars: 300 });
  });

  it("holds a call that takes it to its very end, and none beyond", async () => {
    const budget = open(fakeClock());
    const one = workspace();
    expect(await budget.reserve(workspace(), { ...call, tokens: 1000 })).toBeDefined();
    expect(await budget.reserve(workspace(), { ...call, microdollars: 500 })).toBeDefined();
    expect(await budget.reserve(one, { ...call, tokens: 1001 })).toBeUndefined();
    expect(await budget.reserve(one, { ...call, microdollars: 501 })).toBeUndefined();
    expect(await budget.reserve(one, { ...call, tokens: 700 })).toBeDefined();
    expect(await budget.reserve(one, call)).toBeDefined();
    expect(await budget.reserve(one, { ...call, tokens: 1, microdollars: 0 })).toBeUndefined();
  });

  it("refuses when the money is gone though tokens are left", async () => {
    const budget = open(fakeClock());
    const one = workspace();
    await budget.reserve(one, { calls: 1, tokens: 1, microdollars: 450 });
    expect(await budget.reserve(one, call)).toBeUndefined();
    expect(await budget.reserve(one, { ...call, microdollars: 50 })).toBeDefined();
  });

  it("counts what a call took, not what was set aside for it", async () => {
    const budget = open(fakeClock());
    const one = workspace();
    const reservation = await budget.reserve(one, call);
    if (reservation === undefined) throw new Error("not reserved");
    await budget.settle(reservation, { calls: 1, tokens: 210, microdollars: 7 });
    expect((await budget.figure(one)).spent).toEqual({ calls: 1, tokens: 210, microdollars: 7 });
  });

  it("counts nothing for a call that was never served", async () => {
    const budget = open(fakeClock());
    const one = workspace();
    const reservation = await budget.reserve(one, call);
    if (reservation === undefined) throw new Error("not reserved");
    await budget.settle(reservation, noUsage);
    expect((await budget.figure(one)).spent).toEqual(noUsage);
  });

  it("is whole again in the next month, and each workspace has its own", async () => {
    const clock = fakeClock("2022-01-31T23:59:59Z");
    const budget = open(clock);
    const one = workspace();
    const reservation = await budget.reserve(one, { ...call, tokens: 1000 });
    expect(await budget.reserve(workspace(), call)).toBeDefined();
    clock.advance(1000);
    expect(await budget.figure(one)).toMatchObject({ month: "2022-02", spent: noUsage });
    expect(await budget.reserve(one, call)).toBeDefined();
    // A call that ends in the next month is settled in its own.
    if (reservation !== undefined) await budget.settle(reservation, noUsage);
    expect((await budget.figure(one)).spent).toEqual(call);
  });
});
