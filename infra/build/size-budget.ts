/** Most bytes a Lambda's bundle may have, in kB of 1,000 bytes. A bundle nobody listed may have `worker`. */
export const bundleKilobytesMax = {
  slack: 200,
  discord: 400,
  tick: 400,
  web: 400,
  worker: 950,
} as const;

/** Says which bundles are over their budget, one sentence each. */
export function overBudget(bytesByName: ReadonlyMap<string, number>): readonly string[] {
  return [...bytesByName].flatMap(([name, bytes]) => {
    const budgets: Readonly<Record<string, number>> = bundleKilobytesMax;
    const max = budgets[name] ?? bundleKilobytesMax.worker;
    const kilobytes = bytes / 1000;
    return kilobytes > max
      ? [`The bundle of ${name} has ${kilobytes.toFixed(1)} kB, its budget is ${max} kB.`]
      : [];
  });
}
