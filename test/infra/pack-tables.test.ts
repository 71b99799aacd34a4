import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { uk } from "#brief/form/phrases/uk.ts";
import { attributions } from "#brief/form/sentences/alone/opening-rows.ts";
import { disasterConcepts } from "#language/concepts/disaster-concepts.ts";
import { packTables } from "../../infra/build/pack-tables.ts";
import { packTexts, textsBeside } from "../../infra/build/pack-texts.ts";
import weights from "../../src/brief/weights.json" with { type: "json" };

it("a packed table is unpacked to what it was, in half the bytes", async () => {
  const { loaded, bytes } = await packed("src/language/concepts/disaster-concepts.ts");
  expect(loaded.disasterConcepts).toBe(disasterConcepts);
  expect(bytes).toBeLessThan(disasterConcepts.length * 0.55);
});

it("packed weights are the numbers that were learned, in half the bytes", async () => {
  const { loaded, bytes } = await packed("src/brief/weights.json");
  expect(loaded.default).toEqual(weights);
  expect(bytes).toBeLessThan(JSON.stringify(weights).length * 0.5);
});

it("packed lists of a language are the lists", async () => {
  const { loaded } = await packed("src/brief/form/phrases/uk.ts");
  expect(loaded.uk).toEqual(uk);
});

it("packed patterns are the patterns", async () => {
  const { loaded } = await packed("src/brief/form/sentences/alone/opening-rows.ts");
  const patterns = Object.entries<RegExp>(loaded.attributions);
  expect(
    Object.fromEntries(patterns.map(([language, each]) => [language, new RegExp(each)])),
  ).toEqual(attributions);
  expect(loaded.attributions.pl.test("O tym poinformował burmistrz.")).toBe(true);
});

it("packed arrays of numbers of one width are those arrays", async () => {
  const path = "node_modules/tldts/dist/es6/src/data/trie.js";
  const { loaded, bytes } = await packed(path);
  const trie = await import(pathToFileURL(path).href);
  expect({ ...loaded }).toEqual({ ...trie });
  expect(loaded.nodeFlags).toBeInstanceOf(Uint8Array);
  expect(loaded.edgeStart).toBeInstanceOf(Uint16Array);
  expect(bytes).toBeLessThan(readFileSync(path).length * 0.4);
});

it("numbers that are shorter as letters are those numbers, too", async () => {
  const path = "node_modules/entities/dist/esm/generated/decode-data-html.js";
  const { loaded, bytes } = await packed(path);
  expect({ ...loaded }).toEqual({ ...(await import(pathToFileURL(path).href)) });
  expect(bytes).toBeLessThan(readFileSync(path).length * 0.55);
});

it("what does more than hold words, numbers and patterns is refused, not spoilt", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "newsbrief-")), "src/language/concepts");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "odd-concepts.ts");
  writeFileSync(path, "export const odd = [new Set()];");
  await expect(packed(path)).rejects.toThrow("is no table: its odd holds more");
});

async function packed(path: string) {
  const file = join(mkdtempSync(join(tmpdir(), "newsbrief-")), "table.mjs");
  await build({
    entryPoints: [path],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    minify: true,
    logLevel: "silent",
    plugins: [packTables(), packTexts()],
  });
  const loaded = await import(pathToFileURL(file).href);
  return { loaded, bytes: statSync(textsBeside(file)).size };
}
