import { describe, expect, it } from "vitest";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { pollFeed } from "#app/feeds/poll-feed.ts";
import type { MayFollow } from "#app/ports.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { Feed } from "#model/feed.ts";
import { type FeedId, feedIdOf } from "#model/feed-id.ts";
import type { FetchedPage, FetchOutcome, Validators } from "#model/fetch-outcome.ts";
import type { DeliveryMode } from "#model/subscription.ts";
import { hourMs } from "#shared/durations.ts";
import {
  aChannel,
  aFeed,
  aSchedule,
  aSubscription,
  fakeChannels,
  fakeEntries,
  fakeFeeds,
} from "../../support/fake-channels.ts";
import { fakeClock, fakeJobs, fakeLog, fakeTurns } from "../../support/fake-world.ts";

const url = "https://feeds.example/news.xml" as CanonicalUrl;
const feedId = feedIdOf(url);
const start = "2026-03-02T06:00:00Z";

/** A document with articles by their numbers, an hour apart up to the start. */
function rss(numbers: readonly number[], title = "Gazette"): string {
  const items = numbers.map((number) => {
    const at = new Date(Date.parse(start) + number * hourMs).toUTCString();
    return `<item><guid>tag:gazette.example,2026:${number}</guid><title>Headline ${number}</title><link>https://gazette.example/2026/${number}</link><pubDate>${at}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>${title}</title><ttl>60</ttl>${items.join("")}</channel></rss>`;
}

function page(body: string, more: Partial<FetchedPage> = {}): FetchOutcome {
  const headers = { "content-type": "application/rss+xml", etag: `"${body.length}"` };
  return {
    kind: "fetched",
    page: { url, status: 200, headers, bytes: Buffer.from(body), ...more },
  };
}

type Redirects = ReadonlyMap<string, readonly (readonly [CanonicalUrl, boolean?])[]>;

async function world(
  answers: readonly FetchOutcome[],
  mode: DeliveryMode = "live",
  redirects: Redirects = new Map(),
) {
  const clock = fakeClock(start);
  const feed: Feed = { ...aFeed(feedId), url, nextPollAt: clock.now() };
  const channels = fakeChannels();
  await channels.putSettings(newChannelSettings(aChannel(), aSchedule()));
  const subscription = { ...aSubscription(aChannel(), feedId), mode };
  await channels.putSubscription(subscription);
  const asked: (Validators | undefined)[] = [];
  const waiting = [...answers];
  const pages = {
    async fetch(at: CanonicalUrl, validators?: Validators, mayFollow?: MayFollow) {
      for (const [to, isPermanent = false] of redirects.get(at) ?? []) {
        if (!(await mayFollow?.(to, isPermanent))) {
          return { kind: "blocked-address", url: to, detail: "kept out" } as const;
        }
      }
      asked.push(validators);
      return waiting.shift() ?? { kind: "unchanged", url };
    },
  };
  const feeds = fakeFeeds([feed]);
  const w = {
    clock,
    channels,
    feeds,
    entries: fakeEntries(),
    turns: fakeTurns(),
    jobs: fakeJobs(),
    log: fakeLog(),
    pages,
  };
  /** Polls once the time for it has come. */
  const poll = async () => {
    const at = (await feeds.feed(feedId))?.nextPollAt ?? clock.now();
    clock.advance(Math.max(0, at.getTime() - clock.now().getTime()));
    await pollFeed(w, { kind: "poll-feed", feedId });
    return feeds.feed(feedId);
  };
  const stored = async () =>
    (await w.entries.window(feedId, new Date(0))).map(
      ({ title, held }) => `${title}${held === undefined ? "" : ` ${held}`}`,
    );
  const answer = (next: FetchOutcome) => waiting.push(next);
  return { ...w, poll, stored, asked, answer };
}

const posts = (w: Awaited<ReturnType<typeof world>>) =>
  w.jobs.added.flatMap((job) => (job.kind === "send-live" ? [job.post] : []));
const refused = (status: number, retryAfterMs?: number): FetchOutcome => ({
  kind: "refused",
  status,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});

describe("polling a feed", () => {
  it("keeps of its title no more than is shown, in whole words, and the one before where it gives none", async () => {
    const w = await world([page(rss([1], "Gazette ".repeat(100_000))), page(rss([1, 2], " "))]);
    const title = (await w.poll())?.title ?? "";
    expect(title).toMatch(/^Gazette (Gazette )+Gazette…$/);
    expect(title.length).toBeLessThanOrEqual(120);
    expect((await w.poll())?.title).toBe(title);
  });

  it("takes over its language, and keeps it for entries of a document that names none", async () => {
    const named = rss([1]).replace("<ttl>", "<language>fr-CH</language><ttl>");
    const w = await world([page(named), page(rss([2, 1]))]);
    expect((await w.poll())?.language).toBe("fr");
    expect((await w.poll())?.language).toBe("fr");
    const entries = await w.entries.window(feedId, new Date(0));
    expect(entries.map(({ title, language }) => [title, language])).toEqual([
      ["Headline 1", "fr"],
      ["Headline 2", "fr"],
    ]);
  });

  it("keeps of its title no time that changes at each look", async () => {
    const w = await world([page(rss([1], "Filings - Mon, 30 Nov 2026 03:00:00 EST"))]);
    // An outlet was kept with one, when nobody looked for it.
    const feed = await w.feeds.feed(feedId);
    if (feed !== undefined)
      await w.feeds.putFeed({ ...feed, outlet: "Filings - Sun, 29 Nov 2026 02:00:00 EST" });
    expect(await w.poll()).toMatchObject({ title: "Filings", outlet: "Filings" });
  });

  it.each([
    ["first", [2, 1, -1, -2]],
    ["last", [-2, -1, 1, 2]],
  ])(
    "sends nothing of its first document, and later what is new, oldest first, where it stands %s",
    async (_, then) => {
      const w = await world([page(rss([-1, -2, -3])), page(rss(then))]);
      await w.poll();
      expect(posts(w)).toEqual([]);
      expect(await w.stored()).toEqual([-1, -2, -3].map((n) => `Headline ${n} first-poll`));
      await w.poll();
      const [live] = posts(w);
      const titles = new Map(
        (await w.entries.window(feedId, new Date(0))).map(({ id, title }) => [id, title]),
      );
      expect(live?.kind === "entries" && live.entries.map(({ id }) => titles.get(id))).toEqual([
        "Headline 1",
        "Headline 2",
      ]);
      expect(posts(w)).toHaveLength(1);
    },
  );

  it("stores a further version of an agency's report, and sends none", async () => {
    const again = rss([2, 1, -1]).replace("Headline 2", "UPDATE 1-Headline 1");
    const w = await world([page(rss([-1])), page(again)]);
    await w.poll();
    await w.poll();
    expect((await w.stored()).filter((title) => title === "Headline 1")).toHaveLength(2);
    const [live] = posts(w);
    expect(live?.kind === "entries" && live.entries).toHaveLength(1);
  });

  it("notes which entries have one page: a live blog's", async () => {
    const post = (number: number) =>
      `<item><guid>post-${number}-of-2026</guid><title>Post ${number}</title><link>https://n.example/2026/live#${number}</link></item>`;
    const article =
      "<item><title>Else</title><link>https://n.example/2026/an-article</link></item>";
    const w = await world([page(`<rss><channel>${post(2)}${post(1)}${article}</channel></rss>`)]);
    await w.poll();
    const stored = await w.entries.window(feedId, new Date(0));
    expect(stored.map(({ title, sharesPage }) => [title, sharesPage])).toEqual([
      ["Post 2", true],
      ["Post 1", true],
      ["Else", undefined],
    ]);
  });

  it("sends nothing that had left the feed before it was first read", async () => {
    const shown = (last: number) => Array.from({ length: 10 }, (_, at) => last - at);
    const w = await world([-1, -2, 1].map((last) => page(rss(shown(last)))));
    for (let times = 0; times < 3; times += 1) await w.poll();
    expect(posts(w)).toHaveLength(1);
    expect(await w.stored()).toContain("Headline -11 first-poll");
    expect(await w.stored()).toContain("Headline 1");
  });

  it("asks nobody who follows it daily to be told at once", async () => {
    const w = await world([page(rss([-1])), page(rss([1, -1]))], "daily");
    await w.poll();
    await w.poll();
    expect(posts(w)).toEqual([]);
    expect(await w.stored()).toContain("Headline 1");
  });

  it("asks with what the last answer gave, and reads the same bytes only once", async () => {
    const lastModified = "Mon, 02 Mar 2026 05:00:00 GMT";
    const dated = page(rss([-1]), { headers: { "last-modified": lastModified } });
    const w = await world([page(rss([-1])), dated, { kind: "unchanged", url }]);
    for (let times = 0; times < 3; times += 1) await w.poll();
    const etag = `"${rss([-1]).length}"`;
    expect(w.asked).toEqual([undefined, { etag }, { lastModified }]);
    expect(await w.stored()).toEqual(["Headline -1 first-poll"]);
    expect((await w.feeds.feed(feedId))?.polling).toMatchObject({
      wish: { cacheMs: hourMs, skipHours: [] },
      failureCount: 0,
    });
  });

  it("is done once, however often its job comes", async () => {
    const w = await world([page(rss([-1]))]);
    await w.poll();
    await pollFeed(w, { kind: "poll-feed", feedId });
    expect(w.asked).toHaveLength(1);
  });

  it("loses nothing and doubles nothing when a run dies at any step", async () => {
    for (const step of ["add", "jobs", "putKnown", "putFeed"] as const) {
      const w = await world([page(rss([-1])), page(rss([1, -1])), page(rss([1, -1]))]);
      const after = await w.poll();
      w.clock.advance((after?.nextPollAt.getTime() ?? 0) - w.clock.now().getTime());
      const killed = () => Promise.reject(new Error("killed"));
      const dying = {
        ...w,
        ...(step === "add" && { entries: { ...w.entries, add: killed } }),
        ...(step === "jobs" && { jobs: { add: killed } }),
        ...((step === "putKnown" || step === "putFeed") && {
          feeds: { ...w.feeds, [step]: killed },
        }),
      };
      await expect(pollFeed(dying, { kind: "poll-feed", feedId })).rejects.toThrow("killed");
      w.clock.advance(5 * 60_000);
      await w.poll();
      const stored = await w.entries.window(feedId, new Date(0));
      expect(stored.filter(({ title }) => title === "Headline 1")).toHaveLength(1);
      const told = posts(w).flatMap((post) => (post.kind === "entries" ? post.entries : []));
      expect(new Set(told.map(({ id, firstSeenAt }) => `${id} ${firstSeenAt}`)).size).toBe(1);
    }
  });

  it("comes back later when the server fails, and sooner never than it asks", async () => {
    const w = await world([refused(503), refused(429, 5 * hourMs)]);
    const first = await w.poll();
    expect(first?.polling.failureCount).toBe(1);
    const second = await w.poll();
    const waitMs = (second?.nextPollAt.getTime() ?? 0) - w.clock.now().getTime();
    expect(waitMs).toBe(5 * hourMs);
    expect(posts(w)).toEqual([]);
  });

  it.each<[string, FetchOutcome, string]>([
    ["a web page", page("<html><title>We moved</title></html>"), "web page (“We moved”)"],
    ["nothing", page("   "), "nothing at all"],
    ["404", refused(404), "does not exist any more (404)"],
    [
      "no host",
      { kind: "unreachable", reason: "dns", detail: "" },
      "feeds.example, cannot be found",
    ],
  ])("tells the channels once when it brings %s for long", async (_case, answer, reason) => {
    const w = await world([page(rss([-1])), ...Array<FetchOutcome>(12).fill(answer)], "daily");
    for (let times = 0; times < 12; times += 1) await w.poll();
    expect(posts(w)).toMatchObject([{ kind: "feed-trouble" }]);
    expect((await w.feeds.feed(feedId))?.incident?.reason).toContain(reason);
  });

  it.each<[string, number, FetchOutcome]>([
    ["seldom asked for two days", 3, refused(503, 20 * hourMs)],
    ["failing often within hours", 5, refused(500)],
  ])("tells the channels nothing of one that is %s", async (_case, times, answer) => {
    const w = await world(Array<FetchOutcome>(times).fill(answer));
    for (let polls = 0; polls < times; polls += 1) await w.poll();
    expect(w.asked).toHaveLength(times);
    expect(posts(w)).toEqual([]);
  });

  it("ends the incident when it works again, and tells of the next one", async () => {
    const failures = Array<FetchOutcome>(8).fill(refused(500));
    const w = await world([...failures, page(rss([-1])), ...failures]);
    for (let times = 0; times < 9; times += 1) await w.poll();
    expect((await w.feeds.feed(feedId))?.incident).toBeUndefined();
    for (let times = 0; times < 8; times += 1) await w.poll();
    expect(posts(w)).toHaveLength(2);
  });

  it("stops when the feed says twice that it is gone, and says so", async () => {
    const w = await world(Array<FetchOutcome>(9).fill(refused(410)));
    for (let times = 0; times < 9; times += 1) await w.poll();
    expect(await w.feeds.feed(feedId)).toMatchObject({
      isStopped: true,
      incident: { reason: "Its publisher says that it is gone for good (410)." },
    });
    expect(posts(w)).toHaveLength(1);
    expect(w.asked.length).toBeLessThan(9);
  });

  it("holds a flood, and says so once a day", async () => {
    const old = (from: number) => Array.from({ length: 20 }, (_, index) => from - index);
    const w = await world([page(rss([-1])), page(rss(old(-100))), page(rss(old(-200)))], "daily");
    for (let times = 0; times < 3; times += 1) await w.poll();
    expect(posts(w)).toMatchObject([{ kind: "flood", text: expect.stringContaining("20 of its") }]);
    expect(await w.stored()).toContain("Headline -100 republished");
    w.clock.advance(24 * hourMs);
    w.answer(page(rss(old(-300))));
    await w.poll();
    expect(posts(w)).toHaveLength(2);
  });

  it("tells of a flood alike when a run that died is followed after midnight", async () => {
    const old = Array.from({ length: 20 }, (_, index) => -100 - index);
    const w = await world([page(rss([-1])), page(rss(old)), page(rss(old))]);
    await w.poll();
    const before = await w.feeds.feed(feedId);
    const known = await w.feeds.known(feedId);
    if (before === undefined) throw new Error("no feed");
    await w.poll();
    await w.feeds.putFeed(before);
    await w.feeds.putKnown(feedId, known);
    w.clock.advance(20 * 60 * 60_000);
    await w.poll();
    const floods = posts(w).filter(({ kind }) => kind === "flood");
    expect(floods).toHaveLength(2);
    expect(floods[1]).toEqual(floods[0]);
  });

  it("waits for its turn at a busy host", async () => {
    const w = await world([page(rss([-1]))]);
    const turnAt = new Date(w.clock.now().getTime() + 30_000);
    w.turns.next = turnAt;
    await w.poll();
    expect(w.asked).toEqual([]);
    expect(w.jobs.added).toEqual([{ kind: "poll-feed", feedId, turnAt }]);
    expect(w.jobs.delaysMs).toEqual([30_000]);
    w.clock.advance(30_000);
    await pollFeed(w, { kind: "poll-feed", feedId, turnAt });
    expect(w.asked).toHaveLength(1);
  });

  it("is put off when the host has no turn left", async () => {
    const w = await world([]);
    w.turns.next = undefined;
    await w.poll();
    expect(w.asked).toEqual([]);
    expect(w.jobs.added).toEqual([]);
    for await (const page of w.feeds.due(w.clock.now())) expect(page).toEqual([]);
  });

  describe("redirected to another host", () => {
    const there = "https://busy.example/news.xml" as CanonicalUrl;
    const far = "https://far.example/news.xml" as CanonicalUrl;
    const news = page(rss([-1]), { url: there });
    const turnIn = (w: Awaited<ReturnType<typeof world>>, ms: number) => {
      w.turns.next = new Date(w.clock.now().getTime() + ms);
      return w.turns.next;
    };
    const redirected = async (...way: readonly (readonly [CanonicalUrl, boolean?])[]) => {
      const w = await world([news], "live", new Map([[url, way]]));
      return {
        ...w,
        start: () => pollFeed(w, { kind: "poll-feed", feedId, turnAt: w.clock.now() }),
      };
    };

    it("asks it in a turn of its own, and its own host in none again", async () => {
      const own = `${url}?page=2` as CanonicalUrl;
      const w = await redirected([own], [there], [own]);
      await w.poll();
      expect(w.turns.hosts).toEqual(["feeds.example", "busy.example"]);
      expect(w.asked).toHaveLength(1);
    });

    it("goes on there when its turn comes, and asks nobody twice", async () => {
      const w = await redirected([there]);
      const turnAt = turnIn(w, 14 * 60_000);
      await w.start();
      expect(w.asked).toEqual([]);
      expect((await w.feeds.feed(feedId))?.polling.failureCount).toBe(0);
      const redirect = { url: there, isPermanent: false, waitCount: 1 };
      expect(w.jobs.added).toEqual([{ kind: "poll-feed", feedId, turnAt, redirect }]);
      expect(w.jobs.delaysMs).toEqual([14 * 60_000]);
      // Longer than a poll that was asked for is let be.
      w.clock.advance(28 * 60_000);
      for await (const due of w.feeds.due(w.clock.now())) expect(due).toEqual([]);
      w.turns.hosts.length = 0;
      const job = { kind: "poll-feed", feedId, turnAt, redirect } as const;
      await pollFeed(w, decodeJob(JSON.stringify(job), "poll-feed"));
      expect(w.asked).toHaveLength(1);
      expect(w.turns.hosts).toEqual([]);
      expect(await w.stored()).toEqual(["Headline -1 first-poll"]);
    });

    it("is put off when no turn is left there", async () => {
      const w = await redirected([there]);
      w.turns.next = undefined;
      await w.start();
      expect([w.asked, w.jobs.added]).toEqual([[], []]);
      for await (const due of w.feeds.due(w.clock.now())) expect(due).toEqual([]);
    });

    it.each([
      [true, true, far],
      [true, false, undefined],
      [false, true, undefined],
    ])(
      "remembers a way of which parts are for good (%s, then %s) as one fetch would",
      async (first, second, movedTo) => {
        const answers = [page(rss([-1]), { url: far, ...(second && { movedTo: far }) })];
        const w = await world(answers, "live", new Map([[there, [[far, second]]]]));
        const redirect = { url: there, isPermanent: first, waitCount: 1 };
        const job = { kind: "poll-feed", feedId, turnAt: w.clock.now() } as const;
        await pollFeed(w, { ...job, redirect });
        expect((await w.feeds.feed(feedId))?.polling.move?.to).toBe(movedTo);
      },
    );

    it("remembers a way that ends where it waited", async () => {
      const w = await redirected([there, true]);
      const turnAt = turnIn(w, 2000);
      await w.start();
      w.clock.advance(2000);
      const [job] = w.jobs.added;
      if (job?.kind !== "poll-feed") throw new Error("not put off");
      expect(job.turnAt).toEqual(turnAt);
      await pollFeed(w, job);
      expect((await w.feeds.feed(feedId))?.polling.move?.to).toBe(there);
    });

    it("gives up on busy hosts that send it to one another for ever", async () => {
      const round: Redirects = new Map([
        [url, [[there]]],
        [there, [[far]]],
        [far, [[there]]],
      ]);
      const w = await world([], "live", round);
      turnIn(w, 2000);
      await pollFeed(w, { kind: "poll-feed", feedId, turnAt: w.clock.now() });
      for (let runs = 0; runs < 10; runs += 1) {
        const job = w.jobs.added[runs];
        if (job?.kind === "poll-feed") await pollFeed(w, job);
      }
      expect(w.jobs.added).toHaveLength(6);
      expect((await w.feeds.feed(feedId))?.polling.failureCount).toBe(1);
    });
  });

  it("forgets a feed that nobody follows", async () => {
    const w = await world([]);
    await w.channels.removeSubscription(aChannel(), feedId);
    await w.poll();
    expect(await w.feeds.feed(feedId)).toBeUndefined();
    expect(w.asked).toEqual([]);
  });

  it("keeps a feed that somebody follows just when it is forgotten", async () => {
    const w = await world([page(rss([-1]))]);
    const before = await w.feeds.feed(feedId);
    const seen = [false, true];
    const channels = { ...w.channels, hasSubscribers: async () => seen.shift() ?? true };
    w.turns.next = new Date(w.clock.now().getTime() + 30_000);
    await pollFeed({ ...w, channels }, { kind: "poll-feed", feedId });
    expect(w.jobs.added).toHaveLength(1);
    expect(before).toBeDefined();
    expect(await w.feeds.feed(feedId)).toEqual(before);
  });
});

describe("a feed that has moved for good", () => {
  it.each([
    ["the name that it has there, whoever led to it", "https://new.example/news.xml", "Herald"],
    ["its old name on its old host", "https://feeds.example/other.xml", "Evening Herald"],
  ])("is read by %s", async (_case, link, outlet) => {
    const there = link as CanonicalUrl;
    const w = await world(
      Array<FetchOutcome>(60).fill(page(rss([-1], "Herald"), { movedTo: there })),
    );
    const feed = await w.feeds.feed(feedId);
    if (feed === undefined) throw new Error("no feed");
    await w.feeds.putFeed({ ...feed, outlet: "Evening Herald" });
    for (let polls = 0; polls < 60; polls += 1) await w.poll();
    expect(await w.feeds.feed(feedIdOf(there))).toMatchObject({ url: there, outlet });
  });

  const movedTo = "https://new.example/news.xml" as CanonicalUrl;
  const moved = page(rss([-1]), { movedTo });

  it("is polled there after it has said so on three days, and found under both", async () => {
    const w = await world(Array<FetchOutcome>(60).fill(moved));
    const end = new Date("2026-03-05T12:00:00Z");
    for (let polls = 0; polls < 60 && w.clock.now() < end; polls += 1) await w.poll();
    expect((await w.feeds.feed(feedId))?.url).toBe(movedTo);
    expect((await w.feeds.feed(feedIdOf(movedTo)))?.id).toBe(feedId);
  });

  it("is polled there also when it answers ‘unchanged’ since", async () => {
    const same: FetchOutcome = { kind: "unchanged", url: movedTo, movedTo };
    const w = await world([moved, ...Array<FetchOutcome>(60).fill(same)]);
    const end = new Date("2026-03-05T12:00:00Z");
    for (let polls = 0; polls < 60 && w.clock.now() < end; polls += 1) await w.poll();
    expect((await w.feeds.feed(feedId))?.url).toBe(movedTo);
  });

  it("is polled there also when the feed that stood there goes at that moment", async () => {
    const w = await world(Array<FetchOutcome>(60).fill(moved));
    w.feeds.putAlias = async () => false;
    for (let polls = 0; polls < 60; polls += 1) await w.poll();
    expect(await w.feeds.feed(feedId)).toMatchObject({ id: feedId, url: movedTo });
    expect(await w.channels.hasSubscribers(feedId)).toBe(true);
  });

  it("becomes one with the feed that stands there", async () => {
    const w = await world(Array<FetchOutcome>(60).fill(moved));
    const other: FeedId = feedIdOf(movedTo);
    await w.feeds.putFeed({ ...aFeed(other), url: movedTo });
    const both = aChannel("C-BOTH");
    await w.channels.putSettings(newChannelSettings(both, aSchedule()));
    await w.channels.putSubscription({ ...aSubscription(both, feedId), mode: "live" });
    await w.channels.putSubscription(aSubscription(both, other));
    // Left by a run that died while its channel was forgotten.
    await w.channels.putSubscription(aSubscription(aChannel("C-GONE"), feedId));
    const late = aChannel("C-LATE");
    await w.channels.putSettings(newChannelSettings(late, aSchedule()));
    const { removeFeed } = w.feeds;
    w.feeds.removeFeed = async (id) => {
      await w.channels.putSubscription(aSubscription(late, feedId));
      await removeFeed(id);
    };
    for (let polls = 0; polls < 60; polls += 1) await w.poll();
    expect(await w.feeds.feed(feedId)).toBeUndefined();
    expect((await w.channels.whole(late))?.subscriptions).toMatchObject([{ feedId: other }]);
    expect((await w.channels.whole(both))?.subscriptions).toEqual([aSubscription(both, other)]);
    expect((await w.channels.whole(aChannel()))?.subscriptions).toEqual([
      { ...aSubscription(aChannel(), other), mode: "live", feedUrl: movedTo },
    ]);
    expect(await w.channels.hasSubscribers(feedId)).toBe(false);
    for await (const page of w.channels.subscribers(other))
      for (const { channel } of page) expect(channel.channelId).not.toBe("C-GONE");
  });
});
