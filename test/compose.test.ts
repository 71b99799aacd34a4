import { afterAll, beforeAll, expect, it } from "vitest";
import { writeBriefWorld } from "#compose.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import { channelWork } from "#model/channel.ts";
import { aChannel } from "./support/fake-channels.ts";

let embedded: EmbeddedTable;
beforeAll(async () => {
  embedded = await startTable();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = embedded.endpoint;
});
afterAll(() => embedded.stop());

it("a brief that comes late notes nothing of a workspace that has removed us", async () => {
  const { tableName } = embedded;
  const { ledger, removals } = writeBriefWorld({ TABLE_NAME: tableName });
  await removals.note(aChannel(), new Date());
  await expect(ledger.claim(channelWork(aChannel(), "SHARE#page"), 1000)).rejects.toThrow(
    "has removed us",
  );
});
