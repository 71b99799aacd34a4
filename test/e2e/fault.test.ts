import { expect, it } from "vitest";
import { faultRun } from "../support/fault-run.ts";

it("of 14 channels, each digest of three days appears once while everything goes wrong", async () => {
  const plan = { channelCount: 14, lostShare: 0.2, killChance: 0.02, seed: "small" } as const;
  const result = await faultRun({ ...plan, slack: "scheduler" });
  expect(result).toMatchObject({ due: 42, lost: [], slackDuplicates: 0, discordDuplicates: 0 });
  expect(result).toMatchObject({ deadLetters: 0 });
  expect(result.kills).toBeGreaterThan(0);
  expect(result.throttles).toBeGreaterThan(0);
});

it("a digest that cannot be sent waits in its dead-letter queue, and comes once when it is sent again", async () => {
  const plan = { channelCount: 14, lostShare: 0.2, killChance: 0.02, seed: "small" } as const;
  const result = await faultRun({ ...plan, slack: "scheduler", hopelessShare: 0.6 });
  expect(result).toMatchObject({ due: 42, lost: [], slackDuplicates: 0, discordDuplicates: 0 });
  expect(result.deadLetters).toBeGreaterThan(result.deadThoughShown);
  expect(result.deadThoughShown).toBeGreaterThan(0);
  const { afterResend } = result;
  expect(afterResend).toEqual({
    lost: [],
    deadLetters: 0,
    deadThoughShown: 0,
    slackDuplicates: 0,
    discordDuplicates: 0,
    due: 42,
  });
});
