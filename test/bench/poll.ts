import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import { dynamoHostTurns, hostGapMs } from "#adapters/dynamodb/host-turns.ts";
import { pollFeed } from "#app/poll-feed.ts";
import { postponedMs } from "#app/tick.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { FetchOutcome, Validators } from "#model/fetch-outcome.ts";
import type { Job, PollFeedJob } from "#model/job.ts";
import { aChannel, aFeed, aSchedule, aSubscription } from "../support/fake-channels.ts";
import { fakeClock } from "../support/fake-world.ts";
import { memoryTable } from "../support/memory-table.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const start = Date.parse("2026-03-02T00:00:00Z");

/** How the servers of feeds behave; each feed has one of these habits. */
const habits = [
  "plain",
  "plain",
  "no validators",
  "guid churn",
  "re-publishes",
  "no dates",
  "reordered",
  "flips",
  "fails now and then",
  "gone",
] as const;

type Habit = (typeof habits)[number];

const windowLength = 20;

/** Feeds on one host, as feed services have them. */
const feedsOfHost = 10;

type Site = {
  readonly url: CanonicalUrl;
  readonly habit: Habit;
  readonly everyMs: number;
  readonly firstSeen: { at: number };
};

/**
 * `npm run bench -- poll [--feeds 10000] [--hours 24]`: feeds of all habits polled through simulated
 * time by the very use case, on the table in memory; what it asks of servers beside a reader that
 * fetches everything each quarter of an hour.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const flag = (name: string, usual: number) => Number(flags[flags.indexOf(name) + 1]) || usual;
  const feedCount = flags.includes("--feeds") ? flag("--feeds", 10_000) : 10_000;
  const hours = flags.includes("--hours") ? flag("--hours", 24) : 24;
  const clock = fakeClock(new Date(start).toISOString());
  const table = memoryTable();
  const feeds = dynamoFeedStore(table, 32);
  const entries = dynamoEntryStore(table, clock);
  const channels = dynamoChannelStore(table);
  const sites = new Map<string, Site>();
  await channels.putSettings(newChannelSettings(aChannel(), aSchedule()));
  for (let index = 0; index < feedCount; index += 1) {
    const host = `h${Math.floor(index / feedsOfHost)}.example`;
    const url = `https://${host}/feeds/${index}.xml` as CanonicalUrl;
    const habit = habits[index % habits.length] ?? "plain";
    const everyMs = [1, 3, 8, 24, 72][Math.floor(index / habits.length) % 5] as number;
    sites.set(url, { url, habit, everyMs: everyMs * hourMs, firstSeen: { at: 0 } });
    const feed = {
      ...aFeed(feedIdOf(url)),
      url,
      nextPollAt: new Date(start + (index % 900) * 1000),
    };
    await feeds.putFeed(feed);
    await channels.putSubscription({ ...aSubscription(aChannel(), feed.id), mode: "live" });
  }

  const used = { requests: 0, bytes: 0, unchanged: 0, fullBytes: 0 };
  const askedAt = new Map<string, number>();
  let closest = Number.POSITIVE_INFINITY;
  const told = new Map<string, Map<string, number>>();
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
  const pages = {
    async fetch(url: CanonicalUrl, validators?: Validators): Promise<FetchOutcome> {
      const site = sites.get(url) as Site;
      const now = clock.now().getTime();
      const host = new URL(url).host;
      closest = Math.min(closest, now - (askedAt.get(host) ?? Number.NEGATIVE_INFINITY));
      askedAt.set(host, now);
      used.requests += 1;
      const answer = answerOf(site, now, validators);
      if (answer.kind === "fetched") used.bytes += answer.page.bytes.length;
      if (answer.kind === "unchanged") used.unchanged += 1;
      return answer;
    },
  };
  const quiet = { info() {}, warn() {}, error() {} };
  const world = {
    feeds,
    entries,
    channels,
    turns: dynamoHostTurns(table),
    pages,
    jobs,
    clock,
    log: quiet,
  };

  const cpu = process.cpuUsage();
  const end = start + hours * hourMs;
  for (let minute = start; minute < end; minute += minuteMs) {
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
      for (const job of due) await pollFeed(world, job);
    }
    clock.advance(Math.max(0, minute + minuteMs - clock.now().getTime()));
  }
  const { user, system } = process.cpuUsage(cpu);
  const days = hours / 24;
  const perDay = (value: number) => Math.round((value / feedCount / days) * 10) / 10;
  const naive = naiveUse([...sites.values()], hours);
  console.table([
    {
      reader: "this one",
      "requests/feed/day": perDay(used.requests),
      "kB/feed/day": perDay(used.bytes / 1000),
      "unchanged %": Math.round((100 * used.unchanged) / used.requests),
      "CPU ms/feed/day": perDay((user + system) / 1000),
    },
    {
      reader: "everything each 15 min",
      "requests/feed/day": perDay(naive.requests),
      "kB/feed/day": perDay(naive.bytes / 1000),
      "unchanged %": 0,
    },
  ]);
  console.table(await tally([...sites.values()], told, feeds, end));
  console.log(
    `Least time between two requests to one host: ${closest} ms; the rule is ${hostGapMs} ms.`,
  );
}

/** Numbers of the articles that a site has published by `now`. */
function publishedBy(site: Site, now: number): number {
  return windowLength + Math.floor((now - start) / site.everyMs);
}

