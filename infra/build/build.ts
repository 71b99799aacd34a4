import { buildFunctions } from "./build-functions.ts";
import { bundleCli } from "./bundle-cli.ts";
import { onlyWhenChanged } from "./up-to-date.ts";

const parts: Readonly<Record<string, () => Promise<boolean>>> = {
  cli: () => onlyWhenChanged("dist/cli", bundleCli),
  functions: buildFunctions,
};

const wanted = process.argv.slice(2);
for (const [part, build] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  console.log(`dist/${part}: ${(await build()) ? "built" : "up to date"}`);
}
