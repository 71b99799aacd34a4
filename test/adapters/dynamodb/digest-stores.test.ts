import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from "vitest";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoDeliveryStore } from "#adapters/dynamodb/delivery-store.ts";
import { dynamoLiveDays } from "#adapters/dynamodb/live-days.ts";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import { deleteItems } from "#adapters/dynamodb/query-pages.ts";
import { dynamoRemovals } from "#adapters/dynamodb/removals.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import type { ChannelStore, SlotStore } from "#app/channel-ports.ts";
import type { DeliveryStore } from "#app/ports.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import { type ChannelSettings, newChannelSettings } from "#model/channel-settings.ts";
import type { DeliveryKey, ToldStory } from "#model/delivery.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { LocalDate, LocalTime, TimeZone } from "#model/schedule.ts";
import type { StoryId } from "#model/story.ts";
import type { Filter, Subscription } from "#model/subscription.ts";
import {
  aChannel,
  aSchedule,
  aSubscription,
  fakeChannels,
  fakeDeliveries,
  fakeLiveDays,
  fakeSlots,
} from "../../support/fake-channels.ts";
import { type FakeClock, fakeClock } from "../../support/fake-world.ts";
import { memoryTable } from "../../support/memory-table.ts";

let embedded: EmbeddedTable;
beforeAll(async () => {
  embedded = await startTable();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = embedded.endpoint;
});
afterEach(() => embedded.setFault(undefined));
afterAll(() => embedded.stop());
const table = () => openTable({ tableName: embedded.tableName });

const told: readonly ToldStory[] = [
  { storyId: "story-1" as StoryId, entryIds: ["e1", "e2"], facts: ["toll=12"] },
  { storyId: "story-2" as StoryId, entryIds: ["e3"], facts: [], isCarried: true },
];
const postAt = new Date("2026-03-02T07:00:00Z");
const leaseMs = 30_000;
const filter: Filter = {
  only: ["ferry"],
  not: ["football"],
  outletsOnly: ["Gazette"],
  outletsNot: ["evening.example"],
  languages: ["en"],
};
let number = 0;
function aKey(date = "2026-03-02", channel = aChannel(`C-D${++number}`)): DeliveryKey {
  return { channel, date: date as LocalDate, slot: "08:00" };
}

