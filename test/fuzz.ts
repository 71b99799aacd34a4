import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";

/**
 * `npm run fuzz [-- --minutes 10]`: tries the properties of all tests on one new seed after the other, and
 * prints what failed with the seed that shows it again. `npm test` tries them on seed 1 alone, and walks for one day.
 */
const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" } } });
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => `test/${file}`)
  .filter((file) => readFileSync(file, "utf8").includes("/support/properties.ts"));
const end = Date.now() + Number(values.minutes) * 60_000;
const days = process.env.NEWSBRIEF_DAYS ?? "5";
let seeds = 0;
let failed = 0;
while (Date.now() < end) {
  const seed = String(randomInt(2 ** 31));
  const run = spawnSync("npx", ["vitest", "run", "--reporter=dot", ...files], {
    env: { ...process.env, NEWSBRIEF_DAYS: days, NEWSBRIEF_SEED: seed },
    encoding: "utf8",
  });
  seeds += 1;
  if (run.status === 0) continue;
  failed += 1;
  process.stdout.write(
    `${run.stdout}${run.stderr}\nAgain: NEWSBRIEF_DAYS=${days} NEWSBRIEF_SEED=${seed} npm test\n`,
  );
}
process.stdout.write(`${seeds} seeds, ${failed} of them failed.\n`);
process.exitCode = failed > 0 ? 1 : 0;
