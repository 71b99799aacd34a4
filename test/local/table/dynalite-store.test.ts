import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { queryObjects } from "node:v8";
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

describe("a store that is open for months", () => {
  it("keeps nothing of what was read", async () => {
    const store = await openDynalite();
    await ensureTable(store, TableName);
    for (let place = 0; place < 5; place += 1)
      await store.call("PutItem", { TableName, Item: { ...Item, sk: { S: `${place}` } } });
    const kept = () => queryObjects(iteratorOfLevel(), { format: "count" });
    const before = kept();
    for (let time = 0; time < 40; time += 1) {
      for (const Limit of [2, 100]) {
        const { body } = await store.call("Scan", { TableName, Limit });
        expect(body.Count).toBe(Math.min(Limit, 5));
      }
    }
    expect(kept() - before).toBeLessThan(5);
    await store.close();
  });
});

function iteratorOfLevel(): () => void {
  const fromDynalite = createRequire(createRequire(import.meta.url).resolve("dynalite"));
  const fromLevel = createRequire(fromDynalite.resolve("level"));
  return fromLevel("abstract-level").AbstractValueIterator;
}
