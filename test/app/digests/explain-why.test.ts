import { describe, expect, it } from "vitest";
import { composeDigest } from "#app/digests/compose-digest.ts";
import { explainWhy } from "#app/digests/explain-why.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Delivery } from "#model/delivery.ts";
import type { EntryId } from "#model/entry.ts";
import type { LocalDate, TimeZone } from "#model/schedule.ts";
import { noFilter } from "#model/subscription.ts";
import { entryWhyLines, manyFeedsLine, unknownLines } from "#present/digest-why.ts";
import { feedWhyLines } from "#present/feed-why.ts";
import { hourMs, minuteMs } from "#shared/durations.ts";
import { channel, type DigestWorld, digestWorld, others, pier } from "./digest-world.ts";

const zone = "Europe/Paris" as TimeZone;

async function send(w: DigestWorld, date = "2026-03-02" as LocalDate) {
  const when = { date, slot: "08:00", dueAt: w.clock.now(), isDelayed: false };
  const { told } = await composeDigest(w, await w.whole(), when);
  const key = { channel, date, slot: "08:00" };
  await w.deliveries.claim({ key, told, postAt: w.clock.now() }, 1000);
  await w.deliveries.settle(key, { kind: "sent", at: w.clock.now(), messageId: "D" });
  w.clock.advance(hourMs);
}

async function why(w: DigestWorld, about: string): Promise<readonly string[]> {
  const answer = await explainWhy(w, await w.whole(), about);
  switch (answer.kind) {
    case "unknown":
      return unknownLines(answer);
    case "many-feeds":
      return [manyFeedsLine(answer)];
    case "feed":
      return feedWhyLines(answer.feed, zone);
    case "entry":
      return answer.entries.flatMap((entry) => entryWhyLines(entry, zone));
  }
}

