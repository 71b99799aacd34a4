import { expect, it } from "vitest";
import { passTime } from "#local/pass-time.ts";
import { minuteMs } from "#shared/durations.ts";

it("passes time in steps of ten minutes, and does what is due before the next", async () => {
  const done: string[] = [];
  const bot = {
    turn: async (ms: number) => void done.push(`${ms / minuteMs} min`),
    drain: async () => void done.push("jobs"),
  };
  await passTime(bot, 25 * minuteMs);
  expect(done).toEqual(["10 min", "jobs", "10 min", "jobs", "5 min", "jobs"]);
});
