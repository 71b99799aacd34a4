import { type FaultPlan, faultRun } from "../support/fault-run.ts";

/**
 * `npm run bench -- fault [--channels 2000]`: every digest of three local days with a clock change in
 * them, while workers are killed at every step, answers are lost after success, jobs come twice,
 * platforms answer 429 and 5xx, ticks are lost and the table throttles. On a simulated clock.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const channelCount = Number(flags[flags.indexOf("--channels") + 1] ?? 2000) || 2000;
  const plans: FaultPlan[] = [];
  for (const lostShare of [0.05, 0.2]) {
    for (const slack of ["scheduler", "plain"] as const) {
      plans.push({ channelCount, lostShare, killChance: 0.02, slack, seed: `fault ${lostShare}` });
    }
  }
  const rows = [];
  for (const plan of plans) {
    const startedAt = performance.now();
    const { lost, ...result } = await faultRun(plan);
    const row = {
      "answers lost": `${plan.lostShare * 100} %`,
      "Slack by": plan.slack,
      ...result,
      seconds: Math.round((performance.now() - startedAt) / 1000),
    };
    rows.push(row);
    console.log(JSON.stringify(row));
    if (lost.length > 0) console.log("missing:", lost.slice(0, 10).join(", "));
  }
  console.table(rows);
}
