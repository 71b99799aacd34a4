import { jobWorker } from "#adapters/lambda/job-worker.ts";
import { readPage } from "#app/reading/read-page.ts";
import { readPageWorld } from "#compose/schedule.ts";

const world = readPageWorld(process.env);

/** Queue `read-page`: reads a page that leads a digest. */
export const handler = jobWorker("read-page", process.env, world, (job) => readPage(world, job));
