import { afterAll, beforeAll, expect, it } from "vitest";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import { releaseHeldWork } from "#local/release-held-work.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import { fakeClock } from "../support/fake-world.ts";

let table: EmbeddedTable;
beforeAll(async () => {
  table = await startTable();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = table.endpoint;
});
afterAll(() => table.stop());

it("gives back jobs that were held, and neither what is done nor what was posted", async () => {
  const ledger = dynamoLedger(openTable({ tableName: table.tableName }), fakeClock());
  const held = ["JOB#1", "JOB#2", "TICK", "SHARE#a", "PAUSE#a"];
  for (const key of held) await ledger.claim(key, 60_000);
  await ledger.settle("JOB#2", "note");
  await releaseHeldWork(table);
  const claims = await Promise.all(held.map((key) => ledger.claim(key, 60_000)));
  expect(claims.map(({ kind }) => kind)).toEqual(["claimed", "settled", "claimed", "held", "held"]);
});
