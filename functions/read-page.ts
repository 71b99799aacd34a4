import { sqsBatch } from "#adapters/lambda/sqs-batch.ts";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { readPage } from "#app/reading/read-page.ts";
import { readPageWorld } from "#compose/schedule.ts";
import * as config from "#config.ts";
import { jobTriesMax } from "#model/job.ts";

const world = readPageWorld(process.env);
const queue = config.queues(process.env, ["read-page"]);

/** Queue `read-page`: reads a page that leads a digest. */
export const handler = sqsBatch(
  { queueUrl: queue["read-page"], triesMax: jobTriesMax["read-page"] },
  world.log,
  async (body) => readPage(world, decodeJob(body, "read-page")),
);
