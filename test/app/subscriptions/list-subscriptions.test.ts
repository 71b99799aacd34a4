import { describe, expect, it } from "vitest";
import { answerRequest } from "#app/requests/answer-request.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { feedIdOf } from "#model/feed-id.ts";
import { aFeed } from "../../support/fake-channels.ts";
import { anAsker, commandWorld } from "../../support/fake-command-world.ts";
import { channel, followed, gazette, herald, submit, type } from "../channels/followed-channel.ts";
import { pages, sport } from "./subscribing.ts";

describe("a channel that follows nothing", () => {
  it.each([
    "list",
    "unsubscribe",
    "digest now",
    "digest next",
    "digest skip",
    "digest unskip",
    "export",
  ])("is told how to begin: %s", async (text) => {
    expect(await type(commandWorld(), text)).toBe(
      "This channel follows nothing. Start with any site: /brief subscribe lemonde.fr",
    );
  });

  it("is told of the rest, too, where the form is asked for, as by /brief alone", async () => {
    expect(await type(commandWorld(), "settings")).toMatchInlineSnapshot(`
      "This channel follows nothing. Start with any site: /brief subscribe lemonde.fr
      To have one article said short: /brief https://…
      What else there is: /brief help"
    `);
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

  it("shows no key of an address", async () => {
    const w = await followed({}, [[`${gazette}?id=1&token=hunter2` as CanonicalUrl, "Gazette"]]);
    const list = await answerRequest(w, anAsker(channel, "U2"), {
      kind: "command",
      command: { kind: "list" },
    });
    expect(JSON.stringify(list)).not.toContain("hunter2");
    expect(JSON.stringify(list)).toContain(`${gazette}?id=1`);
  });

  it("calls no feed healthy whose last try failed, told or not", async () => {
    const w = await followed();
    const polledAt = new Date(w.clock.now().getTime() - 16 * 60 * 60_000);
    const polling = { ...aFeed().polling, failureCount: 5, failingSince: polledAt };
    await w.feeds.putFeed({ ...aFeed(feedIdOf(gazette)), polling: { ...polling, polledAt } });
    await w.feeds.putFeed({ ...aFeed(feedIdOf(herald)), polling });
    const list = await type(w, "list");
    expect(list).toContain("- Westmere Gazette · daily · last try failed, read 16 h ago ·");
    expect(list).toContain("- Herald · daily · last try failed, not read yet ·");
  });
});

describe("a channel that is muted", () => {
  const line = "Muted until Friday 4 December, 11:00 (Europe/Paris): nothing comes before.";

  it("says so in the list, and to who follows a feed or changes how it comes", async () => {
    const w = await followed(pages);
    await submit(w, { mute: "7" });
    expect(await type(w, "list")).toContain(`2 feeds.\n${line}`);
    expect(await type(w, `subscribe ${sport} live`)).toContain(line);
    expect(await type(w, `subscribe ${gazette} live`)).toContain(`now comes live. ${line}`);
    await submit(w, { mute: "off" });
    expect(await type(w, "list")).not.toContain("muted");
  });
});
