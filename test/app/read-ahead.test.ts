import { describe, expect, it } from "vitest";
import { composeDigest } from "#app/compose-digest.ts";
import { readAhead } from "#app/read-ahead.ts";
import { readPage } from "#app/read-page.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { ReadAheadJob } from "#model/job.ts";
import { pageKey } from "#model/page-key.ts";
import type { LocalDate } from "#model/schedule.ts";
import { newsPage } from "../support/articles.ts";
import { aSchedule } from "../support/fake-channels.ts";
import { fetched } from "../support/fake-command-world.ts";
import {
  fakeJobs,
  fakeLedger,
  fakeLog,
  fakePages,
  fakeReading,
  fakeStore,
  fakeTurns,
} from "../support/fake-world.ts";
import { channel, digestWorld, hourMs, others, pier } from "./digest-world.ts";

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
    await Promise.all([readAhead(w, w.job), readAhead(w, w.job)]);
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
    const worker = { ...w, ledger, askedUntil: new Map() };
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
});
