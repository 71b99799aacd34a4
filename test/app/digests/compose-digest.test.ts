import { describe, expect, it } from "vitest";
import { liveDate } from "#app/deliveries/live-keys.ts";
import { chooseDigest } from "#app/digests/choose-digest.ts";
import { composeDigest, recomposeDigest } from "#app/digests/compose-digest.ts";
import { leadReader } from "#app/digests/read-lead.ts";
import type { Brief } from "#model/brief.ts";
import type { Entry, EntryId, HoldReason } from "#model/entry.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import { type LocalDate, localDateOf, type TimeZone } from "#model/schedule.ts";
import { noFilter, type Subscription } from "#model/subscription.ts";
import { dayMs, hourMs } from "#shared/durations.ts";
import { sampleBrief } from "../../support/briefs.ts";
import { fakeLog, fakePages, fakeReading, fakeStore } from "../../support/fake-world.ts";
import { channel, type DigestWorld, digestWorld, others, pier } from "./digest-world.ts";

function momentOf(w: DigestWorld) {
  const date = localDateOf(w.clock.now(), "Europe/Paris" as TimeZone);
  return { date, slot: "08:00", dueAt: w.clock.now(), isDelayed: false };
}

async function compose(w: DigestWorld, more = {}) {
  return composeDigest({ ...w, ...more }, await w.whole(), momentOf(w));
}

/** Composes the digest of a morning, remembers it as sent, and turns the clock to the next one. */
async function morning(w: DigestWorld) {
  const composed = await compose(w);
  const { date } = momentOf(w);
  const key = { channel, date: date as LocalDate, slot: "08:00" };
  await w.deliveries.claim({ key, told: composed.told, postAt: w.clock.now() }, 1000);
  await w.deliveries.settle(key, { kind: "sent", at: w.clock.now() });
  w.clock.advance(24 * hourMs);
  return composed.digest;
}

/** So many hours after one in the night; what is told came at three, which is two hours after. */
const at = (hours: number) => new Date(Date.UTC(2026, 2, 2, 1 + hours));

const headlines = ({ stories }: { readonly stories: readonly { readonly headline: string }[] }) =>
  stories.map(({ headline }) => headline);

