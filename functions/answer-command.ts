import { sqsBatch } from "#adapters/lambda/sqs-batch.ts";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { answerCommand } from "#app/requests/answer-command.ts";
import { answerCommandWorld } from "#compose.ts";
import * as config from "#config.ts";
import { jobTriesMax } from "#model/job.ts";

const environment = await withSecrets(process.env, ["SLACK_BOT_TOKEN", "TOKEN_KEY"]);
const world = answerCommandWorld(environment);
const queue = config.queues(environment, ["answer-command"]);

/** Queue `answer-command`: does what a person asked for about a channel, and answers. */
export const handler = sqsBatch(
  { queueUrl: queue["answer-command"], triesMax: jobTriesMax["answer-command"] },
  world.log,
  async (body, isLastTry) => answerCommand(world, decodeJob(body, "answer-command"), isLastTry),
);
