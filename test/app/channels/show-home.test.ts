import { describe, expect, it } from "vitest";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { LocalDate } from "#model/schedule.ts";
import { aChannel, aSchedule, aSubscription } from "../../support/fake-channels.ts";
import { ask, channel, followed, press, submit, type } from "./followed-channel.ts";

describe("the App Home", () => {
  it("shows channels the person is in, and nothing of others", async () => {
    const w = await followed();
    w.people.channelsOf = async () => new Set(["C1"]);
    const secret = aChannel("C-SECRET");
    await w.channels.putSettings(newChannelSettings(secret, aSchedule()));
    await w.channels.putSubscription(aSubscription(secret));
    expect(await ask(w, { kind: "home" })).toMatchInlineSnapshot(`
      "C1
      08:00 every day (Europe/Paris)
      - Herald
      - Westmere Gazette
      Saturday 28 November, 08:00
      Sunday 29 November, 08:00
      Monday 30 November, 08:00"
    `);
    w.people.channelsOf = async () => new Set();
    expect(await ask(w, { kind: "home" })).toBe("");
  });

  it("shows the person’s own messages with the bot, and nobody else’s", async () => {
    const w = await followed();
    w.people.channelsOf = async () => new Set();
    const direct = aChannel("D1");
    await w.channels.putSettings(newChannelSettings(direct, aSchedule()));
    await w.channels.putSubscription(aSubscription(direct));
    expect(await ask(w, { kind: "home" }, "U1")).toContain("D1");
    expect(await ask(w, { kind: "home" }, "U2")).toBe("");
  });

  it("shows what the person added where Slack does not tell", async () => {
    const w = await followed();
    expect(await ask(w, { kind: "home" }, "U2")).toBe("");
    expect(await ask(w, { kind: "home" }, "U1")).toContain("C1");
  });

  it("says of a muted channel that it is", async () => {
    const w = await followed();
    await submit(w, { mute: "7" });
    expect(await ask(w, { kind: "home" })).toContain("Muted until");
  });

  it("repairs a paused channel once we may post there", async () => {
    const w = await followed();
    const settings = await w.channels.settings(channel);
    if (settings === undefined) throw new Error("no settings");
    const paused = { reason: "not-in-channel", since: w.clock.now() } as const;
    await w.channels.putSettings({ ...settings, paused });
    w.people.canPost = async () => "not-in-channel";
    const button = { press: "home-repair", channelId: "C1" } as const;
    expect(await ask(w, { kind: "home" })).toContain("Paused: I am not in this channel.");
    expect(await type(w, "digest next")).toContain(
      "Invite me with /invite @Newsbrief, then press Repair.",
    );
    expect(await type(w, "list")).toContain(
      "Invite me with /invite @Newsbrief, then press Repair.",
    );
    expect(await type(w, "digest now")).toContain("I try once more now");
    expect(await press(w, button)).toContain("/invite @Newsbrief");
    w.people.canPost = async () => "yes";
    expect(await press(w, button)).toContain("I try again to post here.");
    expect(await w.channels.settings(channel)).not.toHaveProperty("paused");
    expect(await press(w, button)).toBe("Nothing is wrong here.");
  });

  it("gives a repaired channel the digest that the pause kept back, once, where it was of the last day", async () => {
    const w = await followed();
    const pauseAt = async (since: string, now: string) => {
      w.clock.advance(Date.parse(now) - w.clock.now().getTime());
      const paused = { reason: "not-in-channel", since: new Date(since) } as const;
      await w.channels.changeSettings(channel, (one) => ({ ...one, paused }));
      w.jobs.added.length = 0;
      const said = await press(w, { press: "repair" });
      return { said, jobs: w.jobs.added.filter(({ kind }) => kind === "send-digest") };
    };
    const date = "2026-11-28" as LocalDate;
    const dueAt = new Date("2026-11-28T07:00:00Z");
    const job = { kind: "send-digest", channel, date, slot: "08:00", dueAt };
    const late = await pauseAt("2026-11-28T07:00:03Z", "2026-11-28T09:00:00Z");
    expect(late.said).toMatchInlineSnapshot(
      `"I try again to post here. The digest of Saturday 28 November comes in a few minutes. The next digest: Sunday 29 November, 08:00 (Europe/Paris)."`,
    );
    expect(late.jobs).toEqual([job]);
    // Long before the pause it came, or was not to come.
    expect((await pauseAt("2026-11-28T12:00:00Z", "2026-11-28T12:30:00Z")).jobs).toEqual([]);
    expect((await pauseAt("2026-11-27T07:00:03Z", "2026-11-28T13:00:00Z")).jobs).toEqual([job]);
    await w.deliveries.claim({ key: { channel, date, slot: "08:00" }, told: [], postAt: dueAt }, 1);
    expect((await pauseAt("2026-11-28T07:00:03Z", "2026-11-28T14:00:00Z")).jobs).toEqual([]);
  });

  it("says of a repaired channel when the next digest comes that can: not that which was refused", async () => {
    const w = await followed();
    w.clock.advance(Date.parse("2026-11-28T06:52:00Z") - w.clock.now().getTime());
    const key = { channel, date: "2026-11-28" as LocalDate, slot: "08:00" };
    await w.deliveries.claim({ key, told: [], postAt: new Date("2026-11-28T07:00:00Z") }, 60_000);
    await w.deliveries.settle(key, { kind: "given-up", reason: "not-in-channel" });
    await w.channels.changeSettings(channel, (one) => ({
      ...one,
      paused: { reason: "not-in-channel", since: w.clock.now() },
    }));
    const button = { press: "repair" } as const;
    expect(await press(w, button)).toContain("The next digest: Sunday 29 November, 08:00");
  });
});