describe("memory", () => {
  it("keeps a story that trickles on for a week from coming back as a new one", async () => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette);
    expect((await morning(w)).stories).toHaveLength(1);
    for (let day = 0; day < 8; day += 1) {
      await w.publish(
        3,
        `Coast News | Westmere pier: walk number ${["one", "two", "six", "ten", "red", "blue", "pink", "gold"][day]} along the old planks | Visitors in Westmere walked the old pier again, and the council of Westmere watched.`,
      );
      const digest = await morning(w);
      expect(digest.stories.filter(({ headline }) => headline.includes("pier"))).toEqual([]);
    }
    const carried = [...w.deliveries.all.values()].flatMap(({ told }) =>
      told.filter(({ isCarried }) => isCarried),
    );
    expect(carried.length).toBeGreaterThan(0);
  });

  it("keeps a story that was told on Thursday from coming back on Monday, where weekends have no digest", async () => {
    const w = await digestWorld();
    await w.publish(23, pier.gazette);
    expect((await morning(w)).stories).toHaveLength(1);
    await w.publish(3, others[0]);
    expect((await morning(w)).stories).toHaveLength(1);
    w.clock.advance(48 * hourMs);
    await w.publish(40, pier.coast, others[1]);
    expect(headlines((await compose(w)).digest)).toEqual([others[1]?.split(" | ")[1]]);
  });

  it("keeps a story from coming back that was told late, was copied, and is copied again days after", async () => {
    const w = await digestWorld();
    await w.publish(23, pier.gazette);
    expect((await morning(w)).stories).toHaveLength(1);
    w.clock.advance(16 * hourMs);
    await w.publish(10, pier.coast);
    expect((await morning(w)).stories).toEqual([]);
    await w.publish(1, others[0]);
    expect((await morning(w)).stories).toHaveLength(1);
    await w.publish(10, pier.gazette.replace("Gazette", "Wire"), others[1] ?? "");
    expect(headlines((await compose(w)).digest)).toEqual([others[1]?.split(" | ")[1]]);
  });

  it("keeps of a story its lead and what came last", async () => {
    const w = await digestWorld();
    await w.publish(6, pier.gazette);
    await w.publish(5, pier.coast);
    await w.publish(
      4,
      "Herald | Westmere council votes to rebuild the pier | Old Westmere pier will stand again after the vote of the council on Sunday.",
    );
    await w.publish(
      3,
      "Wire | Council of Westmere to rebuild old pier | The council of Westmere will rebuild its old pier for 4 million pounds, it voted on Sunday.",
    );
    const { told, digest } = await compose(w);
    expect(digest.stories.map(({ outletCount }) => outletCount)).toEqual([4]);
    expect(digest.stories[0]?.outlet).toBe("Wire");
    expect(told[0]?.entryIds).toEqual(["entry-3", "entry-2", "entry-1"]);
  });

  it("tells what a digest had that was taken back, as one that never was", async () => {
    const w = await digestWorld();
    await morning(w);
    await w.publish(20, ...others);
    const { date } = momentOf(w);
    const [first] = headlines(await morning(w));
    await w.deliveries.withdraw({ channel, date, slot: "08:00" });
    w.clock.advance(24 * hourMs);
    expect(headlines(await morning(w))).toContain(first);
  });

  it("tells what the very first digest had, if that was taken back", async () => {
    const w = await digestWorld();
    await w.publish(20, pier.gazette);
    const { date } = momentOf(w);
    const [first] = headlines(await morning(w));
    await w.deliveries.withdraw({ channel, date, slot: "08:00" });
    expect(headlines(await morning(w))).toEqual([first]);
  });

  it.each([
    ["three days ago", 72, 1],
    ["after it came", 50, 0],
    ["for months, of which nothing was told", 9999, 0],
  ])("begins, at a first digest, where feeds are followed: %s", async (_case, hoursAgo, count) => {
    const w = await digestWorld();
    const addedAt = new Date(w.clock.now().getTime() - hoursAgo * hourMs);
    for (const one of (await w.whole()).subscriptions)
      await w.channels.putSubscription({ ...one, addedAt });
    await w.publish(60, pier.gazette);
    expect(headlines(await morning(w))).toHaveLength(count);
  });

  it("does not tell again what a feed had told that was moved to live days ago, when another copies it", async () => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette);
    expect(headlines(await morning(w))).toHaveLength(1);
    for (const one of (await w.whole()).subscriptions)
      if (one.title === "Gazette")
        await w.channels.putSubscription({ ...one, mode: "live", dailyUntil: w.clock.now() });
    for (let day = 0; day < 2; day += 1) expect(headlines(await morning(w))).toEqual([]);
    await w.publish(3, pier.gazette.replace("Gazette", "Herald"));
    expect(headlines(await morning(w))).toEqual([]);
  });

  it.each<[string, Partial<Subscription>]>([
    ["moved into the digest", { liveUntil: at(3) }],
    ["moved there, to live and back", { liveUntil: at(6), dailyUntil: at(5) }],
    ["moved there and to live again", { mode: "live", liveUntil: at(5), dailyUntil: at(6) }],
    [
      "moved there, to live, back and to live",
      { mode: "live", liveUntil: at(7), dailyUntil: at(8) },
    ],
    ["removed and followed anew", { addedAt: at(6) }],
  ])(
    "tells what was not posted live, and that alone, of a feed that was %s",
    async (_case, moved) => {
      const w = await digestWorld();
      const [posted, back, ...missed] = await w.publish(4, pier.gazette, ...others);
      await w.postLive([posted, back].filter((one) => one !== undefined));
      // Slack gave that one back, as its channel was muted just then.
      for (const { key } of w.livePosts.all.values())
        if (key.slot === back?.id) await w.livePosts.withdraw(key);
      for (const one of (await w.whole()).subscriptions)
        await w.channels.putSubscription({ ...one, ...moved });
      const told = headlines((await compose(w)).digest);
      expect(told.toSorted()).toEqual([back, ...missed].map((one) => one?.title ?? "").toSorted());
    },
  );

  it("makes the digest of an instant of what had been posted live then", async () => {
    const w = await digestWorld();
    const some = await w.publish(4, pier.gazette, ...others);
    for (const one of (await w.whole()).subscriptions)
      await w.channels.putSubscription({ ...one, mode: "live", dailyUntil: at(5) });
    const asOf = w.clock.now();
    w.clock.advance(hourMs);
    await w.livePosts.claim(
      { key: { channel, date: liveDate(asOf), slot: some[0]?.id ?? "" }, told: [], postAt: asOf },
      1,
    );
    const { judged } = await chooseDigest(w, await w.whole(), asOf);
    expect(judged).toHaveLength(some.length);
  });

  it.each<[string, Partial<Subscription>, number]>([
    ["before it was moved to live", { mode: "live", dailyUntil: at(5) }, 5],
    ["after it was moved to live", { mode: "live", dailyUntil: at(1) }, 0],
  ])("tells what came %s", async (_case, changes, count) => {
    const w = await digestWorld();
    await w.publish(4, pier.gazette, ...others);
    for (const one of (await w.whole()).subscriptions)
      await w.channels.putSubscription({ ...one, ...changes });
    expect(headlines((await compose(w)).digest)).toHaveLength(count);
  });

  it("tells what came while the digest before was being made", async () => {
    const w = await digestWorld();
    await w.publish(3, ...others);
    await morning(w);
    // Seen before the digest was claimed, stored after it had been made.
    await w.publish(24 + 1 / 60, pier.gazette, pier.coast);
    expect(headlines(await morning(w))).toContain(pier.coast.split(" | ")[1]);
  });

  it.each([
    ["asked for within a day, names the one before", "now-1", 3, 1],
    ["asked for later, is of a quiet day", "now-1", 25, undefined],
    ["that comes by the clock, is of a quiet day", "08:00", 3, undefined],
  ])("a digest with nothing new, %s", async (_case, slot, hoursAfter, storyCount) => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette);
    const toldAt = w.clock.now();
    await morning(w);
    w.clock.advance((hoursAfter - 24) * hourMs);
    const { digest } = await composeDigest(w, await w.whole(), { ...momentOf(w), slot });
    expect(digest.stories).toEqual([]);
    expect(digest.after).toEqual(storyCount && { at: toldAt, storyCount });
  });

  it("says of a quiet day what only a filter kept out since the digest before", async () => {
    const w = await digestWorld();
    const { settings } = await w.whole();
    await w.channels.putSettings({ ...settings, filter: { ...settings.filter, not: ["pier"] } });
    await w.publish(3, pier.gazette, pier.coast);
    expect(await morning(w)).toMatchObject({ stories: [], keptOutCount: 2 });
    expect(await morning(w)).not.toHaveProperty("keptOutCount");
    await w.publish(3, pier.gazette, ...others);
    expect(await morning(w)).not.toHaveProperty("keptOutCount");
  });

  it("knows a story again that a feed told which is muted by now", async () => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette);
    expect(headlines(await morning(w))).toHaveLength(1);
    const [gazette] = (await w.whole()).subscriptions;
    if (gazette === undefined) throw new Error("no feed");
    const mutedUntil = new Date(w.clock.now().getTime() + 7 * dayMs);
    await w.channels.putSubscription({ ...gazette, mutedUntil });
    await w.publish(3, pier.gazette.replace("Gazette", "Coast News"), ...others);
    await w.publish(2, "Gazette | Zoo of Lund hatches 29 penguins | The zoo has 29 more penguins.");
    expect(headlines(await morning(w))).toHaveLength(others.length);
  });

  it("counts a morning on which a story was only carried along as quiet", async () => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette);
    await morning(w);
    for (const [day, expected] of [1, 2, 3, 4].entries()) {
      await w.publish(
        3,
        `Coast News | Westmere pier in ${["rain", "sun", "fog", "snow"][day]} | The old pier of Westmere stood there, and the council of Westmere slept.`,
      );
      expect((await morning(w)).quietMornings).toBe(expected);
    }
  });

  it.each([
    [1, []],
    [2, [{ title: "Gazette", reason: "It has not been readable since Monday 2 March, 06:00." }]],
  ])(
    "calls no feed well on a quiet day that failed more than once: %i",
    async (failureCount, troubles) => {
      const w = await digestWorld();
      const [first] = (await w.whole()).subscriptions;
      const feed = first && (await w.feeds.feed(first.feedId));
      if (feed === undefined) throw new Error("no feed");
      const failingSince = new Date(w.clock.now().getTime() - 2 * hourMs);
      await w.feeds.putFeed({ ...feed, polling: { ...feed.polling, failureCount, failingSince } });
      expect((await morning(w)).troubles).toEqual(troubles);
      await w.publish(3, ...others);
      expect((await morning(w)).troubles).toEqual([]);
    },
  );

  it("tells a story passed over yesterday when somebody writes of it today", async () => {
    const w = await digestWorld();
    await w.channels.putSettings({ ...(await w.whole()).settings, storiesMax: 3 });
    await w.publish(3, pier.gazette, pier.coast, ...others.slice(0, 3));
    const told = headlines(await morning(w));
    const left = others.slice(0, 3).find((line) => !told.includes(line.split(" | ")[1] ?? ""));
    const [outlet, title] = (left ?? "").split(" | ");
    await w.publish(
      2,
      `${outlet === "Wire" ? "Herald" : "Wire"} | ${title}, a day later | ${title}, and people still speak of it, officials said.`,
    );
    const [story] = (await morning(w)).stories;
    expect(story?.headline).toContain(title);
    expect(story?.news).toBeUndefined();
  });
});