describe("why an article", () => {
  it("was sent: when, with what, for which points", async () => {
    const w = await digestWorld();
    const [first] = await w.publish(3, pier.gazette, pier.coast, ...others);
    await send(w);
    expect(await why(w, `${first?.url}?utm_source=rss`)).toMatchInlineSnapshot(`
      [
        "“Council votes to rebuild Westmere pier” came with Gazette on Monday 2 March, 05:00.",
        "It is one story with Coast News (“Westmere pier to be rebuilt after council vote”): told as one.",
        "Its story was told in the digest of Monday 2 March, at place 1, posted on Monday 2 March, 08:00.",
        "Ranked by points: 2 independent outlets +1, 3 h old +1.92, place 1 in Gazette +1; in all +3.92.",
      ]
    `);
  });

  it.each([
    ["waits at its platform", {}],
    ["is in hand", { state: { kind: "claimed", heldUntil: new Date(0) } }],
  ] as const)("is about to be sent: %s", async (_, change) => {
    const w = await digestWorld();
    const [first] = await w.publish(3, pier.gazette, pier.coast, ...others);
    await send(w);
    const sent = await w.deliveries.recent(channel, "2026-03-02" as LocalDate);
    const postAt = new Date(w.clock.now().getTime() + 10 * minuteMs);
    const coming = sent.map((delivery): Delivery => ({ ...delivery, postAt, ...change }));
    const before = { ...w, deliveries: { ...w.deliveries, recent: async () => coming } };
    expect(await why(before, String(first?.url))).toContain(
      "Its story is in the digest of Monday 2 March, at place 1, due on Monday 2 March, 09:10.",
    );
    expect(await why(before, "Gazette")).toContain(
      "It comes in the digest, which told nothing of it in these days.",
    );
  });

  it("came live before its feed was moved into the digest", async () => {
    const w = await digestWorld();
    const [entry] = await w.publish(3, pier.gazette, ...others);
    if (entry !== undefined) await w.postLive([entry]);
    for (const one of (await w.whole()).subscriptions)
      await w.channels.putSubscription({ ...one, liveUntil: w.clock.now() });
    const lines = await why(w, String(entry?.url));
    expect(lines).toContain("The feed came live here then: that is no part of the digest.");
    expect(lines.join()).not.toContain("In a digest made now");
  });

  it.each([["live"], ["daily"]] as const)(
    "came before the channel followed its feed, %s",
    async (mode) => {
      const w = await digestWorld();
      const [old] = await w.publish(6 * 24, pier.gazette);
      const addedAt = new Date(w.clock.now().getTime() - hourMs);
      for (const one of (await w.whole()).subscriptions)
        await w.channels.putSubscription({ ...one, mode, addedAt });
      const line =
        "It came before this channel followed the feed: what was there before is not sent, unless it is news of the last day.";
      expect(await why(w, String(old?.url))).toContain(line);
      const [fresh] = await w.publish(0.5, ...others);
      expect(await why(w, String(fresh?.url))).not.toContain(line);
    },
  );

  it("was there before the channel followed its feed live, which could not be read then", async () => {
    const w = await digestWorld();
    const [entry] = await w.publish(0.5, pier.gazette);
    if (entry?.url === undefined) throw new Error("nothing was published");
    const addedAt = new Date(entry.firstSeenAt.getTime() - minuteMs);
    for (const one of (await w.whole()).subscriptions)
      await w.channels.putSubscription({ ...one, mode: "live", addedAt });
    const line = /It came before this channel followed the feed/;
    expect((await why(w, String(entry.url))).join()).not.toMatch(line);
    const url = `${entry.url}-of-old` as CanonicalUrl;
    const publishedAt = new Date(addedAt.getTime() - 24 * hourMs);
    await w.entries.add([{ ...entry, id: `${entry.id}o` as typeof entry.id, url, publishedAt }]);
    expect((await why(w, String(url))).join()).toMatch(line);
  });

  it("came before any digest, and is too old now", async () => {
    const w = await digestWorld();
    const [old] = await w.publish(6 * 24, pier.gazette);
    expect((await why(w, String(old?.url))).at(-1)).toMatch(
      /^In a digest made now it would be too old/,
    );
  });

  it("had no place in a digest that it would have by the settings of now", async () => {
    const w = await digestWorld();
    const [first] = await w.publish(3, pier.gazette, ...others);
    const filter = { ...noFilter, not: ["pier"] };
    await w.channels.changeSettings(channel, (settings) => ({ ...settings, filter }));
    await send(w);
    await w.channels.changeSettings(channel, (settings) => ({ ...settings, filter: noFilter }));
    expect((await why(w, String(first?.url))).join()).toMatch(
      /It was not in the digest of Monday 2 March: with the feeds and settings of now it would have stood at place \d\./,
    );
  });

  it("was in a digest that was taken back: that one told nothing", async () => {
    const w = await digestWorld();
    const [first] = await w.publish(3, pier.gazette);
    await send(w);
    await w.deliveries.withdraw({ channel, date: "2026-03-02" as LocalDate, slot: "08:00" });
    expect(await why(w, String(first?.url))).toContain(
      "In a digest made now it would stand at place 1.",
    );
    expect((await why(w, "Gazette")).at(-1)).toBe(
      "It comes in the digest, which told nothing of it in these days.",
    );
  });

  it("was not sent yet: where it would stand, and where it stood too old when its feed showed it", async () => {
    const w = await digestWorld();
    const [entry] = await w.publish(2, pier.gazette);
    if (entry?.url === undefined) throw new Error("no entry");
    const url = "https://gazette.example/late" as CanonicalUrl;
    const publishedAt = new Date(w.clock.now().getTime() - 90 * hourMs);
    const late = { title: "Seals return to Selsea", summary: "" };
    await w.entries.add([{ ...entry, ...late, id: "late" as EntryId, url, publishedAt }]);
    expect(await why(w, String(entry.url))).toContain(
      "In a digest made now it would stand at place 1.",
    );
    expect(await why(w, url)).toContain(
      "In a digest made now it would be too old: it came out more than a day before the time that the digest covers.",
    );
  });

  it.each([
    "Council votes to rebuild Westmere pier",
    "“council votes to  rebuild Westmere Pier”",
    "votes to rebuild Westmere…",
  ])("is found by its headline: %s", async (about) => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette, ...others);
    expect((await why(w, about))[0]).toContain(
      "“Council votes to rebuild Westmere pier” came with Gazette",
    );
  });

  it("is found by a word of its headline, where no feed is called so", async () => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette, ...others, "Gazette | 西部の地震で橋が閉鎖 | 地震。");
    const named = "“Council votes to rebuild Westmere pier” came with Gazette";
    expect((await why(w, "Westmere pier"))[0]).toContain(named);
    expect((await why(w, "gazette"))[0]).toMatch(/^Gazette has not been read/);
    expect((await why(w, "地震"))[0]).toContain("“西部の地震で橋が閉鎖” came");
  });

  it("is called by its first sentence where it has no headline", async () => {
    const w = await digestWorld();
    const [entry] = await w.publish(3, "Gazette |  | The pier of Westmere reopened on Sunday.");
    const named = "“The pier of Westmere reopened on Sunday.” came with Gazette";
    expect((await why(w, String(entry?.url)))[0]).toContain(named);
    expect((await why(w, "The pier of Westmere reopened"))[0]).toContain(named);
  });

  it("is named within quotation marks of one kind, those of its headline within them", async () => {
    const w = await digestWorld();
    const [entry] = await w.publish(3, "Gazette | Council “will not sell” the pier | It said so.");
    expect((await why(w, String(entry?.url)))[0]).toContain(
      "“Council ‘will not sell’ the pier” came",
    );
  });

  it("is told of by the newest three where many have one headline", async () => {
    const w = await digestWorld();
    await w.publish(9, pier.gazette, pier.gazette, pier.gazette, pier.gazette);
    const lines = await why(w, "Council votes to rebuild Westmere pier");
    expect(lines.filter((line) => line.includes("came with"))).toHaveLength(3);
  });

  it("is not claimed to be unknown by less than its headline tells", async () => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette, ...others);
    const said = (await why(w, "pie")).join("\n");
    expect(said).toContain("I know no article and no feed under “pie” here.");
    expect(said).toContain(
      "None of the feeds followed here now brought an article with that headline",
    );
    expect((await why(w, "https://elsewhere.example/a")).join("\n")).toContain(
      "followed here now brought it",
    );
  });

  it("stood below: by which story it was beaten, with both sums", async () => {
    const w = await digestWorld();
    await w.channels.putSettings({ ...(await w.whole()).settings, storiesMax: 3 });
    await w.publish(3, pier.gazette, pier.coast, ...others);
    const [late] = await w.publish(
      15,
      "Coast News | Harbour seals return to Selsea | Forty seals have returned to the sandbank off Selsea.",
    );
    await send(w);
    const lines = await why(w, String(late?.url));
    expect(lines).toContainEqual(
      expect.stringMatching(
        /ranked below “.+”, the last that had a place: \+[\d.]+ against \+[\d.]+\./,
      ),
    );
    expect(lines.at(-1)).toMatch(/^Ranked by points: 1 outlet \+0, 15 h old \+1\.6/);
    await send(w, "2026-03-03" as LocalDate);
    expect(await why(w, String(late?.url))).toEqual(expect.arrayContaining([...lines]));
  });

  it("had no place though its points are higher: the last ones are for shared stories", async () => {
    const w = await digestWorld();
    const singles = await w.publish(
      1,
      ...others,
      "Coast News | Seals return to Selsea | Forty seals lie on the sandbank.",
      "Gazette | Piano maker Orban retires | He tuned nine thousand strings by ear.",
    );
    await w.publish(23, pier.gazette, pier.coast);
    const liked = ["bank", "volcano", "striker", "journalist", "seals", "piano"];
    const tastes = liked.map((word) => ({ word, weight: 2 }));
    await w.channels.putSettings({ ...(await w.whole()).settings, tastes });
    await send(w);
    const all = await Promise.all(singles.map(({ url }) => why(w, String(url))));
    expect(all.flat().join("\n")).toContain(
      "for stories that more than one outlet tells for itself",
    );
  });

  it("had no place beside the two stories that its outlet leads", async () => {
    const w = await digestWorld();
    const singles = await w.publish(
      3,
      ...others,
      "Gazette | Piano maker Orban retires | He tuned nine thousand strings by ear.",
      "Coast News | Seals return to Selsea | Forty seals lie on the sandbank.",
      "Wire | Rare fern found in Welland | A fern thought lost grows in Welland, botanists said.",
    );
    await send(w);
    const all = await Promise.all(singles.map(({ url }) => why(w, String(url))));
    expect(all.flat().join("\n")).toContain("Wire led as many stories as one outlet may");
  });

  it("came with two feeds: the first that brought it stands first", async () => {
    const w = await digestWorld();
    const [later] = await w.publish(3, pier.gazette);
    const [first] = await w.publish(5, pier.coast);
    if (later?.url === undefined || first === undefined) throw new Error("nothing published");
    await w.entries.add([{ ...first, id: "first" as EntryId, url: later.url }]);
    const came = (await why(w, later.url)).filter((line) => line.includes("came with"));
    expect(came.map((line) => /came with (.+) on/.exec(line)?.[1])).toEqual([
      "Coast News",
      "Gazette",
    ]);
  });

  it("was kept out by a word", async () => {
    const w = await digestWorld();
    const { settings } = await w.whole();
    await w.channels.putSettings({ ...settings, filter: { ...noFilter, not: ["libel"] } });
    const [entry] = await w.publish(3, others[3]);
    expect((await why(w, String(entry?.url))).join("\n")).toContain("kept out by the word “libel”");
  });

  it("is none: the same story was told, nothing new since", async () => {
    const w = await digestWorld();
    await w.publish(3, pier.gazette);
    await send(w);
    w.clock.advance(20 * hourMs);
    const [copy] = await w.publish(1, pier.coast);
    const lines = (await why(w, String(copy?.url))).join("\n");
    expect(lines).toContain("told in the digest of Monday 2 March, at place 1");
    expect(lines).toContain("the story had been told, and nothing was new about it");
  });

  it("was held by the flood breaker, or is muted, or live", async () => {
    const w = await digestWorld();
    const [a, b] = await w.publish(3, ...others);
    if (a === undefined || b === undefined) throw new Error("nothing published");
    await w.entries.add([
      { ...a, id: "held" as typeof a.id, url: `${a.url}x` as never, held: "new-ids" },
    ]);
    expect((await why(w, `${a.url}x`)).join()).toContain("given its entries new ids");
    const [subscription] = (await w.whole()).subscriptions.filter(
      ({ feedId }) => feedId === b.feedId,
    );
    if (subscription === undefined) throw new Error("no subscription");
    await w.channels.putSubscription({
      ...subscription,
      mutedUntil: new Date("2026-03-09T07:00:00Z"),
    });
    expect((await why(w, String(b.url))).join()).toContain("muted until Monday 9 March, 08:00");
    await w.channels.putSubscription({ ...subscription, mode: "live" });
    expect((await why(w, String(b.url))).join()).toContain("comes live");
  });

  it("is not known", async () => {
    const w = await digestWorld();
    expect((await why(w, "https://elsewhere.example/x")).join(" ")).toContain(
      "no article and no feed",
    );
    expect((await why(w, "nonsense")).join(" ")).toContain("“nonsense”");
  });
});

