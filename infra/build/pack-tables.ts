import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "esbuild";

/** Modules that export one long table as a template string, and nothing else. */
const tables = /src[\\/]language[\\/]concepts[\\/][^\\/]+-concepts\.ts$/;

/** What was learned: numbers in JSON. */
const weights = /src[\\/].*weights\.json$/;

/**
 * Makes the plugin that packs tables of words and learned weights: in a bundle they take a third to a half of what they take
 * as text. They are unpacked when the bundle is loaded, in a few milliseconds for all.
 */
export function packTables(): Plugin {
  return {
    name: "pack-tables",
    setup(build) {
      build.onLoad({ filter: tables }, ({ path }) => {
        const [, name, table] =
          /^export const (\w+) = `([^`\\$]+)`;$/m.exec(readFileSync(path, "utf8")) ?? [];
        if (name === undefined || table === undefined) {
          throw new Error(`${path} is no table: one exported template string without escapes.`);
        }
        return { contents: `${unpackers}export const ${name} = ${unpacked(table)};`, loader: "js" };
      });
      build.onLoad({ filter: weights }, ({ path }) => {
        const json = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
        const contents = `${unpackers}export default /* @__PURE__ */ JSON.parse(${unpacked(json)});`;
        return { contents, loader: "js" };
      });
    },
  };
}

const unpackers = 'import { brotliDecompressSync } from "node:zlib";\n';

/** The expression that gives the text back; a bundler may drop it where nobody uses it. */
function unpacked(text: string): string {
  const packed = brotliCompressSync(text).toString("base64");
  return `/* @__PURE__ */ brotliDecompressSync(/* @__PURE__ */ Buffer.from("${packed}", "base64")).toString()`;
}
