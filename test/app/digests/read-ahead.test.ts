import { describe, expect, it } from "vitest";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import { chooseDigest } from "#app/digests/choose-digest.ts";
import { composeDigest } from "#app/digests/compose-digest.ts";
import { readAhead } from "#app/digests/read-ahead.ts";
import { readPage } from "#app/reading/read-page.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { entryBriefLengthMax } from "#model/entry.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { ReadAheadJob } from "#model/job.ts";
import { pageKey } from "#model/page-key.ts";
import type { LocalDate } from "#model/schedule.ts";
import { hourMs } from "#shared/durations.ts";
import { newsPage } from "../../support/articles.ts";
import { aSchedule } from "../../support/fake-channels.ts";
import { fetched } from "../../support/fake-command-world.ts";
import {
  fakeJobs,
  fakeLedger,
  fakeLog,
  fakePages,
  fakeReading,
  fakeStore,
  fakeTurns,
} from "../../support/fake-world.ts";
import { channel, digestWorld, others, pier } from "./digest-world.ts";

const date = "2026-03-02" as LocalDate;

async function world(
  pages: Readonly<Record<string, FetchOutcome>> = {},
  reading: Parameters<typeof fakeReading>[0] = {},
) {
  const w = await digestWorld();
  const all = {
    ...w,
    store: fakeStore(),
    ledger: fakeLedger(w.clock),
    turns: fakeTurns(),
    askedUntil: new Map(),
    jobs: fakeJobs(),
    log: fakeLog(),
    ...fakeReading(reading),
    pages: fakePages(pages),
  };
  const [entry] = await w.publish(3, pier.gazette);
  const link = entry?.url ?? ("" as CanonicalUrl);
  const job: ReadAheadJob = {
    kind: "read-ahead",
    channels: [channel],
    date,
    dueAt: new Date(w.clock.now().getTime() + hourMs / 3),
  };
  const asked = () =>
    all.jobs.added.flatMap((added) => (added.kind === "read-page" ? added.url : []));
  return { ...all, link, job, asked };
}

describe("reading ahead of a digest", () => {
  it("asks for the page of each story that the digest will tell", async () => {
    const w = await world();
    const more = await w.publish(2, ...others.slice(0, 2));
    await readAhead(w, w.job);
    expect(w.asked().toSorted()).toEqual([w.link, ...more.map(({ url }) => url)].toSorted());
  });

  it("asks for a page once, however many digests it leads", async () => {
    const w = await world();
    const anotherWorker = () => ({ ...w, askedUntil: new Map() });
    await Promise.all([readAhead(w, w.job), readAhead(anotherWorker(), w.job)]);
    await readAhead(anotherWorker(), w.job);
    expect(w.asked()).toEqual([w.link]);
  });

  it("asks for no page that tells several entries of a feed", async () => {
    const w = await world();
    const [post] = await w.publish(2, others[0] ?? "");
    Object.assign(post ?? {}, { sharesPage: true });
    await readAhead(w, w.job);
    expect(w.asked()).toEqual([w.link]);
  });

  it("claims a page once, however many digests a page leads", async () => {
    const w = await world();
    let claims = 0;
    const ledger = {
      ...w.ledger,
      claim: (...args: Parameters<typeof w.ledger.claim>) => {
        claims += 1;
        return w.ledger.claim(...args);
      },
    };
    const worker = { ...w, ledger };
    await readAhead(worker, w.job);
    await readAhead(worker, w.job);
    expect(claims).toBe(1);
    // Another worker looks before it claims.
    await readAhead({ ...w, ledger, askedUntil: new Map() }, w.job);
    expect(claims).toBe(1);
    expect(w.asked()).toEqual([w.link]);
  });

  it("asks a busy host in its turn, and not at all when it has none", async () => {
    const busy = await world();
    busy.turns.next = new Date(busy.clock.now().getTime() + 4000);
    const delays: (number | undefined)[] = [];
    const jobs = { add: async (_: unknown, delayMs?: number) => void delays.push(delayMs) };
    await readAhead({ ...busy, jobs }, busy.job);
    expect(delays).toEqual([4000]);

    const overrun = await world();
    overrun.turns.next = undefined;
    await readAhead(overrun, overrun.job);
    expect(overrun.asked()).toEqual([]);
  });

  it.each([
    ["is muted", { mutedUntil: new Date("2026-03-03T00:00:00Z") }],
    ["skips the day", { skipped: [date] }],
  ])("asks for nothing while the channel %s", async (_what, changes) => {
    const w = await world();
    await w.channels.putSettings({ ...newChannelSettings(channel, aSchedule()), ...changes });
    await readAhead(w, w.job);
    expect(w.asked()).toEqual([]);
  });

  it("asks for nothing once the digest is due", async () => {
    const w = await world();
    w.clock.advance(hourMs);
    await readAhead(w, w.job);
    expect(w.asked()).toEqual([]);
  });
});

