import { sqsBatch } from "#adapters/lambda/sqs-batch.ts";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { writeBrief } from "#app/write-brief.ts";
import { writeBriefWorld } from "#compose.ts";
import * as config from "#config.ts";

const world = writeBriefWorld(process.env);
const { urls, triesMax } = config.queues(process.env);

/** Queue `write-brief`: answers a command or a button with a brief. */
export const handler = sqsBatch(
  { queueUrl: urls["write-brief"], triesMax },
  world.log,
  async (body, isLastTry) => writeBrief(world, decodeJob(body), isLastTry),
);
