import { describe, expect, it } from "vitest";
import { deliveryLeaseMs } from "#app/deliveries/conclude-delivery.ts";
import { sendLive } from "#app/deliveries/send-live.ts";
import type { DeliveryOutcome } from "#app/post-ports.ts";
import { RetryLater } from "#app/retry-later.ts";
import { SetAside } from "#app/set-aside.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { Entry } from "#model/entry.ts";
import type { Feed } from "#model/feed.ts";
import type { LivePost, SendLiveJob } from "#model/job.ts";
import { type Filter, livePostsMax, noFilter, type Subscription } from "#model/subscription.ts";
import { dayMs, minuteMs } from "#shared/durations.ts";
import {
  aChannel,
  aFeed,
  aFeedId,
  anEntry,
  aSchedule,
  aSubscription,
  fakeChannelPosts,
  fakeChannels,
  fakeDeliveries,
  fakeEntries,
  fakeFeeds,
  fakeInstallations,
  fakeLiveDays,
  fakePersonalNotes,
  fakeWaitingPosts,
  headlines,
} from "../../support/fake-channels.ts";
import {
  fakeClock,
  fakeJobs,
  fakeLedger,
  fakeLog,
  fakePages,
  fakeReading,
  fakeStore,
} from "../../support/fake-world.ts";

const channel = aChannel();
const start = "2026-03-02T07:00:00Z";

async function world(
  outcomes: readonly DeliveryOutcome[] = [],
  changes: Partial<Subscription> = {},
  feed: Feed = aFeed(),
) {
  const clock = fakeClock(start);
  const channels = fakeChannels();
  const settings = newChannelSettings(channel, aSchedule());
  await channels.putSettings(settings);
  await channels.putSubscription({ ...aSubscription(channel), mode: "live", ...changes });
  return {
    clock,
    channels,
    installations: fakeInstallations(),
    jobs: fakeJobs(),
    deliveries: fakeDeliveries(clock),
    liveDays: fakeLiveDays(),
    feeds: fakeFeeds([feed]),
    entries: fakeEntries(),
    ...fakeReading(),
    pages: fakePages({}),
    ...fakeReading(),
    store: fakeStore(),
    posts: fakeChannelPosts(outcomes),
    ledger: fakeLedger(clock),
    notes: fakePersonalNotes(),
    waitingPosts: fakeWaitingPosts(),
    wait: async (ms: number) => clock.advance(ms),
    log: fakeLog(),
  };
}

type World = Awaited<ReturnType<typeof world>>;

/** Entries by their numbers as they come out of one poll. */
async function seen(w: World, numbers: readonly number[]): Promise<SendLiveJob> {
  const entries = numbers.map((number) => anEntry(number, w.clock.now()));
  await w.entries.add(entries);
  const post: LivePost = {
    kind: "entries",
    feedId: aFeedId,
    entries: entries.map(({ id, firstSeenAt }) => ({ id, firstSeenAt })),
  };
  return { kind: "send-live", channel, post };
}

const shown = (w: World) =>
  w.posts.posted.map((message) =>
    message.kind === "notice" ? (message.headline ?? message.text) : message.kind,
  );

