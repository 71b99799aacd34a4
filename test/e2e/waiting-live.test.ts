import { expect, it } from "vitest";
import { slackSeat } from "#local/local-worlds.ts";
import { testBot } from "../support/test-bot.ts";

const { channelId, teamId, userId } = slackSeat;

const bot = testBot();

it("a live article that waits at Slack is taken back when the bot is taken out of its channel", async () => {
  const text = `subscribe ${bot.console.origin}/articles/ live`;
  await bot.slack.slashCommand({ teamId, channelId, userId, command: "/brief", text });
  await bot.drain();
  const waiting = () => bot.slack.see.scheduled();
  for (let step = 0; step < 24 && waiting().length === 0; step += 1) {
    await bot.turn(60 * 60_000);
    await bot.drain();
  }
  expect(waiting()).toMatchObject([{ channelId }]);
  await bot.slack.change(teamId, { kind: "remove-bot", channelId });
  await bot.drain();
  expect(waiting()).toEqual([]);
});