describe("what a channel wishes of a feed", () => {
  it.each(["Herald", "Wire"])(
    "puts first what comes from one that weighs more: %s",
    async (name) => {
      const w = await digestWorld();
      const feed = (await w.whole()).subscriptions.find(({ title }) => title === name);
      if (feed === undefined) throw new Error("no subscription");
      await w.channels.putSubscription({ ...feed, weight: "high" });
      await w.publish(
        3,
        "Herald | Rare fern found in Welland | A fern thought lost grows in Welland, botanists said.",
        "Wire | Museum returns statue to Benghara | The museum returned a statue to Benghara, it said.",
      );
      expect((await compose(w)).digest.stories.map(({ outlet }) => outlet)[0]).toBe(name);
    },
  );
});

describe("a run that takes over from one that died", () => {
  it("makes the same digest, whatever came and was chosen meanwhile", async () => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette, pier.coast, ...others);
    const { digest, told } = await compose(w);
    const claimedAt = w.clock.now();
    const moment = momentOf(w);
    w.clock.advance(hourMs);
    await w.publish(
      0,
      "Wire | Rare fern found in Welland | A fern thought lost grows in Welland again.",
      "Herald | Westmere council votes to rebuild the pier | Old Westmere pier will stand again after the vote of the council on Sunday.",
    );
    await w.channels.putSettings({ ...(await w.whole()).settings, storiesMax: 12 });
    expect(await recomposeDigest(w, await w.whole(), moment, { told, claimedAt })).toEqual(digest);
  });
});

