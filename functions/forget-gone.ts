import { jobWorker } from "#adapters/lambda/job-worker.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { forgetGoneJob } from "#app/forget-gone.ts";
import { forgetGoneWorld } from "#compose/schedule.ts";

const environment = await withSecrets(process.env, ["SLACK_BOT_TOKEN", "TOKEN_KEY"]);
const world = forgetGoneWorld(environment);

/** Queue `forget-gone`: deletes what is kept of a channel or a workspace that we were removed from. */
export const handler = jobWorker("forget-gone", environment, world, (job) =>
  forgetGoneJob(world, job),
);
