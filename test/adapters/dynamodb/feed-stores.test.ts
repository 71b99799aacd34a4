import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import type { EntryStore, FeedStore } from "#app/ports.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { EntryId } from "#model/entry.ts";
import type { Feed } from "#model/feed.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { KnownEntry } from "#model/known-entry.ts";
import type { PollState } from "#model/poll-state.ts";
import {
  aChannel,
  aFeed,
  anEntry,
  aSubscription,
  fakeEntries,
  fakeFeeds,
} from "../../support/fake-channels.ts";
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
const aNewId = () => `feed-${++number}` as FeedId;
const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));

/** A feed in all its attributes. */
function aFullFeed(id: FeedId): Required<Feed> {
  return {
    ...aFeed(id),
    language: "en",
    polling: {
      polledAt: at(1),
      newPerDay: 3.25,
      failureCount: 2,
      failingSince: at(1),
      documentHash: "abc",
      wish: { cacheMs: 3_600_000, skipHours: [0, 23] },
      validators: { etag: '"a"', lastModified: "Mon, 02 Mar 2026 00:00:00 GMT" },
      fetchedAt: at(0),
      move: { to: "https://new.example/feed" as CanonicalUrl, days: ["2026-03-01"] },
      goneAt: at(2),
    } satisfies Required<PollState>,
    nextPollAt: at(5),
    incident: { since: at(2), reason: "It answers with a web page." },
    floodToldAt: at(0),
  };
}

function aKnownEntry(index: number): KnownEntry {
  return {
    id: `entry-${index}` as EntryId,
    guids: [`g${index}aaaaaaa`, `h${index}aaaaaaa`],
    urls: [`u${index}aaaaaaa`],
    paths: [],
    titles: [`t${index}aaaaaaa`],
    texts: [],
    ...(index % 2 === 0 && { publishedMs: index }),
    seenMs: index + 1,
  };
}

async function dueAmong(store: FeedStore, now: Date, ids: readonly FeedId[]) {
  const due: FeedId[] = [];
  for await (const page of store.due(now)) due.push(...page);
  return due.filter((id) => ids.includes(id)).toSorted();
}

describe.each<[string, () => FeedStore]>([
  ["in the table", () => dynamoFeedStore(table(), 4)],
  ["in the table of load runs", () => dynamoFeedStore(memoryTable(), 4)],
  ["in memory", fakeFeeds],
])("feeds %s", (_place, open) => {
  it("come back as they were stored, and go", async () => {
    const store = open();
    const feed = aFullFeed(aNewId());
    expect(await store.feed(feed.id)).toBeUndefined();
    await store.putFeed(feed);
    expect(await store.feed(feed.id)).toEqual(feed);
    await store.putKnown(feed.id, [aKnownEntry(1)]);
    await store.removeFeed(feed.id);
    expect(await store.feed(feed.id)).toBeUndefined();
    expect(await store.known(feed.id)).toEqual([]);
    expect(await dueAmong(store, at(23), [feed.id])).toEqual([]);
  });

  it("are due from their time on, in whatever shard they stand", async () => {
    const store = open();
    const ids = Array.from({ length: 20 }, aNewId);
    for (const [index, id] of ids.entries())
      await store.putFeed({ ...aFeed(id), nextPollAt: at(index) });
    expect(await dueAmong(store, at(9), ids)).toEqual(ids.slice(0, 10).toSorted());
    expect(await dueAmong(store, new Date(at(10).getTime() - 1), ids)).toHaveLength(10);
  });

  it("wait while they are postponed, unless their poll has set a later time", async () => {
    const store = open();
    const [waiting, polled] = [aNewId(), aNewId()];
    await store.putFeed({ ...aFeed(waiting), nextPollAt: at(1) });
    await store.putFeed({ ...aFeed(polled), nextPollAt: at(6) });
    for (const id of [waiting, polled]) await store.postpone(id, at(3));
    expect(await dueAmong(store, at(2), [waiting, polled])).toEqual([]);
    expect(await dueAmong(store, at(5), [waiting, polled])).toEqual([waiting]);
    expect((await store.feed(waiting))?.nextPollAt).toEqual(at(1));
  });

  it("are not postponed into being once they are gone or stopped", async () => {
    const store = open();
    const [gone, stopped] = [aNewId(), aNewId()];
    await store.putFeed({ ...aFeed(stopped), nextPollAt: at(1), isStopped: true });
    for (const id of [gone, stopped]) await store.postpone(id, at(3));
    expect(await dueAmong(store, at(9), [gone, stopped])).toEqual([]);
    expect(await store.feed(gone)).toBeUndefined();
  });

  it("are found under the id of another address, unless a feed stands there", async () => {
    const store = open();
    const [feed, other, alias] = [aFullFeed(aNewId()), aFullFeed(aNewId()), aNewId()];
    await store.putFeed(feed);
    await store.putFeed(other);
    expect(await store.putAlias(alias, feed.id)).toBe(true);
    expect(await store.feed(alias)).toEqual(feed);
    expect(await store.putAlias(other.id, feed.id)).toBe(false);
    expect(await store.feed(other.id)).toEqual(other);
  });

  it("remember a thousand entries of theirs", async () => {
    const store = open();
    const id = aNewId();
    const known = Array.from({ length: 1000 }, (_, index) => aKnownEntry(index));
    expect(await store.known(id)).toEqual([]);
    await store.putKnown(id, known);
    expect(await store.known(id)).toEqual(known);
  });
});

