import { discordDigestPosts } from "#adapters/discord/channel-posts.ts";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoDeliveryStore } from "#adapters/dynamodb/delivery-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import { dynamoHostTurns } from "#adapters/dynamodb/host-turns.ts";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import { dynamoPageStore } from "#adapters/dynamodb/page-store.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import { postsByPlatform } from "#adapters/posts-by-platform.ts";
import { remembering, rememberingBriefs } from "#adapters/remembering.ts";
import { slackDigestPosts } from "#adapters/slack/channel-posts.ts";
import { sendDigest } from "#app/deliveries/send-digest.ts";
import { type ReadAheadWorld, readAhead } from "#app/digests/read-ahead.ts";
import { sweepSlots } from "#app/digests/sweep-slots.ts";
import type { DeliveryOutcome } from "#app/post-ports.ts";
import type { Job, SendDigestJob } from "#model/job.ts";
import { instantOf, type LocalDate } from "#model/schedule.ts";
import {
  fakeInstallations,
  fakePersonalNotes,
  fakeWaitingPosts,
} from "../support/fake-channels.ts";
import { fakeClock } from "../support/fake-world.ts";
import { memoryTable } from "../support/memory-table.ts";
import {
  channelOf,
  copyDeliveries,
  fillChannels,
  fillFeeds,
  mixesEvery,
  schedule,
} from "./scale-channels.ts";

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

/** As deployed (`serverless.yml`): batches of ten, whose posts are under way at the same time. */
const deployed = {
  sqsRequestsPerTen: 4, // Sent, received, hidden for the run and deleted, ten at a time.
  memoryGb: 0.5,
  /** Lambda gives a processor for each 1,769 MB. @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
  processorShare: 512 / 1769,
  /** A digest waits for the table four times in a row: its channel, then feeds and memory, the claim, the settling. */
  tableSeconds: 4 * 0.01,
  /** What a platform takes to answer a post; a batch waits once. */
  platformSeconds: 0.4,
  logBytes: 250,
  /** Functions that ask for pages, at once. */
  workersAhead: 5,
} as const;

/** The mornings before the measured one: what was told then is remembered. */
const earlierDates = ["2026-03-24", "2026-03-25", "2026-03-26"] as const;
const date = "2026-03-27" as LocalDate;

/**
 * Digests that one worker sends in a minute, when twenty take ten each half second: so often it reads
 * anew what it remembers.
 */
const sentInAMinute = 1200;

/** A worker's first digests read what later ones remember. */
const firstCount = 2000;

type Row = Readonly<Record<string, number>>;