describe("what an entry is made of", () => {
  it("is the stored brief of its page, where somebody had it briefed", async () => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette);
    const store = { brief: async (): Promise<Brief> => sampleBrief() };
    const { digest } = await compose(w, { store });
    expect(digest.stories[0]).toMatchObject({
      basis: "full",
      sentences: [sampleBrief().gist.text, sampleBrief().points[0]?.text],
    });
  });

  it("names who published it where its feed gathers what others publish, and counts them", async () => {
    const w = await digestWorld();
    const [first, second] = await w.publish(3, pier.gazette, pier.gazette);
    Object.assign(first ?? {}, { outlet: "Harbour Post" });
    Object.assign(second ?? {}, {
      outlet: "Tidelines",
      summary: "The pier of Westmere is to be built again, says the town.",
    });
    const { digest } = await compose(w);
    expect(digest.stories[0]).toMatchObject({ outletCount: 2, independentCount: 2 });
    expect(["Harbour Post", "Tidelines"]).toContain(digest.stories[0]?.outlet);
  });

  it("is never the brief of a page that it shares with others of its feed", async () => {
    const w = await digestWorld();
    const [entry] = await w.publish(3, pier.gazette);
    Object.assign(entry ?? {}, { sharesPage: true });
    const { digest } = await compose(w, {
      store: { brief: async (): Promise<Brief> => sampleBrief() },
    });
    expect(digest.stories[0]?.basis).toBe("feed");
  });

  it("is the feed's own text where that says more than a brief of one sentence", async () => {
    const w = await digestWorld();
    const text =
      "The council of Westmere voted on Sunday to rebuild the old pier. Seven members voted in favour and four against.";
    await w.publish(3, `Gazette | Pier vote in Westmere | ${text}`);
    const { next: _none, ...alone } = sampleBrief({ points: [] });
    const { digest } = await compose(w, { store: { brief: async () => alone } });
    expect(digest.stories[0]).toMatchObject({ basis: "feed" });
    expect(digest.stories[0]?.sentences.join(" ")).toBe(text);
  });

  it("is the feed's own text elsewhere, briefed where the feed carries all of it", async () => {
    const w = await digestWorld();
    const long = `The council of Westmere voted on Sunday to rebuild the old pier. ${Array.from({ length: 12 }, (_, at) => `Point ${at} of the plan was read aloud by councillor Brook in the crowded hall, who said the town had waited.`).join(" ")}`;
    await w.publish(3, `Gazette | Pier vote in Westmere | ${long}`);
    const { digest } = await compose(w);
    expect(digest.stories[0]?.basis).toBe("feed");
    const { sentences = [] } = digest.stories[0] ?? {};
    expect(sentences).not.toEqual([]);
    for (const sentence of sentences) expect(long).toContain(sentence.slice(0, 40));
  });
});

