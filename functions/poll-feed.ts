import { jobWorker } from "#adapters/lambda/job-worker.ts";
import { pollFeed } from "#app/feeds/poll-feed.ts";
import { pollFeedWorld } from "#compose/schedule.ts";

const world = pollFeedWorld(process.env);

/** Queue `poll-feed`: looks whether a feed has anything new. */
export const handler = jobWorker("poll-feed", process.env, world, (job) => pollFeed(world, job));
