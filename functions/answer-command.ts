import { jobWorker } from "#adapters/lambda/job-worker.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { answerCommand } from "#app/requests/answer-command.ts";
import { answerCommandWorld } from "#compose.ts";

const environment = await withSecrets(process.env, [
  "SLACK_BOT_TOKEN",
  "DISCORD_BOT_TOKEN",
  "TOKEN_KEY",
]);
const world = answerCommandWorld(environment);

/** Queue `answer-command`: does what a person asked for about a channel, and answers. */
export const handler = jobWorker("answer-command", environment, world, (job, isLastTry) =>
  answerCommand(world, job, isLastTry),
);
