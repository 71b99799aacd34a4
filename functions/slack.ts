import { slackFrontDoor } from "#adapters/slack/front-door.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { slackDoorWorld } from "#compose.ts";
import * as config from "#config.ts";

const environment = await withSecrets(process.env, [
  "SLACK_SIGNING_SECRET",
  "SLACK_BOT_TOKEN",
  "TOKEN_KEY",
]);

/** HTTP API `POST /slack/events`: everything that Slack sends. */
export const handler = slackFrontDoor(
  slackDoorWorld(environment),
  config.slackSigning(environment),
);
