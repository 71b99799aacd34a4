import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { partsFolder } from "./own-files.ts";
import { tableIn } from "./pack-tables.ts";

/** Large tables that few events need: each exports one object, whose members are tables. */
const rarelyNeeded = /src[\\/]command[\\/](?:city-zone|typed-word)-lists\.ts$/;

const reader = JSON.stringify(fileURLToPath(new URL("./read-own-table.ts", import.meta.url)));

/**
 * Makes the plugin that keeps large tables out of a bundle that few events need: each becomes a file of its own, read when
 * one of its members is first asked for. That takes no `await`, so nothing that asks has to know.
 */
export function ownTables(): Plugin {
  return {
    name: "own-tables",
    setup(build) {
      build.initialOptions.assetNames = `${partsFolder}/[name]`;
      build.onLoad({ filter: rarelyNeeded }, async ({ path }) => {
        const json = await tableIn(path);
        const exported = Object.entries<object>(JSON.parse(json)).map(
          ([name, members]) =>
            `export const ${name} = ownTable(path, "${name}", ${JSON.stringify(Object.keys(members))});`,
        );
        return {
          contents: [
            `import path from "own-table:${path}";`,
            `import { ownTable } from ${reader};`,
            ...exported,
          ].join("\n"),
          loader: "js",
        };
      });
      build.onResolve({ filter: /^own-table:/ }, ({ path }) => ({
        path: path.replace(/^own-table:(.*)\.ts$/, "$1.json"),
        namespace: "own-table",
      }));
      build.onLoad({ filter: /.*/, namespace: "own-table" }, async ({ path }) => ({
        contents: await tableIn(path.replace(/json$/, "ts")),
        loader: "file",
      }));
    },
  };
}

/** Name of the table that a file of a build holds, if it holds one. */
export function ownTableIn(path: string): string | undefined {
  return path.endsWith(".json") ? `${partsFolder}/${basename(path)}` : undefined;
}
