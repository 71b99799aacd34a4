import { beforeAll, expect, it } from "vitest";
import { systemClock } from "#adapters/system-clock.ts";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import { passTime } from "#local/pass-time.ts";
import { hourMs } from "#shared/durations.ts";
import { testBot } from "../support/test-bot.ts";
import { testFeed } from "./local-feed.ts";
import { subscribeLocalChannels } from "./local-subscriptions.ts";

const { teamId, channelId, userId } = slackSeat;

const feeds = [testFeed(), testFeed()] as const;
const bot = testBot(() => ({ readOrigins: feeds.map(({ origin }) => origin) }));
beforeAll(() => subscribeLocalChannels(...feeds));

/** Turns the clock hour by hour, or by shorter steps, and lets everything happen that is due. */
async function pass(hours: number, stepMs = hourMs): Promise<void> {
  await passTime(bot, hours * hourMs, stepMs);
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
  daily.publish("Ferry drivers in Kastria begin a strike", systemClock.now());
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
});

it("tells what leads from its page, read once for both platforms ahead of the digests", async () => {
  const [daily] = feeds;
  const before = daily.asked.articles;
  const headline = "Bridge at Velden reopens to lorries after repairs";
  daily.publish(headline, systemClock.now(), [
    "The bridge at Velden was opened to lorries again, engineers of the county said.",
    "Steel props had been fitted under two cracked bearings, which will be replaced in May.",
    "Hauliers had lost an hour a trip on the detour through Hexley since the middle of February.",
    "A lane stays closed at night until the last of the bearings has been replaced.",
    "The county will pay 1.3 million euros for the work, council leader Marta Venn said.",
    "About 4,000 lorries cross the bridge at Velden on a working day, a third of them on their way to the port.",
    "An inspection in February had found cracks as long as a hand in the steel under the northern lane.",
  ]);
  // It is ten o'clock: the digest is due at two minutes to nine.
  await pass(22);
  await pass(2, hourMs / 12);
  expect(daily.asked.articles - before).toBe(1);
  for (const messages of [inSlack(), inDiscord()]) {
    const told = messages.filter((message) => JSON.stringify(message).includes(headline));
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toMatch(/own texts?/);
  }
  bot.slack.record.assertNoSurprise();
  bot.discord.record.assertNoSurprise();
});
