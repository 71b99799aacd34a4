import { builtinModules } from "node:module";
import type { Plugin } from "esbuild";

/**
 * Makes the plugin that lets a bundle take Node's own modules as they are. `import` reads every member of such a module when it is
 * loaded, and some members load much when they are read: with `node:http` comes a client of the web, with `node:fs` its promises,
 * with `node:process` the standard streams.
 */
export function plainBuiltins(): Plugin {
  return {
    name: "plain-builtins",
    setup(build) {
      const filter = new RegExp(`^(?:node:)?(?:${builtinModules.join("|")})$`);
      build.onResolve({ filter }, ({ path }) => ({ path, namespace: "builtin" }));
      build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
        contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
        loader: "js",
      }));
    },
  };
}
