import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "esbuild";

/** Modules that hold words, numbers and patterns and do nothing. */
const tables = [
  /src[\\/]language[\\/]concepts[\\/][a-z-]+-concepts\.ts$/,
  /src[\\/]language[\\/](abbreviation-lists|leaning-word-lists|stop-word-lists|stem-suffixes|dates[\\/](calendar|relative)-rows|names[\\/](first-name-lists|sentence-openers)|numbers[\\/]number-word-lists|quotations[\\/]speech-word-rows)\.ts$/,
  /src[\\/]brief[\\/]form[\\/]((?:news-signs|phrases)[\\/][a-z]{2}|genre[\\/]genre-words|sentences[\\/](dropped-subject-slavic|furniture-lines|openings))\.ts$/,
  /src[\\/](story|digest)[\\/][a-z-]+-lists\.ts$/,
  /src[\\/].*weights\.json$/,
];

/**
 * Makes the plugin that packs tables: in a bundle they take a third to a half of what they take as text. They are unpacked
 * when the bundle is loaded, in a few milliseconds for all.
 */
export function packTables(): Plugin {
  return {
    name: "pack-tables",
    setup(build) {
      for (const filter of tables) build.onLoad({ filter }, ({ path }) => packed(path));
    },
  };
}

async function packed(path: string) {
  const isJson = path.endsWith(".json");
  const attributes = isJson ? { with: { type: "json" } } : {};
  const module: object = await import(pathToFileURL(path).href, attributes);
  const exported = Object.entries(module).filter(([name]) => !isJson || name === "default");
  const contents = exported.map(([name, value]) => {
    const json = JSON.stringify(value, withoutPatterns);
    if (!isDeepStrictEqual(JSON.parse(json, withPatterns), value)) {
      throw new Error(
        `${path} is no table: its ${name} holds more than words, numbers and patterns.`,
      );
    }
    const text = brotliCompressSync(json).toString("base64");
    const bytes = `/* @__PURE__ */ Buffer.from("${text}", "base64")`;
    const revive = json.includes(patternKey) ? `, ${withPatterns}` : "";
    const unpacked = `/* @__PURE__ */ JSON.parse(/* @__PURE__ */ brotliDecompressSync(${bytes}).toString()${revive})`;
    return name === "default"
      ? `export default ${unpacked};`
      : `export const ${name} = ${unpacked};`;
  });
  return {
    contents: ['import { brotliDecompressSync } from "node:zlib";', ...contents].join("\n"),
    loader: "js",
  } as const;
}

/** Stands in JSON for a pattern: its source and flags. */
const patternKey = "$pattern";

function withoutPatterns(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? { [patternKey]: [value.source, value.flags] } : value;
}

/** Its source goes into the bundle, so that it knows nothing but its arguments. */
function withPatterns(_key: string, value: { readonly $pattern?: [string, string] } | null) {
  return value?.$pattern ? new RegExp(...value.$pattern) : value;
}
