import { discordFrontDoor } from "#adapters/discord/front-door.ts";
import { frontDoorWorld } from "#compose.ts";
import * as config from "#config.ts";

/** HTTP API `POST /discord/interactions`: everything that Discord sends. */
export const handler = discordFrontDoor(
  frontDoorWorld(process.env, "discord"),
  config.discordSigning(process.env),
);
