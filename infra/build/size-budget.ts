/** Most that the bundle of a front door may have, in kB of 1,000 bytes: each of them is loaded while a person waits. */
const frontDoorKilobytesMax: Readonly<Record<string, number>> = {
  slack: 200,
  discord: 400,
  tick: 400,
  web: 400,
};

const workerKilobytesMax = 950;

/** Most kB of 1,000 bytes that the bundle of a function may have. */
export function kilobytesMax(functionName: string): number {
  return frontDoorKilobytesMax[functionName] ?? workerKilobytesMax;
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
