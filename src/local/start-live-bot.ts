import { join } from "node:path";
import { listenByGateway } from "#adapters/discord/gateway.ts";
import { registerCommands } from "#adapters/discord/register-commands.ts";
import { discordRest } from "#adapters/discord/replies.ts";
import { listenBySocketMode } from "#adapters/slack/socket-mode.ts";
import { discordDefinitions } from "#command/discord-definitions.ts";
import { discordDoorWorld, slackDoorWorld } from "#compose.ts";
import * as config from "#config.ts";
import { startQueues } from "./queue/embedded-queues.ts";
import { releaseHeldWork } from "./release-held-work.ts";
import { embeddedEnvironment, runWorkers, type Tick, type Workers } from "./run-workers.ts";
import { startTable } from "./table/embedded-table.ts";
import { sayWhyDiscordRefuses, sayWhySlackRefuses } from "./why-refused.ts";

export type LiveBotOptions = {
  /** Real tokens, as `.env` has them. */
  readonly environment: config.Environment;
  /** Where the table keeps its data; without it the bot forgets everything when it stops. */
  readonly folder?: string;
  /** @param environment what each Lambda would find in `process.env` */
  readonly loadWorkers: (
    environment: Readonly<Record<string, string>>,
  ) => Promise<{ readonly tick: Tick; readonly workers: Workers }>;
};

export type LiveBot = {
  /** Which platforms it hears: those whose tokens were given. */
  readonly platforms: readonly string[];
  /** Where its queues are, for `newsbrief dead-letters`. */
  readonly queuesEndpoint: string;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the bot in a real workspace or server, without a public address: Slack by Socket Mode,
 * Discord by its gateway; table and queue stay on this machine.
 *
 * @throws {Error} that says which variables to set when there are tokens for neither platform, or one is refused
 */
export async function startLiveBot(options: LiveBotOptions): Promise<LiveBot> {
  const { environment, folder, loadWorkers } = options;
  // One that is left empty is not set; one alone is half of what is needed.
  const isSet = (name: string) => (environment[name] ?? "") !== "";
  const wantsSlack = ["SLACK_APP_TOKEN", "SLACK_BOT_TOKEN"].some(isSet);
  const wantsDiscord = ["DISCORD_APPLICATION_ID", "DISCORD_BOT_TOKEN"].some(isSet);
  if (!wantsSlack && !wantsDiscord) {
    throw new Error(
      "Set SLACK_APP_TOKEN and SLACK_BOT_TOKEN, or DISCORD_APPLICATION_ID and DISCORD_BOT_TOKEN, in .env.",
    );
  }
  // Tokens are read before anything starts, so that a missing one is said at once.
  const slack = wantsSlack ? config.slackSocket(environment) : undefined;
  const discord = wantsDiscord ? config.discordBot(environment) : undefined;

  const table = await startTable(folder === undefined ? {} : { folder });
  await releaseHeldWork(table);
  const queues = await startQueues(
    folder === undefined ? {} : { journalFile: join(folder, "jobs.jsonl") },
  );
  const embedded = embeddedEnvironment(table, queues);
  const { tick, workers } = await loadWorkers(embedded);
  const running = runWorkers(queues, tick, workers, true);
  const whole = { ...environment, ...embedded };
  const stops: (() => Promise<void>)[] = [];
  if (slack !== undefined) {
    const listening = listenBySocketMode(slackDoorWorld(whole), slack);
    stops.push(await listening.catch(sayWhySlackRefuses));
  }
  if (discord !== undefined) {
    const { applicationId, botToken, ...settings } = discord;
    const rest = discordRest(settings).setToken(botToken);
    const listening = registerCommands(rest, applicationId, discordDefinitions()).then(() =>
      listenByGateway(discordDoorWorld(whole), { botToken, ...settings }),
    );
    stops.push(await listening.catch(sayWhyDiscordRefuses));
  }

  return {
    platforms: [...(wantsSlack ? ["Slack"] : []), ...(wantsDiscord ? ["Discord"] : [])],
    queuesEndpoint: queues.endpoint,
    async stop() {
      // A socket that breaks while it is closed is closed, and keeps no job from being finished.
      await Promise.allSettled(stops.map((stop) => stop()));
      await running.stop();
      await Promise.all([queues.stop(), table.stop()]);
    },
  };
}
