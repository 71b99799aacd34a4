import { existsSync, statSync } from "node:fs";
import { textsBeside } from "./pack-texts.ts";

/** Most that the bundle of a front door may have, in kB of 1,000 bytes: each of them is loaded while a person waits. */
const frontDoorKilobytesMax: Readonly<Record<string, number>> = {
  slack: 190,
  discord: 235,
  tick: 190,
  web: 145,
};

/** What a worker loads on demand, in a thread of its own; its size costs a start nothing. */
const onDemandKilobytesMax: Readonly<Record<string, number>> = { "parts/pdf-worker": 1800 };

const workerKilobytesMax = 950;

/** Most kB of 1,000 bytes that the bundle of a function, or of what it loads on demand, may have. */
export function kilobytesMax(functionName: string): number {
  return (
    frontDoorKilobytesMax[functionName] ?? onDemandKilobytesMax[functionName] ?? workerKilobytesMax
  );
}

/** Bytes that a start loads: those of a bundle, and of the packed texts beside it. */
export function bytesOf(bundle: string): number {
  const files = [bundle, textsBeside(bundle)].filter((file) => existsSync(file));
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

/** Says which bundles are over their budget, one sentence each. */
export function overBudget(bytesByName: ReadonlyMap<string, number>): readonly string[] {
  return [...bytesByName].flatMap(([name, bytes]) => {
    const kilobytes = bytes / 1000;
    const max = kilobytesMax(name);
    return kilobytes > max
      ? [`The bundle of ${name} has ${kilobytes.toFixed(1)} kB, its budget is ${max} kB.`]
      : [];
  });
}
