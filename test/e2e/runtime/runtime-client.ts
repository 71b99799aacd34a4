import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const packages = new URL("./node_modules/", import.meta.url).pathname;
const client = join(packages, "aws-lambda-ric");
const plainClient = new URL("./plain-client.mjs", import.meta.url).pathname;
const standIn = new URL("./http-client-stand-in.cjs", import.meta.url).pathname;

/** Whether Lambda's own runtime client is installed. */
export const hasRuntimeClient = existsSync(join(client, "index.mjs"));

if (hasRuntimeClient) {
  // The native half is compiled when scripts may run; where they may not, ours stands in.
  const native = join(client, "rapid-client.node");
  mkdirSync(native, { recursive: true });
  writeFileSync(join(native, "package.json"), '{ "type": "commonjs", "main": "index.cjs" }');
  writeFileSync(join(native, "index.cjs"), `module.exports = require(${JSON.stringify(standIn)});`);
} else {
  process.stderr.write(
    "Skipped: Lambda's runtime client. Handlers run under a plain one; " +
      "npm ci --ignore-scripts --prefix test/e2e/runtime installs it.\n",
  );
}

/** The script that a function's process runs. */
export const runtimeScript = hasRuntimeClient ? join(client, "index.mjs") : plainClient;

/** A version of Node to run functions on. */
export type LambdaNode = { readonly name: string; readonly path: string };

/** Lambda's versions of Node as far as they are installed, oldest first; this process's own when none is. */
export const lambdaNodes: readonly LambdaNode[] = (() => {
  const installed = ["22", "24"]
    .map((major) => ({ name: `Node ${major}`, path: join(packages, `node-${major}`, "bin/node") }))
    .filter(({ path }) => existsSync(path));
  const own = { name: `Node ${process.versions.node.split(".")[0]}`, path: process.execPath };
  return installed.length > 0 ? installed : [own];
})();
