import { bundleFunctions } from "./bundle-functions.ts";
import { overBudget } from "./size-budget.ts";
import { onlyWhenChanged } from "./up-to-date.ts";

/**
 * Bundles the Lambdas into `dist/functions`, unless nothing changed since.
 *
 * @returns whether they were bundled now
 * @throws {Error} when a bundle is over its budget
 */
export async function buildFunctions(): Promise<boolean> {
  return onlyWhenChanged("dist/functions", async () => {
    const bytesByName = await bundleFunctions();
    for (const [name, bytes] of bytesByName) {
      console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${name}`);
    }
    const complaints = overBudget(bytesByName);
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  });
}
