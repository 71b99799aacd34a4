import { vi } from "vitest";
import type { Lambdas } from "#local/start-bot.ts";
import { type Job, jobKinds } from "#model/job.ts";
import type { Random } from "../random.ts";

/** So many copies of each function are warm at one time, each with what it remembers. */
const warmCount = 2;

/** How often what a platform sends comes twice, and a function begins anew. */
const shares = { twice: 0.1, restart: 0.002 } as const;

/** Functions of which each call meets one of several copies, as they stay warm side by side, or a new one. */
export async function warmLambdas(
  environment: Readonly<Record<string, string>>,
  random: Random,
  note: (text: string) => void,
): Promise<Lambdas> {
  const begin = async (): Promise<Lambdas> => {
    vi.resetModules();
    return (await import("#local/load-lambdas.ts")).loadLambdas(environment);
  };
  const warm: Lambdas[] = [];
  for (let count = 0; count < warmCount; count += 1) warm.push(await begin());
  const any = async (): Promise<Lambdas> => {
    const place = random.below(warmCount);
    if (random.next() < shares.restart) {
      warm[place] = await begin();
      note("a function begins anew");
    }
    return warm[place] as Lambdas;
  };
  const door =
    (name: "slack" | "discord"): Lambdas["slack"] =>
    async (event) => {
      const answer = await (await any())[name](event);
      // Slack sends events again alone, Discord what it likes.
      const mayRepeat = event.headers["content-type"] === "application/json";
      if (mayRepeat && random.next() < shares.twice) await (await any())[name](event);
      return answer;
    };
  const ofKind = (kind: Job["kind"]) => [
    kind,
    async (...event: Parameters<Lambdas["workers"][Job["kind"]]>) =>
      (await any()).workers[kind](...event),
  ];
  return {
    slack: door("slack"),
    discord: door("discord"),
    tick: async () => (await any()).tick(),
    workers: Object.fromEntries(jobKinds.map(ofKind)),
  };
}
