import { beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "#adapters/system-clock.ts";
import { passTime } from "#local/pass-time.ts";
import { hourMs } from "#shared/durations.ts";
import { testBot } from "../support/test-bot.ts";
import { chats, textOf } from "./command-flow.ts";
import { testFeed } from "./local-feed.ts";

const gazette = testFeed();
const bot = testBot(() => ({ readOrigins: [gazette.origin] }));
beforeAll(async () => {
  gazette.publish("Council of Kastria meets", new Date(systemClock.now().getTime() - 30 * hourMs));
  await slack.type(`subscribe ${gazette.url}`);
  await discord.type("subscribe", { feed: gazette.url });
});

const { slack, discord } = chats(() => bot);

const pass = (hours: number) => passTime(bot, hours * hourMs, hourMs);

/** Publishes an article, and waits until its feed was read again and live posts stand. */
async function publish(headline: string): Promise<void> {
  gazette.publish(headline);
  const { feed } = gazette.asked;
  while (gazette.asked.feed === feed) await pass(1);
  await pass(1);
}

/** In how many messages of each chat something stands. */
const told = (words: string) => [
  slack.seen().filter(({ text }) => text.includes(words)).length,
  discord.seen().filter((message) => textOf(message).includes(words)).length,
];

describe("a feed that is moved", () => {
  it("from the digest to live, has the last digest tell what came before, and posts what comes after", async () => {
    // By then today's digest has come in both zones.
    await pass(6);
    await publish("Seals return to the sandbank off Selsea");
    for (const answer of [
      await slack.type(`subscribe ${gazette.url} live`),
      await discord.type("subscribe", { feed: gazette.url, delivery: "live" }),
    ]) {
      expect(answer).toContain("What it brought before is for the next digest, Tuesday");
    }
    const quiet = told("quiet day");
    await publish("Volcano on Mount Asare erupts");
    expect([told("Volcano"), told("Seals")]).toEqual([
      [1, 1],
      [0, 0],
    ]);
    await pass(24);
    expect([told("Volcano"), told("Seals")]).toEqual([
      [1, 1],
      [1, 1],
    ]);
    await pass(24);
    expect(told("quiet day")).toEqual(quiet);
  });

  it("from live to the digest by being removed and followed again, tells nothing twice", async () => {
    await publish("Bank of Norland raises its key rate");
    expect(told("Norland")).toEqual([1, 1]);
    await slack.type("unsubscribe kastria");
    await discord.type("unsubscribe", { feed: "kastria" });
    await slack.type(`subscribe ${gazette.url}`);
    await discord.type("subscribe", { feed: gazette.url });
    await pass(2);
    gazette.publish("Striker Lena Holt signs for Rovaniemi");
    await pass(30);
    expect([told("Lena Holt"), told("Norland"), told("Seals")]).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });
});
