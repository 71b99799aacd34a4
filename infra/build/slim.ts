import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { neverOnLambda } from "./never-on-lambda.ts";
import { type SlimImport, type SlimRule, slimImports } from "./slim-rules.ts";

const stubs = resolve(dirname(fileURLToPath(import.meta.url)), "stubs");
const stub = (name: string) => resolve(stubs, name);

/**
 * Makes the plugin that leaves out of a bundle what Lambda never runs.
 *
 * @param onUse told of each rule that a bundle makes use of
 */
export function slim(
  rules: readonly SlimRule[],
  onUse: (rule: SlimRule | SlimImport) => void = () => {},
): Plugin {
  return {
    name: "slim",
    setup(build) {
      const adapters = textOf("src/adapters").replace(/\s+/g, "");
      for (const rule of slimImports) {
        build.onResolve({ filter: new RegExp(`^${rule.name}$`) }, ({ importer }) => {
          if (!rule.importedBy.test(importer)) return undefined;
          onUse(rule);
          return { path: stub(rule.stub) };
        });
      }
      for (const rule of rules) {
        const filter = new RegExp(`node_modules/(.*/)?${rule.file.source}`);
        build.onLoad({ filter }, async ({ path }) => {
          onUse(rule);
          const { by } = rule;
          switch (by.kind) {
            case "never":
              return { contents: await neverOnLambda(path), loader: "js" };
            case "stub":
              return {
                contents: readFileSync(stub(by.stub), "utf8"),
                loader: "ts",
                resolveDir: stubs,
              };
            case "edit":
              return {
                contents: by.edit(readFileSync(path, "utf8"), {
                  path,
                  stub,
                  adapters,
                }),
                loader: extname(path) === ".json" ? "json" : "js",
              };
          }
        });
      }
    },
  };
}

function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(resolve(folder, name), "utf8"))
    .join("\n");
}
