import { loadLambdas } from "#local/load-lambdas.ts";
import { type LocalBot, type LocalBotOptions, startBot } from "#local/start-bot.ts";
import { lenientClock } from "../support/lenient-clock.ts";

/** Starts the whole bot for a test, which runs its jobs by `drain`. */
export async function startTestBot(options: Partial<LocalBotOptions> = {}): Promise<LocalBot> {
  const bot = await startBot({
    port: 0,
    runsJobs: false,
    clock: lenientClock(),
    pageFolder: new URL("../../dist/cli/console/", import.meta.url),
    loadLambdas,
    ...options,
  });
  // The first tick makes up for nothing: if it came after a turn of hours, a slot between would be left out at some times of day.
  await bot.turn(0);
  return bot;
}