it("a story is led by an article in the language that the channel reads most", async () => {
  const w = await digestWorld();
  const [sample] = await w.publish(300, pier.gazette);
  const [{ firstSeenAt, publishedAt } = {}] = await w.publish(3, pier.coast, ...others);
  const french = {
    id: "french" as EntryId,
    title: "Westmere : le conseil vote la reconstruction de la jetée",
    summary:
      "Le conseil de Westmere a voté dimanche la reconstruction de la jetée de Westmere. Les travaux coûteront 4 millions de livres.",
    language: "fr",
  };
  await w.entries.add([{ ...sample, ...french, firstSeenAt, publishedAt } as Entry]);
  const { stories } = (await compose(w)).digest;
  expect(stories.filter(({ outletCount }) => outletCount === 2)).toMatchObject([
    { outlet: "Coast News", further: [{ outlet: "Gazette" }] },
  ]);
});

describe("what stays out", () => {
  async function held(reason: HoldReason, hoursAgo: number, publishedHoursAgo: number) {
    const w = await digestWorld();
    const now = w.clock.now().getTime();
    const [sample] = await w.publish(300, pier.gazette);
    const entry: Entry = {
      ...(sample as Entry),
      id: "held" as EntryId,
      firstSeenAt: new Date(now - hoursAgo * hourMs),
      publishedAt: new Date(now - publishedHoursAgo * hourMs),
      held: reason,
    };
    await w.entries.add([entry]);
    return headlines((await compose(w)).digest).length;
  }

  it.each(["new-ids", "republished", "at-once"] as const)(
    "what the breaker held: %s",
    async (reason) => {
      expect(await held(reason, 2, 5)).toBe(0);
    },
  );

  it("what stood in a feed at its first reading, unless it is news of the last day", async () => {
    for (const publishedHoursAgo of [90, 30]) {
      expect(await held("first-poll", 2, publishedHoursAgo)).toBe(0);
    }
    expect(await held("first-poll", 2, 5)).toBe(1);
    // A date that the feed does not give, or one that is still to come, says nothing of its age.
    for (const publishedHoursAgo of [2, 1]) {
      expect(await held("first-poll", 2, publishedHoursAgo)).toBe(0);
    }
  });

  it("what a feed shows days after it came out", async () => {
    const w = await digestWorld();
    const [entry] = await w.publish(2, pier.gazette);
    await w.entries.add([
      {
        ...(entry as Entry),
        id: "late" as EntryId,
        title: "Striker Lena Holt signs for Rovaniemi",
        summary: "",
        publishedAt: new Date(w.clock.now().getTime() - 80 * hourMs),
      },
    ]);
    expect(headlines((await compose(w)).digest)).toEqual([pier.gazette.split(" | ")[1]]);
  });

  it("muted feeds, filtered entries and feeds that come live", async () => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette, ...others);
    const { settings, subscriptions } = await w.whole();
    const of = (title: string) => {
      const found = subscriptions.find((one) => one.title === title);
      if (found === undefined) throw new Error(title);
      return found;
    };
    await w.channels.putSettings({ ...settings, filter: { ...noFilter, not: ["volcano"] } });
    await w.channels.putSubscription({ ...of("Wire"), filter: { ...noFilter, only: ["striker"] } });
    expect(headlines((await compose(w)).digest).toSorted()).toEqual([
      "Bank of Norland raises key rate to 3.5 percent",
      "Council votes to rebuild Westmere pier",
      "Striker Lena Holt signs for Rovaniemi United",
    ]);
    await w.channels.putSubscription({ ...of("Wire"), mode: "live" });
    await w.channels.putSubscription({
      ...of("Herald"),
      mutedUntil: new Date(w.clock.now().getTime() + 1),
    });
    expect(headlines((await compose(w)).digest)).toEqual([
      "Council votes to rebuild Westmere pier",
    ]);
    w.clock.advance(1);
    expect(headlines((await compose(w)).digest)).toHaveLength(2);
  });
});