describe.each<[string, (clock: FakeClock) => DeliveryStore]>([
  ["in the table", (clock) => dynamoDeliveryStore(table(), clock)],
  ["in the table of load runs", (clock) => dynamoDeliveryStore(memoryTable(), clock)],
  ["in the table, of live posts", (clock) => dynamoDeliveryStore(table(), clock, "LIVE")],
  ["in memory", fakeDeliveries],
])("deliveries %s", (_place, open) => {
  it("are claimed by one of many at once", async () => {
    const store = open(fakeClock());
    const decided = { key: aKey(), told, postAt };
    const claims = await Promise.all(
      Array.from({ length: 6 }, () => store.claim(decided, leaseMs)),
    );
    expect(claims.map(({ kind }) => kind).toSorted()).toEqual([
      "claimed",
      ...Array(5).fill("held"),
    ]);
  });

  it("are taken over after the lease, with what the first run had decided", async () => {
    const clock = fakeClock();
    const store = open(clock);
    const key = aKey();
    const claimedAt = clock.now();
    await store.claim({ key, told, postAt }, leaseMs);
    clock.advance(leaseMs + 1);
    const claim = await store.claim({ key, told: [], postAt: new Date(0) }, leaseMs);
    expect(claim).toMatchObject({ kind: "taken-over", delivery: { key, postAt, claimedAt } });
    expect(claim.kind === "taken-over" && claim.delivery.told).toEqual(told);
    expect(await store.claim({ key, told, postAt }, leaseMs)).toEqual({ kind: "held" });
  });

  it("are over once settled, whatever became of them", async () => {
    const clock = fakeClock();
    const store = open(clock);
    const [sent, lost] = [aKey(), aKey()];
    for (const key of [sent, lost]) await store.claim({ key, told, postAt }, leaseMs);
    await store.settle(sent, { kind: "sent", at: clock.now(), messageId: "M1" });
    await store.settle(lost, { kind: "given-up", reason: "gone" });
    clock.advance(10 * leaseMs);
    for (const key of [sent, lost])
      expect(await store.claim({ key, told, postAt }, leaseMs)).toEqual({ kind: "over" });
  });

  it("are forgotten when released", async () => {
    const store = open(fakeClock());
    const key = aKey();
    await store.claim({ key, told, postAt }, leaseMs);
    await store.release(key);
    expect(await store.claim({ key, told, postAt }, leaseMs)).toEqual({ kind: "claimed" });
  });

  it("stay over when a run that was late releases them", async () => {
    const clock = fakeClock();
    const store = open(clock);
    const key = aKey();
    await store.claim({ key, told, postAt }, leaseMs);
    await store.settle(key, { kind: "sent", at: clock.now(), messageId: "M1" });
    await store.release(key);
    expect(await store.claim({ key, told, postAt }, leaseMs)).toEqual({ kind: "over" });
  });

  it("that are withdrawn after they were sent, or left, are given up, and stay over; no others", async () => {
    const clock = fakeClock();
    const store = open(clock);
    const channel = aChannel(`C-W${++number}`);
    const [sent, claimed] = [aKey("2026-03-02", channel), aKey("2026-03-03", channel)];
    for (const key of [sent, claimed]) await store.claim({ key, told, postAt }, leaseMs);
    await store.settle(sent, { kind: "sent", at: clock.now(), messageId: "M1" });
    for (const key of [sent, claimed, aKey("2026-03-04", channel)]) await store.withdraw(key);
    const recent = await store.recent(channel, sent.date);
    expect(recent.map(({ state }) => state.kind)).toEqual(["claimed", "given-up"]);
    expect(recent[1]?.state).toEqual({ kind: "given-up", reason: "withdrawn" });
    expect(await store.claim({ key: sent, told, postAt }, leaseMs)).toEqual({ kind: "over" });
    clock.advance(leaseMs);
    await store.withdraw(claimed);
    expect(await store.claim({ key: claimed, told, postAt }, leaseMs)).toEqual({ kind: "over" });
  });

  it("are remembered from a date on, the newest first", async () => {
    const clock = fakeClock();
    const store = open(clock);
    const channel = aChannel(`C-R${++number}`);
    for (const date of ["2026-03-01", "2026-03-02", "2026-03-03"]) {
      const key = aKey(date, channel);
      await store.claim({ key, told, postAt }, leaseMs);
      await store.settle(key, { kind: "sent", at: clock.now(), messageId: "M" });
    }
    const recent = await store.recent(channel, "2026-03-02" as LocalDate);
    expect(recent.map(({ key }) => key.date)).toEqual(["2026-03-03", "2026-03-02"]);
    expect(recent[0]).toMatchObject({
      told,
      state: { kind: "sent", messageId: "M", at: clock.now() },
    });
  });
});

describe("a delivery in the table", () => {
  it("is not over for a run to which the table gives no answer", async () => {
    const clock = fakeClock();
    const store = dynamoDeliveryStore(table(), clock);
    const key = aKey();
    await store.claim({ key, told, postAt }, leaseMs);
    clock.advance(leaseMs);
    embedded.setFault(({ operation }) =>
      operation === "UpdateItem" ? { kind: "refuse", error: "InternalServerError" } : undefined,
    );
    await expect(store.claim({ key, told, postAt }, leaseMs)).rejects.toThrow();
    embedded.setFault(undefined);
    expect(await store.claim({ key, told, postAt }, leaseMs)).toMatchObject({ kind: "taken-over" });
  });
});