describe("live posts", () => {
  it("show each new entry once, in the order in which they come", async () => {
    const w = await world();
    const job = await seen(w, [1, 2, 3]);
    for (let times = 0; times < 3; times += 1) await sendLive(w, job);
    expect(shown(w)).toEqual([headlines[1], headlines[2], headlines[3]]);
  });

  it("come once where the channel's zone is changed between two runs, and with it their day", async () => {
    const w = await world();
    const job = await seen(w, [1]);
    for (const zone of ["Pacific/Auckland", "Pacific/Honolulu"]) {
      const schedule = aSchedule("08:00", zone);
      await w.channels.changeSettings(channel, (settings) => ({ ...settings, schedule }));
      await sendLive(w, job);
    }
    expect(shown(w)).toEqual([headlines[1]]);
  });

  it.each([
    ["before", ["23:59:59.999", "00:00:00.001"], "00:00:00.001"],
    ["after", ["00:00:00.001", "00:00:00.001"], "23:59:59.999"],
  ] as const)(
    "come once where another run of their poll stored them %s midnight",
    async (_, asked, stored) => {
      const w = await world();
      const at = (time: string) => new Date(`2026-03-${time < "12" ? "03" : "02"}T${time}Z`);
      w.clock.advance(at(stored).getTime() - w.clock.now().getTime());
      const { post, ...job } = await seen(w, [1]);
      if (post.kind !== "entries") throw new Error(post.kind);
      for (const time of asked) {
        const entries = post.entries.map((one) => ({ ...one, firstSeenAt: at(time) }));
        await sendLive(w, { ...job, post: { ...post, entries } });
      }
      expect(shown(w)).toEqual([headlines[1]]);
    },
  );

  it("are not made of what came for the digest, before its feed was moved", async () => {
    const w = await world([], { dailyUntil: new Date(Date.parse(start) + 60_000) });
    const before = await seen(w, [1]);
    w.clock.advance(120_000);
    const after = await seen(w, [2]);
    for (const one of [before, after]) await sendLive(w, one);
    expect(shown(w)).toEqual([headlines[2]]);
  });

  it("are what nobody knows to stand there, though its feed was moved into the digest meanwhile", async () => {
    const w = await world([{ kind: "unanswered" }]);
    const job = await seen(w, [1, 2]);
    await expect(sendLive(w, job)).rejects.toThrow(RetryLater);
    await w.channels.changeSubscription(channel, aFeedId, (one) => ({ ...one, mode: "daily" }));
    w.clock.advance(deliveryLeaseMs);
    await sendLive(w, job);
    expect(w.posts.handed.map(({ mayStandAlready }) => mayStandAlready)).toEqual([false, true]);
    expect(shown(w)).toEqual([headlines[1], headlines[1]]);
  });

  it("are none of what was there when the channel followed the feed, which could not be read then", async () => {
    const minutesAgo = (minutes: number) => new Date(Date.parse(start) - minutes * minuteMs);
    const w = await world([], { addedAt: minutesAgo(1) });
    await w.entries.add([
      { ...anEntry(1, w.clock.now()), publishedAt: minutesAgo(2 * 24 * 60) },
      { ...anEntry(2, w.clock.now()), publishedAt: minutesAgo(30) },
    ]);
    const job = await seen(w, [1, 2, 3]);
    await sendLive(w, job);
    expect(shown(w)).toEqual([headlines[2], headlines[3]]);
    // What an earlier look brought late, long after the feed was followed, is new.
    const followed = { ...aSubscription(channel), mode: "live", addedAt: minutesAgo(90) } as const;
    await w.channels.putSubscription(followed);
    await sendLive(w, job);
    expect(shown(w)).toContain(headlines[1]);
  });

  it("stop at one that must be tried again, so that the order stays", async () => {
    const w = await world([
      { kind: "posted", messageId: "1" },
      { kind: "rate-limited", retryAfterMs: 9000 },
    ]);
    const job = await seen(w, [1, 2, 3]);
    await sendLive(w, job);
    expect(shown(w)).toEqual([headlines[1], headlines[2]]);
    await sendLive(w, job);
    expect(shown(w)).toEqual([1, 2, 2, 3].map((number) => headlines[number]));
  });

  it("have all their tries again once one more of them is certain, and only then", async () => {
    const wait = { kind: "rate-limited", retryAfterMs: 9000 } as const;
    const posted = { kind: "posted", messageId: "1" } as const;
    const w = await world([posted, wait, wait, wait, posted]);
    const job = await seen(w, [1, 2, 3]);
    await sendLive(w, job);
    expect([w.jobs.added, w.jobs.delaysMs]).toEqual([[job], [9000]]);
    for (let times = 0; times < 2; times += 1)
      await expect(sendLive(w, job)).rejects.toMatchObject({ retryAfterMs: 9000 });
    await sendLive(w, job);
    expect(w.jobs.added).toHaveLength(1);
    expect(shown(w)).toEqual([1, 2, 2, 2, 2, 3].map((number) => headlines[number]));
  });

  it("are read ten seconds long in one run; a job that is left with some goes on in another", async () => {
    const w = await world();
    const job = await seen(w, [1, 2, 3, 4]);
    const awaitTurn = async () => {
      w.clock.advance(4000);
      return true;
    };
    await sendLive({ ...w, awaitTurn }, job);
    expect([shown(w).length, w.jobs.added, w.jobs.delaysMs]).toEqual([3, [job], [0]]);
    await sendLive({ ...w, awaitTurn }, job);
    expect(shown(w)).toEqual([1, 2, 3, 4].map((number) => headlines[number]));
    expect(w.jobs.added).toHaveLength(1);
  });

  it("read no page anew, half an hour later, of what has come", async () => {
    const posted = { kind: "posted", messageId: "1" } as const;
    const w = await world([posted, { kind: "rate-limited", retryAfterMs: 31 * 60_000 }]);
    const job = await seen(w, [1, 2]);
    await expect(sendLive(w, job)).rejects.toThrow(RetryLater);
    w.clock.advance(31 * 60_000);
    const asked: string[] = [];
    const awaitTurn = async (url: string) => asked.push(url) > 0;
    await sendLive({ ...w, awaitTurn }, job);
    expect(shown(w)).toEqual([1, 2, 2].map((number) => headlines[number]));
    expect(asked).toEqual([anEntry(2, w.clock.now()).url]);
  });

  it("that were refused are set aside also where others go on in another run", async () => {
    const refused = { kind: "refused", reason: "invalid_blocks" } as const;
    const posted = { kind: "posted", messageId: "1" } as const;
    const w = await world([refused, posted, { kind: "rate-limited", retryAfterMs: 9000 }]);
    const job = await seen(w, [1, 2]);
    await expect(sendLive(w, job)).rejects.toThrow(SetAside);
    expect(w.jobs.added).toEqual([job]);
  });

  it("keep to their tries where the platform asks for a longer wait than the queue knows", async () => {
    const posted = { kind: "posted", messageId: "1" } as const;
    const wait = { kind: "rate-limited", retryAfterMs: 60 * 60_000 } as const;
    const w = await world([posted, wait]);
    await expect(sendLive(w, await seen(w, [1, 2]))).rejects.toThrow(RetryLater);
  });

  it("go on behind one with which the platform finds fault, and tell it plainly", async () => {
    const posted = { kind: "posted", messageId: "1" } as const;
    const refused = { kind: "refused", reason: "invalid_blocks" } as const;
    const w = await world([posted, refused, posted, posted]);
    const job = await seen(w, [1, 2, 3]);
    await expect(sendLive(w, job)).rejects.toThrow(SetAside);
    expect(shown(w)).toEqual([1, 2, 2, 3].map((number) => headlines[number]));
    await sendLive(w, job);
    expect(w.posts.posted).toHaveLength(4);
  });

  it("come once the job of one that was refused altogether is sent again", async () => {
    const refused = { kind: "refused", reason: "invalid_blocks" } as const;
    const w = await world([refused, refused]);
    const job = await seen(w, [1, 2]);
    await expect(sendLive(w, job)).rejects.toThrow(SetAside);
    expect(shown(w)).toEqual([1, 1, 2].map((number) => headlines[number]));
    await sendLive(w, job);
    expect(shown(w)).toEqual([1, 1, 2, 1].map((number) => headlines[number]));
  });

  it("are of the outlet that a feed names which gathers what others publish", async () => {
    const w = await world([], { filter: { ...noFilter, outletsNot: ["Harbour Post"] } });
    const job = await seen(w, [1, 2]);
    const [first] = await w.entries.window(aFeedId, new Date(0));
    Object.assign(first ?? {}, { outlet: "Harbour Post" });
    await sendLive(w, job);
    expect(shown(w)).toEqual([headlines[2]]);
  });

  it("respect the filters of the channel and of the subscription", async () => {
    const w = await world([], { filter: { ...noFilter, not: ["volcano"] } });
    const settings = newChannelSettings(channel, aSchedule());
    await w.channels.putSettings({ ...settings, filter: { ...noFilter, not: ["striker"] } });
    await sendLive(w, await seen(w, [2, 3, 4]));
    expect(shown(w)).toEqual([headlines[4]]);
  });

  it.each<[string, Partial<Entry>, Partial<Filter>, boolean]>([
    ["text", {}, { not: ["officials"] }, false],
    ["text, which is none", { summary: "" }, { not: ["officials"] }, true],
    ["own language", { language: "fr" }, { languages: ["fr"] }, true],
    ["own language, not its feed’s", { language: "fr" }, { languages: ["en"] }, false],
    ["host", {}, { outletsNot: ["gazette.example"] }, false],
    ["category", { categories: ["Sport"] }, { not: ["sport"] }, false],
  ])("respect a filter that looks at an entry's %s", async (_, entry, filter, isShown) => {
    const w = await world([], { filter: { ...noFilter, ...filter } });
    const job = await seen(w, [1]);
    const [first] = await w.entries.window(aFeedId, new Date(0));
    Object.assign(first ?? {}, entry);
    await sendLive(w, job);
    expect(w.posts.posted).toHaveLength(isShown ? 1 : 0);
  });

  it("stop at the day's share, say so once, and go on the next day", async () => {
    const w = await world();
    const numbers = Array.from({ length: livePostsMax + 3 }, (_, index) => index);
    const job = await seen(w, numbers);
    await sendLive(w, job);
    await sendLive(w, job);
    await sendLive(w, await seen(w, [100, 101]));
    expect(shown(w)).toHaveLength(livePostsMax + 1);
    expect(shown(w).at(-1)).toMatch(/^That makes 20 live posts today/);
    w.clock.advance(24 * 60 * 60 * 1000);
    await sendLive(w, await seen(w, [200]));
    expect(shown(w)).toHaveLength(livePostsMax + 2);
  });

  it.each([
    ["muted", { mutedUntil: new Date("2026-03-09T00:00:00Z") }, 0],
    ["muted until yesterday", { mutedUntil: new Date("2026-03-01T00:00:00Z") }, 1],
  ])("of a subscription that is %s", async (_case, changes, count) => {
    const w = await world([], changes);
    await sendLive(w, await seen(w, [1]));
    expect(shown(w)).toHaveLength(count);
  });

  it.each(["feed", "channel"])(
    "of a %s that is muted while they are handed over are taken back, and end",
    async (what) => {
      const w = await world();
      const post: typeof w.posts.post = async (...args) => {
        const mutedUntil = new Date("2026-03-09T00:00:00Z");
        if (what === "feed") {
          await w.channels.putSubscription({ ...aSubscription(channel), mode: "live", mutedUntil });
        } else await w.channels.changeSettings(channel, (one) => ({ ...one, mutedUntil }));
        return w.posts.post(...args);
      };
      const job = await seen(w, [1, 2]);
      await sendLive({ ...w, posts: { ...w.posts, post } }, job);
      expect(w.waitingPosts.asked).toEqual(["M1"]);
      expect([...w.deliveries.all.values()].map(({ state }) => state.kind)).toEqual(["given-up"]);
    },
  );

  it("of a run that died are taken back by the next, which nobody wants any more", async () => {
    const w = await world([{ kind: "unanswered" }]);
    const job = await seen(w, [1, 2]);
    const later = {
      ...job,
      post: { kind: "flood", feedId: aFeedId, at: w.clock.now(), text: "" },
    } as const;
    w.posts.timeFor = (_key, _dueAt, now) => new Date(now.getTime() + 4 * 60_000);
    await expect(sendLive(w, job)).rejects.toThrow("did not answer");
    const mutedUntil = new Date("2026-03-09T00:00:00Z");
    await w.channels.putSubscription({ ...aSubscription(channel), mode: "live", mutedUntil });
    await expect(sendLive(w, job)).rejects.toThrow("may be on its way");
    expect(w.waitingPosts.asked).toEqual([]);
    w.clock.advance(deliveryLeaseMs);
    await sendLive(w, later);
    expect(w.waitingPosts.asked).toEqual([]);
    for (let times = 0; times < 2; times += 1) await sendLive(w, job);
    expect(w.waitingPosts.asked).toEqual(["entry-1"]);
    expect([...w.deliveries.all.values()].map(({ state }) => state.kind)).toEqual(["given-up"]);
  });

  it("are over once nobody wants them", async () => {
    const w = await world();
    const job = await seen(w, [1]);
    const mutedUntil = new Date("2026-03-09T00:00:00Z");
    await w.channels.changeSettings(channel, (one) => ({ ...one, mutedUntil }));
    await sendLive(w, job);
    await w.channels.changeSettings(channel, ({ mutedUntil: _, ...one }) => one);
    await w.channels.removeSubscription(channel, aFeedId);
    await sendLive(w, job);
    await w.channels.remove(channel);
    await sendLive(w, job);
    expect(shown(w)).toEqual([]);
  });

  it("leave out what is no longer stored", async () => {
    const w = await world();
    const known = await seen(w, [1]);
    const job = await seen({ ...w, entries: fakeEntries() }, [2]);
    if (known.post.kind !== "entries" || job.post.kind !== "entries") throw new Error("no entries");
    const entries = [...job.post.entries, ...known.post.entries];
    await sendLive(w, { ...job, post: { ...job.post, entries } });
    expect(shown(w)).toEqual([headlines[1]]);
  });

  it("appear in a second each, none in the full minute that is for digests", async () => {
    const w = await world();
    w.clock.advance(58_000);
    await sendLive(w, await seen(w, [1, 2, 3, 4]));
    const seconds = w.posts.handed.map(({ postAt }) => postAt.toISOString().slice(14, 19));
    expect(seconds).toEqual(["00:58", "00:59", "01:01", "01:02"]);
  });

  it("of a run that died are looked for in the second that it had chosen", async () => {
    const w = await world([{ kind: "unanswered" }]);
    const job = await seen(w, [1]);
    await expect(sendLive(w, job)).rejects.toMatchObject({ retryAfterMs: deliveryLeaseMs });
    await expect(sendLive(w, job)).rejects.toThrow("another run holds this post");
    w.clock.advance(deliveryLeaseMs);
    await sendLive(w, job);
    const [{ postAt } = { postAt: new Date(0) }] = w.posts.handed;
    expect(w.posts.handed).toMatchObject([
      { postAt, mayStandAlready: false },
      { postAt, mayStandAlready: true },
    ]);
  });

  it("never appear in a second of another job's, so that Slack tells them apart", async () => {
    const w = await world([{ kind: "unanswered" }]);
    await expect(sendLive(w, await seen(w, [1]))).rejects.toThrow(RetryLater);
    await sendLive(w, await seen(w, [2, 3]));
    w.clock.advance(30 * 60_000);
    await sendLive(w, await seen(w, [4]));
    const seconds = w.posts.handed.map(({ postAt }) => postAt.toISOString().slice(14, 19));
    expect(seconds).toEqual(["00:01", "00:02", "00:03", "30:01"]);
  });

  it("try a channel that was closed with one post a day, until it lets us in", async () => {
    const closed = { kind: "paused", reason: "not-in-channel" } as const;
    const w = await world([closed, closed]);
    await sendLive(w, await seen(w, [1, 2]));
    await sendLive(w, await seen(w, [3]));
    expect(w.posts.posted).toHaveLength(1);
    w.clock.advance(dayMs);
    const before = await w.channels.settings(channel);
    await sendLive(w, await seen(w, [4, 5]));
    await sendLive(w, await seen(w, [6]));
    expect(w.posts.posted).toHaveLength(2);
    expect((await w.channels.settings(channel))?.paused).toEqual(before?.paused);
    w.clock.advance(dayMs);
    await sendLive(w, await seen(w, [7]));
    expect((await w.channels.settings(channel))?.paused).toBeUndefined();
    await sendLive(w, await seen(w, [8]));
    expect(w.posts.posted).toHaveLength(4);
  });

  it("leave a channel alone on most days once it has been closed for a week", async () => {
    const closed = { kind: "paused", reason: "not-in-channel" } as const;
    const w = await world([closed, closed, closed]);
    await sendLive(w, await seen(w, [1]));
    w.clock.advance(8 * dayMs);
    await sendLive(w, await seen(w, [2]));
    expect(w.posts.posted).toHaveLength(1);
    w.clock.advance(6 * dayMs);
    await sendLive(w, await seen(w, [3]));
    expect(w.posts.posted).toHaveLength(2);
  });

  it("have a channel forgotten that is gone", async () => {
    const w = await world([{ kind: "gone", what: "channel" }]);
    await sendLive(w, await seen(w, [1, 2]));
    expect(w.posts.posted).toHaveLength(1);
    expect(w.jobs.added).toMatchObject([
      { kind: "forget-gone", gone: { what: "channel", channel } },
    ]);
  });
});