it("the next digest that is named is one that is not skipped", async () => {
  const w = await digestWorld();
  await w.channels.putSettings({
    ...(await w.whole()).settings,
    skipped: ["2026-03-03", "2026-03-04"] as LocalDate[],
  });
  expect((await compose(w)).digest.nextAt?.toISOString()).toBe("2026-03-05T07:00:00.000Z");
});

describe("reading the pages of the chosen stories", () => {
  const html = `<html><head><title>Pier vote</title><meta property="og:type" content="article"></head><body><article><h1>Council votes to rebuild Westmere pier</h1>${[
    "The council of Westmere voted by nine to four on Sunday night to rebuild the old pier by 2028, after a debate that lasted six hours.",
    "The work will cost 4 million pounds, most of it borrowed, council leader Ada Brook told the crowded hall.",
    "Opponents said that the money was needed for the sea wall, which was breached twice last winter.",
    "The pier was built in 1887 and closed in 2014, when a storm took forty metres of its deck.",
  ]
    .map(
      (text) =>
        `<p>${text} ${text.length} people had written to the council about it, more than on any other matter this year.</p>`,
    )
    .join("")}</article></body></html>`;

  async function told(mayRead: boolean) {
    const w = await digestWorld();
    const [entry] = await w.publish(3, pier.gazette);
    const url = String(entry?.url);
    const page = {
      kind: "fetched",
      page: {
        url: entry?.url,
        status: 200,
        headers: { "content-type": "text/html" },
        bytes: Buffer.from(html),
      },
    };
    const reading = {
      ...fakeReading(mayRead ? {} : { refused: [url] }),
      pages: fakePages({ [url]: page as FetchOutcome }),
      store: fakeStore(),
      log: fakeLog(),
    };
    return (await compose(w, { readLead: leadReader(reading) })).digest.stories[0];
  }

  it("tells them in the page's words, and says that it was read", async () => {
    expect(await told(true)).toMatchObject({
      basis: "full",
      sentences: expect.arrayContaining([expect.stringContaining("by nine to four")]),
    });
  });

  it("is left where robots.txt asks for it: then the feed's own text is told", async () => {
    expect(await told(false)).toMatchObject({ basis: "feed" });
  });
});
