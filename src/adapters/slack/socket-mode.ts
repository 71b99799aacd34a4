import { App, LogLevel, SocketModeReceiver } from "@slack/bolt";
import { boltLogger } from "./bolt-logger.ts";
import { addListeners, type SlackWorld } from "./listeners.ts";
import { slackClient } from "./replies.ts";

export type SocketModeSettings = {
  /** `xapp-…`, with the scope `connections:write`. */
  readonly appToken: string;
  /** `xoxb-…` of the one workspace. */
  readonly botToken: string;
  /** Set only for the stand-in; ends in a slash. */
  readonly apiUrl?: string;
};

/**
 * Hears Slack over a socket that we open, so that no public address is needed.
 *
 * @returns stops hearing
 * @throws when Slack does not take the tokens
 * @see https://docs.slack.dev/apis/events-api/using-socket-mode
 */
export async function listenBySocketMode(
  world: SlackWorld,
  { appToken, botToken, apiUrl }: SocketModeSettings,
): Promise<() => Promise<void>> {
  await tryTokens({ appToken, botToken, ...(apiUrl !== undefined && { apiUrl }) });
  const logger = boltLogger(world.log);
  const clientOptions = apiUrl === undefined ? {} : { slackApiUrl: apiUrl };
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    logLevel: LogLevel.WARN,
    installerOptions: { clientOptions },
  });
  const app = new App({
    receiver,
    logger,
    token: botToken,
    clientOptions,
    convoStore: false,
    deferInitialization: true,
  });
  addListeners(app, world);
  await app.init();
  await app.start();
  return async () => {
    await app.stop();
  };
}

/**
 * Asks Slack once about both tokens: its own clients go on for half an hour where there is no connection.
 *
 * @throws when Slack does not take one, or cannot be reached
 */
async function tryTokens({ appToken, botToken, ...settings }: SocketModeSettings): Promise<void> {
  const client = slackClient(settings);
  await client.auth.test({ token: botToken });
  await client.apps.connections.open({ token: appToken });
}
