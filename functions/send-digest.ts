import { channelLane } from "#adapters/lambda/channel-lane.ts";
import { sqsBatch } from "#adapters/lambda/sqs-batch.ts";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { sendDigest } from "#app/deliveries/send-digest.ts";
import { sendDigestWorld } from "#compose/schedule.ts";
import * as config from "#config.ts";
import { jobTriesMax } from "#model/job.ts";

const environment = await withSecrets(process.env, [
  "SLACK_BOT_TOKEN",
  "DISCORD_BOT_TOKEN",
  "TOKEN_KEY",
]);
const world = sendDigestWorld(environment);
const queue = config.queues(environment, ["send-digest", "send-digest-dead-letters"]);

/** Queue `send-digest`: sends a channel the digest of a date. */
export const handler = sqsBatch(
  {
    queueUrl: queue["send-digest"],
    deadLettersUrl: queue["send-digest-dead-letters"],
    triesMax: jobTriesMax["send-digest"],
    runSecondsMax: 20,
    laneOf: channelLane,
  },
  world.log,
  async (body) => sendDigest(world, decodeJob(body, "send-digest")),
);
