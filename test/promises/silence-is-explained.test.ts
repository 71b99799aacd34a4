import { describe, expect, it } from "vitest";
import { everyDay, promiseWorld, rss } from "./world.ts";

const world = promiseWorld({ feeds: 1 });

describe("silence is explained", () => {
  it("says in one line that a morning is quiet and the feeds are well", async () => {
    await world.subscribe(world.feed(0).url);
    await everyDay(world);
    await world.pass(24);
    for (const texts of Object.values(world.posted())) {
      const quiet = texts.filter((text) => /A quiet day: nothing new in 1 feed/.test(text));
      expect(quiet).toHaveLength(1);
    }
  });

  it("tells once of a feed that broke, with what can be done about it", async () => {
    const headers = { "content-type": "application/rss+xml" };
    const link = world.page("/dying.xml", rss("Dying Post", []), { headers });
    await world.subscribe(link);
    await world.pass(2);
    world.page("/dying.xml", "", { status: 500 });
    await world.pass(30);
    const { slack, discord } = world.posted();
    for (const texts of [slack, discord]) {
      const told = texts.filter((text) => /^(?:\*\*)?Dying Post has not been readable/.test(text));
      expect(told).toHaveLength(1);
    }
    const inSlack = world.slack
      .seen()
      .find(({ text }) => /^(?:\*\*)?Dying Post has not been readable/.test(text));
    const inDiscord = world.discord
      .seen()
      .find(({ components }) => JSON.stringify(components).includes("Dying Post has not been"));
    for (const buttons of [
      JSON.stringify(inSlack?.blocks),
      JSON.stringify(inDiscord?.components),
    ]) {
      expect(buttons).toMatch(/Find its new address/);
      expect(buttons).toMatch(/Mute/);
      expect(buttons).toMatch(/Remove|Unsubscribe/);
    }
  });

  it("names a feed in trouble apart on a quiet morning", async () => {
    await world.pass(24);
    for (const texts of Object.values(world.posted())) {
      expect(texts.at(-1)).toMatch(/quiet/i);
      expect(texts.at(-1)).toContain("Dying Post");
    }
  });
});
