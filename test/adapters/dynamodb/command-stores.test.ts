import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoAuditLog } from "#adapters/dynamodb/audit-log.ts";
import { dynamoBriefWishes } from "#adapters/dynamodb/brief-wishes.ts";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoDeliveryStore } from "#adapters/dynamodb/delivery-store.ts";
import { dynamoDraftStore } from "#adapters/dynamodb/draft-store.ts";
import { channelPartition } from "#adapters/dynamodb/item-key.ts";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import { keyPages } from "#adapters/dynamodb/query-pages.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import { dynamoWorkspaceStore } from "#adapters/dynamodb/workspace-store.ts";
import type { AuditLog, DraftStore, WorkspaceStore } from "#app/command-ports.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import { auditKeptMs } from "#model/audit-entry.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Channel } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { SubscribeCommand } from "#model/command.ts";
import { type Draft, draftKeptMs } from "#model/draft.ts";
import { type LocalDate, readTimeZone, type TimeZone } from "#model/schedule.ts";
import { noFilter } from "#model/subscription.ts";
import { aChannel, aFeedId, aSchedule, aSubscription } from "../../support/fake-channels.ts";
import { fakeAudit, fakeDrafts, fakeWorkspaces } from "../../support/fake-command-world.ts";
import { type FakeClock, fakeClock } from "../../support/fake-world.ts";
import { memoryTable } from "../../support/memory-table.ts";

let embedded: EmbeddedTable;
beforeAll(async () => {
  embedded = await startTable();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = embedded.endpoint;
});
afterAll(() => embedded.stop());
const table = () => openTable({ tableName: embedded.tableName });
let number = 0;
const someChannel = () => aChannel(`C-A${++number}`);

describe.each<[string, () => WorkspaceStore]>([
  ["in the table", () => dynamoWorkspaceStore(table())],
  ["in memory", fakeWorkspaces],
])("workspaces %s", (_place, open) => {
  it("remember the zone that was chosen, each its own", async () => {
    const store = open();
    const [one, other] = ["W1", "W2"].map((workspaceId) => ({
      platform: "discord" as const,
      workspaceId,
    })) as [Parameters<WorkspaceStore["zone"]>[0], Parameters<WorkspaceStore["zone"]>[0]];
    expect(await store.zone(one)).toBeUndefined();
    await store.putZone(one, readTimeZone("Asia/Tokyo") as TimeZone);
    expect(await store.zone(one)).toBe("Asia/Tokyo");
    expect(await store.zone(other)).toBeUndefined();
  });
});

describe.each<[string, (clock: FakeClock) => AuditLog]>([
  ["in the table", (clock) => dynamoAuditLog(table(), clock)],
  ["in memory", fakeAudit],
])("the log of changes %s", (_place, open) => {
  it("tells the newest first, as many as asked for, and nothing of other channels", async () => {
    const clock = fakeClock();
    const log = open(clock);
    const [channel, other] = [someChannel(), someChannel()];
    for (const did of ["one", "two", "three"]) {
      const entry = { channel, userId: "U1", at: clock.now(), did };
      // One that is added by a job that comes twice stands there once.
      for (let times = 0; times < 2; times += 1) await log.add(entry);
      clock.advance(1000);
    }
    await log.add({ channel: other, userId: "U2", at: clock.now(), did: "else" });
    const found = await log.recent(channel, 2);
    expect(found.map(({ did }) => did)).toEqual(["three", "two"]);
    expect(found[1]).toEqual({
      channel,
      userId: "U1",
      did: "two",
      at: new Date(clock.now().getTime() - 2000),
    });
  });
});

