import { liveDate } from "#app/deliveries/live-keys.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { deliveryName } from "#model/delivery.ts";
import type { Entry, EntryId } from "#model/entry.ts";
import type { FeedId } from "#model/feed-id.ts";
import { hourMs } from "#shared/durations.ts";
import {
  aChannel,
  aFeed,
  aSchedule,
  aSubscription,
  fakeChannels,
  fakeDeliveries,
  fakeEntries,
  fakeFeeds,
} from "../../support/fake-channels.ts";
import { fakeClock, fakeLedger } from "../../support/fake-world.ts";

/** Four outlets; what is written about them is spelled "outlet | headline | text". */
const outlets = ["Gazette", "Coast News", "Herald", "Wire"] as const;

export const channel = aChannel();

/** A channel that follows four feeds, at seven in the morning of Monday 2 March 2026. */
export async function digestWorld() {
  const clock = fakeClock("2026-03-02T07:00:00Z");
  const channels = fakeChannels();
  await channels.putSettings(newChannelSettings(channel, aSchedule()));
  const feeds = outlets.map((outlet) => ({
    ...aFeed(feedId(outlet)),
    title: outlet,
    outlet,
    url: `https://${host(outlet)}/feed` as CanonicalUrl,
  }));
  for (const { id, url, title } of feeds)
    await channels.putSubscription({ ...aSubscription(channel, id), feedUrl: url, title });
  const entries = fakeEntries();
  const world = {
    clock,
    channels,
    entries,
    feeds: fakeFeeds(feeds),
    deliveries: fakeDeliveries(clock),
    livePosts: fakeDeliveries(clock),
    ledger: fakeLedger(clock),
  };
  let count = 0;
  return {
    ...world,
    /** Publishes entries so many hours ago. */
    async publish(hoursAgo: number, ...lines: readonly string[]) {
      const at = new Date(clock.now().getTime() - hoursAgo * hourMs);
      const added = lines.map((line) => anEntryOf(line, at, count++));
      await entries.add(added);
      return added;
    },
    /** As if they had been posted by themselves as they came. */
    async postLive(some: readonly Entry[]) {
      for (const { id, firstSeenAt } of some) {
        const key = { channel, date: liveDate(firstSeenAt), slot: id };
        world.livePosts.all.set(deliveryName(key), {
          key,
          told: [],
          postAt: firstSeenAt,
          claimedAt: firstSeenAt,
          state: { kind: "sent", at: firstSeenAt, messageId: id },
        });
      }
    },
    whole: async () => {
      const whole = await channels.whole(channel);
      if (whole === undefined) throw new Error("no channel");
      return whole;
    },
  };
}

export type DigestWorld = Awaited<ReturnType<typeof digestWorld>>;

function feedId(outlet: string): FeedId {
  return `feed-${outlet.toLowerCase().replace(" ", "-")}` as FeedId;
}

function host(outlet: string): string {
  return `${outlet.toLowerCase().replace(" ", "")}.example`;
}

function anEntryOf(line: string, at: Date, position: number): Entry {
  const [outlet = "", title = "", summary = ""] = line.split(" | ");
  return {
    id: `entry-${position}` as EntryId,
    feedId: feedId(outlet),
    url: `https://${host(outlet)}/news/${position}` as CanonicalUrl,
    title,
    summary,
    publishedAt: at,
    firstSeenAt: at,
    categories: [],
    language: "en",
    position: position % 3,
  };
}

export const pier = {
  gazette:
    "Gazette | Council votes to rebuild Westmere pier | The council of Westmere voted on Sunday to rebuild the old pier. The work will cost 4 million pounds.",
  coast:
    "Coast News | Westmere pier to be rebuilt after council vote | Westmere's pier will be rebuilt, councillors decided on Sunday. Anglers had slept in the ballroom to save it.",
} as const;

export const others = [
  "Herald | Bank of Norland raises key rate to 3.5 percent | The Bank of Norland raised its key rate on Sunday, the fourth rise in a year.",
  "Herald | Volcano on Mount Asare erupts after forty years | Ash from Mount Asare closed the airport of Lindau on Sunday evening.",
  "Wire | Striker Lena Holt signs for Rovaniemi United | Lena Holt joins Rovaniemi United on a contract until 2029, the club said.",
  "Wire | Court clears journalist Tomas Varga of libel | A court in Ostmark cleared Tomas Varga of libel on all counts.",
] as const;
