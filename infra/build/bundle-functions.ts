import { existsSync, readdirSync, statSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { leanConstants } from "./lean-constants.ts";
import { licencesOf, packagesIn } from "./licences.ts";
import { ownFiles, partsFolder, partsOf } from "./own-files.ts";
import { ownTableIn, ownTables } from "./own-tables.ts";
import { packTables } from "./pack-tables.ts";
import { packTexts } from "./pack-texts.ts";
import { plainBuiltins } from "./plain-builtins.ts";
import { bytesOf } from "./size-budget.ts";
import { slim } from "./slim.ts";
import { partRules, slimRules } from "./slim-rules.ts";

/** One ES module with all that a Lambda needs and nothing it never runs. */
const functionOptions = {
  bundle: true,
  platform: "node",
  // Lambda runs a newer Node; what runs on 22 also runs there and on a developer's machine.
  target: "node22",
  format: "esm",
  outExtension: { ".js": ".mjs" },
  // The AWS SDK's ES modules lose a third to tree shaking; its CommonJS files lose nothing.
  mainFields: ["module", "main"],
  minify: true,
  // Word lists in Cyrillic or Arabic take six bytes a letter when they are escaped.
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

/** How a Lambda is bundled. */
export const lambdaOptions = {
  ...functionOptions,
  plugins: [packTables(), leanConstants(), packTexts(), slim(slimRules), plainBuiltins()],
} as const satisfies BuildOptions;

/** How a part is bundled that a worker loads when it needs it. */
export const partOptions = {
  ...functionOptions,
  keepNames: true,
  plugins: [packTables(), leanConstants(), packTexts(), slim(partRules), plainBuiltins()],
} as const satisfies BuildOptions;

/** Parts that run in a thread of their own and are named by their address, not imported. */
const threads = { "pdf-worker": "src/adapters/pdf/parts/pdf-worker.mjs" } as const;

/**
 * Bundles each file of `functions/` into `dist/functions/<name>.mjs`, and what they import when they run into
 * `dist/functions/parts/<module>.mjs`. Beside each stand its packed texts, and a `.txt` with the licences of the packages in it.
 *
 * @returns bytes of each bundle with its packed texts, by the function's name, and of the parts by `parts/<module>`
 * @throws {Error} when the licence of a package is not one that we may ship
 */
export async function bundleFunctions(): Promise<ReadonlyMap<string, number>> {
  await rm("dist/functions", { recursive: true, force: true });
  const bytesByName = new Map<string, number>();
  const sources = new Map<string, string>();
  const parts = new Set<string>();
  for (const name of functionNames()) {
    const { metafile } = await build({
      ...lambdaOptions,
      plugins: [ownFiles(sources), ownTables(), ...lambdaOptions.plugins],
      entryPoints: [`functions/${name}.ts`],
      outdir: "dist/functions",
    });
    for (const [path, output] of Object.entries(metafile.outputs)) {
      const table = ownTableIn(path);
      if (table !== undefined) bytesByName.set(table, statSync(path).size);
      else {
        bytesByName.set(name, bytesOf(path));
        await writeLicences(path, output);
      }
    }
    for (const part of partsOf(metafile)) parts.add(part);
  }
  for (const [part, source] of Object.entries(threads)) {
    parts.add(part);
    sources.set(part, source);
  }
  for (const part of [...parts].sort()) {
    const { metafile } = await build({
      ...partOptions,
      entryPoints: [sources.get(part) ?? part],
      outdir: `dist/functions/${partsFolder}`,
    });
    for (const [path, output] of Object.entries(metafile.outputs)) {
      bytesByName.set(`${partsFolder}/${part}`, bytesOf(path));
      await writeLicences(path, output);
    }
  }
  return bytesByName;
}

/** A file that nothing loads: it adds to the package, not to a start. */
async function writeLicences(bundle: string, output: Metafile["outputs"][string]): Promise<void> {
  await writeFile(bundle.replace(/\.mjs$/, ".txt"), licencesOf(packagesIn(output)));
}

/** The Lambdas that are written so far, in order. */
export function functionNames(): readonly string[] {
  if (!existsSync("functions")) return [];
  return readdirSync("functions")
    .filter((name) => name.endsWith(".ts"))
    .map((name) => basename(name, ".ts"))
    .sort();
}
