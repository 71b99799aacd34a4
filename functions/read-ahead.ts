import { jobWorker } from "#adapters/lambda/job-worker.ts";
import { readAhead } from "#app/digests/read-ahead.ts";
import { readAheadWorld } from "#compose/schedule.ts";

const world = readAheadWorld(process.env);

/** Queue `read-ahead`: asks for the pages that lead a channel's next digest. */
export const handler = jobWorker("read-ahead", process.env, world, (job) => readAhead(world, job));
