import { jobWorker } from "#adapters/lambda/job-worker.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { sendDigest } from "#app/deliveries/send-digest.ts";
import { sendDigestWorld } from "#compose/schedule.ts";

const environment = await withSecrets(process.env, [
  "SLACK_BOT_TOKEN",
  "DISCORD_BOT_TOKEN",
  "TOKEN_KEY",
]);
const world = sendDigestWorld(environment);

/** Queue `send-digest`: sends a channel the digest of a date. */
export const handler = jobWorker(
  "send-digest",
  environment,
  world,
  (job) => sendDigest(world, job),
  { runSecondsMax: 20 },
);
