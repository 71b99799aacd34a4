import { WebClient } from "@slack/web-api";
import { REST } from "discord.js";
import { discordChannelPosts, discordDigestPosts } from "#adapters/discord/channel-posts.ts";
import { discordPosting } from "#adapters/discord/post-once.ts";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoDeliveryStore } from "#adapters/dynamodb/delivery-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import { postsByPlatform } from "#adapters/posts-by-platform.ts";
import { slackChannelPosts, slackDigestPosts } from "#adapters/slack/channel-posts.ts";
import { slackPosting } from "#adapters/slack/post-once.ts";
import { type SendDigestWorld, sendDigest } from "#app/deliveries/send-digest.ts";
import { leadMs, sweepSlots } from "#app/digests/sweep-slots.ts";
import type { DeliveryStore } from "#app/ports.ts";
import type { DigestPosts } from "#app/post-ports.ts";
import { createDiscordTwin } from "#local/discord/twin.ts";
import { createSlackTwin } from "#local/slack/twin.ts";
import { turnableClock } from "#local/turnable-clock.ts";
import { seededFaults } from "#local/web-server-faults.ts";
import type { Channel } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { Job, SendDigestJob } from "#model/job.ts";
import { dueBetween, type LocalTime, type Schedule, type TimeZone } from "#model/schedule.ts";
import { dateWords } from "#model/time-words.ts";
import { slackDigest } from "#present/slack/digest-blocks.ts";
import {
  aFeed,
  anEntry,
  aSubscription,
  fakeInstallations,
  fakePersonalNotes,
} from "./fake-channels.ts";
import { fakeJobs, fakeLog, fakeReplies } from "./fake-world.ts";
import { memoryTable } from "./memory-table.ts";
import { type Cause, plannedCauses } from "./planned-causes.ts";
import { resent } from "./resend-dead-letters.ts";
import { Killed, simulatedQueue } from "./simulated-queue.ts";

export type FaultPlan = {
  readonly channelCount: number;
  /** Share of a platform's answers that are lost after the call took effect. */
  readonly lostShare: number;
  /** Chance that a worker is killed, at each step. */
  readonly killChance: number;
  /** How Slack is posted to: by its scheduler, as we do, or by `chat.postMessage`, tried again without an answer. */
  readonly slack: "scheduler" | "plain";
  /** Share of channels whose jobs fail at every try until somebody mends the cause; see `planned-causes.ts`. */
  readonly hopelessShare?: number;
  readonly seed: string;
};

