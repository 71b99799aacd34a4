import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import { sqsJobQueue } from "#adapters/sqs/job-queue.ts";
import { systemClock } from "#adapters/system-clock.ts";
import { discordSeat, discordWorld, slackSeat } from "#local/local-worlds.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { Channel, Workspace } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { feedIdOf } from "#model/feed-id.ts";
import { neverPolled } from "#model/poll-state.ts";
import type { LocalDate, LocalTime, Schedule, TimeZone } from "#model/schedule.ts";
import { noFilter } from "#model/subscription.ts";
import { minuteMs } from "#shared/durations.ts";
import type { LocalFeed } from "./local-feed.ts";

/** Shards as the functions have them by default. */
const shards = { due: 32, slots: 8 } as const;

const stores = () => {
  const table = openTable({ tableName: "newsbrief" });
  return {
    table,
    channels: dynamoChannelStore(table),
    feeds: dynamoFeedStore(table, shards.due),
    slots: dynamoSlotStore(table, shards.slots),
  };
};

/** Where the local bot is. */
const channels: readonly Channel[] = [
  { platform: "slack", workspaceId: slackSeat.teamId, channelId: slackSeat.channelId },
  {
    platform: "discord",
    workspaceId: discordWorld.guilds?.[0]?.id ?? "",
    channelId: discordSeat.channelId,
  },
];

/** Subscribes the local channels to two feeds, one daily and one live, with a digest due two minutes ago. */
export async function subscribeLocalChannels(daily: LocalFeed, live: LocalFeed): Promise<void> {
  const { channels: store, feeds, slots } = stores();
  const due = new Date(systemClock.now().getTime() - 2 * minuteMs);
  const schedule: Schedule = {
    time: due.toISOString().slice(11, 16) as LocalTime,
    days: [1, 2, 3, 4, 5, 6, 7],
    zone: "UTC" as TimeZone,
  };
  for (const [mode, feed] of [
    ["daily", daily],
    ["live", live],
  ] as const) {
    const url = addressOf(feed);
    const feedId = feedIdOf(url);
    for (const channel of channels) {
      // Commands that were tried before may have left settings of another hour.
      const settings = newChannelSettings(channel, schedule);
      const isNew = await store.addSettings(settings);
      if (!isNew) await store.changeSettings(channel, () => settings);
      await slots.place(channel, schedule);
      await store.addSubscription({
        channel,
        feedId,
        feedUrl: url,
        title: "Kastria Gazette",
        mode,
        filter: noFilter,
        addedBy: "U1",
        addedAt: new Date(0),
      });
    }
    await feeds.putFeed({
      id: feedId,
      url,
      title: "Kastria Gazette",
      outlet: "Kastria Gazette",
      polling: neverPolled,
      nextPollAt: new Date(0),
      isStopped: false,
    });
  }
}

/** Makes feeds due again, and their hosts ready for them, as if the time had come. */
export async function makeDue(...feeds: readonly LocalFeed[]): Promise<void> {
  const { feeds: store, table } = stores();
  for (const feed of feeds) {
    const known = await store.feed(feedIdOf(addressOf(feed)));
    if (known !== undefined) await store.putFeed({ ...known, nextPollAt: new Date(0) });
    const Key = { pk: `HOST#${new URL(feed.url).host}`, sk: "HOST" };
    await table.client.send(new DeleteCommand({ TableName: table.name, Key }));
  }
}

/** Has the pages read that lead the local channels' digests, as ten minutes before one. */
export async function readAheadLocally(): Promise<void> {
  const now = systemClock.now();
  const date = now.toISOString().slice(0, 10) as LocalDate;
  const dueAt = new Date(now.getTime() + 10 * minuteMs);
  const queues = sqsJobQueue({ "read-ahead": String(process.env.READ_AHEAD_QUEUE_URL) });
  await queues.add([{ kind: "read-ahead", channels, date, dueAt }]);
}

/** Sets the mark of the sweep back, as if the last tick had been ten minutes ago. */
export async function sweepBack(): Promise<void> {
  const { slots } = stores();
  const before = new Date(systemClock.now().getTime() - 20 * minuteMs);
  await slots.advance(await slots.sweptUntil(), before);
}

/** Channels of a workspace that have settings; for a while after a removal the list names them still. */
export async function channelsKept(workspace: Workspace): Promise<readonly Channel[]> {
  const { channels } = stores();
  const listed = await channels.channelsOf(workspace);
  const whole = await Promise.all(listed.map((channel) => channels.whole(channel)));
  return listed.filter((_channel, at) => whole[at] !== undefined);
}

function addressOf({ url }: LocalFeed): CanonicalUrl {
  return canonicalUrl(url) as CanonicalUrl;
}
