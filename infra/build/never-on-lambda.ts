import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { exportsOfCommonJs } from "./es-module-of.ts";

const never = fileURLToPath(new URL("./stubs/never.ts", import.meta.url));

/**
 * Writes a module that stands in for another: each of its names can be taken when it loads, and throws when it is
 * called.
 *
 * @param path of the module to stand in for
 */
export async function neverOnLambda(path: string): Promise<string> {
  const module = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const names = await exportsOf(path);
  const lines = names.map((name) =>
    name === "default"
      ? `export default /* @__PURE__ */ leftOut("default");`
      : `export const ${name} = /* @__PURE__ */ leftOut("${name}");`,
  );
  return [
    `import { never } from ${JSON.stringify(never)};`,
    `const leftOut = /* @__PURE__ */ never("${module}");`,
    ...lines,
  ].join("\n");
}

/** The names that a module exports; of an ES module its re-exports, too. */
async function exportsOf(path: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [path],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    write: false,
    metafile: true,
    outdir: "unused",
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  const isCommonJs = metafile.inputs[output?.entryPoint ?? ""]?.format === "cjs";
  return isCommonJs ? exportsOfCommonJs(readFileSync(path, "utf8")) : (output?.exports ?? []);
}