function answerOf(site: Site, now: number, validators: Validators | undefined): FetchOutcome {
  const { url, habit } = site;
  if (habit === "gone") return { kind: "refused", status: 410 };
  const quarter = Math.floor((now - start) / (15 * minuteMs));
  if (habit === "fails now and then" && quarter % 5 === 2) return { kind: "refused", status: 503 };
  const flip = habit === "flips" && quarter % 3 === 1 ? 1 : 0;
  const count = Math.max(publishedBy(site, now) - flip, windowLength);
  const version =
    habit === "guid churn" || habit === "re-publishes" ? `${count}-${quarter}` : `${count}`;
  const etag = `"${version}"`;
  if (habit !== "no validators" && validators?.etag === etag) return { kind: "unchanged", url };
  const bytes = Buffer.from(documentOf(site, count, quarter));
  const headers = {
    "content-type": "application/rss+xml",
    ...(habit !== "no validators" && { etag }),
  };
  return { kind: "fetched", page: { url, status: 200, headers, bytes } };
}

function documentOf({ url, habit, everyMs }: Site, count: number, quarter: number): string {
  const numbers = Array.from({ length: windowLength }, (_, index) => count - 1 - index);
  if (habit === "reordered")
    numbers.sort((a, b) => ((a * 7 + quarter) % 11) - ((b * 7 + quarter) % 11));
  const items = numbers.map((number) => {
    const at = start + (number - windowLength + 1) * everyMs;
    const shift = habit === "re-publishes" && number % 9 === quarter % 9 ? quarter * minuteMs : 0;
    const guid = habit === "guid churn" ? `${url}#${number}-${quarter}` : `${url}#${number}`;
    const date =
      habit === "no dates" ? "" : `<pubDate>${new Date(at + shift).toUTCString()}</pubDate>`;
    return `<item><guid isPermaLink="false">${guid}</guid><title>Headline ${number} of the day</title><link>${url.replace(/\.xml$/, "")}/2026/article-${number}</link>${date}<description>Article ${number} tells in forty characters and more what happened there. ${"Word ".repeat(60)}</description></item>`;
  });
  return `<rss version="2.0"><channel><title>Feed</title>${items.join("")}</channel></rss>`;
}

function naiveUse(sites: readonly Site[], hours: number) {
  let bytes = 0;
  const polls = hours * 4;
  for (const site of sites) {
    const answer = answerOf(site, start, undefined);
    if (answer.kind === "fetched") bytes += polls * answer.page.bytes.length;
  }
  return { requests: polls * sites.length, bytes };
}

/** Of the articles that could be seen after a feed's first poll: how many were told never, and how often again. */
async function tally(
  sites: readonly Site[],
  told: ReadonlyMap<string, ReadonlyMap<string, number>>,
  feeds: ReturnType<typeof dynamoFeedStore>,
  end: number,
) {
  const rows = new Map<
    Habit,
    { feeds: number; published: number; lost: number; repeated: number }
  >();
  for (const site of sites) {
    if (site.habit === "gone") continue;
    const feed = await feeds.feed(feedIdOf(site.url));
    const polledAt = feed?.polling.polledAt?.getTime() ?? end;
    const first = publishedBy(site, start + 16 * minuteMs);
    const expected = publishedBy(site, polledAt) - first;
    const entries = told.get(feedIdOf(site.url)) ?? new Map<string, number>();
    const repeated = [...entries.values()].reduce((sum, times) => sum + times - 1, 0);
    const row = rows.get(site.habit) ?? { feeds: 0, published: 0, lost: 0, repeated: 0 };
    rows.set(site.habit, {
      feeds: row.feeds + 1,
      published: row.published + expected,
      // A flipping server has hidden the newest again at the last poll, or not.
      lost: row.lost + Math.max(0, expected - (site.habit === "flips" ? 1 : 0) - entries.size),
      repeated: row.repeated + repeated + Math.max(0, entries.size - expected),
    });
  }
  return [...rows].map(([habit, row]) => ({ habit, ...row }));
}