describe("why a live article", () => {
  const claimed = async (w: DigestWorld, slot: string, date = "2026-03-02" as LocalDate) => {
    const key = { channel, date, slot };
    await w.livePosts.claim({ key, told: [], postAt: w.clock.now() }, 1000);
    return key;
  };

  it("is about to be posted, as long as it has not appeared", async () => {
    const w = await digestWorld();
    const [entry] = await w.publish(3, pier.gazette);
    const due = "It is due here by itself on Monday 2 March, 08:00.";
    const key = await claimed(w, entry?.id ?? "");
    expect(await why(w, String(entry?.url))).toContain(due);
    await w.livePosts.settle(key, { kind: "sent", at: w.clock.now(), messageId: "M1" });
    w.clock.advance(-1000);
    expect(await why(w, String(entry?.url))).toContain(due);
  });

  it.each([
    ["sent", "It was posted here by itself on Monday 2 March, 08:00."],
    [
      "unconfirmed",
      "It was posted here by itself on Monday 2 March, 08:00. It may be missing: nobody confirmed that it arrived.",
    ],
    ["given-up", "It was to be posted here by itself, but it was not accepted."],
    [
      "withdrawn",
      "It was to be posted here by itself, and was taken back when everything here or the feed was muted, the feed removed, or the channel archived.",
    ],
  ] as const)("was posted or not: %s", async (kind, words) => {
    const w = await digestWorld();
    const [entry] = await w.publish(3, pier.gazette);
    const key = await claimed(w, entry?.id ?? "");
    const sent = { kind: "sent", at: w.clock.now() } as const;
    const confirmed = kind === "unconfirmed" ? sent : { ...sent, messageId: "M1" };
    await w.livePosts.settle(key, kind === "given-up" ? { kind, reason: "gone" } : confirmed);
    if (kind === "withdrawn") await w.livePosts.withdraw(key);
    expect(await why(w, String(entry?.url))).toContain(words);
  });

  it("was one too many of its day, and not one of the day after", async () => {
    const w = await digestWorld();
    const [entry] = await w.publish(3, pier.gazette);
    await claimed(w, "overflow", "2026-03-03" as LocalDate);
    await claimed(w, "another entry");
    expect((await why(w, String(entry?.url))).join()).not.toContain("not posted");
    await claimed(w, "overflow");
    expect(await why(w, String(entry?.url))).toContain(
      "It was not posted: that day had had its 20 live posts.",
    );
  });
});

