import { WebClient } from "@slack/web-api";
import { REST } from "discord.js";
import { discordChannelPosts, discordDigestPosts } from "#adapters/discord/channel-posts.ts";
import { discordPosting } from "#adapters/discord/post-once.ts";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoDeliveryStore } from "#adapters/dynamodb/delivery-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import { dynamoLiveDays } from "#adapters/dynamodb/live-days.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import { postsByPlatform } from "#adapters/posts-by-platform.ts";
import { slackChannelPosts, slackDigestPosts } from "#adapters/slack/channel-posts.ts";
import { slackPosting } from "#adapters/slack/post-once.ts";
import { type SendDigestWorld, sendDigest } from "#app/deliveries/send-digest.ts";
import { type SendLiveWorld, sendLive } from "#app/deliveries/send-live.ts";
import { leadMs, sweepSlots } from "#app/digests/sweep-slots.ts";
import type { DeliveryStore } from "#app/ports.ts";
import type { ChannelPosts } from "#app/post-ports.ts";
import { createDiscordTwin } from "#local/discord/twin.ts";
import { createSlackTwin } from "#local/slack/twin.ts";
import { turnableClock } from "#local/turnable-clock.ts";
import type { Channel } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { type FeedId, feedIdOf } from "#model/feed-id.ts";
import { type Job, jobTriesMax, type SendDigestJob, type SendLiveJob } from "#model/job.ts";
import { dueBetween, type LocalTime, type Schedule, type TimeZone } from "#model/schedule.ts";
import { dateWords } from "#model/time-words.ts";
import { slackDigest } from "#present/slack/digest-blocks.ts";
import { type SlackPayload, slackPayload } from "#present/slack/message-payload.ts";
import { hourMs, minuteMs } from "#shared/durations.ts";
import {
  aFeed,
  anEntry,
  aSubscription,
  fakeInstallations,
  fakePersonalNotes,
  fakeWaitingPosts,
} from "./fake-channels.ts";
import { fakeJobs, fakeLog, fakeReplies } from "./fake-world.ts";
import {
  followedLive,
  liveFeeds,
  livePolls,
  liveReading,
  liveSubscription,
  namesOfJobs,
} from "./fault-live.ts";
import { memoryTable } from "./memory-table.ts";
import { type Cause, plannedCauses } from "./planned-causes.ts";
import { resent } from "./resend-dead-letters.ts";
import { seededFaults } from "./seeded-faults.ts";
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

/** What became of all that was due, digests or live posts. */
export type FaultCount = {
  readonly due: number;
  /** What neither appeared nor waits in the dead-letter queue. */
  readonly lost: readonly string[];
  readonly slackDuplicates: number;
  readonly discordDuplicates: number;
  /** What waits in the dead-letter queue, and what of that has appeared all the same. */
  readonly deadLetters: number;
  readonly deadThoughShown: number;
};

export type FaultCounts = { readonly digests: FaultCount; readonly live: FaultCount };

export type FaultResult = FaultCounts & {
  /** The same counts after the causes were mended and `newsbrief dead-letters resend` was called. */
  readonly afterResend: FaultCounts;
  readonly kills: number;
  readonly throttles: number;
};

/** Three local dates, on the second of which clocks change in Europe. */
const start = new Date("2026-03-27T12:00:00Z");
const end = new Date("2026-03-30T12:00:00Z");

const zones = ["Europe/Paris", "America/New_York", "Asia/Kolkata", "Europe/London", "UTC"] as const;
const times = ["02:30", "07:00", "08:00", "08:00", "08:15", "09:30", "18:00"] as const;

const feedId = "0123456789abcdef0123" as FeedId;

