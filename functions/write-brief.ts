import { sqsBatch } from "#adapters/lambda/sqs-batch.ts";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { writeBrief } from "#app/briefs/write-brief.ts";
import { writeBriefWorld } from "#compose.ts";
import * as config from "#config.ts";
import { jobTriesMax } from "#model/job.ts";

const environment = await withSecrets(process.env, [
  "SLACK_BOT_TOKEN",
  "TOKEN_KEY",
  ...config.modelSecrets(process.env),
]);
const world = writeBriefWorld(environment);
const queue = config.queues(environment, ["write-brief"]);

/** Queue `write-brief`: answers a command or a button with a brief. */
export const handler = sqsBatch(
  { queueUrl: queue["write-brief"], triesMax: jobTriesMax["write-brief"] },
  world.log,
  async (body, isLastTry) => writeBrief(world, decodeJob(body, "write-brief"), isLastTry),
);
