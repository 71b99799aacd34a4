import type { Table } from "#adapters/dynamodb/open-table.ts";
import { dynamoPageStore } from "#adapters/dynamodb/page-store.ts";
import { type PollFeedWorld, pollFeed } from "#app/feeds/poll-feed.ts";
import type { Clock, PageFetcher } from "#app/ports.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Channel } from "#model/channel.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { SendLiveJob } from "#model/job.ts";
import { noFilter, type Subscription } from "#model/subscription.ts";
import { hourMs } from "#shared/durations.ts";
import { aFeed } from "./fake-channels.ts";
import { fakeReading, fakeTurns } from "./fake-world.ts";

/** Feeds come in pairs, which bring their entries in the same minute: a channel that follows both gets two jobs at once. */
const pairCount = 6;

/** Entries of one after the other of a feed's additions, six hours apart: a channel stays below its share of a day. */
const additions = [1, 2, 3, 1] as const;

type Item = { readonly title: string; readonly url: string; readonly at: number };

export type LiveFeed = {
  readonly url: CanonicalUrl;
  /** All that it will have brought in the end, oldest first; the first of them stands in it from the start. */
  readonly items: readonly Item[];
};

/** The feeds that channels follow live, with what they bring from `start` on and well before `end`. */
export function liveFeeds(start: Date, end: Date): readonly LiveFeed[] {
  return Array.from({ length: 2 * pairCount }, (_, number) => {
    const url = `https://live-${number}.example/feed` as CanonicalUrl;
    const items: Item[] = [];
    const add = (at: number) =>
      items.push({
        title: `Report ${number}-${items.length} from Kastria`,
        url: `https://live-${number}.example/${items.length}`,
        at,
      });
    add(start.getTime() - hourMs);
    const offset = Math.floor(number / 2) * 17 * 60_000;
    for (let turn = 0; ; turn += 1) {
      const at = start.getTime() + offset + (1 + 6 * turn) * hourMs;
      if (at > end.getTime() - 12 * hourMs) break;
      for (let count = additions[turn % additions.length] ?? 1; count > 0; count -= 1) {
        add(at - count * 60_000);
      }
    }
    return { url, items };
  });
}

/** Every eighth channel of each platform follows a pair of them. */
export function followedLive(index: number, feeds: readonly LiveFeed[]): readonly LiveFeed[] {
  if (index % 16 > 1) return [];
  const pair = Math.floor(index / 16) % pairCount;
  return feeds.slice(2 * pair, 2 * pair + 2);
}

export function liveSubscription(channel: Channel, { url }: LiveFeed, addedAt: Date): Subscription {
  const feedId = feedIdOf(url);
  return {
    channel,
    feedId,
    feedUrl: url,
    title: url,
    mode: "live",
    filter: noFilter,
    addedBy: "U1",
    addedAt,
  };
}

/** The feeds and the pages of their entries, as they stand at an instant; the pages of every other feed are not there. */
export function livePages(feeds: readonly LiveFeed[], clock: Clock): PageFetcher {
  return {
    async fetch(url): Promise<FetchOutcome> {
      const feed = feeds.find((one) => one.url === url);
      if (feed !== undefined) return fetched(url, rss(feed, clock.now()), "application/rss+xml");
      const number = feeds.findIndex(({ items }) => items.some((item) => item.url === url));
      const item = feeds[number]?.items.find((one) => one.url === url);
      if (item === undefined || number % 2 === 1) return { kind: "refused", status: 404 };
      return fetched(url, html(item), "text/html");
    },
  };
}

function fetched(url: CanonicalUrl, text: string, contentType: string): FetchOutcome {
  const page = {
    url,
    status: 200,
    headers: { "content-type": `${contentType}; charset=utf-8` },
    bytes: Buffer.from(text),
  };
  return { kind: "fetched", page };
}

function rss({ url, items }: LiveFeed, now: Date): string {
  const shown = items.filter(({ at }) => at <= now.getTime()).toReversed();
  const all = shown.map(
    (item) =>
      `<item><title>${item.title}</title><link>${item.url}</link><guid>${item.url}</guid>` +
      `<pubDate>${new Date(item.at).toUTCString()}</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>${url}</title>${all.join("")}</channel></rss>`;
}

function html({ title }: Item): string {
  const sentences = [
    "The council of Kastria voted by nine to four on Sunday night to rebuild the old pier by 2028, after a debate that lasted six hours.",
    "The work will cost 4 million pounds, most of it borrowed, council leader Ada Brook told the crowded hall.",
    "Opponents said that the money was needed for the sea wall, which was breached twice last winter.",
    "The pier was built in 1887 and closed in 2014, when a storm took forty metres of its deck.",
  ];
  const text = sentences.map((sentence) => `<p>${sentence}</p>`).join("");
  return `<html><head><title>${title}</title><meta property="og:type" content="article"></head><body><article><h1>${title}</h1>${text}</article></body></html>`;
}

/** Stores the feeds, and has those polled that are due; a poll may die, and is repeated with the next. */
export function livePolls(
  feeds: readonly LiveFeed[],
  world: Omit<PollFeedWorld, "pages" | "turns">,
) {
  const { clock } = world;
  const polling = { ...world, pages: livePages(feeds, clock), turns: fakeTurns() };
  return {
    async store(): Promise<void> {
      for (const { url } of feeds) {
        await world.feeds.putFeed({ ...aFeed(feedIdOf(url)), url, nextPollAt: clock.now() });
      }
    },
    async poll(): Promise<void> {
      for (const { url } of feeds) {
        const job = { kind: "poll-feed", feedId: feedIdOf(url) } as const;
        await pollFeed(polling, job).catch(() => {});
      }
    },
  };
}

/** What live posts need of the world to read the pages of their entries. */
export function liveReading(
  feeds: readonly LiveFeed[],
  table: Table,
  clock: Clock,
  maybeKill: () => void,
) {
  const pages = livePages(feeds, clock);
  const killing: PageFetcher = {
    async fetch(url) {
      const outcome = await pages.fetch(url);
      maybeKill();
      return outcome;
    },
  };
  return { ...fakeReading(), pages: killing, store: dynamoPageStore(table, clock) };
}

/** The names of what a set of jobs was to post. */
export function namesOfJobs(
  jobs: readonly SendLiveJob[],
  titles: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  return new Set(
    jobs.flatMap(({ channel, post }) =>
      post.kind === "entries"
        ? post.entries.map(({ id }) => `${channel.channelId} ${titles.get(id)}`)
        : [],
    ),
  );
}
