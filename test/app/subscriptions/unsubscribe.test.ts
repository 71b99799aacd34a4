import { describe, expect, it } from "vitest";
import { unsubscribe } from "#app/subscriptions/unsubscribe.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { feedIdOf } from "#model/feed-id.ts";
import { aSchedule } from "../../support/fake-channels.ts";
import { anAsker, feedAt } from "../../support/fake-command-world.ts";
import {
  channel,
  followed,
  gazette,
  herald,
  press,
  titles,
  type,
} from "../channels/followed-channel.ts";

describe("unsubscribing", () => {
  it.each([
    ["by name", "westmere gazette"],
    ["by a part of it", "gazette"],
    ["by the feed's address", gazette],
    ["by an address of the site", "gazette.example"],
    ["by its id, as a menu gives it", feedIdOf(gazette)],
  ])("%s", async (_how, named) => {
    const w = await followed();
    expect(await type(w, `unsubscribe ${named}`, "U2")).toBe(
      "This channel no longer follows Westmere Gazette. It still follows Herald.\nTo follow it again as it was:",
    );
    expect(await titles(w)).toEqual(["Herald"]);
    const [last] = await w.audit.recent(channel, 1);
    expect(last).toMatchObject({ userId: "U2", did: "removed Westmere Gazette" });
  });

  it("tells the command that follows the feed again as it was", async () => {
    const w = await followed();
    await type(w, `subscribe ${gazette} live weight: high`);
    const answer = await unsubscribe(w, anAsker(channel), "gazette");
    expect(answer).toMatchObject({ typedLine: `/brief subscribe ${gazette} live weight: high` });
  });

  it("tells no address with a key in it that somebody else gave", async () => {
    const secret = "https://gazette.example/feed?token=4f9a8c7d6e5b4a3f2e1d" as CanonicalUrl;
    const w = await followed({}, [[secret, "Gazette"]]);
    const theirs = await unsubscribe(w, anAsker(channel, "U2"), "gazette");
    expect(JSON.stringify(theirs)).not.toContain("token");
    expect(JSON.stringify(theirs)).toContain("no longer follows Gazette");
  });

  it("offers all when nothing is named, and those that are called so when several are", async () => {
    const w = await followed({}, [
      [gazette, "Gazette World"],
      [herald, "Gazette Sport"],
    ]);
    expect(await type(w, "unsubscribe")).toMatchInlineSnapshot(`
      "Which feed shall go?
      (Choose a feed to remove: Gazette Sport (herald.example) | Gazette World (gazette.example))"
    `);
    expect(await type(w, "unsubscribe gazette")).toMatchInlineSnapshot(`
      "2 feeds are called that. Which one?
      (Choose a feed to remove: Gazette Sport (herald.example) | Gazette World (gazette.example))"
    `);
    expect(await press(w, { press: "choose-removed" }, feedIdOf(herald))).toContain(
      "Gazette Sport",
    );
    expect(await titles(w)).toEqual(["Gazette World"]);
  });

  it("removes one feed where its job comes again, though another is called so then", async () => {
    const w = await followed({}, [
      [gazette, "Gazette"],
      [herald, "Gazette Sport"],
    ]);
    const asker = anAsker(channel);
    for (let runs = 0; runs < 2; runs += 1) await unsubscribe(w, asker, "gazette");
    expect(await titles(w)).toEqual(["Gazette Sport"]);
  });

  it("takes the feed of an address before the others of its site", async () => {
    const world = "https://gazette.example/world.xml" as CanonicalUrl;
    const w = await followed({}, [
      [world, "World"],
      [gazette, "Home"],
    ]);
    expect(await type(w, `unsubscribe ${gazette}`)).toContain("no longer follows Home.");
    expect(await titles(w)).toEqual(["World"]);
  });

  it("takes the feed that is called just so before those that are called more", async () => {
    const w = await followed({}, [
      [gazette, "Gazette"],
      [herald, "Gazette Sport"],
    ]);
    expect(await type(w, "unsubscribe gazette")).toContain("no longer follows Gazette.");
    expect(await titles(w)).toEqual(["Gazette Sport"]);
  });

  it("tells feeds of one name and site apart by their addresses", async () => {
    const world = "https://news.example/world.xml" as CanonicalUrl;
    const sport = "https://news.example/sport.xml" as CanonicalUrl;
    const w = await followed({}, [
      [gazette, "News"],
      [world, "News"],
      [sport, "News"],
    ]);
    expect(await type(w, "unsubscribe news")).toContain(
      "News (gazette.example) | News (news.example/world.xml) | News (news.example/sport.xml)",
    );
  });

  it("tells feeds apart whose titles are longer than a menu shows", async () => {
    const title = `News of the harbour ${"and of the town ".repeat(6)}`;
    const w = await followed({}, [
      [gazette, title],
      [herald, title],
    ]);
    const said = await type(w, "unsubscribe");
    for (const host of ["gazette.example", "herald.example"]) expect(said).toContain(`… (${host})`);
  });

  it("offers as many as a menu of a platform takes", async () => {
    const many = Array.from({ length: 30 }, (_, at) => {
      return [`https://site-${at}.example/rss` as CanonicalUrl, `Site ${at}`] as const;
    });
    const w = await followed({}, many);
    expect(await unsubscribe(w, anAsker(channel), undefined)).toMatchObject({
      menu: {
        prompt: expect.stringContaining("the first 25 of "),
        options: { length: 25 },
      },
    });
  });

  it("says what may be meant when nothing is called so", async () => {
    expect(await type(await followed(), "unsubscribe heralt")).toContain("Did you mean Herald?");
  });

  it("takes the channel out of its slot with the last daily feed, and keeps its settings", async () => {
    const w = await followed();
    await type(w, "unsubscribe herald");
    expect(await w.slots.inUse()).toHaveLength(1);
    expect(await type(w, "unsubscribe gazette")).toMatchInlineSnapshot(
      `
      "This channel no longer follows Westmere Gazette. It follows nothing now, so no digest comes; its settings stay.
      To follow it again as it was:"
    `,
    );
    expect(await w.slots.inUse()).toEqual([]);
    expect(await w.channels.settings(channel)).toBeDefined();
  });

  it.each(["daily", "live"] as const)(
    "is made up for by a feed that comes daily, which came %s before",
    async (before) => {
      const w = await followed({ [herald]: feedAt(herald, "Herald") });
      const known = (await w.channels.whole(channel))?.subscriptions ?? [];
      for (const one of known) await w.channels.putSubscription({ ...one, mode: before });
      await type(w, "unsubscribe gazette");
      if (before === "daily") await type(w, "unsubscribe herald");
      else await w.slots.leave(channel, aSchedule());
      expect(await w.slots.inUse()).toEqual([]);
      await type(w, `subscribe ${herald} daily`);
      expect(await w.slots.inUse()).toHaveLength(1);
    },
  );

  it("leaves the channel in its slot where somebody follows another at the same moment", async () => {
    const w = await followed({ [herald]: feedAt(herald, "Herald") });
    await type(w, "unsubscribe herald");
    const { leave } = w.slots;
    w.slots.leave = async (...args) => {
      await type(w, `subscribe ${herald}`);
      await leave(...args);
    };
    await type(w, "unsubscribe gazette");
    expect(await w.slots.inUse()).toHaveLength(1);
  });

  it("is no trouble when a button is pressed twice", async () => {
    const w = await followed();
    const button = { press: "remove", feedId: feedIdOf(herald) } as const;
    await press(w, button);
    expect(await press(w, button)).toBe("That feed is not followed here any more.");
  });
});
