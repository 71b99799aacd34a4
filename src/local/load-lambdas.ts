import type { Lambdas } from "./start-bot.ts";

/** Loads the Lambdas into this process. They read their environment when they are loaded, as on AWS. */
export async function loadLambdas(environment: Readonly<Record<string, string>>): Promise<Lambdas> {
  const { POWERTOOLS_LOG_LEVEL = "WARN" } = process.env;
  Object.assign(process.env, environment, { POWERTOOLS_LOG_LEVEL });
  const [slack, discord, writeBrief] = await Promise.all([
    import("../../functions/slack.ts"),
    import("../../functions/discord.ts"),
    import("../../functions/write-brief.ts"),
  ]);
  return { slack: slack.handler, discord: discord.handler, writeBrief: writeBrief.handler };
}