describe("what DynamoDB gives in pages of 1 MB is read to its end", () => {
  it("deliveries of a channel", async () => {
    const clock = fakeClock();
    const store = dynamoDeliveryStore(table(), clock);
    const channel = aChannel("C-MANY");
    const facts = Array.from({ length: 35 }, (_, at) => `${at}`.padEnd(10_000, "x"));
    const days = ["01", "02", "03", "04"].map((day) => `2026-03-${day}`);
    for (const date of days) {
      const long: readonly ToldStory[] = [{ storyId: "s" as StoryId, entryIds: ["e"], facts }];
      await store.claim({ key: aKey(date, channel), told: long, postAt }, leaseMs);
    }
    const recent = await store.recent(channel, "2026-03-01" as LocalDate);
    expect(recent.map(({ key }) => key.date)).toEqual(days.toReversed());
  });

  it("slots in use", async () => {
    const store = dynamoSlotStore(table(), 4);
    const before = (await store.inUse()).length;
    const zones = Array.from({ length: 1200 }, (_, at) => `${at}`.padEnd(900, "x") as TimeZone);
    const { client, name } = table();
    for (let at = 0; at < zones.length; at += 25) {
      const requests = zones
        .slice(at, at + 25)
        .map((zone) => ({ PutRequest: { Item: { pk: "SLOTS", sk: `slack#${zone}#08:00` } } }));
      await client.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }));
    }
    expect((await store.inUse()).length - before).toBe(zones.length);
    await deleteItems(
      table(),
      zones.map((zone) => ({ pk: "SLOTS", sk: `slack#${zone}#08:00` })),
    );
  });
});

async function standing(store: SlotStore): Promise<readonly string[]> {
  const found: string[] = [];
  for (const slot of await store.inUse()) {
    for await (const page of store.channelsIn(slot)) {
      found.push(
        ...page.map(
          ({ channel, days }) =>
            `${slot.platform} ${slot.zone} ${slot.time} ${channel.channelId} ${days.join("")}`,
        ),
      );
    }
  }
  return found.toSorted();
}

describe.each<[string, () => SlotStore]>([
  ["in the table", () => dynamoSlotStore(table(), 4)],
  ["in the table of load runs", () => dynamoSlotStore(memoryTable(), 4)],
  ["in memory", fakeSlots],
])("slots %s", (_place, open) => {
  it("hold each channel once, and let it move and leave", async () => {
    const store = open();
    const [early, late] = [
      aSchedule("07:00", "Asia/Tokyo"),
      aSchedule("21:30", "Asia/Tokyo", [6, 7]),
    ];
    for (const id of ["S1", "S2", "S3"]) await store.place(aChannel(id), early);
    await store.place(aChannel("S2"), late);
    for (const id of ["S2", "S3"]) await store.leave(aChannel(id), early);
    const mine = (await standing(store)).filter((line) => line.includes("Asia/Tokyo"));
    expect(mine).toEqual(["slack Asia/Tokyo 07:00 S1 1234567", "slack Asia/Tokyo 21:30 S2 67"]);
  });

  it("keep the mark of the sweep, and let one of two sweeps move it", async () => {
    const store = open();
    const [a, b, c] = [1, 2, 3].map((hour) => new Date(Date.UTC(2026, 0, 1, hour)));
    expect(await store.sweptUntil()).toBeUndefined();
    await store.advance(undefined, a as Date);
    await store.advance(undefined, c as Date);
    expect(await store.sweptUntil()).toEqual(a);
    await store.advance(a, b as Date);
    await store.advance(a, c as Date);
    expect(await store.sweptUntil()).toEqual(b);
  });
});

