import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { dynamoAuditLog } from "#adapters/dynamodb/audit-log.ts";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoDeliveryStore } from "#adapters/dynamodb/delivery-store.ts";
import { dynamoDraftStore } from "#adapters/dynamodb/draft-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import { dynamoInstallationStore } from "#adapters/dynamodb/installation-store.ts";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import type { Table } from "#adapters/dynamodb/open-table.ts";
import { packJson } from "#adapters/dynamodb/packed-json.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import { dynamoWorkspaceStore } from "#adapters/dynamodb/workspace-store.ts";
import { seal } from "#adapters/sealed-text.ts";
import type { Clock } from "#app/ports.ts";
import type { Channel } from "#model/channel.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { LocalDate, LocalTime, TimeZone } from "#model/schedule.ts";
import { fakeClock } from "../../support/fake-world.ts";
import { memoryTable } from "../../support/memory-table.ts";

/**
 * What stands in the table after an update, or after going back to an earlier version: items as 0.1.0 stores them, letter by
 * letter, and the same with more in them. What is added to a form must be readable without; so these never change.
 */

const channel: Channel = { platform: "slack", workspaceId: "T1", channelId: "C1" };
const feedId = "feed-1" as FeedId;
const key = Buffer.alloc(32, 7);
const filter = { only: ["port"], not: [], outletsOnly: [], outletsNot: [], languages: [] };
const schedule = { time: "08:00", days: [1, 2], zone: "Europe/Paris" };
const at = "2026-03-01T08:00:00.000Z";
const expiresAt = Date.parse("2026-03-20T00:00:00Z") / 1000;

type Fields = Readonly<Record<string, unknown>>;

type Case = {
  readonly what: string;
  readonly pk: string;
  readonly sk: string;
  /** Attributes of the item, by what `more` makes of each record in them. */
  readonly item: (more: (record: Fields) => Fields) => Fields;
  readonly read: (table: Table, clock: Clock) => Promise<unknown>;
  readonly expected: unknown;
};

const settings = { channel, schedule, storiesMax: 7, filter, tastes: [], skipped: [] };
const subscription = {
  channel,
  feedId,
  feedUrl: "https://one.example/feed",
  title: "One",
  mode: "daily",
  filter,
  addedBy: "U1",
  addedAt: at,
};
const feed = {
  id: feedId,
  url: "https://one.example/feed",
  title: "One",
  outlet: "One",
  polling: { newPerDay: 3, failureCount: 0 },
  nextPollAt: at,
  isStopped: false,
};
const entry = { id: "entry-1", feedId, firstSeenAt: at, categories: [] };
const command = { kind: "subscribe", url: "https://one.example/", only: [], not: [] };
const known = ["entry-1", ["g"], ["u"], ["p"], ["t"], ["x"], null, 5];
const told = ["story-1", ["entry-1"], ["fact"]];

/** A list has its fields by their place, so more of them stand at its end. */
const longer = (more: (record: Fields) => Fields, list: readonly unknown[], optional = 0) =>
  "later" in more({}) ? [...list, ...Array(optional).fill(1), "later"] : list;

