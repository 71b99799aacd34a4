import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import { dynamoHostTurns, hostGapMs } from "#adapters/dynamodb/host-turns.ts";
import { safeFetch } from "#adapters/http/safe-fetch.ts";
import { pollFeed } from "#app/feeds/poll-feed.ts";
import type { MayFollow } from "#app/ports.ts";
import { postponedMs } from "#app/tick.ts";
import { parseFeed } from "#feed/parse-feed.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { Validators } from "#model/fetch-outcome.ts";
import type { Job, PollFeedJob } from "#model/job.ts";
import { aChannel, aFeed, aSchedule, aSubscription } from "../support/fake-channels.ts";
import { fakeClock } from "../support/fake-world.ts";
import { memoryTable } from "../support/memory-table.ts";
import type { FromServer, ServerCounts, ToServer } from "./poll-server.ts";
import {
  addressOf,
  type Habit,
  hourMs,
  minuteMs,
  publishedBy,
  type Site,
  shownBy,
  siteOf,
  start,
} from "./poll-sites.ts";

const quiet = { info() {}, warn() {}, error() {} };

/** Polls under way at once, of different hosts. */
const atOnce = 8;

/** In the first hours every feed is fetched once and its rhythm is learned; they are not counted. */
const learningHours = 1;

/** Of the reader that fetches everything each quarter of an hour, so many rounds are measured. */
const baselineRounds = 2;
const baselinePerDay = 96;

type PollSite = Site & { readonly url: CanonicalUrl };

/**
 * `npm run bench -- poll [--feeds 10000] [--hours 6]`: feeds of all habits on a local server, polled by
 * the very use case through the fetch that links of strangers go through. Sockets are real, the
 * clock is simulated. Beside it a reader that fetches and parses everything each quarter of an hour.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const flag = (name: string, usual: number) =>
    flags.includes(name) ? Number(flags[flags.indexOf(name) + 1]) || usual : usual;
  const feedCount = flag("--feeds", 10_000);
  const hours = flag("--hours", 6);
  const server = await startServer(feedCount);
  const sites = Array.from({ length: feedCount }, (_, index): PollSite => {
    const site = siteOf(index);
    const url = `http://${addressOf(index)}:${server.port}${site.path}` as CanonicalUrl;
    return { ...site, url };
  });
  const origins = [...new Set(sites.map(({ url }) => new URL(url).origin))];
  const fetch = safeFetch({ userAgent: "Newsbrief/1 (bench)", allowOrigins: origins });

  const reader = await makeReader(sites, fetch);
  for (let minute = 0; minute < learningHours * 60; minute += 1) {
    await server.turnTo(start + minute * minuteMs);
    await reader.livesThrough(start + minute * minuteMs);
  }
  await server.counts();
  const cpu = process.cpuUsage();
  const end = start + (learningHours + hours) * hourMs;
  for (let minute = start + learningHours * hourMs; minute < end; minute += minuteMs) {
    await server.turnTo(minute);
    await reader.livesThrough(minute);
  }
  const ours = { ...(await server.counts()), cpuMs: cpuMsSince(cpu) };

  const baselineStart = process.cpuUsage();
  for (let round = 0; round < baselineRounds; round += 1) {
    await server.turnTo(end + round * 15 * minuteMs);
    await inTurns(sites, atOnce, async ({ url }) => {
      const outcome = await fetch(url);
      if (outcome.kind === "fetched") parseFeed(outcome.page.bytes, outcome.page);
    });
  }
  const theirs = { ...(await server.counts()), cpuMs: cpuMsSince(baselineStart) };
  server.stop();

  const days = hours / 24;
  console.table([
    rowOf("this one", ours, feedCount * days),
    rowOf("everything each 15 min", theirs, feedCount * (baselineRounds / baselinePerDay)),
  ]);
  console.table(await reader.tally(end));
  console.log(
    `Least time between two polls of one host: ${reader.closest()} ms, the rule is ${hostGapMs} ms; ${reader.delayed()} polls waited for their turn where a redirect led. Most requests that a server counted in one minute, redirects included: ${ours.hostMinuteMax}.`,
  );
}

function rowOf(reader: string, used: ServerCounts & { readonly cpuMs: number }, feedDays: number) {
  const perDay = (value: number) => Math.round((value / feedDays) * 10) / 10;
  return {
    reader,
    "requests/feed/day": perDay(used.requests),
    "kB/feed/day": perDay(used.bytes / 1000),
    "unchanged %": Math.round((100 * used.unchanged) / used.requests),
    "CPU ms/feed/day": perDay(used.cpuMs),
  };
}

async function startServer(feedCount: number) {
  const child: ChildProcess = fork(fileURLToPath(new URL("poll-server.ts", import.meta.url)), [
    String(feedCount),
  ]);
  const answer = async () => (await once(child, "message"))[0] as FromServer;
  const ask = async (message: ToServer) => {
    const answered = answer();
    child.send(message);
    return answered;
  };
  const ready = await answer();
  if (!("port" in ready)) throw new Error("the server did not say where it is");
  return {
    port: ready.port,
    turnTo: async (now: number) => void (await ask({ now })),
    async counts(): Promise<ServerCounts> {
      const counted = await ask({ count: true });
      if (!("counts" in counted)) throw new Error("the server did not count");
      return counted.counts;
    },
    stop: () => child.kill(),
  };
}

/** The bot's polls, on the table in memory. */
async function makeReader(sites: readonly PollSite[], fetch: ReturnType<typeof safeFetch>) {
  const clock = fakeClock(new Date(start).toISOString());
  const table = memoryTable();
  const feeds = dynamoFeedStore(table, 32);
  const channels = dynamoChannelStore(table);
  await channels.addSettings(newChannelSettings(aChannel(), aSchedule()));
  for (const { url, index } of sites) {
    const nextPollAt = new Date(start + (index % 900) * 1000);
    const feed = { ...aFeed(feedIdOf(url)), url, nextPollAt };
    await feeds.putFeed(feed);
    await channels.addSubscription({ ...aSubscription(aChannel(), feed.id), mode: "live" });
  }
  const askedAt = new Map<string, number>();
  let closest = Number.POSITIVE_INFINITY;
  let delayed = 0;
  const noteTurn = (host: string): number => {
    const now = clock.now().getTime();
    closest = Math.min(closest, now - (askedAt.get(host) ?? Number.NEGATIVE_INFINITY));
    askedAt.set(host, now);
    return now;
  };
  const told = new Map<string, Map<string, number>>();
  const firstPollAt = new Map<string, number>();
  const agenda = new Map<number, PollFeedJob[]>();
  const at = (time: number, job: PollFeedJob) =>
    void agenda.set(time, [...(agenda.get(time) ?? []), job]);
  const jobs = {
    async add(more: readonly Job[], delayMs = 0): Promise<void> {
      for (const job of more) {
        if (job.kind === "poll-feed") at(clock.now().getTime() + delayMs, job);
        else if (job.kind === "send-live" && job.post.kind === "entries") {
          const of = told.get(job.post.feedId) ?? new Map<string, number>();
          told.set(job.post.feedId, of);
          for (const { id } of job.post.entries) of.set(id, (of.get(id) ?? 0) + 1);
        }
      }
    },
  };
  const world = {
    feeds,
    entries: dynamoEntryStore(table, clock),
    channels,
    turns: dynamoHostTurns(table),
    pages: {
      async fetch(url: CanonicalUrl, validators?: Validators, mayFollow?: MayFollow) {
        const { host } = new URL(url);
        const now = noteTurn(host);
        const outcome = await fetch(url, validators, async (next, isPermanent) => {
          const isLet = (await mayFollow?.(next, isPermanent)) ?? true;
          const at = new URL(next).host;
          if (!isLet) delayed += 1;
          else if (at !== host) noteTurn(at);
          return isLet;
        });
        if (
          outcome.kind === "fetched" &&
          !firstPollAt.has(fileOf(url)) &&
          outcome.page.bytes.length > 500
        )
          firstPollAt.set(fileOf(url), now);
        return outcome;
      },
    },
    jobs,
    clock,
    log: quiet,
  };

  return {
    closest: () => closest,
    delayed: () => delayed,
    /** One minute: what is due becomes jobs, and each job runs at its time. */
    async livesThrough(minute: number): Promise<void> {
      for await (const page of feeds.due(new Date(minute))) {
        for (const feedId of page) {
          at(minute, { kind: "poll-feed", feedId });
          await feeds.postpone(feedId, new Date(minute + postponedMs));
        }
      }
      for (;;) {
        const next = Math.min(...agenda.keys());
        if (!(next < minute + minuteMs)) break;
        const due = agenda.get(next) ?? [];
        agenda.delete(next);
        clock.advance(Math.max(0, next - clock.now().getTime()));
        await inTurns(due, atOnce, (job) => pollFeed(world, job));
      }
      clock.advance(Math.max(0, minute + minuteMs - clock.now().getTime()));
    },
    tally: (end: number) => tally(sites, told, firstPollAt, feeds, end),
  };
}

