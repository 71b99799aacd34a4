import { describe, expect, it } from "vitest";
import { remembering, rememberingBriefs } from "#adapters/remembering.ts";
import type { EntryId } from "#model/entry.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { PageKey } from "#model/page-key.ts";
import { hourMs } from "#shared/durations.ts";
import { aFeed, aFeedId, anEntry, fakeEntries, fakeFeeds } from "../support/fake-channels.ts";
import { fakeClock } from "../support/fake-world.ts";

function world() {
  const clock = fakeClock("2026-03-02T07:00:00Z");
  const asked = { feed: 0, window: 0 };
  const feeds = fakeFeeds([aFeed()]);
  const entries = fakeEntries([1, 5, 9].map((hours) => anEntry(hours, at(hours))));
  const stores = remembering(
    {
      ...feeds,
      feed(id) {
        asked.feed += 1;
        return feeds.feed(id);
      },
    },
    {
      ...entries,
      window(id, since) {
        asked.window += 1;
        return entries.window(id, since);
      },
    },
    clock,
  );
  return { clock, asked, ...stores };
}

const at = (hoursAgo: number) => new Date(Date.parse("2026-03-02T07:00:00Z") - hoursAgo * hourMs);

describe("what a warm function remembers of feeds", () => {
  it("is read once for many channels, each with a window of its own", async () => {
    const { feeds, entries, asked } = world();
    const windows = await Promise.all([2, 3, 6].map((hours) => entries.window(aFeedId, at(hours))));
    expect(windows.map(({ length }) => length)).toEqual([1, 1, 2]);
    for (let times = 0; times < 5; times += 1) await feeds.feed(aFeedId);
    expect(asked).toEqual({ feed: 1, window: 1 });
    expect(await entries.window(aFeedId, at(10))).toHaveLength(3);
  });

  it("is read again after a minute", async () => {
    const { feeds, clock, asked } = world();
    await feeds.feed(aFeedId);
    clock.advance(60_000);
    await feeds.feed(aFeedId);
    expect(asked.feed).toBe(2);
  });
});

describe("what a warm function could not read", () => {
  it("is asked for again, as a failure is not remembered", async () => {
    let fails = true;
    const feeds = fakeFeeds([aFeed()]);
    const entries = fakeEntries([anEntry(1, at(1))]);
    const orFail = async <Value>(read: () => Promise<Value>): Promise<Value> => {
      if (fails) throw new Error("throttled");
      return read();
    };
    const stores = remembering(
      { ...feeds, feed: (id) => orFail(() => feeds.feed(id)) },
      { ...entries, window: (id, since) => orFail(() => entries.window(id, since)) },
      fakeClock("2026-03-02T07:00:00Z"),
    );
    const read = () =>
      Promise.all([stores.feeds.feed(aFeedId), stores.entries.window(aFeedId, at(2))]);
    await expect(read()).rejects.toThrow("throttled");
    fails = false;
    expect(await read()).toMatchObject([{ id: aFeedId }, { length: 1 }]);
  });
});

it("a warm function remembers the thousand feeds that were asked for last", async () => {
  const asked: FeedId[] = [];
  const store = {
    ...fakeFeeds(),
    feed: async (id: FeedId) => {
      asked.push(id);
      return undefined;
    },
  };
  const { feeds } = remembering(store, fakeEntries(), fakeClock("2026-03-02T07:00:00Z"));
  const names = Array.from({ length: 1001 }, (_, number) => `feed-${number}` as FeedId);
  for (const id of [...names, ...names.slice(1), ...names.slice(0, 1)]) await feeds.feed(id);
  expect(asked).toEqual([...names, ...names.slice(0, 1)]);
});

describe("entries that a warm function reads again", () => {
  it("are the same objects, so that what is worked out of them is kept", async () => {
    const { entries, clock, asked } = world();
    const [before] = await entries.window(aFeedId, at(2));
    clock.advance(60_000);
    await entries.add([anEntry(4, new Date(clock.now().getTime() - 1000))]);
    const after = await entries.window(aFeedId, at(2));
    expect(asked.window).toBe(2);
    expect(after).toHaveLength(2);
    expect(after[0]).toBe(before);
  });

  it("are new objects where their pages were read since", async () => {
    const { entries, clock } = world();
    const [before] = await entries.window(aFeedId, at(2));
    if (before === undefined) throw new Error("no entry");
    const brief = { text: "Seven voted in favour.", at: clock.now() };
    await entries.addBrief(before, brief);
    clock.advance(60_000);
    const [after] = await entries.window(aFeedId, at(2));
    expect(after).toEqual({ ...before, brief });
    clock.advance(60_000);
    expect((await entries.window(aFeedId, at(2)))[0]).toBe(after);
  });

  it("make room for those of other feeds, and come again", async () => {
    const clock = fakeClock("2026-03-02T07:00:00Z");
    const long = "x".repeat(20_000);
    const asked: string[] = [];
    const store = {
      ...fakeEntries(),
      async window(feedId: FeedId) {
        asked.push(feedId);
        return Array.from({ length: 500 }, (_, number) => ({
          ...anEntry(number, at(1), feedId),
          id: `${feedId}-${number}` as EntryId,
          summary: long,
        }));
      },
    };
    const { entries } = remembering(fakeFeeds(), store, clock);
    const read = (id: string) => entries.window(id as FeedId, at(2));
    for (const id of ["a", "b", "a", "c", "a", "b"]) await read(id);
    expect(asked).toEqual(["a", "b", "c", "b"]);
    expect(await read("a")).toHaveLength(500);
  });
});

describe("what a warm function remembers of briefs", () => {
  it("is looked up once a minute for each page, length and language, also where there is none", async () => {
    const asked: string[] = [];
    const clock = fakeClock("2026-03-02T07:00:00Z");
    const page = "page" as PageKey;
    const { brief } = rememberingBriefs(
      {
        brief: async (...of) => {
          asked.push(of.filter((one) => one !== undefined).join("/"));
          return undefined;
        },
      },
      clock,
    );
    for (let times = 0; times < 3; times += 1) {
      await brief(page, "standard");
      await brief(page, "short");
      await brief(page, "standard", "fr");
    }
    expect(asked).toEqual(["page/standard", "page/short", "page/standard/fr"]);
    clock.advance(60_000);
    await brief(page, "standard");
    expect(asked).toHaveLength(4);
  });
});
