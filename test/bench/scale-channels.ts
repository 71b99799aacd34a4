import { PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import type { Table } from "#adapters/dynamodb/open-table.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { type Channel, channelKey } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { EntryId } from "#model/entry.ts";
import type { FeedId } from "#model/feed-id.ts";
import { writtenFeeds } from "../digest/seven-days/feeds.ts";
import { smallNews, writtenEvents } from "../digest/seven-days/scenario.ts";
import { aFeed, aSchedule, aSubscription } from "../support/fake-channels.ts";
import type { FakeClock } from "../support/fake-world.ts";
import { seeded } from "../support/random.ts";

/** Feeds that the channels follow; the first are the popular ones. */
const feedCount = 200;

/** Mixes of feeds, each followed by every so-manieth channel. */
const mixCount = 2000;

/** Feeds of a channel. */
const feedsPerChannel = { min: 1, max: 5 } as const;

/** A feed carries so much of what its outlet's week has. */
const carriedShare = 0.7;

export const schedule = aSchedule("08:00", "Europe/Paris");

export function channelOf(index: number): Channel {
  const platform = index % 2 === 0 ? "slack" : "discord";
  return { platform, workspaceId: `T${Math.floor(index / 40)}`, channelId: `C${index}` };
}

/** Puts feeds with a written week of news, and channels that follow them, into the table. */
export async function fillFeeds(table: Table, clock: FakeClock): Promise<void> {
  const feeds = dynamoFeedStore(table, 32);
  const entries = dynamoEntryStore(table, clock);
  const chance = seeded(7);
  const published = [...writtenEvents().entries, ...smallNews()];
  for (let index = 0; index < feedCount; index += 1) {
    const id = feedIdOf(index);
    const { name = "", language = "en" } = writtenFeeds[index % writtenFeeds.length] ?? {};
    const outlet = `Outlet ${index}`;
    await feeds.putFeed({ ...aFeed(id), outlet, title: outlet, language });
    const carried = published.filter(({ feed }) => feed === name && chance.next() < carriedShare);
    await entries.add(
      carried.map(({ guid, at, title, text }, number) => ({
        id: `${guid}-${index}-${number}` as EntryId,
        feedId: id,
        url: `https://outlet-${index}.example/${guid}` as CanonicalUrl,
        title,
        summary: text,
        publishedAt: at,
        firstSeenAt: new Date(at.getTime() + 10 * 60_000),
        categories: [],
        language,
        position: 0,
      })),
    );
  }
}

/** Subscribes channels, the ones from `from` on up to `to`, and puts them into their slots. */
export async function fillChannels(table: Table, from: number, to: number): Promise<void> {
  const channels = dynamoChannelStore(table);
  const slots = dynamoSlotStore(table, 8);
  for (let index = from; index < to; index += 1) {
    const channel = channelOf(index);
    await channels.addSettings(newChannelSettings(channel, schedule));
    for (const feedId of mixOf(index))
      await channels.addSubscription(aSubscription(channel, feedId));
    await slots.place(channel, schedule);
  }
}

/** After so many channels the mixes of feeds come again, on the same platform. */
export const mixesEvery = 2 * mixCount;

/** Gives channels the deliveries of the one that follows the same feeds, as their memory. */
export async function copyDeliveries(table: Table, from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 1) {
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :start)",
        ExpressionAttributeValues: { ":pk": pkOf(index % mixesEvery), ":start": "DELIVERY#" },
      }),
    );
    for (const item of Items) {
      const Item = { ...item, pk: pkOf(index) };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    }
  }
}

function pkOf(index: number): string {
  return `CHANNEL#${channelKey(channelOf(index))}`;
}

function mixOf(index: number): readonly FeedId[] {
  // Both platforms have every mix.
  const chance = seeded(1000 + (Math.floor(index / 2) % mixCount));
  const { min, max } = feedsPerChannel;
  const count = min + chance.below(max - min + 1);
  const mix = new Set<FeedId>();
  // By Zipf's law: a feed's followers are in inverse proportion to its place.
  while (mix.size < count) mix.add(feedIdOf(Math.floor(feedCount ** chance.next()) - 1));
  return [...mix];
}

function feedIdOf(index: number): FeedId {
  return index.toString(16).padStart(20, "0") as FeedId;
}
