import { build } from "esbuild";
import { expect, it } from "vitest";
import { disasterConcepts } from "#language/concepts/disaster-concepts.ts";
import { packTables } from "../../infra/build/pack-tables.ts";

it("a packed table is unpacked to what it was, in half the bytes", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/language/concepts/disaster-concepts.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
    minify: true,
    plugins: [packTables()],
  });
  const text = outputFiles[0]?.text ?? "";
  const loaded = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  expect(loaded.disasterConcepts).toBe(disasterConcepts);
  expect(text.length).toBeLessThan(disasterConcepts.length * 0.6);
});
