import { afterAll, beforeAll, expect, it } from "vitest";
import { loadLambdas } from "#local/load-lambdas.ts";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import { type LocalBot, startBot } from "#local/start-bot.ts";
import { type LocalFeed, startFeed } from "./local-feed.ts";
import { subscribeLocalChannels } from "./local-subscriptions.ts";

const hourMs = 60 * 60_000;
const { teamId, channelId, userId } = slackSeat;

let bot: LocalBot;
let feeds: readonly [daily: LocalFeed, live: LocalFeed];
beforeAll(async () => {
  feeds = [await startFeed(), await startFeed()];
  bot = await startBot({
    port: 0,
    runsJobs: false,
    pageFolder: new URL("../../dist/cli/console/", import.meta.url),
    readOrigins: feeds.map(({ origin }) => origin),
    loadLambdas,
  });
  await subscribeLocalChannels(...feeds);
});
afterAll(async () => {
  await bot.stop();
  for (const feed of feeds) await feed.stop();
});

/** Turns the clock hour by hour, and lets everything happen that is due. */
async function pass(hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    await bot.turn(hourMs);
    await bot.drain();
  }
}

const inSlack = () => bot.slack.see.messages(teamId, channelId, userId);
const inDiscord = () => bot.discord.see.messages(discordSeat.channelId, discordSeat.userId);
const count = (messages: readonly object[], pattern: RegExp) =>
  messages.filter((message) => pattern.test(JSON.stringify(message))).length;

it("the whole bot sends one digest a day and each live entry once, days on end", async () => {
  const [daily, live] = feeds;
  daily.publish("Harbour council votes to rebuild the old pier", new Date(0));
  await bot.turn(0);
  await bot.drain();
  await pass(25);
  // Nothing old is sent, and a quiet day says so.
  for (const messages of [inSlack(), inDiscord()]) {
    expect(count(messages, /Harbour council/)).toBe(0);
    expect(count(messages, /A quiet day: nothing new in 1 feed/)).toBe(1);
  }
  daily.publish("Ferry drivers in Kastria begin a strike", new Date(Date.now() + 25 * hourMs));
  live.publish("Volcano on Mount Asare erupts after forty years");
  await pass(48);
  for (const messages of [inSlack(), inDiscord()]) {
    expect(count(messages, /Ferry drivers in Kastria/)).toBe(1);
    expect(count(messages, /Volcano on Mount Asare/)).toBe(1);
    expect(messages).toHaveLength(4);
  }
  expect(daily.asked.unchanged).toBeGreaterThan(daily.asked.feed / 2);
  bot.slack.record.assertNoSurprise();
  bot.discord.record.assertNoSurprise();
}, 60_000);
