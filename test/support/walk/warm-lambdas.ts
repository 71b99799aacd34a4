import { vi } from "vitest";
import type { Workers } from "#local/run-workers.ts";
import type { Lambdas } from "#local/start-bot.ts";
import { type Job, jobKinds } from "#model/job.ts";
import type { Random } from "../random.ts";
import type { DyingWorker, DyingWorkers } from "../turned-queue.ts";
import type { turnedCalls, WorkerProcess } from "./turned-calls.ts";

/** So many copies of each function are warm at one time, each with what it remembers. */
const warmCount = 2;

/** How often what a platform sends comes twice, and a function begins anew. */
const shares = { twice: 0.1, restart: 0.002 } as const;

/** The functions as they are called here: one that dies gives no answer. */
type DyingLambdas = Omit<Lambdas, "workers"> & { readonly workers: DyingWorkers };

type Warm = { readonly process: WorkerProcess; readonly worker: Workers[Job["kind"]] };

/**
 * Functions of which each call meets one of several copies, as they stay warm side by side, or a new one. A copy whose
 * process died is begun anew.
 */
export async function warmLambdas(
  environment: Readonly<Record<string, string>>,
  random: Random,
  { run }: Pick<ReturnType<typeof turnedCalls>, "run">,
  note: (text: string) => void,
): Promise<DyingLambdas> {
  const alive = (): WorkerProcess => ({ isDead: false, dies: [] });
  const begin = async () => {
    vi.resetModules();
    const loaded = await (await import("#local/load-lambdas.ts")).loadLambdas(environment);
    const entries = jobKinds.map((kind) => {
      const warm: Warm = { process: alive(), worker: loaded.workers[kind] };
      return [kind, warm] as const;
    });
    return { ...loaded, workers: new Map<Job["kind"], Warm>(entries) };
  };
  const warm: Awaited<ReturnType<typeof begin>>[] = [];
  for (let count = 0; count < warmCount; count += 1) warm.push(await begin());
  const any = async () => {
    const place = random.below(warmCount);
    if (random.next() < shares.restart) {
      warm[place] = await begin();
      note("a function begins anew");
    }
    return warm[place] as (typeof warm)[number];
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
  const workerOf =
    (kind: Job["kind"]): DyingWorker =>
    async (event, mayDie) => {
      const { workers } = await any();
      let { process, worker } = workers.get(kind) as Warm;
      if (process.isDead) {
        vi.resetModules();
        const { handler } = await import(`../../../functions/${kind}.ts`);
        [process, worker] = [alive(), handler];
        workers.set(kind, { process, worker });
      }
      return run(
        { process, mayDie },
        async () => (await worker(event)) ?? { batchItemFailures: [] },
      );
    };
  const workers = jobKinds.map((kind) => [kind, workerOf(kind)] as const);
  return {
    slack: door("slack"),
    discord: door("discord"),
    tick: async () => (await any()).tick(),
    workers: Object.fromEntries(workers) as DyingWorkers,
  };
}
