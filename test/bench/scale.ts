import { discordDigestPosts } from "#adapters/discord/channel-posts.ts";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoDeliveryStore } from "#adapters/dynamodb/delivery-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import { dynamoPageStore } from "#adapters/dynamodb/page-store.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import { postsByPlatform } from "#adapters/posts-by-platform.ts";
import { remembering, rememberingBriefs } from "#adapters/remembering.ts";
import { slackDigestPosts } from "#adapters/slack/channel-posts.ts";
import type { DeliveryOutcome } from "#app/post-ports.ts";
import { sendDigest } from "#app/send-digest.ts";
import { sweepSlots } from "#app/sweep-slots.ts";
import type { Channel } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { Job, SendDigestJob } from "#model/job.ts";
import {
  aFeed,
  anEntry,
  aSchedule,
  aSubscription,
  fakeInstallations,
} from "../support/fake-channels.ts";
import { fakeClock } from "../support/fake-world.ts";
import { memoryTable } from "../support/memory-table.ts";

/** Dollars of us-east-1 on demand, as known in 2025. @see https://aws.amazon.com/dynamodb/pricing/on-demand/ */
const price = {
  perMillionReads: 0.125,
  perMillionWrites: 0.625,
  perMillionSqsRequests: 0.4,
  perLambdaGbSecond: 0.0000133334,
  perMillionLambdaRequests: 0.2,
  perLogGb: 0.5,
  perEgressGb: 0.09,
} as const;

/** What a delivery costs beside the table, as deployed: batches of ten, 512 MB, posts of a batch at once. */
const deployed = {
  sqsRequestsPerTen: 4, // Sent, received, hidden for the run and deleted, ten at a time.
  batchSeconds: 1.2, // A batch waits once for the platform, which answers in about 300 ms, and reckons.
  memoryGb: 0.5,
  logBytes: 250,
  egressBytes: 4000,
} as const;

type Row = {
  readonly channels: number;
  readonly sent: number;
  readonly "sent/s": number;
  readonly "reads/delivery": number;
  readonly "writes/delivery": number;
  readonly "sweep s": number;
  readonly "sweep reads/delivery": number;
  readonly "$/million": number;
};

