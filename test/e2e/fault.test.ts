import { expect, it } from "vitest";
import { faultRun } from "../support/fault-run.ts";

const noFault = { lost: [], slackDuplicates: 0, discordDuplicates: 0 };

it("of 14 channels, each digest and live post of three days appears once while everything goes wrong", async () => {
  const plan = { channelCount: 14, lostShare: 0.2, killChance: 0.02, seed: "small" } as const;
  const result = await faultRun({ ...plan, slack: "scheduler" });
  expect(result.digests).toEqual({ ...noFault, due: 42, deadLetters: 0, deadThoughShown: 0 });
  expect(result.live).toEqual({ ...noFault, due: 68, deadLetters: 0, deadThoughShown: 0 });
  expect(result.kills).toBeGreaterThan(0);
  expect(result.throttles).toBeGreaterThan(0);
});

it("what cannot be sent waits in its dead-letter queue, and comes once when it is sent again", async () => {
  const plan = { channelCount: 14, lostShare: 0.2, killChance: 0.02, seed: "small" } as const;
  const result = await faultRun({ ...plan, slack: "scheduler", hopelessShare: 0.6 });
  expect(result.digests).toMatchObject({ ...noFault, due: 42 });
  expect(result.live).toMatchObject(noFault);
  expect(result.digests.deadLetters).toBeGreaterThan(result.digests.deadThoughShown);
  expect(result.digests.deadThoughShown).toBeGreaterThan(0);
  const { digests, live } = result.afterResend;
  const nothingWaits = { ...noFault, deadLetters: 0, deadThoughShown: 0 };
  expect(digests).toEqual({ ...nothingWaits, due: 42 });
  expect(live).toMatchObject(nothingWaits);
});
