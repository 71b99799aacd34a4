import { afterAll, beforeAll, expect, it } from "vitest";
import { type EmbeddedQueues, startQueues } from "#local/queue/embedded-queues.ts";
import { runWorkers, type Workers } from "#local/run-workers.ts";
import { jobKinds } from "#model/job.ts";

let queues: EmbeddedQueues;
beforeAll(async () => {
  queues = await startQueues();
});
afterAll(() => queues.stop());

const idle = async () => undefined;
const workers = Object.fromEntries(jobKinds.map((kind) => [kind, idle])) as unknown as Workers;

it.each([
  ["well", () => {}],
  ["badly", () => Promise.reject(new Error("the table is away"))],
])("has stopped when the tick that was under way has ended %s", async (_how, end) => {
  const order: string[] = [];
  let go = () => {};
  const gate = new Promise<void>((open) => {
    go = open;
  });
  const tick = () => gate.then(end).finally(() => order.push("the tick ends"));
  const running = runWorkers(queues, tick, workers, false);
  const ticking = running.tick();
  const stopped = running.stop().then(() => order.push("stopped"));
  await new Promise((resume) => setImmediate(resume));
  go();
  await Promise.all([ticking, stopped]);
  expect(order).toEqual(["the tick ends", "stopped"]);
});
