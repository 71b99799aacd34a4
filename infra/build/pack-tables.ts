import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "esbuild";

/** Modules that export one long table as a template string, and nothing else. */
const tables = /src[\\/]language[\\/]concepts[\\/][^\\/]+-concepts\.ts$/;

/**
 * Makes the plugin that packs tables of words: in a bundle they take half of what they take as text. They are
 * unpacked when the bundle is loaded, in a few milliseconds for all.
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
        const packed = brotliCompressSync(table).toString("base64");
        const contents = `import { brotliDecompressSync } from "node:zlib";
export const ${name} = /* @__PURE__ */ brotliDecompressSync(/* @__PURE__ */ Buffer.from("${packed}", "base64")).toString();`;
        return { contents, loader: "js" };
      });
    },
  };
}
