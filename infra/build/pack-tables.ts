import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "esbuild";
import { importPackedText, toBePacked } from "./pack-texts.ts";
import { numbersKey, patternKey, revived } from "./unpack-table.ts";

/** Modules that hold words, numbers and patterns and do nothing. */
const tables = [
  /src[\\/](?:digest|extract|language|story)[\\/](?:[a-z]+[\\/])?[a-z-]+-lists\.ts$/,
  /src[\\/]language[\\/](?:[a-z]+[\\/])?(?:[a-z-]+-(?:concepts|rows)|stem-suffixes|sentence-openers)\.ts$/,
  /src[\\/]brief[\\/]form[\\/](phrases[\\/](?:[a-z]{2}|further)|cuts[\\/](?:circumstances|lead-words|main-clause-words)|news-signs[\\/](?:asian|slavic|western)|dates[\\/](?:date-word-rows|date-direction-rows)|genre[\\/]genre-words|sentences[\\/](furniture-lines|alone[\\/](?:demonstratives|owner-words|dropped-subject-slavic|leans-elsewhere|opening-rows)|whole[\\/](?:french-words|slavic-verbs)))\.ts$/,
  /src[\\/]command[\\/](?:city-zone|typed-word)-lists\.ts$/,
  /src[\\/].*weights\.json$/,
  // The list of public suffixes, and HTML's character references.
  /node_modules[\\/]tldts[\\/]dist[\\/]es6[\\/]src[\\/]data[\\/]trie\.js$/,
  /node_modules[\\/]entities[\\/]dist[\\/]esm[\\/]generated[\\/]decode-data-html\.js$/,
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

const unpacker = JSON.stringify(fileURLToPath(new URL("./unpack-table.ts", import.meta.url)));

/**
 * Reads a module that holds only words, numbers and patterns.
 *
 * @returns JSON of its exports by name
 * @throws {Error} when it holds more
 */
export async function tableIn(path: string): Promise<string> {
  const isJson = path.endsWith(".json");
  const attributes = isJson ? { with: { type: "json" } } : {};
  const module: object = await import(pathToFileURL(path).href, attributes);
  const exported = Object.entries(module).filter(([name]) => !isJson || name === "default");
  for (const [name, value] of exported) {
    const again = revived(
      JSON.parse(JSON.stringify(value, asJson)),
      (source, flags) => new RegExp(source, flags),
    );
    if (!isDeepStrictEqual(again, value)) {
      throw new Error(
        `${path} is no table: its ${name} holds more than words, numbers and patterns.`,
      );
    }
  }
  return JSON.stringify(Object.fromEntries(exported), asJson);
}

async function packed(path: string) {
  const json = await tableIn(path);
  const contents = Object.keys(JSON.parse(json)).map((name) =>
    name === "default" ? "export default table.default;" : `export const ${name} = table.${name};`,
  );
  return {
    contents: [
      importPackedText,
      `import { unpackTable } from ${unpacker};`,
      `const table = /* @__PURE__ */ unpackTable(${toBePacked(json)});`,
      ...contents,
    ].join("\n"),
    loader: "js",
  } as const;
}

function asJson(_key: string, value: unknown): unknown {
  if (value instanceof RegExp) return { [patternKey]: [value.source, value.flags] };
  if (value instanceof Uint8Array || value instanceof Uint16Array) {
    return { [numbersKey]: [value.BYTES_PER_ELEMENT, shortest([...value])] };
  }
  return value;
}

/** Numbers, or the letters of which they are the codes: most tables are shorter as the one, that of HTML's references as the other. */
function shortest(numbers: readonly number[]): readonly number[] | string {
  const letters = numbers.map((code) => String.fromCharCode(code)).join("");
  const packedBytes = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
  return packedBytes(letters) < packedBytes(numbers) ? letters : numbers;
}
