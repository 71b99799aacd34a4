import { loadLambdas } from "#local/load-lambdas.ts";
import { type LocalBot, type LocalBotOptions, startBot } from "#local/start-bot.ts";
import { mondayClock } from "../support/lenient-clock.ts";

/** Starts the whole bot for a test, on a Monday at 09:00 UTC; its jobs run by `drain`. */
export async function startTestBot(options: Partial<LocalBotOptions> = {}): Promise<LocalBot> {
  const bot = await startBot({
    port: 0,
    runsJobs: false,
    clock: mondayClock(),
    pageFolder: new URL("../../dist/cli/console/", import.meta.url),
    loadLambdas,
    ...options,
  });
  // The first tick makes up for nothing: if it came after a turn of hours, a slot between would be left out.
  await bot.turn(0);
  return bot;
}
