import { chmod, copyFile, rm } from "node:fs/promises";
import { build } from "esbuild";

/**
 * Bundles the command line into `dist/cli/newsbrief.mjs`.
 * Installed packages stay outside; what a sub-command imports when it runs becomes a file of its own,
 * so that `newsbrief --help` loads none of it.
 */
export async function bundleCli(): Promise<void> {
  await rm("dist/cli", { recursive: true, force: true });
  await build({
    entryPoints: {
      newsbrief: "src/cli/newsbrief.ts",
      // Loaded by its address, seen from the parts that load it.
      "parts/parts/pdf-worker": "src/adapters/pdf/parts/pdf-worker.mjs",
    },
    outdir: "dist/cli",
    outExtension: { ".js": ".mjs" },
    chunkNames: "parts/[name]-[hash]",
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    banner: { js: "#!/usr/bin/env node" },
    logLevel: "warning",
  });
  await chmod("dist/cli/newsbrief.mjs", 0o755);
  await bundleConsole();
}

/** The console page's script for browsers, with its page and style beside it. */
async function bundleConsole(): Promise<void> {
  const source = "src/local/console/page";
  await build({
    entryPoints: { console: `${source}/main.ts` },
    outdir: "dist/cli/console",
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    logLevel: "warning",
  });
  for (const file of ["index.html", "console.css"]) {
    await copyFile(`${source}/${file}`, `dist/cli/console/${file}`);
  }
}