/**
 * `npm run bench -- scale`: 10, 50 and 200 thousand channels due in the same minute, on the table in
 * memory with its units counted, everything worked out and rendered, posted to a stand-in that counts.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const sizes = flags.length > 0 ? flags.map(Number) : [10_000, 50_000, 200_000];
  const rows: Row[] = [];
  for (const size of sizes) {
    rows.push(await runOf(size));
    console.log(JSON.stringify(rows.at(-1)));
  }
  console.table(rows);
  console.table([
    limitRow("one Discord bot, 50 requests a second", 50),
    limitRow("Slack, 1 a second and channel: no limit between channels", Number.POSITIVE_INFINITY),
    limitRow("one Slack workspace, tier 3: 50 scheduled a minute", 50 / 60),
  ]);
}

async function runOf(channelCount: number): Promise<Row> {
  const clock = fakeClock("2026-03-02T06:45:00Z");
  const table = memoryTable();
  const slots = dynamoSlotStore(table, 8);
  const channels = dynamoChannelStore(table);
  const feeds = dynamoFeedStore(table, 32);
  const entries = dynamoEntryStore(table, clock);
  const feedIds = Array.from(
    { length: 50 },
    (_, index) => index.toString(16).padStart(20, "0") as FeedId,
  );
  for (const [index, feedId] of feedIds.entries()) {
    await feeds.putFeed({ ...aFeed(feedId), outlet: `Outlet ${index}` });
    const seenAt = new Date(clock.now().getTime() - 3 * 60 * 60_000);
    await entries.add(
      Array.from({ length: 6 }, (_, number) => anEntry(index + number, seenAt, feedId)),
    );
  }
  const schedule = aSchedule("08:00", "Europe/Paris");
  for (let index = 0; index < channelCount; index += 1) {
    const channel = channelOf(index);
    await channels.putSettings(newChannelSettings(channel, schedule));
    for (let more = 0; more < 3; more += 1) {
      const feedId = feedIds[(index + 17 * more) % feedIds.length] as FeedId;
      await channels.putSubscription(aSubscription(channel, feedId));
    }
    await slots.place(channel, schedule);
  }

  const waiting: SendDigestJob[] = [];
  const jobs = {
    add: async (more: readonly Job[]) => void waiting.push(...(more as readonly SendDigestJob[])),
  };
  const quiet = { info() {}, warn() {}, error() {} };
  await slots.advance(undefined, clock.now());
  clock.advance(16 * 60_000);
  const atSweep = table.consumed();
  const sweepStart = process.cpuUsage();
  await sweepSlots({ slots, jobs, clock, log: quiet });
  const sweepSeconds = secondsSince(sweepStart);
  const swept = table.consumed();

  let bytes = 0;
  let sent = 0;
  const counting = async (_delivery: unknown, payload: unknown): Promise<DeliveryOutcome> => {
    bytes += Buffer.byteLength(JSON.stringify(payload));
    sent += 1;
    return { kind: "posted", messageId: String(sent) };
  };
  const world = {
    channels,
    slots,
    installations: fakeInstallations(),
    ...remembering(feeds, entries, clock),
    store: rememberingBriefs(dynamoPageStore(table, clock), clock),
    deliveries: dynamoDeliveryStore(table, clock),
    posts: postsByPlatform({
      slack: slackDigestPosts({ timeFor: (_key, dueAt) => dueAt, postOnce: counting }),
      discord: discordDigestPosts(counting),
    }),
    plainPosts: postsByPlatform({
      slack: { timeFor: (_key: unknown, dueAt: Date) => dueAt, post: counting },
      discord: { timeFor: (_key: unknown, dueAt: Date) => dueAt, post: counting },
    }),
    clock,
    log: quiet,
  };
  // By the processor's time: the machine is shared.
  const sendStart = process.cpuUsage();
  for (let at = 0; at < waiting.length; at += 10) {
    await Promise.all(waiting.slice(at, at + 10).map((job) => sendDigest(world, job)));
  }
  const seconds = secondsSince(sendStart);
  const after = table.consumed();
  const reads = (after.readUnits - swept.readUnits) / sent;
  const writes = (after.writeUnits - swept.writeUnits) / sent;
  const sweepReads = (swept.readUnits - atSweep.readUnits) / sent;
  return {
    channels: channelCount,
    sent,
    "sent/s": Math.round(sent / seconds),
    "reads/delivery": rounded(reads),
    "writes/delivery": rounded(writes),
    "sweep s": rounded(sweepSeconds),
    "sweep reads/delivery": rounded(sweepReads),
    "$/million": rounded(dollarsPerMillion(reads + sweepReads, writes, bytes / sent)),
  };
}

function dollarsPerMillion(reads: number, writes: number, egressBytes: number): number {
  const batches = 100_000;
  const gb = 1e-9 * 1_000_000;
  return (
    reads * price.perMillionReads +
    writes * price.perMillionWrites +
    (deployed.sqsRequestsPerTen / 10) * price.perMillionSqsRequests +
    batches * deployed.batchSeconds * deployed.memoryGb * price.perLambdaGbSecond +
    (batches / 1_000_000) * price.perMillionLambdaRequests +
    deployed.logBytes * gb * price.perLogGb +
    egressBytes * gb * price.perEgressGb
  );
}

function limitRow(limit: string, perSecond: number) {
  const hours = (count: number) => rounded(count / perSecond / 3600);
  return { limit, "hours for 10 k": hours(10_000), "50 k": hours(50_000), "200 k": hours(200_000) };
}

function channelOf(index: number): Channel {
  const platform = index % 2 === 0 ? "slack" : "discord";
  return { platform, workspaceId: `T${Math.floor(index / 40)}`, channelId: `C${index}` };
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