/** Sends every digest and every live post of three days while everything goes wrong, on a simulated clock. */
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
  const news = liveFeeds(start, end);
  for (const [index, { channel, schedule }] of channels.entries()) {
    await store.addSettings(newChannelSettings(channel, schedule));
    await store.addSubscription(aSubscription(channel, feedId));
    for (const feed of followedLive(index, news)) {
      await store.addSubscription(liveSubscription(channel, feed, start));
    }
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
  const worlds = (): { readonly digest: SendDigestWorld; readonly live: SendLiveWorld } => {
    // Each run is a worker of its own: what Discord's client remembers of limits dies with it.
    const rest = new REST({
      api: discord.apiUrl,
      retries: 0,
      rejectOnRateLimit: () => true,
      makeRequest: async (url, init) => {
        const [, channelId] = /channels\/(\d+)\/messages/.exec(url) ?? [];
        const channel = init.method === "POST" ? placed.get(`discord ${channelId}`) : undefined;
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
    const both = {
      channels: hopeless.unreadable(store),
      installations: fakeInstallations(),
      ledger: dynamoLedger(table, clock),
      notes: fakePersonalNotes(),
      waitingPosts: fakeWaitingPosts(),
      feeds,
      entries,
      clock,
      log,
    };
    const plainPosts = postsByPlatform({
      slack: slackChannelPosts(posting),
      discord: discordChannelPosts(discordPosts),
    });
    return {
      digest: {
        ...both,
        jobs: fakeJobs(),
        deliveries: killing(dynamoDeliveryStore(table, clock), maybeKill, hopeless.causeOf),
        livePosts: dynamoDeliveryStore(table, clock, "LIVE"),
        posts: killingPosts(
          postsByPlatform({
            slack:
              plan.slack === "plain"
                ? plainSlack(client, tokens, slackDigest)
                : slackDigestPosts(posting),
            discord: discordDigestPosts(discordPosts),
          }),
          maybeKill,
          hopeless.causeOf,
        ),
        plainPosts,
        replies: fakeReplies(),
      },
      live: {
        ...both,
        ...liveReading(news, table, clock, maybeKill),
        jobs: {
          async add(more, delayMs = 0) {
            for (const job of more as readonly SendLiveJob[]) {
              liveQueue.add(job, time.now() + delayMs);
            }
          },
        },
        deliveries: killing(dynamoDeliveryStore(table, clock, "LIVE"), maybeKill, hopeless.causeOf),
        liveDays: dynamoLiveDays(table, clock),
        posts: killingPosts(
          plan.slack === "plain"
            ? postsByPlatform({
                slack: plainSlack(client, tokens, slackPayload),
                discord: discordChannelPosts(discordPosts),
              })
            : plainPosts,
          maybeKill,
          hopeless.causeOf,
        ),
        wait,
      },
    };
  };

  const rules = { triesMax: jobTriesMax["send-live"], killedMs: 23_000, duplicateChance: 0.02 };
  const queue = simulatedQueue<SendDigestJob>(rules, chance, time.now);
  const liveQueue = simulatedQueue<SendLiveJob>(rules, chance, time.now);
  const jobs = {
    async add(more: readonly Job[]) {
      for (const job of more) {
        // SQS itself delivers some messages twice at once.
        const times = chance() < 0.02 ? 2 : 1;
        for (let copies = 0; copies < times; copies += 1) {
          if (job.kind === "send-live") liveQueue.add(job);
          // What is read ahead of a digest is none of its delivery.
          else if (job.kind === "send-digest") queue.add(job);
        }
      }
    },
  };
  const polls = livePolls(news, { feeds, entries, channels: store, jobs, clock, log });
  await again(polls.store);

  /** Jobs that wait for a page: when all do that run, the clock moves on. */
  let waiting = 0;
  async function wait(ms: number): Promise<void> {
    waiting += 1;
    await time.sleep(ms);
    waiting -= 1;
  }

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
      if (nextTickAt % (5 * minuteMs) === 0) await polls.poll();
      nextTickAt += minuteMs;
    }
    await step(nextTickAt);
  }
  await emptyQueue();
  const first = await count();

  hopeless.mend();
  for (const job of await resent("send-digest", queue.deadLetters.splice(0))) queue.add(job);
  for (const job of await resent("send-live", liveQueue.deadLetters.splice(0))) liveQueue.add(job);
  await emptyQueue();
  const afterResend = await count();
  await Promise.all([slack.close(), discord.close()]);
  return { ...first, afterResend, kills, throttles };

  /** Starts what is ready, and moves the clock on once none of it can go on by itself. */
  async function step(until: number): Promise<void> {
    queue.start((job) => sendDigest(worlds().digest, job));
    liveQueue.start((job) => sendLive(worlds().live, job));
    await new Promise(setImmediate);
    const running = queue.running() + liveQueue.running();
    if (running > waiting) return;
    const next = running > 0 ? time.now() + 1000 : Math.min(nextAt() ?? until, until);
    await slack.advance(Math.max(next - time.now(), 1));
  }

  function nextAt(): number | undefined {
    const at = Math.min(
      ...[queue, liveQueue].map((one) => one.nextAt() ?? Number.POSITIVE_INFINITY),
    );
    return Number.isFinite(at) ? at : undefined;
  }

  async function emptyQueue(): Promise<void> {
    while (nextAt() !== undefined || queue.running() + liveQueue.running() > 0) {
      await step(time.now() + hourMs);
    }
    // What was handed to Slack appears.
    await slack.advance(hourMs);
  }

  async function count(): Promise<FaultCounts> {
    const texts = new Map(
      channels.map(({ channel: { platform, workspaceId, channelId } }) => {
        const shown =
          platform === "slack"
            ? slack.see.messages(workspaceId, channelId)
            : discord.see.messages(channelId);
        return [channelId, shown.map((message) => JSON.stringify(message))] as const;
      }),
    );
    const digests = channels.flatMap(({ channel, schedule }) => {
      const lead = leadMs[channel.platform];
      const [from, to] = [start, end].map((at) => new Date(at.getTime() + lead));
      return dueBetween(schedule, from as Date, to as Date).map(({ date }): Due => {
        const words = dateWords(date);
        const heads = [
          `"text":"${words}: `,
          `"## ${words}\\n`,
          `"**${words}.** `,
          `"content":"${words}: `,
        ];
        return { channel, name: `${channel.channelId} ${date}`, heads };
      });
    });
    const titles = new Map<string, string>();
    for (const { url } of news) {
      const all = await again(() => entries.window(feedIdOf(url), new Date(0)));
      for (const { id, title = "" } of all) titles.set(id, title);
    }
    const live = channels.flatMap(({ channel }, index) =>
      followedLive(index, news).flatMap(({ items }) =>
        // The first stood in its feed before the channel followed it.
        items.slice(1).map(({ title }): Due => {
          return { channel, name: `${channel.channelId} ${title}`, heads: [title] };
        }),
      ),
    );
    const deadDigests = queue.deadLetters.map(
      ({ channel, date }) => `${channel.channelId} ${date}`,
    );
    return {
      digests: counted(digests, texts, new Set(deadDigests)),
      live: counted(live, texts, namesOfJobs(liveQueue.deadLetters, titles)),
    };
  }
}

/** One post that has to appear; its message has one of `heads` in it. */
type Due = {
  readonly channel: Channel;
  readonly name: string;
  readonly heads: readonly string[];
};

function counted(
  due: readonly Due[],
  texts: ReadonlyMap<string, readonly string[]>,
  dead: ReadonlySet<string>,
): FaultCount {
  let deadThoughShown = 0;
  const duplicates = { slack: 0, discord: 0 };
  const lost: string[] = [];
  for (const { channel, name, heads } of due) {
    const shown = texts.get(channel.channelId) ?? [];
    const seen = shown.filter((text) => heads.some((head) => text.includes(head))).length;
    if (seen > 1) duplicates[channel.platform] += seen - 1;
    if (seen > 0 && dead.has(name)) deadThoughShown += 1;
    if (seen === 0 && !dead.has(name)) lost.push(`${channel.platform} ${name}`);
  }
  return {
    due: due.length,
    lost,
    slackDuplicates: duplicates.slack,
    discordDuplicates: duplicates.discord,
    deadLetters: dead.size,
    deadThoughShown,
  };
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
      everyone: ["VIEW_CHANNEL", "SEND_MESSAGES", "EMBED_LINKS", "READ_MESSAGE_HISTORY"] as const,
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
function killingPosts<Content>(
  posts: ChannelPosts<Content>,
  maybeKill: () => void,
  causeOf: (channel: Channel) => Cause | undefined,
): ChannelPosts<Content> {
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
function plainSlack<Content>(
  client: WebClient,
  tokens: { readonly botToken: (workspaceId: string) => Promise<string> },
  dress: (content: Content, shownAt: Date) => SlackPayload,
): ChannelPosts<Content> {
  return {
    timeFor: (_key, _dueAt, now) => now,
    async post({ key, postAt }, content) {
      const { text, blocks } = dress(content, postAt);
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

async function again<Value>(work: () => Promise<Value>): Promise<Value> {
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
