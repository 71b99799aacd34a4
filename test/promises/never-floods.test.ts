import { describe, expect, it } from "vitest";
import { hourMs } from "#shared/durations.ts";
import { oldHeadlines } from "../e2e/local-feed.ts";
import { promiseWorld } from "./world.ts";

const world = promiseWorld({ feeds: 1 });

describe("never floods", () => {
  it("posts nothing old when a channel subscribes, live or daily", async () => {
    const feed = world.feed(0);
    for (const [at, headline] of oldHeadlines.slice(0, 3).entries())
      feed.publish(headline, new Date(world.now() - (at + 2) * hourMs));
    await world.slack.type(`subscribe ${feed.url} live`);
    await world.discord.type("subscribe", { feed: feed.url, delivery: "live" });
    await world.pass(26);
    for (const texts of Object.values(world.posted()))
      for (const headline of oldHeadlines) expect(texts.join("\n")).not.toContain(headline);
  });

  it("holds a feed that publishes everything again, and says so in one line", async () => {
    const feed = world.feed(0);
    for (const [at, headline] of oldHeadlines.slice(3).entries())
      feed.publish(headline, new Date(world.now() - (at + 60) * hourMs));
    for (let copy = 0; copy < 4; copy += 1)
      feed.publish(`${oldHeadlines[copy]} (archive)`, new Date(world.now() - (copy + 90) * hourMs));
    await world.pass(8);
    for (const texts of Object.values(world.posted())) {
      const notices = texts.filter((text) => /published again/.test(text));
      expect(notices).toHaveLength(1);
      expect(notices[0]?.trim().split("\n")).toHaveLength(1);
      for (const headline of oldHeadlines) expect(texts.join("\n")).not.toContain(headline);
    }
  });

  it("goes on with what is really new", async () => {
    world.publish(0, "Ferry drivers in Kastria begin a strike");
    await world.pass(8);
    for (const texts of Object.values(world.posted()))
      expect(texts.filter((text) => /Ferry drivers in Kastria/.test(text))).toHaveLength(1);
  });
});