export type FaultResult = {
  readonly due: number;
  /** Due digests that neither appeared nor wait in the dead-letter queue. */
  readonly lost: readonly string[];
  readonly slackDuplicates: number;
  readonly discordDuplicates: number;
  /** Jobs in the dead-letter queue, and those of them whose digest has appeared all the same. */
  readonly deadLetters: number;
  readonly deadThoughShown: number;
  /** The same counts after the causes were mended and `newsbrief dead-letters resend` was called. */
  readonly afterResend: {
    readonly lost: readonly string[];
    readonly slackDuplicates: number;
    readonly discordDuplicates: number;
    readonly deadLetters: number;
  };
  readonly kills: number;
  readonly throttles: number;
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Three local dates, on the second of which clocks change in Europe. */
const start = new Date("2026-03-27T12:00:00Z");
const end = new Date("2026-03-30T12:00:00Z");

const zones = ["Europe/Paris", "America/New_York", "Asia/Kolkata", "Europe/London", "UTC"] as const;
const times = ["02:30", "07:00", "08:00", "08:00", "08:15", "09:30", "18:00"] as const;

const feedId = "0123456789abcdef0123" as FeedId;

/** Sends every digest of three days while everything goes wrong, on a simulated clock. */
export async function faultRun(plan: FaultPlan): Promise<FaultResult> {
  const chance = generator(plan.seed);
  const time = turnableClock(start);
  const clock = { now: () => new Date(time.now()) };
  const channels = channelsOf(plan.channelCount);
  const placed = new Map(
    channels.map(({ channel }) => [`${channel.platform} ${channel.channelId}`, channel] as const),
  );
  const hopeless = plannedCauses(plan.hopelessShare ?? 0);
  const slack = await createSlackTwin({
    clock: time,
    signingSecret: "s",
    workspaces: slackWorkspaces(channels),
    limits: "off",
    record: "count",
  });
  const discord = await createDiscordTwin({
    clock: time,
    seed: discordSeed(channels),
    limits: "off",
    record: "count",
  });
  slack.faults.plan(
    seededFaults(`${plan.seed} slack`, [
      { chance: plan.lostShare, fault: { kind: "dropped", when: "after" }, name: /^chat\./ },
      { chance: 0.03, fault: { kind: "rate-limited", retryAfterSeconds: 7 } },
      { chance: 0.02, fault: { kind: "server-error", status: 503, when: "before" } },
      { chance: 0.01, fault: { kind: "server-error", status: 500, when: "after" } },
    ]),
  );
  discord.faults.plan(
    seededFaults(`${plan.seed} discord`, [
      { chance: plan.lostShare, fault: { kind: "dropped", when: "after" } },
      { chance: 0.03, fault: { kind: "rate-limited", retryAfterSeconds: 7, scope: "user" } },
      { chance: 0.02, fault: { kind: "server-error", status: 502, when: "before" } },
      { chance: 0.01, fault: { kind: "server-error", status: 500, when: "after" } },
    ]),
  );

  const table = memoryTable();
  const log = fakeLog();
  const slots = dynamoSlotStore(table, 8);
  const store = dynamoChannelStore(table);
  const feeds = dynamoFeedStore(table, 32);
  const entries = dynamoEntryStore(table, clock);
  await feeds.putFeed({ ...aFeed(feedId), nextPollAt: end });
  for (const { channel, schedule } of channels) {
    await store.putSettings(newChannelSettings(channel, schedule));
    await store.putSubscription(aSubscription(channel, feedId));
    await slots.place(channel, schedule);
  }

  let throttles = 0;
  table.setFault(() => {
    if (chance() >= 0.005) return undefined;
    throttles += 1;
    return new Error("ProvisionedThroughputExceededException");
  });

  const client = new WebClient(undefined, {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    slackApiUrl: slack.apiUrl,
    fetch: (async (url: string, init?: RequestInit) => {
      const body = String(init?.body ?? "");
      const sent = new URLSearchParams(body);
      const channel = placed.get(`slack ${sent.get("channel")}`);
      const isRefused =
        channel !== undefined &&
        sent.has("blocks") &&
        hopeless.refuses(channel, sent.get("blocks") ?? "");
      return isRefused
        ? Response.json({ ok: false, error: "invalid_blocks" })
        : slack.fetch(url, init);
    }) as typeof fetch,
    logLevel: "error" as never,
  });
  const tokens = { botToken: async (workspaceId: string) => `xoxb-${workspaceId}` };
  let kills = 0;
  const maybeKill = () => {
    if (chance() >= plan.killChance) return;
    kills += 1;
    throw new Killed("killed");
  };
  const posting = slackPosting(client, tokens, clock);
  const posts = (): SendDigestWorld => {
    // Each run is a worker of its own: what Discord's client remembers of limits dies with it.
    const rest = new REST({
      api: discord.apiUrl,
      retries: 0,
      rejectOnRateLimit: () => true,
      makeRequest: async (url, init) => {
        const [, channelId] = /channels\/(\d+)\/messages/.exec(url) ?? [];
        const channel = placed.get(`discord ${channelId}`);
        const isRefused = channel !== undefined && hopeless.refuses(channel, String(init.body));
        const refusal = { code: 50035, message: "Invalid Form Body", errors: {} };
        return (
          isRefused
            ? Response.json(refusal, { status: 400 })
            : await discord.fetch(url, init as never)
        ) as never;
      },
    }).setToken(discord.app.botToken);
    const discordPosts = discordPosting(rest, clock);
    return {
      channels: hopeless.unreadable(store),
      installations: fakeInstallations(),
      jobs: fakeJobs(),
      ledger: dynamoLedger(table, clock),
      notes: fakePersonalNotes(),
      feeds,
      entries,
      deliveries: killing(dynamoDeliveryStore(table, clock), maybeKill, hopeless.causeOf),
      posts: killingPosts(
        postsByPlatform({
          slack: plan.slack === "plain" ? plainSlack(client, tokens) : slackDigestPosts(posting),
          discord: discordDigestPosts(discordPosts),
        }),
        maybeKill,
        hopeless.causeOf,
      ),
      plainPosts: postsByPlatform({
        slack: slackChannelPosts(posting),
        discord: discordChannelPosts(discordPosts),
      }),
      replies: fakeReplies(),
      clock,
      log,
    };
  };

  const queue = simulatedQueue<SendDigestJob>(
    { triesMax: 12, killedMs: 23_000, duplicateChance: 0.02 },
    chance,
    time.now,
  );
  const jobs = {
    async add(more: readonly Job[]) {
      for (const job of more) {
        // What is read ahead of a digest is none of its delivery.
        if (job.kind !== "send-digest") continue;
        queue.add(job);
        // SQS itself delivers some messages twice at once.
        if (chance() < 0.02) queue.add(job);
      }
    },
  };

  const nextDueAt = new Map();
  let number = 0;
  let nextTickAt = start.getTime();
  let nextEntryAt = start.getTime();
  // An hour more, in which ticks that were lost are made up.
  while (time.now() < end.getTime() + hourMs) {
    if (time.now() >= nextEntryAt) {
      await again(() => entries.add([anEntry(number, clock.now(), feedId)]));
      number += 1;
      nextEntryAt += 6 * hourMs;
    }
    if (time.now() >= nextTickAt) {
      // A tick is lost now and then, or dies on its way.
      if (chance() > 0.05) await sweepSlots({ slots, jobs, clock, log, nextDueAt }).catch(() => {});
      nextTickAt += minuteMs;
    }
    await deliver(nextTickAt);
  }
  await emptyQueue();
  const first = count();

  hopeless.mend();
  for (const job of await resent(queue.deadLetters.splice(0))) queue.add(job);
  await emptyQueue();
  const afterResend = count();
  await Promise.all([slack.close(), discord.close()]);
  return { ...first, afterResend, kills, throttles };

  async function deliver(until: number): Promise<void> {
    await queue.deliver((job) => sendDigest(posts(), job));
    await slack.advance(Math.max(Math.min(queue.nextAt() ?? until, until) - time.now(), 1));
  }

  async function emptyQueue(): Promise<void> {
    while (queue.nextAt() !== undefined) await deliver(time.now() + hourMs);
    // What was handed to Slack appears.
    await slack.advance(hourMs);
  }

  function count() {
    const dead = new Set(queue.deadLetters.map((job) => nameOf(job.channel, job.date)));
    let due = 0;
    let deadThoughShown = 0;
    const duplicates = { slack: 0, discord: 0 };
    const lost: string[] = [];
    for (const { channel, schedule } of channels) {
      const { platform, workspaceId, channelId } = channel;
      const shown =
        platform === "slack"
          ? slack.see.messages(workspaceId, channelId)
          : discord.see.messages(channelId);
      const texts = shown.map((message) => JSON.stringify(message));
      const lead = leadMs[platform];
      const [from, to] = [start, end].map((at) => new Date(at.getTime() + lead));
      for (const { date } of dueBetween(schedule, from as Date, to as Date)) {
        due += 1;
        const words = dateWords(date);
        const heads = [
          `"text":"${words}: `,
          `"## ${words}\\n`,
          `"**${words}.** `,
          `"content":"${words}: `,
        ];
        const seen = texts.filter((text) => heads.some((head) => text.includes(head))).length;
        const isDead = dead.has(nameOf(channel, date));
        if (seen > 1) duplicates[platform] += seen - 1;
        if (seen > 0 && isDead) deadThoughShown += 1;
        if (seen === 0 && !isDead) lost.push(nameOf(channel, date));
      }
    }
    return {
      due,
      lost,
      slackDuplicates: duplicates.slack,
      discordDuplicates: duplicates.discord,
      deadLetters: dead.size,
      deadThoughShown,
    };
  }
}

type Placed = { readonly channel: Channel; readonly schedule: Schedule };

function channelsOf(count: number): readonly Placed[] {
  return Array.from({ length: count }, (_, index) => {
    const platform = index % 2 === 0 ? "slack" : "discord";
    const group = Math.floor(index / 100);
    const channel: Channel =
      platform === "slack"
        ? { platform, workspaceId: `T${group}`, channelId: `C${index}` }
        : {
            platform,
            workspaceId: String(3_000_000_000_000_000_000n + BigInt(group)),
            channelId: String(4_000_000_000_000_000_000n + BigInt(index)),
          };
    const schedule: Schedule = {
      time: times[index % times.length] as LocalTime,
      zone: zones[Math.floor(index / 7) % zones.length] as TimeZone,
      days: [1, 2, 3, 4, 5, 6, 7],
    };
    return { channel, schedule };
  });
}

function slackWorkspaces(channels: readonly Placed[]) {
  const ids = [...new Set(ofPlatform(channels, "slack").map(({ workspaceId }) => workspaceId))];
  return ids.map((id) => ({
    id,
    name: id,
    domain: id.toLowerCase(),
    users: [
      { id: `U${id}`, name: "you", realName: "You", tz: "Europe/Paris" },
      { id: `UBOT${id}`, name: "newsbrief", isBot: true },
    ],
    channels: ofPlatform(channels, "slack")
      .filter(({ workspaceId }) => workspaceId === id)
      .map(({ channelId }) => ({
        id: channelId,
        name: channelId.toLowerCase(),
        members: [`U${id}`, `UBOT${id}`],
      })),
    installation: {
      botToken: `xoxb-${id}`,
      botId: `B${id}`,
      botUserId: `UBOT${id}`,
      scopes: ["commands", "chat:write"],
    },
  }));
}

function discordSeed(channels: readonly Placed[]) {
  const ids = [...new Set(ofPlatform(channels, "discord").map(({ workspaceId }) => workspaceId))];
  const owner = "2000000000000000001";
  return {
    users: [{ id: owner, username: "you" }],
    guilds: ids.map((id) => ({
      id,
      name: id,
      ownerId: owner,
      everyone: ["VIEW_CHANNEL", "SEND_MESSAGES", "EMBED_LINKS"] as const,
      members: [{ userId: owner }, { userId: "1000000000000000001" }],
      channels: ofPlatform(channels, "discord")
        .filter(({ workspaceId }) => workspaceId === id)
        .map(({ channelId }) => ({ id: channelId, name: "news", kind: "text" as const })),
    })),
  };
}

function ofPlatform(channels: readonly Placed[], platform: Channel["platform"]) {
  return channels.map(({ channel }) => channel).filter((one) => one.platform === platform);
}

/** Kills before the claim, after it, before the settling and after it. */
function killing(
  store: DeliveryStore,
  maybeKill: () => void,
  causeOf: (channel: Channel) => Cause | undefined,
): DeliveryStore {
  return {
    ...store,
    async claim(...args) {
      maybeKill();
      if (causeOf(args[0].key.channel) === "killed before the claim") throw new Killed("killed");
      const claim = await store.claim(...args);
      maybeKill();
      return claim;
    },
    async settle(...args) {
      maybeKill();
      await store.settle(...args);
      maybeKill();
    },
  };
}

/** Kills before a post, when all that is to be posted is stored, and after it. */
function killingPosts(
  posts: DigestPosts,
  maybeKill: () => void,
  causeOf: (channel: Channel) => Cause | undefined,
): DigestPosts {
  return {
    ...posts,
    async post(...args) {
      maybeKill();
      const outcome = await posts.post(...args);
      maybeKill();
      if (causeOf(args[0].key.channel) === "killed after the post") throw new Killed("killed");
      return outcome;
    },
  };
}

/** What most bots do: `chat.postMessage`, and once more when no answer came. */
function plainSlack(
  client: WebClient,
  tokens: { readonly botToken: (workspaceId: string) => Promise<string> },
): DigestPosts {
  return {
    timeFor: (_key, _dueAt, now) => now,
    async post({ key, postAt }, digest) {
      const { text, blocks } = slackDigest(digest, postAt);
      const token = await tokens.botToken(key.channel.workspaceId);
      const { ts = "" } = await client.chat.postMessage({
        token,
        channel: key.channel.channelId,
        text,
        blocks: [...blocks],
      });
      return { kind: "posted", messageId: ts };
    },
  };
}

function nameOf({ platform, channelId }: Channel, date: string): string {
  return `${platform} ${channelId} ${date}`;
}

async function again(work: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === 20) throw error;
    }
  }
}

/** Numbers from 0 up to 1 that the seed alone decides. @see https://prng.di.unimi.it/splitmix64.c */
function generator(seed: string): () => number {
  let state = 0;
  for (const character of seed) state = (Math.imul(state, 31) + character.charCodeAt(0)) | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