/**
 * `npm run bench -- scale [10000 50000 200000]`: 10, 50 and 200 thousand channels due in the same minute, on the table in
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
  const clock = fakeClock("2026-03-24T05:00:00Z");
  const workerClock = fakeClock("2026-03-24T05:00:00Z");
  const table = memoryTable();
  const slots = dynamoSlotStore(table, 8);
  let stories = 0;
  let bytes = 0;
  let sent = 0;
  const counting = async (_delivery: unknown, payload: unknown): Promise<DeliveryOutcome> => {
    const text = JSON.stringify(payload);
    bytes += Buffer.byteLength(text);
    // A story has one button of this name on both platforms.
    stories += text.split("Less like this").length - 1;
    sent += 1;
    return { kind: "posted", messageId: String(sent) };
  };
  const quiet = { info() {}, warn() {}, error() {} };
  const world = {
    channels: dynamoChannelStore(table),
    installations: fakeInstallations(),
    jobs: { add: async () => {} },
    ledger: dynamoLedger(table, clock),
    notes: fakePersonalNotes(),
    waitingPosts: fakeWaitingPosts(),
    ...remembering(dynamoFeedStore(table, 32), dynamoEntryStore(table, clock), workerClock),
    store: rememberingBriefs(dynamoPageStore(table, clock), workerClock),
    deliveries: dynamoDeliveryStore(table, clock),
    livePosts: dynamoDeliveryStore(table, clock, "LIVE"),
    posts: postsByPlatform({
      slack: slackDigestPosts({ timeFor: (_key, dueAt) => dueAt, postOnce: counting }),
      discord: discordDigestPosts(counting),
    }),
    plainPosts: postsByPlatform({
      slack: { timeFor: (_key: unknown, dueAt: Date) => dueAt, post: counting },
      discord: { timeFor: (_key: unknown, dueAt: Date) => dueAt, post: counting },
    }),
    replies: { show: async () => ({ kind: "posted" as const }) },
    clock,
    log: quiet,
  };
  await fillFeeds(table, clock);
  await fillChannels(table, 0, channelCount);
  const ownMemories = Math.min(channelCount, mixesEvery);
  for (const earlier of earlierDates) {
    clock.advance(dueOn(earlier).getTime() - clock.now().getTime());
    for (let index = 0; index < ownMemories; index += 1) {
      const on = { date: earlier as LocalDate, slot: "08:00", dueAt: dueOn(earlier) };
      await sendDigest(world, { kind: "send-digest", channel: channelOf(index), ...on });
    }
  }
  await copyDeliveries(table, ownMemories, channelCount);

  const waiting: SendDigestJob[] = [];
  const jobs = {
    add: async (more: readonly Job[]) => void waiting.push(...(more as readonly SendDigestJob[])),
  };
  clock.advance(dueOn(date).getTime() - clock.now().getTime() - 11 * 60_000);
  await slots.advance(undefined, clock.now());
  workerClock.advance(60_000);
  const atAhead = table.consumed();
  const aheadSeconds = await readAllAhead(
    { ...world, turns: dynamoHostTurns(table), jobs: { add: async () => {} } },
    channelCount,
    () => workerClock.advance(60_000),
  );
  const ahead = table.consumed();
  clock.advance(11 * 60_000);
  const atSweep = table.consumed();
  const sweepStart = process.cpuUsage();
  await sweepSlots({ slots, jobs, clock, log: quiet, nextDueAt: new Map() });
  const sweepSeconds = secondsSince(sweepStart);
  const swept = table.consumed();

  [stories, bytes, sent] = [0, 0, 0];
  let firstSeconds = 0;
  // By the processor's time: the machine is shared.
  const sendStart = process.cpuUsage();
  for (let at = 0; at < waiting.length; at += 10) {
    await Promise.all(waiting.slice(at, at + 10).map((job) => sendDigest(world, job)));
    if (at % sentInAMinute === 0) workerClock.advance(60_000);
    if (at + 10 === firstCount) firstSeconds = secondsSince(sendStart);
  }
  const seconds = secondsSince(sendStart);
  const after = table.consumed();
  const reads = (after.readUnits - swept.readUnits) / sent;
  const writes = (after.writeUnits - swept.writeUnits) / sent;
  const sweepReads = (swept.readUnits - atSweep.readUnits) / sent;
  const cpuSeconds = seconds / sent;
  const aheadReads = (ahead.readUnits - atAhead.readUnits) / sent;
  const aheadWrites = (ahead.writeUnits - atAhead.writeUnits) / sent;
  const { platformSeconds } = deployed;
  const sending = { digests: 10, seconds: batchSeconds(10 * cpuSeconds, platformSeconds) };
  // A job asks for the pages of ten channels.
  const asking = { digests: 100, seconds: batchSeconds((100 * aheadSeconds) / sent, 0) };
  return {
    channels: channelCount,
    sent,
    "stories each": rounded(stories / sent),
    "sent/s": Math.round(sent / seconds),
    "ms each": rounded(1000 * cpuSeconds),
    "first 2,000: ms each": rounded((1000 * firstSeconds) / firstCount),
    "reads/delivery": rounded(reads),
    "writes/delivery": rounded(writes),
    "sweep s": rounded(sweepSeconds),
    "sweep reads/delivery": rounded(sweepReads),
    "ahead: ms each": rounded((1000 * aheadSeconds) / sent),
    "ahead: reads": rounded(aheadReads),
    "ahead: writes": rounded(aheadWrites),
    "batch ms": Math.round(1000 * sending.seconds),
    // Channels are looked up once for reading ahead, and once for their digests.
    "$/million": rounded(
      dollarsPerMillion(reads + aheadReads + 2 * sweepReads, writes + aheadWrites, bytes / sent, [
        sending,
        asking,
      ]),
    ),
    "MB in use": Math.round(process.memoryUsage().heapUsed / 2 ** 20),
  };
}

function dueOn(day: string): Date {
  return instantOf(day as LocalDate, schedule.time, schedule.zone);
}

/**
 * Asks for the leading pages of all channels' digests. None is read meanwhile, so that each worker asks for it.
 *
 * @param nextMinute called when a worker forgets what it remembers of feeds
 * @returns seconds of the processor
 */
async function readAllAhead(
  world: Omit<ReadAheadWorld, "askedUntil">,
  channelCount: number,
  nextMinute: () => void,
): Promise<number> {
  const start = process.cpuUsage();
  let askedUntil = new Map();
  for (let at = 0; at < channelCount; at += 10) {
    const count = Math.min(10, channelCount - at);
    const channels = Array.from({ length: count }, (_, index) => channelOf(at + index));
    await readAhead(
      { ...world, askedUntil },
      { kind: "read-ahead", channels, date, dueAt: dueOn(date) },
    );
    if (at % sentInAMinute === 0) nextMinute();
    // What it asked for a worker remembers for half an hour.
    if (at % (channelCount / deployed.workersAhead) < 10) askedUntil = new Map();
  }
  return secondsSince(start);
}

/** How long a batch keeps its function: it waits for the table and once for the platform, if at all, and reckons. */
function batchSeconds(cpuSeconds: number, platformSeconds: number): number {
  const { tableSeconds, processorShare } = deployed;
  return tableSeconds + platformSeconds + cpuSeconds / processorShare;
}

/** @param batches for how many digests each works, and how long */
function dollarsPerMillion(
  reads: number,
  writes: number,
  egressBytes: number,
  batches: readonly { readonly digests: number; readonly seconds: number }[],
): number {
  const gb = 1e-9 * 1_000_000;
  const run = ({ digests, seconds }: (typeof batches)[number]): number =>
    (deployed.sqsRequestsPerTen * price.perMillionSqsRequests + price.perMillionLambdaRequests) /
      digests +
    (1_000_000 / digests) * seconds * deployed.memoryGb * price.perLambdaGbSecond;
  return (
    reads * price.perMillionReads +
    writes * price.perMillionWrites +
    batches.reduce((sum, batch) => sum + run(batch), 0) +
    deployed.logBytes * gb * price.perLogGb +
    egressBytes * gb * price.perEgressGb
  );
}

function limitRow(limit: string, perSecond: number) {
  const hours = (count: number) => rounded(count / perSecond / 3600);
  return { limit, "hours for 10 k": hours(10_000), "50 k": hours(50_000), "200 k": hours(200_000) };
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
