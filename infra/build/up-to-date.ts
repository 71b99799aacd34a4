import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** All that a build reads, beside the packages, whose versions the lock file fixes. */
const buildInputs = ["src", "functions", "infra/build", "package.json", "package-lock.json"];

/**
 * Does `work` unless it was done before on the very same inputs.
 *
 * @param output what `work` makes; when it is gone the work is done again
 * @param inputs files and folders that `work` reads
 * @returns whether the work was done now
 */
export async function onlyWhenChanged(
  output: string,
  work: () => Promise<void>,
  inputs: readonly string[] = buildInputs,
): Promise<boolean> {
  const stamp = `${output}.stamp`;
  const inputsNow = fingerprint(inputs);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === inputsNow) {
    return false;
  }
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputsNow);
  return true;
}

function fingerprint(paths: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths.flatMap(filesUnder)) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
