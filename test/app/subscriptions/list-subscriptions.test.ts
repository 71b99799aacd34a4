import { describe, expect, it } from "vitest";
import { feedIdOf } from "#model/feed-id.ts";
import { aFeed } from "../../support/fake-channels.ts";
import { commandWorld } from "../../support/fake-command-world.ts";
import { followed, gazette, herald, type } from "../channels/followed-channel.ts";

describe("a channel that follows nothing", () => {
  it.each([
    "list",
    "unsubscribe",
    "digest now",
    "digest next",
    "digest skip",
    "digest unskip",
    "settings",
    "export",
  ])("is told how to begin: %s", async (text) => {
    expect(await type(commandWorld(), text)).toBe(
      "This channel follows nothing yet. Start with any site: /brief subscribe lemonde.fr",
    );
  });

  it("can choose its time all the same", async () => {
    expect(await type(commandWorld(), "digest at 7:30 pm mon-fri Tokyo")).toMatchInlineSnapshot(`
      "The digest comes at 19:30 on weekdays (Asia/Tokyo).
      It has nothing to tell yet: follow a site first, with /brief subscribe lemonde.fr
      [Next digests]"
    `);
  });
});

describe("the list", () => {
  it("says who added what and when, how it comes and how it is doing", async () => {
    const w = await followed();
    const now = w.clock.now();
    const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
    const polling = { ...aFeed().polling, polledAt: ago(12) };
    await w.feeds.putFeed({ ...aFeed(feedIdOf(gazette)), polling });
    await w.feeds.putFeed({
      ...aFeed(feedIdOf(herald)),
      polling,
      incident: { since: ago(600), reason: "herald.example does not answer." },
    });
    expect(await type(w, "list")).toMatchInlineSnapshot(`
      "This channel follows 2 feeds.
      - Herald · daily · broken: herald.example does not answer. · added by Ana · 1 January
      - Westmere Gazette · daily · healthy, read 12 min ago · added by Ana · 1 January
      Next digest: Saturday 28 November, 08:00 (Europe/Paris)
      (Choose a feed to remove: Herald (herald.example) | Westmere Gazette (gazette.example))
      [Settings] [Next digests]"
    `);
  });
});