describe("the report of a broken feed", () => {
  const since = new Date("2026-03-01T00:00:00Z");
  const broken: Feed = { ...aFeed(), incident: { since, reason: "It is gone." } };
  const report = (at = since): SendLiveJob => ({
    kind: "send-live",
    channel,
    post: { kind: "feed-trouble", feedId: aFeedId, since: at },
  });

  it("comes once for an incident", async () => {
    const w = await world([], { mode: "daily" }, broken);
    for (let times = 0; times < 2; times += 1) await sendLive(w, report());
    expect(w.posts.posted).toMatchObject([
      {
        kind: "feed-trouble",
        feedId: aFeedId,
        title: "Gazette",
        since,
        reason: "It is gone.",
        zone: "Europe/Paris",
        isStopped: false,
      },
    ]);
  });

  it("waits for the poll that found it, which stores it last", async () => {
    const w = await world([], { mode: "daily" });
    const failing = { ...aFeed(), polling: { ...aFeed().polling, failingSince: since } };
    await w.feeds.putFeed(failing);
    await expect(sendLive(w, report())).rejects.toThrow(RetryLater);
    await w.feeds.putFeed({ ...failing, incident: { since, reason: "It is gone." } });
    await sendLive(w, report());
    expect(w.posts.posted).toHaveLength(1);
  });

  it("stays out once the feed works again, and where it was muted", async () => {
    const well = await world();
    await sendLive(well, report());
    const muted = await world([], { mutedUntil: new Date("2027-01-01T00:00:00Z") }, broken);
    await sendLive(muted, report());
    expect([...well.posts.posted, ...muted.posts.posted]).toEqual([]);
  });

  it("waits to be sent again where the platform finds fault with it", async () => {
    const refused = { kind: "refused", reason: "invalid_blocks" } as const;
    const w = await world([refused], {}, broken);
    await expect(sendLive(w, report())).rejects.toThrow(SetAside);
    await sendLive(w, report());
    expect(w.posts.posted).toHaveLength(2);
  });

  it("tells of a flood in one line, and of another on the same day", async () => {
    const w = await world();
    const tell = (at: Date) => {
      const post = { kind: "flood", feedId: aFeedId, at, text: "It was held." } as const;
      return sendLive(w, { kind: "send-live", channel, post });
    };
    const first = w.clock.now();
    await tell(first);
    w.clock.advance(24 * 60 * 60_000);
    await tell(first);
    expect(shown(w)).toEqual(["Gazette: It was held."]);
    await tell(new Date(first.getTime() + 1));
    expect(shown(w)).toHaveLength(2);
  });
});
