import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const stub = (name: string) => resolve(here, "stubs", name);

const replacements: readonly (readonly [RegExp, string])[] = [
  // Bolt's web servers, sockets and OAuth pages: on Lambda requests come as events.
  [/^(express|raw-body|@slack\/socket-mode|@slack\/oauth)$/, stub("never-on-lambda.cjs")],
  // Node has a fetch of its own.
  [/^undici$/, stub("undici.ts")],
  // REST, builders and types of discord.js, without its gateway client.
  [/^discord\.js$/, stub("discord-lite.ts")],
  [/^@discordjs\/rest$/, resolve(require.resolve("@discordjs/rest"), "../web.mjs")],
  // Lambda puts the role's credentials into the environment.
  [/^@aws-sdk\/credential-provider-node$/, stub("environment-credentials.ts")],
];

/** Leaves out of a bundle what Lambda never runs. */
export const slim: Plugin = {
  name: "slim",
  setup(build) {
    for (const [filter, path] of replacements) build.onResolve({ filter }, () => ({ path }));
  },
};
