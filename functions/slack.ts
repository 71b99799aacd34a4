import { slackFrontDoor } from "#adapters/slack/front-door.ts";
import { frontDoorWorld } from "#compose.ts";
import * as config from "#config.ts";

/** HTTP API `POST /slack/events`: everything that Slack sends. */
export const handler = slackFrontDoor(
  frontDoorWorld(process.env, "slack"),
  config.slackSigning(process.env),
);
