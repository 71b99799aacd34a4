import { sqsBatch } from "#adapters/lambda/sqs-batch.ts";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { readAhead } from "#app/digests/read-ahead.ts";
import { readAheadWorld } from "#compose/schedule.ts";
import * as config from "#config.ts";
import { jobTriesMax } from "#model/job.ts";

const world = readAheadWorld(process.env);
const queue = config.queues(process.env, ["read-ahead"]);

/** Queue `read-ahead`: asks for the pages that lead a channel's next digest. */
export const handler = sqsBatch(
  { queueUrl: queue["read-ahead"], triesMax: jobTriesMax["read-ahead"] },
  world.log,
  async (body) => readAhead(world, decodeJob(body, "read-ahead")),
);