async function inTurns<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0;
  const one = async () => {
    for (;;) {
      const item = items[next];
      next += 1;
      if (item === undefined) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: width }, one));
}

/** Of the articles that could be seen after a feed's first poll: how many were told never, and how often again. */
async function tally(
  sites: readonly PollSite[],
  told: ReadonlyMap<string, ReadonlyMap<string, number>>,
  firstPollAt: ReadonlyMap<string, number>,
  feeds: ReturnType<typeof dynamoFeedStore>,
  end: number,
) {
  const rows = new Map<
    Habit,
    { feeds: number; published: number; lost: number; repeated: number }
  >();
  for (const site of sites) {
    if (site.habit === "410" || site.habit === "404 always") continue;
    const feed = await feeds.feed(feedIdOf(site.url));
    // The server sees whole minutes.
    const minuteOf = (time: number) => Math.floor(time / minuteMs) * minuteMs;
    const polledAt = minuteOf(feed?.polling.polledAt?.getTime() ?? end);
    const from = minuteOf(firstPollAt.get(fileOf(site.url)) ?? end);
    const expected = shownBy(site, polledAt) - shownBy(site, from);
    const entries = told.get(feedIdOf(site.url)) ?? new Map<string, number>();
    const repeated = [...entries.values()].reduce((sum, times) => sum + times - 1, 0);
    // What is hidden at the last poll may have been shown, and told, at one before.
    const seen = publishedBy(site, polledAt) - shownBy(site, from);
    const row = rows.get(site.habit) ?? { feeds: 0, published: 0, lost: 0, repeated: 0 };
    rows.set(site.habit, {
      feeds: row.feeds + 1,
      published: row.published + expected,
      lost: row.lost + Math.max(0, expected - entries.size),
      repeated: row.repeated + repeated + Math.max(0, entries.size - seen),
    });
  }
  return [...rows].map(([habit, row]) => ({ habit, ...row }));
}

/** A feed's name wherever it is. */
function fileOf(url: string): string {
  return new URL(url).pathname.split("/").at(-1) ?? url;
}

function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
