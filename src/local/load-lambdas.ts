import type { Tick, Workers } from "./run-workers.ts";
import type { Lambdas } from "./start-bot.ts";

type Environment = Readonly<Record<string, string>>;

/** Loads the Lambdas into this process. They read their environment when they are loaded, as on AWS. */
export async function loadLambdas(environment: Environment): Promise<Lambdas> {
  tell(environment);
  const [slack, discord, behind] = await Promise.all([
    import("../../functions/slack.ts"),
    import("../../functions/discord.ts"),
    loadWorkers(environment),
  ]);
  return { slack: slack.handler, discord: discord.handler, ...behind };
}

/** Loads the Lambdas that a live bot needs: what it hears comes over sockets. */
export async function loadWorkers(
  environment: Environment,
): Promise<{ readonly tick: Tick; readonly workers: Workers }> {
  tell(environment);
  const [
    tick,
    writeBrief,
    answer,
    sendDigest,
    pollFeed,
    sendLive,
    forgetGone,
    readAhead,
    readPage,
  ] = await Promise.all([
    import("../../functions/tick.ts"),
    import("../../functions/write-brief.ts"),
    import("../../functions/answer-command.ts"),
    import("../../functions/send-digest.ts"),
    import("../../functions/poll-feed.ts"),
    import("../../functions/send-live.ts"),
    import("../../functions/forget-gone.ts"),
    import("../../functions/read-ahead.ts"),
    import("../../functions/read-page.ts"),
  ]);
  return {
    tick: tick.handler,
    workers: {
      "write-brief": writeBrief.handler,
      "answer-command": answer.handler,
      "send-digest": sendDigest.handler,
      "poll-feed": pollFeed.handler,
      "send-live": sendLive.handler,
      "forget-gone": forgetGone.handler,
      "read-ahead": readAhead.handler,
      "read-page": readPage.handler,
    },
  };
}

function tell(environment: Environment): void {
  const { LOG_LEVEL = "WARN" } = process.env;
  Object.assign(process.env, environment, { LOG_LEVEL });
}
