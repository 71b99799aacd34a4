import { sendDigest } from "#app/deliveries/send-digest.ts";
import { pollFeed } from "#app/feeds/poll-feed.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { Channel } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { Digest } from "#model/digest.ts";
import type { Feed } from "#model/feed.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import { neverPolled } from "#model/poll-state.ts";
import { nextDue } from "#model/schedule.ts";
import { noFilter } from "#model/subscription.ts";
import {
  aChannel,
  aSchedule,
  fakeChannelPosts,
  fakeChannels,
  fakeDeliveries,
  fakeDigestPosts,
  fakeEntries,
  fakeFeeds,
  fakeInstallations,
  fakePersonalNotes,
  fakeWaitingPosts,
} from "../../support/fake-channels.ts";
import {
  fakeClock,
  fakeJobs,
  fakeLedger,
  fakeLog,
  fakeReplies,
  fakeTurns,
} from "../../support/fake-world.ts";
import { documentOf } from "./documents.ts";
import { type WrittenFeed, writtenFeeds } from "./feeds.ts";
import { type Published, smallNews, writtenEvents } from "./scenario.ts";

/** The feeds are followed from Monday morning on; the digests are those of Tuesday to Monday. */
const start = new Date("2026-03-23T06:30:00Z");
const stepMs = 30 * 60 * 1000;

/** From then on the Old Mill Journal answers nothing. */
const deadFrom = new Date("2026-03-25T00:00:00Z");

export const readers: readonly Channel[] = [aChannel("C1", "slack"), aChannel("D1", "discord")];

/**
 * Lives through the week: polls every feed when its time has come, and sends both channels their
 * digest when it is due, by the real use cases, on a clock that the week turns.
 */
export async function runWeek() {
  const clock = fakeClock(start.toISOString());
  const published: readonly Published[] = [...writtenEvents().entries, ...smallNews()];
  const channels = fakeChannels();
  const schedule = aSchedule("08:00", "Europe/Paris");
  for (const channel of readers) {
    await channels.putSettings(newChannelSettings(channel, schedule));
    for (const written of writtenFeeds) {
      const { id: feedId, url: feedUrl, title } = feedOf(written);
      await channels.putSubscription({
        channel,
        feedId,
        feedUrl,
        title,
        mode: "daily",
        filter: noFilter,
        addedBy: "U1",
        addedAt: start,
      });
    }
  }
  const posts = fakeDigestPosts();
  const world = {
    clock,
    channels,
    posts,
    plainPosts: fakeChannelPosts(),
    ledger: fakeLedger(clock),
    notes: fakePersonalNotes(),
    waitingPosts: fakeWaitingPosts(),
    installations: fakeInstallations(),
    feeds: fakeFeeds(writtenFeeds.map(feedOf)),
    entries: fakeEntries(),
    turns: fakeTurns(),
    jobs: fakeJobs(),
    log: fakeLog(),
    deliveries: fakeDeliveries(clock),
    livePosts: fakeDeliveries(clock),
    replies: fakeReplies(),
    pages: { fetch: async (url: CanonicalUrl) => answer(url, published, clock.now()) },
  };
  const digests: { readonly digest: Digest; readonly postedAt: Date }[] = [];
  for (const { date, at } of nextDue(schedule, new Date(start.getTime() + stepMs * 2), 7)) {
    while (clock.now() < at) {
      for (const { id } of writtenFeeds.map(feedOf)) {
        await pollFeed(world, { kind: "poll-feed", feedId: id });
      }
      clock.advance(Math.min(stepMs, at.getTime() - clock.now().getTime()));
    }
    for (const channel of readers) {
      const job = { kind: "send-digest", channel, date, slot: "08:00", dueAt: at } as const;
      await sendDigest(world, job);
    }
    const [slack, discord] = posts.posted.slice(-2);
    if (slack === undefined || discord === undefined) throw new Error(`no digest on ${date}`);
    digests.push({ digest: slack.digest, postedAt: clock.now() });
  }
  return { world, published, digests };
}

export type Week = Awaited<ReturnType<typeof runWeek>>;

function feedOf({ host, outlet, language }: WrittenFeed): Feed {
  const url = canonicalUrl(`https://${host}/feed`);
  if (url === undefined) throw new Error(`no address: ${host}`);
  const id = feedIdOf(url);
  return {
    id,
    url,
    title: outlet,
    outlet,
    language,
    polling: neverPolled,
    nextPollAt: start,
    isStopped: false,
  };
}

function answer(url: CanonicalUrl, published: readonly Published[], now: Date): FetchOutcome {
  const feed = writtenFeeds.find((one) => feedOf(one).url === url);
  if (feed === undefined || (feed.name === "mill" && now >= deadFrom)) {
    return { kind: "unreachable", reason: "dns", detail: "no such host" };
  }
  const bytes = Buffer.from(documentOf(feed, published, now));
  const type = {
    rss: "application/rss+xml",
    atom: "application/atom+xml",
    json: "application/feed+json",
  };
  const headers = { "content-type": type[feed.format] };
  return { kind: "fetched", page: { url, status: 200, headers, bytes } };
}
