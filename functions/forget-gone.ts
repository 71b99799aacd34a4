import { sqsBatch } from "#adapters/lambda/sqs-batch.ts";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { forgetGoneJob } from "#app/forget-gone.ts";
import { forgetGoneWorld } from "#compose/schedule.ts";
import * as config from "#config.ts";
import { jobTriesMax } from "#model/job.ts";

const environment = await withSecrets(process.env, ["TOKEN_KEY"]);
const world = forgetGoneWorld(environment);
const queue = config.queues(environment, ["forget-gone"]);

/** Queue `forget-gone`: deletes what is kept of a channel or a workspace that we were removed from. */
export const handler = sqsBatch(
  { queueUrl: queue["forget-gone"], triesMax: jobTriesMax["forget-gone"] },
  world.log,
  async (body) => forgetGoneJob(world, decodeJob(body, "forget-gone")),
);
