import { beforeEach, describe, expect, it } from "vitest";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { DeliveryKey } from "#model/delivery.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { LocalDate } from "#model/schedule.ts";
import { noFilter } from "#model/subscription.ts";
import { minuteMs } from "#shared/durations.ts";
import { aChannel, anEntry, aSchedule } from "../../support/fake-channels.ts";
import type { CommandWorld } from "../../support/fake-command-world.ts";
import { channel, followed, gazette, herald, press, type } from "../channels/followed-channel.ts";

const date = "2026-11-27" as LocalDate;
const [gazetteId, heraldId] = [feedIdOf(gazette), feedIdOf(herald)];

let w: CommandWorld;
beforeEach(async () => {
  // It is 11:00 in Paris: the digest of 11:05 is handed over.
  w = await followed();
  await w.channels.putSettings(newChannelSettings(channel, aSchedule("11:05")));
  await handOver(w.deliveries, "11:05", "D1");
});

/** What appears in some minutes. */
async function handOver(
  store: CommandWorld["deliveries"],
  slot: string,
  messageId: string,
  minutes = 5,
): Promise<DeliveryKey> {
  const key = { channel, date, slot };
  const postAt = new Date(w.clock.now().getTime() + minutes * minuteMs);
  await store.claim({ key, told: [], postAt }, minuteMs);
  await store.settle(key, { kind: "sent", at: w.clock.now(), messageId });
  return key;
}

const states = (store: CommandWorld["deliveries"]) =>
  Object.fromEntries([...store.all.values()].map(({ key, state }) => [key.slot, state.kind]));
const onItsWay = /One post was on its way already and still appears\./;

describe("what Slack was handed", () => {
  it("is taken back when the channel is muted, and nothing else is", async () => {
    await handOver(w.deliveries, "now-1", "N1");
    await handOver(w.deliveries, "08:00", "D0", -180);
    await handOver(w.livePosts, "entry-1", "L1");
    await press(w, { press: "choose-mute" }, "1");
    expect(w.waitingPosts.asked).toEqual(["D1", "L1"]);
    expect(states(w.deliveries)).toEqual({ "11:05": "given-up", "now-1": "sent", "08:00": "sent" });
  });

  it("stays, and the answer says so, where Slack does not give it back", async () => {
    w.waitingPosts.isGivenBack = false;
    expect(await press(w, { press: "choose-mute" }, "1")).toMatch(onItsWay);
    expect(states(w.deliveries)).toEqual({ "11:05": "sent" });
  });

  it("is taken back by the run after one that died", async () => {
    const mutedUntil = new Date("2026-12-01T00:00:00Z");
    await w.channels.changeSettings(channel, (one) => ({ ...one, mutedUntil }));
    await press(w, { press: "choose-mute" }, "keep");
    expect(states(w.deliveries)).toEqual({ "11:05": "given-up" });
  });

  it("comes where a digest still has its feeds, and not when the last is removed", async () => {
    await type(w, "unsubscribe Herald");
    await press(w, { press: "mute", feedId: gazetteId });
    expect(states(w.deliveries)).toEqual({ "11:05": "sent" });
    await press(w, { press: "remove", feedId: gazetteId });
    expect(states(w.deliveries)).toEqual({ "11:05": "given-up" });
  });

  it.each([
    ["12:30", "given-up"],
    ["10:00", "sent"],
    ["11:05", "sent"],
  ])("comes once on a day whose digest is moved: to %s", async (time, state) => {
    await type(w, `digest at ${time}`);
    expect(states(w.deliveries)["11:05"]).toBe(state);
  });

  it("of a live feed goes with its mute, and what is of others comes", async () => {
    await w.entries.add([
      anEntry(1, w.clock.now(), gazetteId),
      anEntry(2, w.clock.now(), heraldId),
    ]);
    const slots = ["entry-1", "entry-2", `trouble-${gazetteId}`, `flood-${heraldId}-1`, "overflow"];
    for (const slot of slots) await handOver(w.livePosts, slot, slot);
    await press(w, { press: "mute", feedId: gazetteId });
    expect(new Set(w.waitingPosts.asked)).toEqual(new Set(["entry-1", `trouble-${gazetteId}`]));
    await press(w, { press: "remove", feedId: heraldId });
    expect(states(w.livePosts)).toMatchObject({ "entry-2": "given-up", overflow: "sent" });
  });

  it("goes where a filter that is saved now keeps it out", async () => {
    // “Bank of Norland raises its key rate” and “Volcano on Mount Asare erupts”.
    await w.entries.add([
      anEntry(1, w.clock.now(), gazetteId),
      anEntry(2, w.clock.now(), gazetteId),
    ]);
    for (const slot of ["entry-1", "entry-2", "overflow"]) await handOver(w.livePosts, slot, slot);
    const filter = { ...noFilter, not: ["volcano"] };
    await w.drafts.put(channel, "D", { kind: "filter", feedId: gazetteId, filter });
    await press(w, { press: "save-filter", draft: "D" });
    expect(w.waitingPosts.asked).toEqual(["entry-2"]);
    await w.channels.changeSettings(channel, (one) => ({
      ...one,
      filter: { ...noFilter, not: ["key rate"] },
    }));
    await press(w, { press: "mute", feedId: heraldId });
    expect(w.waitingPosts.asked).toEqual(["entry-2", "entry-1"]);
  });

  it.each([
    ["just being handed over is left to the run that does it", 0, true, false, []],
    ["left by a run that died is looked for", minuteMs, true, false, ["entry-1"]],
    ["not found comes, and the answer says so", minuteMs, false, true, ["entry-1"]],
  ])("but what is %s", async (_case, passedMs, isGivenBack, isSaid, asked) => {
    w.waitingPosts.isGivenBack = isGivenBack;
    await w.livePosts.claim(
      {
        key: { channel, date, slot: "entry-1" },
        told: [],
        postAt: new Date(w.clock.now().getTime() + 2 * minuteMs),
      },
      minuteMs,
    );
    w.clock.advance(passedMs);
    expect(onItsWay.test(await press(w, { press: "mute", feedId: gazetteId }))).toBe(isSaid);
    expect(w.waitingPosts.asked).toEqual(asked);
  });

  it("is taken back by the run after one that died when its digest was skipped", async () => {
    await w.channels.changeSettings(channel, (one) => ({ ...one, skipped: [date] }));
    await press(w, { press: "skip", date });
    expect(states(w.deliveries)).toEqual({ "11:05": "given-up" });
  });

  it("is left alone by who only looks", async () => {
    const mutedUntil = new Date("2026-12-01T00:00:00Z");
    await w.channels.changeSettings(channel, (one) => ({ ...one, mutedUntil }));
    await press(w, { press: "settings" });
    expect(w.waitingPosts.asked).toEqual([]);
  });
});

