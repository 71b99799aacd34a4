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
import { setTimeout as sleep } from "node:timers/promises";

/** All that a build reads, beside the packages, whose versions the lock file fixes. */
const buildInputs = ["src", "functions", "infra/build", "package.json", "package-lock.json"];

/**
 * Does `work` unless it was done before on the very same inputs. Of several processes that want it done, as the tests of
 * a clean clone do, one does it and the others wait.
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
  const isDone = () =>
    existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === inputsNow;
  if (isDone()) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  return alone(`${output}.lock`, async () => {
    if (isDone()) return false;
    rmSync(stamp, { force: true });
    await work();
    writeFileSync(stamp, inputsNow);
    return true;
  });
}

/** Does `work` while no other process does what has the same lock. */
async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!isTaken(lock)) {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isTaken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Whether the process that took the lock still runs; one that was killed could not give it back. */
function isHeld(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    return pid === 0 || process.kill(pid, 0); // Nothing is in it yet at the moment at which it is taken.
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH"; // Given back just now, or another person's.
  }
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
