import { jobWorker } from "#adapters/lambda/job-worker.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { sendLive } from "#app/deliveries/send-live.ts";
import { sendLiveWorld } from "#compose/schedule.ts";

const environment = await withSecrets(process.env, [
  "SLACK_BOT_TOKEN",
  "DISCORD_BOT_TOKEN",
  "TOKEN_KEY",
]);
const world = sendLiveWorld(environment);

/** Queue `send-live`: posts into a channel what does not wait for its digest. */
export const handler = jobWorker("send-live", environment, world, (job) => sendLive(world, job), {
  runSecondsMax: 60,
});
