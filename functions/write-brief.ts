import { sqsBatch } from "#adapters/lambda/sqs-batch.ts";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { writeBrief } from "#app/write-brief.ts";
import { writeBriefWorld } from "#compose.ts";
import * as config from "#config.ts";

const world = writeBriefWorld(process.env);
const queue = config.queues(process.env, ["write-brief"]);

/** Queue `write-brief`: answers a command or a button with a brief. */
export const handler = sqsBatch(
  { queueUrl: queue["write-brief"], ...config.tries(process.env) },
  world.log,
  async (body, isLastTry) => writeBrief(world, decodeJob(body, "write-brief"), isLastTry),
);
