import { afterAll, afterEach, beforeAll } from "vitest";
import { loadLambdas } from "#local/load-lambdas.ts";
import { type LocalBot, type LocalBotOptions, startBot } from "#local/start-bot.ts";
import { mondayClock } from "./lenient-clock.ts";

/**
 * The whole bot, there when the tests of a file run: started before them on a Monday at 09:00 UTC, stopped after. Its
 * jobs run by `drain`. In no test may a stand-in refuse anything unannounced.
 *
 * @param options asked for when it starts, so that they may name what was started before
 */
export function testBot(options: () => Partial<LocalBotOptions> = () => ({})): LocalBot {
  const bot = {} as LocalBot;
  beforeAll(async () => {
    const { clock = mondayClock(), ...given } = options();
    const started = await startBot({
      port: 0,
      runsJobs: false,
      clock,
      pageFolder: new URL("../../dist/cli/console/", import.meta.url),
      loadLambdas,
      ...given,
    });
    Object.assign(bot, started);
    // The first tick makes up for nothing: if it came after a turn of hours, a slot between would be left out.
    await bot.turn(0);
  });
  afterAll(() => bot.stop());
  afterEach(() => {
    const records = [bot.slack.record, bot.discord.record];
    try {
      for (const record of records) record.assertNoSurprise();
    } finally {
      for (const record of records) record.clear();
    }
  });
  return bot;
}