describe("the log of changes in the table", () => {
  it("forgets what is too old before the table does, and goes with its channel", async () => {
    const clock = fakeClock();
    const log = dynamoAuditLog(table(), clock);
    const channels = dynamoChannelStore(table());
    const channel = someChannel();
    await channels.addSettings(newChannelSettings(channel, aSchedule()));
    await log.add({ channel, userId: "U1", at: clock.now(), did: "one" });
    expect((await channels.whole(channel))?.subscriptions).toEqual([]);
    clock.advance(auditKeptMs + 1000);
    expect(await log.recent(channel, 9)).toEqual([]);
    await log.add({ channel, userId: "U1", at: clock.now(), did: "two" });
    await channels.remove(channel);
    expect(await log.recent(channel, 9)).toEqual([]);
  });
});

it("what a channel was told and who changed it is copied to its new id, where nothing is written over", async () => {
  const clock = fakeClock();
  const [log, channels] = [dynamoAuditLog(table(), clock), dynamoChannelStore(table())];
  const deliveries = dynamoDeliveryStore(table(), clock);
  const [from, to] = [someChannel(), someChannel()];
  await channels.addSettings(newChannelSettings(from, aSchedule()));
  await channels.addSubscription(aSubscription(from));
  await dynamoSlotStore(table(), 4).place(from, aSchedule());
  await log.add({ channel: from, userId: "U1", at: clock.now(), did: "one" });
  const key = (channel: Channel, day: number) => ({
    channel,
    date: `2026-03-0${day}` as LocalDate,
    slot: "08:00",
  });
  const postAt = clock.now();
  for (const place of [key(from, 1), key(from, 2), key(to, 2)]) {
    await deliveries.claim({ key: place, told: [], postAt }, 0);
  }
  for (const day of [1, 2]) {
    await deliveries.settle(key(from, day), { kind: "sent", at: clock.now(), messageId: "M" });
  }
  await channels.copyHistory(from, to);
  await channels.remove(from);
  expect((await log.recent(to, 9)).map(({ did }) => did)).toEqual(["one"]);
  const told = await deliveries.recent(to, key(to, 1).date);
  expect(told.map(({ state }) => state.kind)).toEqual(["claimed", "sent"]);
  expect(await channels.whole(to)).toBeUndefined();
  const notes = keyPages(table(), channelPartition(to), "PLACE#");
  expect((await notes.next()).done).toBe(true);
});

describe.each<[string, (clock: FakeClock) => DraftStore]>([
  ["in the table", (clock) => dynamoDraftStore(table(), clock)],
  ["in memory", fakeDrafts],
])("drafts %s", (_place, open) => {
  const url = "https://gazette.example/feed" as CanonicalUrl;
  const fullCommand: Required<SubscribeCommand> = {
    kind: "subscribe",
    url,
    mode: "live",
    weight: "low",
    only: ["a"],
    not: ["b"],
    outletsOnly: ["c"],
    outletsNot: ["d"],
    languages: ["fr"],
    isUnfiltered: true,
  };
  const drafts: readonly Draft[] = [
    {
      kind: "offers",
      command: fullCommand,
      offers: [{ url, title: "Gazette" }, { url }],
      replaces: aFeedId,
    },
    {
      kind: "subscription",
      command: { kind: "subscribe", url, weight: "high", only: [], not: ["a"], languages: ["fr"] },
      url,
    },
    {
      kind: "import",
      feeds: [
        {
          command: { kind: "subscribe", url, mode: "live", only: ["a"], not: [] },
          title: "Gazette",
        },
        { command: { kind: "subscribe", url, only: [], not: ["b"] } },
      ],
    },
    { kind: "filter", filter: { ...noFilter, not: ["football"], languages: ["fr"] } },
    { kind: "filter", filter: { ...noFilter, not: ["football"] }, feedId: aFeedId },
  ];

  it("come back as they were put, in their channel and no other", async () => {
    const store = open(fakeClock());
    const channel = someChannel();
    for (const [at, draft] of drafts.entries()) {
      await store.put(channel, `draft-${at}`, draft);
      expect(await store.draft(channel, `draft-${at}`)).toEqual(draft);
      expect(await store.draft(someChannel(), `draft-${at}`)).toBeUndefined();
    }
    expect(await store.draft(channel, "draft-9")).toBeUndefined();
  });
});

