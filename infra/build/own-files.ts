import { basename } from "node:path";
import type { Metafile, Plugin } from "esbuild";

/** Where a bundle finds what it imports when it runs, beside itself. */
export const partsFolder = "parts";

/**
 * Makes the plugin that keeps out of a bundle what the function imports when it runs (`await import("…")`): each such
 * module becomes a file of its own, loaded only where it is needed.
 *
 * @param sources told for each such module where its source is
 */
export function ownFiles(sources: Map<string, string>): Plugin {
  return {
    name: "own-files",
    setup(build) {
      build.onResolve({ filter: /^[#.]/ }, async ({ importer, kind, path, resolveDir }) => {
        if (kind !== "dynamic-import" || importer.includes("node_modules")) return undefined;
        const found = await build.resolve(path, {
          importer,
          kind: "import-statement",
          resolveDir,
        });
        const name = basename(path, ".ts");
        sources.set(name, found.path);
        return { path: `./${partsFolder}/${name}.mjs`, external: true };
      });
    },
  };
}

/** Names of the modules of their own that a bundle may load. */
export function partsOf({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external, kind }) => external === true && kind === "dynamic-import")
    .filter(({ path }) => path.startsWith(`./${partsFolder}/`))
    .map(({ path }) => basename(path, ".mjs"));
}