describe("why a feed", () => {
  it("says nothing of a mute that is over", async () => {
    const w = await digestWorld();
    const [subscription] = (await w.whole()).subscriptions;
    if (subscription === undefined) throw new Error("no subscription");
    const mutedUntil = new Date(w.clock.now().getTime() + hourMs);
    await w.channels.putSubscription({ ...subscription, mutedUntil });
    expect((await why(w, subscription.title)).join()).toContain("It is muted until");
    w.clock.advance(2 * hourMs);
    expect((await why(w, subscription.title)).join()).not.toContain("muted");
  });

  it.each(["coast news", "coast", "https://coastnews.example/feed", "coastnews.example"])(
    "is found as %s",
    async (about) => {
      const w = await digestWorld();
      await w.publish(3, pier.gazette, pier.coast, ...others);
      await send(w);
      const lines = (await why(w, about)).join("\n");
      expect(lines).toContain("In the last 8 days it brought 1 entry");
      expect(lines).toContain("1 digest of these days told something of it");
    },
  );

  it("is found by the address of the section that it stands below, and not by another's", async () => {
    const w = await digestWorld();
    const { subscriptions } = await w.whole();
    const id = subscriptions[0]?.feedId;
    const feed = id && (await w.feeds.feed(id));
    if (!feed) throw new Error("no feed");
    await w.feeds.putFeed({ ...feed, url: "https://gazette.example/news/rss.xml" as CanonicalUrl });
    expect((await why(w, "gazette.example/news")).join()).toContain("In the last 8 days");
    expect((await why(w, "gazette.example/new")).join()).toContain("no article and no feed");
    expect((await why(w, "gazette.example/sport/")).join()).toContain("no article and no feed");
  });

  it("tells of its trouble", async () => {
    const w = await digestWorld();
    const { subscriptions } = await w.whole();
    const id = subscriptions[0]?.feedId;
    const feed = id && (await w.feeds.feed(id));
    if (!feed) throw new Error("no feed");
    const incident = {
      since: new Date("2026-03-01T07:00:00Z"),
      reason: "Its server cannot be found.",
    };
    await w.feeds.putFeed({ ...feed, incident });
    expect((await why(w, "Gazette")).join("\n")).toContain(
      "in trouble since Sunday 1 March, 08:00: Its server cannot be found.",
    );
  });
});
