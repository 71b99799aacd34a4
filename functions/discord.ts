import { discordFrontDoor } from "#adapters/discord/front-door.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { discordDoorWorld } from "#compose.ts";
import * as config from "#config.ts";

const environment = await withSecrets(process.env, ["DISCORD_PUBLIC_KEY"]);

/** HTTP API `POST /discord/interactions`: everything that Discord sends. */
export const handler = discordFrontDoor(
  discordDoorWorld(environment),
  config.discordSigning(environment),
);
