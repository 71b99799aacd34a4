import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, expect, it, vi } from "vitest";
import { openTable } from "#adapters/dynamodb/open-table.ts";

let calls = 0;
/** Says nothing to the first call. */
const service = createServer((_request, response) => {
  calls += 1;
  if (calls === 1) return void vi.advanceTimersByTime(5000);
  response.end(JSON.stringify({ Item: { pk: { S: "a" } } }));
});

afterEach(() => {
  vi.useRealTimers();
  delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
  service.closeAllConnections();
  service.close();
});

it("a call that the table does not answer is made again", async () => {
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  const { port } = service.address() as AddressInfo;
  process.env.AWS_ENDPOINT_URL_DYNAMODB = `http://127.0.0.1:${port}`;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  const { client, name: TableName } = openTable({ tableName: "t" });
  const { Item } = await client.send(new GetCommand({ TableName, Key: { pk: "a" } }));
  expect([Item, calls]).toEqual([{ pk: "a" }, 2]);
});
