import { type FaultPlan, faultRun } from "../support/fault-run.ts";

/**
 * `npm run bench -- fault [--channels 2000]`: every digest of three local days with a clock change in
 * them, and every live post, while workers are killed at every step, answers are lost after success, jobs come twice,
 * platforms answer 429 and 5xx, ticks are lost and the table throttles; the jobs of three channels in a
 * hundred fail at every try, until their causes are mended and they are sent again. On a simulated clock.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const channelCount = Number(flags[flags.indexOf("--channels") + 1] ?? 2000) || 2000;
  const plans: FaultPlan[] = [];
  for (const lostShare of [0.05, 0.2]) {
    for (const slack of ["scheduler", "plain"] as const) {
      plans.push({
        channelCount,
        lostShare,
        killChance: 0.02,
        slack,
        hopelessShare: 0.03,
        seed: `fault ${lostShare}`,
      });
    }
  }
  const rows = [];
  for (const plan of plans) {
    const startedAt = performance.now();
    const { afterResend, kills, throttles, ...first } = await faultRun(plan);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    for (const what of ["digests", "live"] as const) {
      const { due, lost, ...result } = first[what];
      const later = afterResend[what];
      const row = {
        "answers lost": `${plan.lostShare * 100} %`,
        "Slack by": plan.slack,
        what,
        due,
        missing: lost.length,
        "twice on Slack": result.slackDuplicates,
        "twice on Discord": result.discordDuplicates,
        "set aside": result.deadLetters,
        "of these not shown": result.deadLetters - result.deadThoughShown,
        "resent: missing": later.lost.length + later.deadLetters,
        "resent: twice on Slack": later.slackDuplicates,
        "resent: twice on Discord": later.discordDuplicates,
        kills,
        throttles,
        seconds,
      };
      rows.push(row);
      console.log(JSON.stringify(row));
      const missing = [...lost, ...later.lost];
      if (missing.length > 0) console.log("missing:", missing.slice(0, 10).join(", "));
    }
  }
  console.table(rows);
}
