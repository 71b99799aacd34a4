import { build } from "esbuild";

/**
 * Writes a module that stands in for another: each of its names can be taken when it loads, and throws when it is
 * called.
 *
 * @param path of the module to stand in for
 */
export async function neverOnLambda(path: string): Promise<string> {
  const module = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const never = `
    const never = (name) => function () {
      throw new Error(${JSON.stringify(module)} + " was left out of the Lambda bundle, and " + name + " was called.");
    };
  `;
  const names = await exportsOf(path);
  // A CommonJS module tells its names to nobody.
  if (names.length === 0) {
    return `${never} module.exports = new Proxy({}, {
      get: (_, name) => (name === "__esModule" ? true : never(String(name))),
    });`;
  }
  const lines = names.map((name) =>
    name === "default"
      ? `export default /* @__PURE__ */ never("default");`
      : `export const ${name} = /* @__PURE__ */ never("${name}");`,
  );
  return [never, ...lines].join("\n");
}

/** The names that an ES module exports, its re-exports included. */
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
  return isCommonJs ? [] : (output?.exports ?? []);
}
