import { sqsBatch } from "#adapters/lambda/sqs-batch.ts";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { pollFeed } from "#app/feeds/poll-feed.ts";
import { pollFeedWorld } from "#compose/schedule.ts";
import * as config from "#config.ts";
import { jobTriesMax } from "#model/job.ts";

const world = pollFeedWorld(process.env);
const queue = config.queues(process.env, ["poll-feed"]);

/** Queue `poll-feed`: looks whether a feed has anything new. */
export const handler = sqsBatch(
  { queueUrl: queue["poll-feed"], triesMax: jobTriesMax["poll-feed"] },
  world.log,
  async (body) => pollFeed(world, decodeJob(body, "poll-feed")),
);