const cases: readonly Case[] = [
  {
    what: "settings",
    pk: "CHANNEL#slack#T1#C1",
    sk: "SETTINGS",
    item: (more) => ({ settings: JSON.stringify(more({ ...settings, schedule: more(schedule) })) }),
    read: (table) => dynamoChannelStore(table).settings(channel),
    expected: { ...settings, length: "standard" },
  },
  {
    what: "settings of a channel that is paused for a reason of a later version",
    pk: "CHANNEL#slack#T1#C1",
    sk: "SETTINGS",
    item: (more) => ({
      settings: JSON.stringify(more({ ...settings, paused: { reason: "later", since: at } })),
    }),
    read: async (table) => (await dynamoChannelStore(table).settings(channel))?.paused,
    expected: { reason: "no-permission", since: new Date(at) },
  },
  {
    what: "a subscription",
    pk: "CHANNEL#slack#T1#C1",
    sk: "SUBSCRIPTION#feed-1",
    item: (more) => ({ subscription: JSON.stringify(more(subscription)) }),
    async read(table) {
      const item = {
        pk: "CHANNEL#slack#T1#C1",
        sk: "SETTINGS",
        settings: JSON.stringify(settings),
      };
      await table.client.send(new PutCommand({ TableName: table.name, Item: item }));
      return (await dynamoChannelStore(table).whole(channel))?.subscriptions;
    },
    expected: [{ ...subscription, addedAt: new Date(at) }],
  },
  {
    what: "a subscriber",
    pk: "FEED#feed-1",
    sk: "SUBSCRIBER#slack#T1#C1",
    item: (more) => more({ ...channel, mode: "daily" }),
    async read(table) {
      const found = [];
      for await (const page of dynamoChannelStore(table).subscribers(feedId)) found.push(...page);
      return found;
    },
    expected: [{ channel, mode: "daily" }],
  },
  {
    what: "a feed",
    pk: "FEED#feed-1",
    sk: "FEED",
    item: (more) => ({ feed: JSON.stringify(more({ ...feed, polling: more(feed.polling) })) }),
    read: (table) => dynamoFeedStore(table, 32).feed(feedId),
    expected: { ...feed, nextPollAt: new Date(at) },
  },
  {
    what: "entries to know again",
    pk: "FEED#feed-1",
    sk: "KNOWN",
    item: (more) => ({ known: packJson([longer(more, known)]) }),
    read: (table) => dynamoFeedStore(table, 32).known(feedId),
    expected: [
      {
        id: "entry-1",
        guids: ["g"],
        urls: ["u"],
        paths: ["p"],
        titles: ["t"],
        texts: ["x"],
        seenMs: 5,
      },
    ],
  },
  {
    what: "an entry",
    pk: "FEED#feed-1",
    sk: `ENTRY#${at}#entry-1`,
    item: (more) => more({ entry: packJson(more(entry)), expiresAt }),
    read: (table, clock) => dynamoEntryStore(table, clock).window(feedId, new Date(0)),
    expected: [{ ...entry, firstSeenAt: new Date(at) }],
  },
  {
    what: "an entry that was held for a reason of a later version",
    pk: "FEED#feed-1",
    sk: `ENTRY#${at}#entry-1`,
    item: (more) => more({ entry: packJson(more({ ...entry, held: "later" })), expiresAt }),
    read: async (table, clock) =>
      (await dynamoEntryStore(table, clock).window(feedId, new Date(0))).map(({ held }) => held),
    expected: ["at-once"],
  },
  {
    what: "a delivery",
    pk: "CHANNEL#slack#T1#C1",
    sk: "DELIVERY#2026-03-01#08:00",
    item: (more) =>
      more({
        state: "sent",
        claimedAt: 1,
        postAt: 2,
        sentAt: 3,
        told: JSON.stringify([longer(more, told, 1)]),
        expiresAt,
      }),
    async read(table, clock) {
      const [found] = await dynamoDeliveryStore(table, clock).recent(
        channel,
        "2026-03-01" as LocalDate,
      );
      return found && { ...found, told: found.told.map(({ isCarried: _, ...story }) => story) };
    },
    expected: {
      key: { channel, date: "2026-03-01", slot: "08:00" },
      told: [{ storyId: "story-1", entryIds: ["entry-1"], facts: ["fact"] }],
      postAt: new Date(2),
      claimedAt: new Date(1),
      state: { kind: "sent", at: new Date(3) },
    },
  },
  {
    what: "a channel in its slot",
    pk: "SLOT#slack#Europe/Paris#08:00#0",
    sk: "slack#T1#C1",
    item: (more) => more({ ...channel, days: [1, 2] }),
    async read(table) {
      const slot = {
        platform: "slack" as const,
        zone: schedule.zone as TimeZone,
        time: schedule.time as LocalTime,
      };
      const found = [];
      for await (const page of dynamoSlotStore(table, 8).channelsIn(slot)) found.push(...page);
      return found;
    },
    expected: [{ channel, days: [1, 2] }],
  },
  {
    what: "an installation",
    pk: "WORKSPACE#slack#T1",
    sk: "WORKSPACE",
    item: (more) =>
      more({
        token: seal("xoxb-1", key, "slack#T1"),
        installedAt: at,
      }),
    read: (table) => dynamoInstallationStore(table, key).installation(channel),
    expected: {
      workspace: channel,
      botToken: "xoxb-1",
      installedAt: new Date(at),
    },
  },
  {
    what: "the zone of a workspace",
    pk: "WORKSPACE#slack#T1",
    sk: "SETTINGS",
    item: (more) => more({ zone: "Europe/Paris" }),
    read: (table) => dynamoWorkspaceStore(table).zone(channel),
    expected: "Europe/Paris",
  },
  {
    what: "what was begun",
    pk: "WORKSPACE#slack#T1",
    sk: "OF#C1#DRAFT#d1",
    item: (more) => {
      const draft = { kind: "subscription", command: more(command), url: "https://one.example/" };
      return more({ draft: JSON.stringify(more(draft)), expiresAt });
    },
    read: (table, clock) => dynamoDraftStore(table, clock).draft(channel, "d1"),
    expected: { kind: "subscription", command, url: "https://one.example/" },
  },
  {
    what: "a change in the log",
    pk: "CHANNEL#slack#T1#C1",
    sk: `LOG#${at}#12345678`,
    item: (more) => more({ at: Date.parse(at), userId: "U1", did: "muted", expiresAt }),
    read: (table, clock) => dynamoAuditLog(table, clock).recent(channel, 5),
    expected: [{ channel, at: new Date(at), userId: "U1", did: "muted" }],
  },
  {
    what: "work that is done",
    pk: "WORK#job-1",
    sk: "WORK",
    item: (more) => more({ settled: true, note: "n", expiresAt }),
    read: (table, clock) => dynamoLedger(table, clock).claim("job-1", 1000),
    expected: { kind: "settled", note: "n" },
  },
];

describe.each([
  ["as 0.1.0 stores it", (record: Fields) => record],
  [
    "with more that a later version may store",
    (record: Fields) => ({ ...record, later: { on: 1 } }),
  ],
])("an item %s", (_version, more) => {
  it.each(cases)("is read: $what", async ({ pk, sk, item, read, expected }) => {
    const table = memoryTable();
    const Item = { pk, sk, ...item(more) };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
    expect(await read(table, fakeClock("2026-03-02T07:00:00Z"))).toEqual(expected);
  });
});