it("what a run that died left of one job is found from the earliest of its days on", async () => {
  const { withdrawAbandoned } = await import("#app/deliveries/withdraw-unwanted.ts");
  const days = ["2026-11-28", "2026-11-27"] as LocalDate[];
  const keys = days.map((day) => ({ channel, date: day, slot: `entry-${day}` }));
  const postAt = new Date(w.clock.now().getTime() + 5 * minuteMs);
  for (const key of keys) await w.livePosts.claim({ key, told: [], postAt }, minuteMs);
  w.clock.advance(minuteMs);
  await withdrawAbandoned({ ...w, deliveries: w.livePosts }, channel, keys);
  expect(w.waitingPosts.asked.toSorted()).toEqual(["entry-2026-11-27", "entry-2026-11-28"]);
});

it("Discord keeps nothing for later", async () => {
  const { withdrawIfUnwanted, withdrawUnwanted } = await import(
    "#app/deliveries/withdraw-unwanted.ts"
  );
  const discord = aChannel("C1", "discord");
  const mutedUntil = new Date("2026-12-01T00:00:00Z");
  await w.channels.putSettings({ ...newChannelSettings(discord, aSchedule()), mutedUntil });
  const key = { channel: discord, date, slot: "11:05" };
  const delivery = { key, postAt: new Date(w.clock.now().getTime() + minuteMs) };
  await w.deliveries.claim({ ...delivery, told: [] }, 0);
  expect(await withdrawUnwanted(w, discord)).toEqual([]);
  const posted = { kind: "posted", messageId: "M" } as const;
  expect(await withdrawIfUnwanted(w, delivery, posted, () => false)).toBe(true);
  expect(w.waitingPosts.asked).toEqual([]);
});
