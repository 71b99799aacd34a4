import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openDynalite } from "#local/table/dynalite-store.ts";
import { ensureTable } from "#local/table/ensure-table.ts";

const folder = mkdtempSync(join(tmpdir(), "newsbrief-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TableName = "newsbrief";
const Item = { pk: { S: "A" }, sk: { S: "B" } };

describe("a store that is closed", () => {
  it("ends what is under way first, and then refuses what comes", async () => {
    const store = await openDynalite(folder);
    await ensureTable(store, TableName);
    const written = store.call("PutItem", { TableName, Item });
    const closed = store.close();
    await expect(written).resolves.toMatchObject({ status: 200 });
    // What dynalite itself does with these would end the process.
    const late = store.call("GetItem", { TableName, Key: Item });
    await expect(late).rejects.toThrow("closed");
    await closed;
    await expect(store.call("Scan", { TableName })).rejects.toThrow("closed");
  });
});
