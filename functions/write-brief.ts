import { jobWorker } from "#adapters/lambda/job-worker.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { writeBrief } from "#app/briefs/write-brief.ts";
import { writeBriefWorld } from "#compose.ts";
import * as config from "#config.ts";

const environment = await withSecrets(process.env, [
  "SLACK_BOT_TOKEN",
  "TOKEN_KEY",
  ...config.modelSecrets(process.env),
]);
const world = writeBriefWorld(environment);

/** Queue `write-brief`: answers a command or a button with a brief. */
export const handler = jobWorker("write-brief", environment, world, (job, isLastTry) =>
  writeBrief(world, job, isLastTry),
);
