import { beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "#adapters/system-clock.ts";
import { passTime } from "#local/pass-time.ts";
import { hourMs } from "#shared/durations.ts";
import { testBot } from "../support/test-bot.ts";
import { chats, textOf } from "./command-flow.ts";
import { oldHeadlines, testFeed } from "./local-feed.ts";

const hoursAgo = (hours: number) => new Date(systemClock.now().getTime() - hours * hourMs);

const gazette = testFeed();
const coast = testFeed();
const bot = testBot(() => ({ readOrigins: [gazette.origin, coast.origin] }));
beforeAll(async () => {
  gazette.publish("Council of Kastria meets", hoursAgo(30));
  for (const { url } of [gazette, coast]) {
    await slack.type(`subscribe ${url}`);
    await discord.type("subscribe", { feed: url });
  }
});

const { slack, discord } = chats(() => bot);

async function pass(hours: number): Promise<void> {
  await passTime(bot, hours * hourMs, hourMs);
}

describe("why, asked in both chats", () => {
  /** Asks the same in Slack and in Discord. */
  async function both(about: string): Promise<readonly string[]> {
    return [await slack.type(`why ${about}`), await discord.type("why", { link: about })];
  }

  it("says that an article was held by the flood breaker, of which the channel was told", async () => {
    await pass(2);
    for (const [at, subject] of oldHeadlines.entries()) {
      gazette.publish(subject, hoursAgo(at + 60));
    }
    await pass(8);
    const notice = /^Kastria Gazette: The feed seems to have been published again: 6 of its 7/;
    expect(slack.seen().filter(({ text }) => notice.test(text))).toHaveLength(1);
    expect(discord.seen().filter((message) => notice.test(textOf(message)))).toHaveLength(1);
    for (const answer of await both(gazette.linkOf(2))) {
      expect(answer).toContain(`“${oldHeadlines[1]}” came with Kastria Gazette`);
      expect(answer).toContain("It was held: the feed had been published again");
      expect(answer).not.toContain("Its story was told");
    }
    for (const answer of await both(gazette.url)) {
      expect(answer).toContain("it brought 7 entries");
      expect(answer).toContain("1 of them stood in it when somebody subscribed");
      expect(answer).toContain("6 of them were held");
    }
    for (const answer of await both(coast.origin)) expect(answer).toContain("it brought nothing.");
  });

  it("says that a story was told before, where nothing is new about it", async () => {
    gazette.publish("Ferry drivers in Kastria begin a strike", hoursAgo(0));
    await pass(8);
    await slack.digestNow();
    await discord.digestNow();
    coast.publish("Ferry drivers in Kastria on strike", hoursAgo(0));
    await pass(25);
    for (const answer of await both(coast.linkOf(0))) {
      expect(answer).toContain(
        "It is one story with Kastria Gazette (“Ferry drivers in Kastria begin",
      );
      expect(answer).toMatch(/Its story was told in the digest of .*, at place 1, posted on /);
      expect(answer).toContain("the story had been told, and nothing was new about it.");
    }
  });

  it("says when a live article was posted", async () => {
    await slack.type(`subscribe ${coast.url} live`);
    await discord.type("subscribe", { feed: coast.url, delivery: "live" });
    coast.publish("Lighthouse of Selsea is sold", hoursAgo(0));
    await pass(8);
    for (const answer of await both(coast.linkOf(1))) {
      expect(answer).toMatch(/It was posted here by itself on \p{L}+day \d+ \p{L}+, \d\d:\d\d\./u);
    }
  });
});
