import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder =
  process.env.NEWSBRIEF_CONTRACTS ??
  fileURLToPath(new URL("../../../shared/contracts", import.meta.url));

/** Reads a file of the contracts folder; `undefined`, said aloud, where the folder is absent. */
export function readContract(name: string): unknown {
  const path = `${folder}/${name}`;
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  process.stderr.write(`SKIPPED: ${path} is missing; set NEWSBRIEF_CONTRACTS to the folder\n`);
  return undefined;
}
