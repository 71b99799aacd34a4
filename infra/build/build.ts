import { mkdir } from "node:fs/promises";
import { bundleCli } from "./bundle-cli.ts";
import { bundleFunctions } from "./bundle-functions.ts";
import { overBudget } from "./size-budget.ts";
import { onlyWhenChanged } from "./up-to-date.ts";

async function functionsWithinBudget(): Promise<void> {
  const bytesByName = await bundleFunctions();
  for (const [name, bytes] of bytesByName) {
    console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${name}`);
  }
  const complaints = overBudget(bytesByName);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
}

const parts: Readonly<Record<string, () => Promise<void>>> = {
  cli: bundleCli,
  functions: functionsWithinBudget,
};

const wanted = process.argv.slice(2);
for (const [part, work] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  await mkdir("dist", { recursive: true });
  const done = await onlyWhenChanged(`dist/${part}`, work);
  console.log(`dist/${part}: ${done ? "built" : "up to date"}`);
}