describe("reading a page ahead", () => {
  async function toldAfterReading(w: Awaited<ReturnType<typeof world>>) {
    await readPage(w, { kind: "read-page", url: w.link });
    const moment = { date, slot: "08:00", dueAt: w.job.dueAt, isDelayed: false };
    const { digest } = await composeDigest(w, await w.whole(), moment);
    return digest.stories[0];
  }

  it("lets the digest tell the story from its page, under the feed's own address of it", async () => {
    const link = "https://gazette.example/news/0";
    // The page names another address as its own.
    const w = await world({ [link]: fetched(link, newsPage(), "text/html") });
    const told = await toldAfterReading(w);
    expect(told).toMatchObject({ basis: "full" });
    expect(told?.sentences.join(" ")).toContain("4.2 million pounds");
  });

  it("reads a page once", async () => {
    const link = "https://gazette.example/news/0";
    const w = await world({ [link]: fetched(link, newsPage(), "text/html") });
    await readPage(w, { kind: "read-page", url: w.link });
    await readPage(w, { kind: "read-page", url: w.link });
    expect(w.pages.asked).toEqual([link]);
  });

  it.each([
    ["robots.txt refuses it", { refused: ["https://gazette.example/news/0"] }],
    ["its server cannot be reached", {}],
  ])("leaves the feed's own text where %s", async (_why, reading) => {
    const w = await world({}, reading);
    const told = await toldAfterReading(w);
    expect(told?.sentences.join(" ")).not.toContain("4.2 million");
    expect(told?.sentences.length).toBeGreaterThan(0);
    expect(await w.store.brief(pageKey(w.link), "standard")).toBeUndefined();
    expect(w.log.lines.join()).toContain("a page could not be read ahead");
  });

  it("tells the entry in short what its page says, once", async () => {
    const link = "https://gazette.example/news/0";
    const w = await world({ [link]: fetched(link, newsPage(), "text/html") });
    await readAhead(w, w.job);
    const [job] = w.jobs.added.flatMap((added) => (added.kind === "read-page" ? [added] : []));
    if (job?.entry === undefined) throw new Error("no job with an entry");
    await readPage(w, job);
    const { feedId } = job.entry;
    const [entry] = await w.entries.window(feedId, new Date(0));
    expect(entry?.brief?.at).toEqual(w.clock.now());
    expect(entry?.brief?.text).toContain("4.2 million pounds");
    expect(entry?.brief?.text.length).toBeLessThanOrEqual(entryBriefLengthMax);
    w.clock.advance(hourMs);
    await readPage(w, job);
    expect((await w.entries.window(feedId, new Date(0)))[0]).toEqual(entry);
  });

  it("comes over the queue with the entry that it reads for", () => {
    const job = {
      kind: "read-page",
      url: "https://gazette.example/news/0",
      entry: {
        feedId: feedIdOf("https://gazette.example/feed" as CanonicalUrl),
        firstSeenAt: new Date("2026-03-02T04:00:00Z"),
        id: "0123456789abcdef0123",
      },
    };
    expect(decodeJob(JSON.stringify(job), "read-page")).toEqual(job);
  });

  it("leaves a job of before, which names no entry, as it was", async () => {
    const link = "https://gazette.example/news/0";
    const w = await world({ [link]: fetched(link, newsPage(), "text/html") });
    await readPage(w, decodeJob(JSON.stringify({ kind: "read-page", url: link }), "read-page"));
    expect(await w.store.brief(pageKey(w.link), "standard")).toBeDefined();
  });
});

describe("what an entry's page says", () => {
  const later =
    "Wire | Sea wall is weak, engineers say again | Opponents of council leader Ada Brook said the national fund for coastal towns should pay for the wall.";
  async function storyCount(w: Awaited<ReturnType<typeof world>>, asOf: Date): Promise<number> {
    const { judged } = await chooseDigest(w, await w.whole(), asOf);
    return judged.length;
  }

  it("puts a later entry into its story, from two minutes after it was read on", async () => {
    const link = "https://gazette.example/news/0";
    const w = await world({ [link]: fetched(link, newsPage(), "text/html") });
    await w.publish(1, later);
    expect(await storyCount(w, w.clock.now())).toBe(2);

    await readAhead(w, w.job);
    const [job] = w.jobs.added.flatMap((added) =>
      added.kind === "read-page" && added.url === link ? [added] : [],
    );
    if (job === undefined) throw new Error("no job");
    const readAt = w.clock.now();
    await readPage(w, job);
    w.clock.advance(2 * 60_000);
    expect(await storyCount(w, w.clock.now())).toBe(1);
    // Who looks back sees what was to be seen then.
    expect(await storyCount(w, new Date(readAt.getTime() + 60_000))).toBe(2);
  });
});
