import { channelLane } from "#adapters/lambda/channel-lane.ts";
import { sqsBatch } from "#adapters/lambda/sqs-batch.ts";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { sendLive } from "#app/deliveries/send-live.ts";
import { sendLiveWorld } from "#compose/schedule.ts";
import * as config from "#config.ts";
import { jobTriesMax } from "#model/job.ts";

const environment = await withSecrets(process.env, [
  "SLACK_BOT_TOKEN",
  "DISCORD_BOT_TOKEN",
  "TOKEN_KEY",
]);
const world = sendLiveWorld(environment);
const queue = config.queues(environment, ["send-live", "send-live-dead-letters"]);

/** Queue `send-live`: posts into a channel what does not wait for its digest. */
export const handler = sqsBatch(
  {
    queueUrl: queue["send-live"],
    deadLettersUrl: queue["send-live-dead-letters"],
    triesMax: jobTriesMax["send-live"],
    runSecondsMax: 60,
    laneOf: channelLane,
  },
  world.log,
  async (body) => sendLive(world, decodeJob(body, "send-live")),
);
