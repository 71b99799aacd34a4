import type { Lambdas, Workers } from "./start-bot.ts";

/** Loads the Lambdas into this process. They read their environment when they are loaded, as on AWS. */
export async function loadLambdas(environment: Readonly<Record<string, string>>): Promise<Lambdas> {
  tell(environment);
  const [slack, discord, workers] = await Promise.all([
    import("../../functions/slack.ts"),
    import("../../functions/discord.ts"),
    importWorkers(),
  ]);
  return { slack: slack.handler, discord: discord.handler, workers };
}

/** Loads the Lambdas that a live bot needs: what it hears comes over sockets. */
export async function loadWorkers(environment: Readonly<Record<string, string>>): Promise<Workers> {
  tell(environment);
  return importWorkers();
}

async function importWorkers(): Promise<Workers> {
  const [writeBrief, answerCommand] = await Promise.all([
    import("../../functions/write-brief.ts"),
    import("../../functions/answer-command.ts"),
  ]);
  return { "write-brief": writeBrief.handler, "answer-command": answerCommand.handler };
}

function tell(environment: Readonly<Record<string, string>>): void {
  const { LOG_LEVEL = "WARN" } = process.env;
  Object.assign(process.env, environment, { LOG_LEVEL });
}