describe("drafts in the table", () => {
  it("are kept for a day", async () => {
    const clock = fakeClock();
    const store = dynamoDraftStore(table(), clock);
    const channel = someChannel();
    await store.put(channel, "old", { kind: "filter", filter: noFilter });
    clock.advance(draftKeptMs - 1000);
    expect(await store.draft(channel, "old")).toBeDefined();
    clock.advance(2000);
    expect(await store.draft(channel, "old")).toBeUndefined();
  });

  it("go with their channel", async () => {
    const store = dynamoDraftStore(table(), fakeClock());
    const channel = someChannel();
    await store.put(channel, "begun", { kind: "filter", filter: noFilter });
    await dynamoChannelStore(table()).remove(channel);
    expect(await store.draft(channel, "begun")).toBeUndefined();
  });
});

describe("length and language of briefs", () => {
  it("are as the channel's settings have them", async () => {
    const channel = someChannel();
    const wishes = dynamoBriefWishes(table());
    expect(await wishes.wishOf(channel)).toEqual({});
    const settings = { ...newChannelSettings(channel, aSchedule()), length: "long" } as const;
    await dynamoChannelStore(table()).addSettings(settings);
    expect(await wishes.wishOf(channel)).toEqual({ length: "long" });
    await dynamoChannelStore(table()).changeSettings(channel, (one) => ({
      ...one,
      language: "fr",
    }));
    expect(await wishes.wishOf(channel)).toEqual({ length: "long", language: "fr" });
  });
});

describe("settings that several people change at once", () => {
  it("keep what each of them did", async () => {
    const store = dynamoChannelStore(table());
    const channel = someChannel();
    await store.addSettings(newChannelSettings(channel, aSchedule()));
    const words = ["ferry", "pier", "harbour", "strike"];
    const changed = await Promise.all(
      words.map((word) =>
        store.changeSettings(channel, (one) => ({
          ...one,
          tastes: [...one.tastes, { word, weight: 1 }],
        })),
      ),
    );
    const tastes = (await store.settings(channel))?.tastes.map(({ word }) => word);
    expect(tastes?.toSorted()).toEqual(words.toSorted());
    // Each is told what it found, and no two found the same.
    expect(changed.map((one) => one?.before.tastes.length).toSorted()).toEqual([0, 1, 2, 3]);
  });

  it("are changed once for what comes several times at once, and later", async () => {
    const store = dynamoChannelStore(table());
    const channel = someChannel();
    await store.addSettings(newChannelSettings(channel, aSchedule()));
    const until = new Date(Date.now() + 60_000);
    const press = (work: string) =>
      store.changeSettingsOnce(channel, { work, until }, (one) => ({
        ...one,
        tastes: [...one.tastes, { word: work, weight: 1 }],
      }));
    await Promise.all(["one", "other", "one", "one"].map(press));
    await press("other");
    const tastes = (await store.settings(channel))?.tastes.map(({ word }) => word);
    expect(tastes?.toSorted()).toEqual(["one", "other"]);
    await store.remove(channel);
    await press("one");
    expect(await store.settings(channel)).toBeUndefined();
  });

  it("are changed as they stand, however far other reads lag behind", async () => {
    const lagging = memoryTable();
    const store = dynamoChannelStore(lagging);
    const channel = someChannel();
    await store.addSettings(newChannelSettings(channel, aSchedule()));
    lagging.lag();
    await store.changeSettings(channel, (one) => ({ ...one, length: "long" }));
    const changed = await store.changeSettings(channel, (one) => ({ ...one, language: "fr" }));
    expect(changed?.settings).toMatchObject({ length: "long", language: "fr" });
  });

  it("do not come back when the channel is gone", async () => {
    const store = dynamoChannelStore(table());
    const channel = someChannel();
    expect(await store.changeSettings(channel, (one) => one)).toBeUndefined();
    expect(await store.settings(channel)).toBeUndefined();
  });
});
