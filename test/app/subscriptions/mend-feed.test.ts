import { describe, expect, it } from "vitest";
import { answerRequest } from "#app/requests/answer-request.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { feedIdOf } from "#model/feed-id.ts";
import { noFilter } from "#model/subscription.ts";
import { aFeed, aSubscription } from "../../support/fake-channels.ts";
import { anAsker, feedAt, pageWith } from "../../support/fake-command-world.ts";
import { channel, followed, gazette, herald, press, type } from "../channels/followed-channel.ts";

describe("a broken feed", () => {
  const feedId = feedIdOf(herald);

  it("that can be read again is polled again at once", async () => {
    const w = await followed({ [herald]: feedAt(herald, "Herald") });
    await w.feeds.putFeed({ ...aFeed(feedId), url: herald, isStopped: true });
    expect(await press(w, { press: "fix", feedId })).toBe(
      "Herald can be read again. I go on with it now.",
    );
    expect(await w.feeds.feed(feedId)).toMatchObject({
      isStopped: false,
      nextPollAt: w.clock.now(),
    });
  });

  it("is found at its new address, and keeps its filter", async () => {
    const home = "https://herald.example/";
    const moved = "https://herald.example/new.xml";
    const w = await followed({
      [home]: pageWith(home, { "/new.xml": "Herald" }),
      [moved]: feedAt(moved, "Herald"),
    });
    const filter = { ...noFilter, not: ["one"] };
    const old = { ...aSubscription(channel, feedId), feedUrl: herald, title: "Herald", filter };
    await w.channels.putSubscription(old);
    expect(await press(w, { press: "fix", feedId })).toMatchInlineSnapshot(
      `"I found Herald at herald.example/new.xml. It is followed there now, in place of the old address."`,
    );
    const whole = await w.channels.whole(channel);
    expect(whole?.subscriptions.map(({ feedUrl }) => feedUrl).sort()).toEqual([gazette, moved]);
    expect(whole?.subscriptions.find(({ feedUrl }) => feedUrl === moved)).toMatchObject({ filter });
  });

  it("is found and read once more in a second run, where the first died as it had found it", async () => {
    const home = "https://herald.example/";
    const w = await followed({ [home]: feedAt(home, "Herald") });
    const { putFeed } = w.feeds;
    w.feeds.putFeed = async () => Promise.reject(new Error("died"));
    await expect(press(w, { press: "fix", feedId })).rejects.toThrow("died");
    Object.assign(w.feeds, { putFeed });
    expect(await press(w, { press: "fix", feedId })).toContain(
      "I found Herald at herald.example/.",
    );
    expect(await w.feeds.feed(feedIdOf(home as CanonicalUrl))).toBeDefined();
  });

  it("stays removed where somebody removes it while its new address is looked for", async () => {
    const home = "https://herald.example/";
    const w = await followed({ [home]: feedAt(home, "Herald") });
    const { fetch } = w.pages;
    w.pages.fetch = async (...args) => {
      await w.channels.removeSubscription(channel, feedId);
      return fetch(...args);
    };
    expect(await press(w, { press: "fix", feedId })).toBe(
      "That feed is not followed here any more.",
    );
    expect((await w.channels.whole(channel))?.subscriptions).toHaveLength(1);
  });

  it("is found where its site is a feed itself", async () => {
    const home = "https://herald.example/";
    const w = await followed({ [home]: feedAt(home, "Herald") });
    expect(await press(w, { press: "fix", feedId })).toContain(
      "I found Herald at herald.example/.",
    );
    const whole = await w.channels.whole(channel);
    expect(whole?.subscriptions.map(({ feedUrl }) => feedUrl).sort()).toEqual([gazette, home]);
  });

  it("is chosen among those of its site, and keeps its filter, mode and weight", async () => {
    const home = "https://herald.example/";
    const moved = "https://herald.example/new.xml";
    const w = await followed({
      [home]: pageWith(home, { "/new.xml": "Herald", "/sport.xml": "Herald Sport" }),
      [moved]: feedAt(moved, "Herald"),
    });
    const kept = { mode: "live", weight: "low", filter: { ...noFilter, not: ["one"] } } as const;
    const old = { ...aSubscription(channel, feedId), feedUrl: herald, title: "Herald", ...kept };
    await w.channels.putSubscription(old);
    const request = { kind: "press", button: { press: "fix", feedId }, chosen: [] } as const;
    const offered = await answerRequest(w, anAsker(channel), request);
    const menu = offered.kind === "card" ? offered.menu : undefined;
    if (menu === undefined || "page" in menu.button) throw new Error("no menu");
    expect(await press(w, menu.button, "0")).toContain("This channel now follows Herald.");
    const whole = await w.channels.whole(channel);
    expect(whole?.subscriptions).toHaveLength(2);
    expect(whole?.subscriptions.find(({ feedUrl }) => feedUrl === moved)).toMatchObject(kept);
  });

  it("that is nowhere says what else can be done", async () => {
    expect(await press(await followed(), { press: "fix", feedId })).toMatchInlineSnapshot(`
      "I looked for Herald at its address and on its site, and did not find it. Its server, herald.example, cannot be found.
      If you know its new address: /brief subscribe <address>
      [Mute for a week] [Remove]"
    `);
  });

  it("that is gone says once what to do", async () => {
    const w = await followed({ [herald]: { kind: "refused", status: 404 } });
    expect(await press(w, { press: "fix", feedId })).toMatchInlineSnapshot(`
      "I looked for Herald at its address and on its site, and did not find it. Its address does not exist any more (404).
      If you know its new address: /brief subscribe <address>
      [Mute for a week] [Remove]"
    `);
  });

  it("is muted for a week, and unmuted", async () => {
    const w = await followed();
    const mutedUntil = async () =>
      (await w.channels.whole(channel))?.subscriptions.find((one) => one.feedId === feedId)
        ?.mutedUntil;
    expect(await press(w, { press: "mute", feedId })).toMatchInlineSnapshot(`
      "Herald is quiet until Friday 4 December, 11:00 (Europe/Paris).
      For another time, of up to 31 days: /brief mute Herald for 10 days
      [Unmute]"
    `);
    expect(await mutedUntil()).toEqual(new Date("2026-12-04T10:00:00Z"));
    const list = await type(w, "list");
    expect(list).toContain("Herald · daily · muted until Friday 4 December, 11:00");
    expect(list).toContain("[Settings] [Next digests] [Unmute Herald]");
    expect(await press(w, { press: "unmute", feedId })).toBe("Herald comes again.");
    expect(await mutedUntil()).toBeUndefined();
    expect(await type(w, "list")).not.toMatch(/mute/i);
    expect(await type(w, "log")).toMatch(/unmuted Herald.*\bmuted Herald for a week/s);
  });

  it("is muted and unmuted by its name, for as long as is said", async () => {
    const w = await followed();
    expect(await type(w, "mute herald")).toMatchInlineSnapshot(`
      "Herald is quiet until Friday 4 December, 11:00 (Europe/Paris).
      For another time, of up to 31 days: /brief mute Herald for 10 days
      [Unmute]"
    `);
    expect(await type(w, "mute herald.example for 2 days")).toMatchInlineSnapshot(`
      "Herald is quiet until Sunday 29 November, 11:00 (Europe/Paris).
      [Unmute]"
    `);
    expect((await w.channels.settings(channel))?.mutedUntil).toBeUndefined();
    expect(await type(w, "unmute herald")).toBe("Herald comes again.");
    expect(await type(w, "mute heralt")).toMatchInlineSnapshot(
      `"This channel follows nothing called “heralt”. Did you mean Herald? Nothing was muted or unmuted. What is followed here: /brief list. To mute everything here: /brief settings."`,
    );
    expect(await type(w, "mute e")).toMatchInlineSnapshot(
      `"2 feeds are called that, such as Westmere Gazette and Herald. Nothing was muted or unmuted. What is followed here: /brief list. To mute everything here: /brief settings."`,
    );
    expect(await type(w, "log")).toMatch(/unmuted Herald.*\bmuted Herald for 2 days/s);
  });
});