describe.each<[string, (clock: FakeClock) => EntryStore]>([
  ["in the table", (clock) => dynamoEntryStore(table(), clock)],
  ["in the table of load runs", (clock) => dynamoEntryStore(memoryTable(), clock)],
  ["in memory", () => fakeEntries()],
])("entries %s", (_place, open) => {
  it("come back oldest first, from after an instant on, of one feed", async () => {
    const store = open(fakeClock("2026-03-02T12:00:00Z"));
    const [mine, other] = [aNewId(), aNewId()];
    const entries = [3, 1, 2, 0].map((hour) => anEntry(hour, at(hour), mine));
    await store.add([...entries, anEntry(9, at(2), other)]);
    const found = await store.window(mine, at(1));
    expect(found).toEqual([anEntry(2, at(2), mine), anEntry(3, at(3), mine)]);
    expect(await store.window(mine, new Date(at(1).getTime() - 1))).toHaveLength(3);
  });

  it("stay as they were when they are stored again", async () => {
    const store = open(fakeClock("2026-03-02T12:00:00Z"));
    const entry = { ...anEntry(1, at(1), aNewId()), sharesPage: true, outlet: "Wire" } as const;
    await store.add([entry]);
    await store.add([{ ...entry, title: "Another title" }]);
    // Another run of the poll is at it, too, and does not see what this one stores.
    await store.add([{ ...entry, firstSeenAt: new Date(at(1).getTime() + 1) }]);
    expect(await store.window(entry.feedId, at(0))).toEqual([entry]);
  });
});

describe.each<[string, (clock: FakeClock) => EntryStore]>([
  ["in the table", (clock) => dynamoEntryStore(table(), clock)],
  ["in the table of load runs", (clock) => dynamoEntryStore(memoryTable(), clock)],
  ["in memory", () => fakeEntries()],
])("what an entry's page says, %s", (_place, open) => {
  const brief = { text: "Seven voted in favour.", at: at(3) };

  it("comes back with the entry, and is what it was first", async () => {
    const store = open(fakeClock("2026-03-02T12:00:00Z"));
    const [entry, other] = [1, 2].map((hour) => anEntry(hour, at(hour), aNewId()));
    if (entry === undefined || other === undefined) throw new Error("no entries");
    await store.add([entry, { ...other, feedId: entry.feedId }]);
    await store.addBrief(entry, brief);
    await store.addBrief(entry, { text: "Nobody voted.", at: at(4) });
    expect(await store.window(entry.feedId, at(0))).toEqual([
      { ...entry, brief },
      { ...other, feedId: entry.feedId },
    ]);
  });

  it("makes no entry of one that is gone", async () => {
    const store = open(fakeClock("2026-03-02T12:00:00Z"));
    const entry = anEntry(1, at(1), aNewId());
    await store.addBrief(entry, brief);
    expect(await store.window(entry.feedId, at(0))).toEqual([]);
  });

  it("stays when the feed is read again", async () => {
    const store = open(fakeClock("2026-03-02T12:00:00Z"));
    const entry = anEntry(1, at(1), aNewId());
    await store.add([entry]);
    await store.addBrief(entry, brief);
    await store.add([entry]);
    expect(await store.window(entry.feedId, at(0))).toEqual([{ ...entry, brief }]);
  });
});

describe("entries in the table", () => {
  it("are read without what else stands with their feed", async () => {
    const feed = aNewId();
    const entry = anEntry(1, at(1), feed);
    const store = dynamoEntryStore(table(), fakeClock("2026-03-02T12:00:00Z"));
    const channels = dynamoChannelStore(table());
    const feeds = dynamoFeedStore(table(), 4);
    await store.add([entry]);
    await feeds.putFeed(aFullFeed(feed));
    await feeds.putKnown(feed, [aKnownEntry(1)]);
    await channels.addSubscription({ ...aSubscription(aChannel()), feedId: feed });
    expect(await store.window(feed, new Date(0))).toEqual([entry]);
  });

  it("are kept for eight days", async () => {
    const clock = fakeClock("2026-03-02T12:00:00Z");
    const store = dynamoEntryStore(table(), clock);
    const entry = anEntry(1, at(12), aNewId());
    await store.add([entry]);
    const days = 24 * 60 * 60 * 1000;
    clock.advance(8 * days - 1000);
    expect(await store.window(entry.feedId, at(0))).toHaveLength(1);
    clock.advance(1000);
    expect(await store.window(entry.feedId, at(0))).toEqual([]);
  });

  it("hold a long summary, everything else and no more than there was", async () => {
    const store = dynamoEntryStore(table(), fakeClock("2026-03-02T12:00:00Z"));
    const entry = {
      ...anEntry(1, at(1), aNewId()),
      summary: Array.from({ length: 4000 }, (_, index) => `w${index}`).join(" "),
      publishedAt: at(0),
      categories: ["world", "事"],
      position: 3,
      held: "first-poll" as const,
    };
    await store.add([entry]);
    expect(await store.window(entry.feedId, at(0))).toEqual([entry]);
  });
});
