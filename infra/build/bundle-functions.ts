import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { slim } from "./slim.ts";

/** How every Lambda is bundled: one ES module with all it needs and nothing Lambda never runs. */
export const functionOptions = {
  bundle: true,
  platform: "node",
  // Lambda runs a newer Node; what runs on 22 also runs there and on this machine.
  target: "node22",
  format: "esm",
  outExtension: { ".js": ".mjs" },
  // The AWS SDK's ES modules lose a third to tree shaking; its CommonJS files lose nothing.
  mainFields: ["module", "main"],
  minify: true,
  legalComments: "none",
  plugins: [slim],
  // Bundled CommonJS packages call require() for Node's own modules.
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

/**
 * Bundles each file of `functions/` into `dist/functions/<name>.mjs`.
 *
 * @returns bytes of each bundle by the function's name
 */
export async function bundleFunctions(): Promise<ReadonlyMap<string, number>> {
  await rm("dist/functions", { recursive: true, force: true });
  const entryPoints = functionFiles();
  if (entryPoints.length === 0) return new Map();
  const { metafile } = await build({ ...functionOptions, entryPoints, outdir: "dist/functions" });
  return new Map(
    Object.entries(metafile.outputs).map(([path, { bytes }]) => [basename(path, ".mjs"), bytes]),
  );
}

/** Paths of the Lambdas' entry files, in order. */
export function functionFiles(): string[] {
  if (!existsSync("functions")) return [];
  return readdirSync("functions")
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => `functions/${name}`);
}