describe.each([
  ["in the table", () => dynamoChannelStore(table())],
  ["in the table of load runs", () => dynamoChannelStore(memoryTable())],
  ["in memory", fakeChannels],
])("channels %s", (_place, open) => {
  it("are read whole, and seen from the feed's side", async () => {
    const store = open();
    const channel = { ...aChannel(`W${++number}`), workspaceId: `T${number}` };
    const feedId = `f${number}` as FeedId;
    const subscription: Required<Subscription> = {
      ...aSubscription(channel, feedId),
      filter,
      weight: "high",
      mutedUntil: postAt,
      liveUntil: new Date("2026-02-01T08:00:00Z"),
      dailyUntil: new Date("2026-02-01T08:00:00Z"),
      movedFrom: "f0" as FeedId,
    };
    const settings: Required<ChannelSettings> = {
      ...newChannelSettings(channel, aSchedule()),
      filter,
      tastes: [{ word: "ferry", weight: -1 }],
      skipped: ["2026-03-02" as LocalDate],
      had: { date: "2026-03-02" as LocalDate, time: "08:00" as LocalTime },
      language: "fr",
      mutedUntil: postAt,
      paused: { reason: "workspace-restricted", since: postAt },
    };
    expect(await store.whole(channel)).toBeUndefined();
    await store.addSettings(settings);
    await store.addSubscription(subscription);
    expect(await store.whole(channel)).toEqual({ settings, subscriptions: [subscription] });
    expect(await store.settings(channel)).toEqual(settings);
    const subscribers = [];
    for await (const page of store.subscribers(feedId)) subscribers.push(...page);
    expect(subscribers).toEqual([{ channel, mode: "daily" }]);
    expect(await store.hasSubscribers(feedId)).toBe(true);
    expect(await store.channelsOf(channel)).toEqual([channel]);

    await store.removeSubscription(channel, feedId);
    expect(await store.whole(channel)).toEqual({ settings, subscriptions: [] });
    expect(await store.hasSubscribers(feedId)).toBe(false);
    await store.addSubscription(subscription);
    await store.remove(channel);
    expect(await store.whole(channel)).toBeUndefined();
    expect(await store.channelsOf(channel)).toEqual([]);
    for await (const page of store.subscribers(feedId)) expect(page).toEqual([]);
  });

  it("keep what stands where it is added once more", async () => {
    const { store, channel, subscription, settings } = await followed(open());
    expect(await store.addSettings({ ...settings, storiesMax: 3 })).toBe(false);
    expect(await store.addSubscription({ ...subscription, mode: "live" })).toBe(false);
    expect(await store.whole(channel)).toEqual({ settings, subscriptions: [subscription] });
  });

  it("keep what several people change of one subscription at once", async () => {
    const { store, channel, subscription } = await followed(open());
    const { feedId } = subscription;
    const changes: readonly Partial<Subscription>[] = [
      { mode: "live" },
      { weight: "high" },
      { mutedUntil: postAt },
      { filter },
    ];
    await Promise.all(
      changes.map((change) =>
        store.changeSubscription(channel, feedId, (one) => ({ ...one, ...change })),
      ),
    );
    const [changed] = (await store.whole(channel))?.subscriptions ?? [];
    expect(changed).toMatchObject({ mode: "live", weight: "high", mutedUntil: postAt, filter });
    expect(await subscribersOf(store, feedId)).toEqual([{ channel, mode: "live" }]);
  });

  it("have no subscription back that is removed while somebody changes it", async () => {
    for (let times = 0; times < 10; times += 1) {
      const { store, channel, subscription } = await followed(open());
      const { feedId } = subscription;
      await Promise.all([
        store.changeSubscription(channel, feedId, (one) => ({ ...one, mutedUntil: postAt })),
        store.removeSubscription(channel, feedId),
        store.changeSubscription(channel, feedId, (one) => ({ ...one, mode: "live" })),
      ]);
      expect((await store.whole(channel))?.subscriptions).toEqual([]);
      expect(await store.hasSubscribers(feedId)).toBe(false);
      expect(await store.changeSubscription(channel, feedId, (one) => one)).toBeUndefined();
    }
  });

  it.each([
    ["to another feed", false],
    ["to one that is followed already, which stays", true],
  ])("move a subscription %s", async (_case, isFollowed) => {
    const { store, channel, subscription } = await followed(open());
    const to = { ...subscription, feedId: `${subscription.feedId}b` as FeedId };
    const standing = { ...to, mode: "live" } as const;
    if (isFollowed) await store.addSubscription(standing);
    await store.changeSubscription(channel, subscription.feedId, () => to);
    expect((await store.whole(channel))?.subscriptions).toEqual([isFollowed ? standing : to]);
    expect(await store.hasSubscribers(subscription.feedId)).toBe(false);
    expect(await subscribersOf(store, to.feedId)).toEqual([
      { channel, mode: isFollowed ? "live" : "daily" },
    ]);
  });

  async function followed(store: ChannelStore) {
    const channel = { ...aChannel(`W${++number}`), workspaceId: `T${number}` };
    const settings = newChannelSettings(channel, aSchedule());
    const subscription = aSubscription(channel, `f${number}` as FeedId);
    await store.addSettings(settings);
    await store.addSubscription(subscription);
    return { store, channel, settings, subscription };
  }

  async function subscribersOf(store: ChannelStore, feedId: FeedId) {
    const found = [];
    for await (const page of store.subscribers(feedId)) found.push(...page);
    return found;
  }
});

