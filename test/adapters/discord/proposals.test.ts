import { describe, expect, it } from "vitest";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { feedIdOf } from "#model/feed-id.ts";
import { aSchedule, aSubscription } from "../../support/fake-channels.ts";
import { channel, door, option } from "./door.ts";

describe("what Discord proposes while a person types", () => {
  const typing = (name: string, options: readonly object[]) => ({
    type: 4,
    data: { id: "9", type: 1, name, options },
  });
  const focused = { focused: true };

  it("are the channel's feeds, by name or address, 25 at most", async () => {
    const { ask, channels } = door();
    await channels.putSettings(newChannelSettings(channel, aSchedule()));
    for (let number = 0; number < 30; number += 1) {
      const feedUrl = `https://site-${number}.example/feed` as CanonicalUrl;
      const feedId = feedIdOf(feedUrl);
      const title = number === 7 ? "Le Monde" : `Gazette ${"x".repeat(number * 5)}`;
      await channels.putSubscription({ ...aSubscription(channel, feedId), feedUrl, title });
    }
    const some = await ask(typing("unsubscribe", [option("feed", "monde", focused)]));
    const value = feedIdOf("https://site-7.example/feed" as CanonicalUrl);
    expect(some).toEqual({
      type: 8,
      data: { choices: [{ name: "Le Monde (site-7.example)", value }] },
    });
    const { data } = await ask(typing("unsubscribe", [option("feed", "", focused)]));
    expect(data.choices).toHaveLength(25);
    for (const choice of data.choices) expect([...choice.name].length).toBeLessThanOrEqual(100);
  });

  it("tell nobody the key of a feed who types its letters one by one", async () => {
    const { ask, channels } = door();
    await channels.putSettings(newChannelSettings(channel, aSchedule()));
    const feedUrl = "https://site.example/feed?token=q7x" as CanonicalUrl;
    await channels.putSubscription({ ...aSubscription(channel, feedIdOf(feedUrl)), feedUrl });
    for (const [typed, count] of [
      ["site.example/feed", 1],
      ["token=q", 0],
      ["q7x", 0],
    ] as const) {
      const { data } = await ask(typing("unsubscribe", [option("feed", typed, focused)]));
      expect(data.choices).toHaveLength(count);
    }
  });

  it.each([
    ["timezone", "new y", "America/New_York"],
    ["timezone", "mumbai", "Asia/Kolkata"],
    ["time", "7p", "07:00"],
    ["time", "7 pm", "19:00"],
    ["days", "mon wed", "Mon and Wed"],
    ["days", "week", "weekdays"],
  ])("are values for %s: “%s”", async (name, typed, expected) => {
    const { ask } = door();
    const sub = { type: 1, name: "schedule", options: [option(name, typed, focused)] };
    const { data } = await ask(typing("digest", [sub]));
    expect(data.choices.map(({ value }: { value: string }) => value)).toContain(expected);
    expect(data.choices.length).toBeLessThanOrEqual(25);
  });

  it("are times of the day from six o’clock on, where nothing was typed", async () => {
    const { ask } = door();
    const sub = { type: 1, name: "schedule", options: [option("time", "", focused)] };
    const { data } = await ask(typing("digest", [sub]));
    const times = data.choices.map(({ value }: { value: string }) => value);
    expect(times.slice(0, 3)).toEqual(["06:00", "06:30", "07:00"]);
    expect(times).toHaveLength(25);
    for (const time of times) expect(time).toMatch(/^(?:[01]\d|2[0-3]):[03]0$/);
  });

  it("are the zones that most people live in, where nothing was typed", async () => {
    const { ask } = door();
    const sub = { type: 1, name: "schedule", options: [option("timezone", "", focused)] };
    const { data } = await ask(typing("digest", [sub]));
    const zones = data.choices.map(({ value }: { value: string }) => value);
    expect(zones).toHaveLength(25);
    expect(zones).toEqual(expect.arrayContaining(["Europe/London", "Asia/Tokyo", "UTC"]));
  });

  it("are none for an option that proposes nothing", async () => {
    const { ask } = door();
    const answer = await ask(typing("subscribe", [option("feed", "le", focused)]));
    expect(answer).toEqual({ type: 8, data: { choices: [] } });
  });
});
