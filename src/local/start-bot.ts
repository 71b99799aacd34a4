import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { registerCommands } from "#adapters/discord/register-commands.ts";
import { discordRest } from "#adapters/discord/replies.ts";
import { discordDefinitions } from "#command/discord-definitions.ts";
import { helpLines } from "#command/help-text.ts";
import { type ConsoleServer, startConsole } from "./console/console-server.ts";
import { discordPane } from "./console/discord-pane.ts";
import { slackPane } from "./console/slack-pane.ts";
import { createDiscordTwin, type DiscordTwin } from "./discord/twin.ts";
import { discordSeat, discordWorld, slackSeat, slackWorkspace } from "./local-worlds.ts";
import { startQueues } from "./queue/embedded-queues.ts";
import { embeddedEnvironment, runWorkers, type Tick, type Workers } from "./run-workers.ts";
import { createSlackTwin, type SlackTwin } from "./slack/twin.ts";
import { startTable } from "./table/embedded-table.ts";
import type { TwinClock } from "./turnable-clock.ts";
import { type TurnedClock, turnedClock } from "./turned-clock.ts";
import { type Deliver, fromGatewayResult, toApiGatewayEvent } from "./web-server-gateway-event.ts";

type FrontDoor = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** The Lambdas, loaded once the environment tells them where everything is. */
export type Lambdas = {
  readonly slack: FrontDoor;
  readonly discord: FrontDoor;
  readonly tick: Tick;
  readonly workers: Workers;
};

export type LocalBotOptions = {
  /** Where the table keeps its data; without it the bot forgets everything when it stops. */
  readonly folder?: string;
  /** Port of the console page; 0 for any free one. */
  readonly port: number;
  /** Where `index.html`, `console.css` and `console.js` are. */
  readonly pageFolder: URL;
  /** The real time unless given. */
  readonly clock?: TurnedClock;
  /** Whether jobs run as they come, as a person wants it; a test may rather `drain`. */
  readonly runsJobs?: boolean;
  /** Origins on this machine from which pages and feeds may be read, besides the console's own. */
  readonly readOrigins?: readonly string[];
  /** @param environment what each Lambda would find in `process.env` */
  readonly loadLambdas: (environment: Readonly<Record<string, string>>) => Promise<Lambdas>;
};

export type LocalBot = {
  readonly console: ConsoleServer;
  /** Where its queues are, for `newsbrief dead-letters`. */
  readonly queuesEndpoint: string;
  readonly slack: SlackTwin;
  readonly discord: DiscordTwin;
  /** Runs the jobs that wait, until none is left; for tests. */
  readonly drain: () => Promise<void>;
  /** Moves the time on, then does what is due: ticks, and what waits in Slack's scheduler. */
  readonly turn: (ms: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const slackSecret = "local-signing-secret";

/**
 * Starts the whole bot on this machine: the Lambdas as deployed, on an embedded table and queue,
 * between stand-ins for Slack and Discord. Nothing leaves the machine but what reads links, and the calls of a
 * model where `MODEL_WRITER` is set.
 *
 * @throws {Error} when the folder or the port is in use
 */
export async function startBot(options: LocalBotOptions): Promise<LocalBot> {
  const { folder, port, pageFolder, loadLambdas } = options;
  const clock = options.clock ?? turnedClock();
  const table = await startTable({ now: clock.now, ...(folder !== undefined && { folder }) });
  const queues = await startQueues();
  const slack = await createSlackTwin({
    clock,
    signingSecret: slackSecret,
    workspaces: [slackWorkspace],
  });
  const discord = await createDiscordTwin({ clock, seed: discordWorld });
  const panes = {
    slack: slackPane(slack, slackSeat, helpLines("slack")),
    discord: discordPane(discord, discordSeat, helpLines("discord")),
  };
  let isThere = () => {};
  const ready = new Promise<void>((resolve) => {
    isThere = resolve;
  });
  const page = await startConsole({ port, pageFolder, panes, now: clock.now, ready });

  const lambdas = await loadLambdas({
    ...embeddedEnvironment(table, queues),
    SLACK_SIGNING_SECRET: slackSecret,
    SLACK_BOT_TOKEN: slackWorkspace.installation?.botToken ?? "",
    SLACK_API_URL: slack.apiUrl,
    DISCORD_PUBLIC_KEY: discord.app.publicKey,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_BOT_TOKEN: discord.app.botToken,
    READ_ORIGINS: [page.origin, ...(options.readOrigins ?? [])].join(" "),
    CONTACT_URL: `${page.origin}/about`,
  });
  slack.setDeliver(deliverTo(lambdas.slack, clock));
  discord.setDeliver(deliverTo(lambdas.discord, clock));
  const rest = discordRest({ api: discord.apiUrl }).setToken(discord.app.botToken);
  await registerCommands(rest, discord.app.id, discordDefinitions());
  const running = runWorkers(queues, lambdas.tick, lambdas.workers, options.runsJobs ?? true);
  // What was handed to Slack's scheduler appears when its time has come.
  const slackSeconds = setInterval(() => void slack.tick(), 1000);
  isThere();

  return {
    console: page,
    queuesEndpoint: queues.endpoint,
    slack,
    discord,
    drain: running.drain,
    async turn(ms) {
      clock.turn(ms);
      await running.tick();
      await slack.tick();
    },
    async stop() {
      clearInterval(slackSeconds);
      await page.close();
      await running.stop();
      await Promise.all([slack.close(), discord.close(), queues.stop(), table.stop()]);
    },
  };
}

function deliverTo(frontDoor: FrontDoor, clock: TwinClock): Deliver {
  return async (request) =>
    fromGatewayResult(
      await frontDoor(toApiGatewayEvent(request, { now: clock.now(), base64: true })),
    );
}
