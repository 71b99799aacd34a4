import type { QueueHandler } from "./queue/deliver-batch.ts";
import type { Lambdas } from "./start-bot.ts";

/** Loads the Lambdas into this process. They read their environment when they are loaded, as on AWS. */
export async function loadLambdas(environment: Readonly<Record<string, string>>): Promise<Lambdas> {
  tell(environment);
  const [slack, discord, writeBrief] = await Promise.all([
    import("../../functions/slack.ts"),
    import("../../functions/discord.ts"),
    import("../../functions/write-brief.ts"),
  ]);
  return { slack: slack.handler, discord: discord.handler, writeBrief: writeBrief.handler };
}

/** Loads the one Lambda that a live bot needs: what it hears comes over sockets. */
export async function loadWriteBrief(
  environment: Readonly<Record<string, string>>,
): Promise<QueueHandler> {
  tell(environment);
  return (await import("../../functions/write-brief.ts")).handler;
}

function tell(environment: Readonly<Record<string, string>>): void {
  const { LOG_LEVEL = "WARN" } = process.env;
  Object.assign(process.env, environment, { LOG_LEVEL });
}