test("what is left of a workspace that has removed us can still be removed, and nothing changed", async () => {
  const channel = { ...aChannel(`W${++number}`), workspaceId: `T${number}` };
  const [store, { feedId }] = [dynamoChannelStore(table()), aSubscription(channel)];
  await store.addSubscription(aSubscription(channel));
  await dynamoRemovals(table()).note(channel, new Date());
  const change = (one: Subscription): Subscription => ({ ...one, mode: "live" });
  await expect(store.changeSubscription(channel, feedId, change)).rejects.toThrow("removed us");
  await store.removeSubscription(channel, feedId);
  expect(await store.changeSubscription(channel, feedId, change)).toBeUndefined();
});

test("a feed has a subscriber from the moment that one is stored, however far other reads lag behind", async () => {
  const lagging = memoryTable();
  const store = dynamoChannelStore(lagging);
  const { feedId } = aSubscription(aChannel());
  lagging.lag();
  await store.addSubscription(aSubscription(aChannel()));
  expect(await store.hasSubscribers(feedId)).toBe(true);
});

describe.each([
  ["in the table", () => dynamoLiveDays(table(), fakeClock())],
  ["in the table of load runs", () => dynamoLiveDays(memoryTable(), fakeClock())],
  ["in memory", fakeLiveDays],
])("days of live posts %s", (_place, open) => {
  it("give each post one place, and no more places than there are", async () => {
    const days = open();
    const channel = aChannel(`L${++number}`);
    const date = "2026-03-02" as LocalDate;
    const admit = (id: string) => days.admit(channel, date, id, 3);
    const admitted = await Promise.all(["a", "b", "a", "c", "d", "e", "b"].map(admit));
    expect(admitted.filter(Boolean).length).toBeLessThanOrEqual(5);
    const again = await Promise.all(["a", "b", "c", "d", "e"].map(admit));
    expect(again.filter(Boolean)).toHaveLength(3);
    expect(await days.admit(channel, "2026-03-03" as LocalDate, "d", 3)).toBe(true);
  });
});

describe("live posts", () => {
  it("are no part of what digests remember", async () => {
    const channel = aChannel(`M${++number}`);
    const key = { ...aKey("2026-03-02", channel), slot: "entry-1" };
    await dynamoDeliveryStore(table(), fakeClock(), "LIVE").claim({ key, told, postAt }, leaseMs);
    const digests = dynamoDeliveryStore(table(), fakeClock());
    expect(await digests.recent(channel, "2026-01-01" as LocalDate)).toEqual([]);
  });
});

describe("the table of load runs", () => {
  it("counts the units that the embedded table counts", async () => {
    const before = embedded.consumed();
    const memory = memoryTable();
    for (const one of [table(), memory]) {
      const clock = fakeClock();
      const store = dynamoDeliveryStore(one, clock);
      const channel = aChannel("C-UNITS");
      for (const date of ["2026-05-01", "2026-05-02"]) {
        const key = aKey(date, channel);
        await store.claim({ key, told, postAt }, leaseMs);
        await store.claim({ key, told, postAt }, leaseMs);
        await store.settle(key, { kind: "sent", at: clock.now(), messageId: "M" });
      }
      await store.recent(channel, "2026-01-01" as LocalDate);
      const settings = newChannelSettings(channel, aSchedule());
      await dynamoChannelStore(one).addSettings(settings);
      await dynamoChannelStore(one).whole(channel);
      await dynamoSlotStore(one, 4).place(channel, aSchedule());
    }
    const after = embedded.consumed();
    expect(memory.consumed()).toEqual({
      readUnits: after.readUnits - before.readUnits,
      writeUnits: after.writeUnits - before.writeUnits,
    });
  });
});
