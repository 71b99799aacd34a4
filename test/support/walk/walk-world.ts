import { afterAll, beforeAll, vi } from "vitest";
import { dynamoInstallationStore } from "#adapters/dynamodb/installation-store.ts";
import { openTable, type Table } from "#adapters/dynamodb/open-table.ts";
import { bitsOf } from "#local/discord/permissions.ts";
import type { DiscordChannelSeed } from "#local/discord/seeds.ts";
import { channelOf, type DiscordGuild } from "#local/discord/world.ts";
import { discordWorld, slackWorkspace } from "#local/local-worlds.ts";
import { install, type SlackChannel, type SlackUser } from "#local/slack/world.ts";
import type { Lambdas } from "#local/start-bot.ts";
import type { Fault } from "#local/web-server-faults.ts";
import { hourMs, minuteMs } from "#shared/durations.ts";
import { standingClock } from "../lenient-clock.ts";
import { seeded } from "../random.ts";
import { testBot } from "../test-bot.ts";
import { type DyingWorkers, turnedQueue } from "../turned-queue.ts";
import { eventsToCome, type Item, type RestlessFeed, restlessFeed } from "./restless-feed.ts";
import { newSeat, type Seat, type Span } from "./seat.ts";
import { turnedCalls } from "./turned-calls.ts";
import { warmLambdas } from "./warm-lambdas.ts";

/** Saturdays, most of them before clocks change in Europe or in America. */
const starts = ["2031-03-29", "2031-10-25", "2031-03-08", "2031-11-01", "2031-06-07"] as const;
const outlets = ["Kastria Gazette", "Norland Herald", "Selsea Echo", "Velden Courier"] as const;
const slackSeats = { T0LOCAL01: ["0NEWS001", "0NEWS002"], T0SECOND1: ["0THIRD01"] } as const;
const slackKinds = ["public", "private", "im"] as const;
const discordSeats = ["4000000000000000001", "4000000000000000002"] as const;
const discordKinds = ["text", "thread", "dm"] as const;
const discordParent = "4000000000000000009";
const tokenKey = Buffer.alloc(32, 1);

/** The minutes of an hour at which ticks come: digests are due at full and half hours, and handed to Slack ten ahead. */
const tickMinutes = [0, 21, 30, 51, 60] as const;

/** How often a post meets trouble, and a worker dies: beside its batch, and between two calls. */
const troubleShare = { call: 0.12, batch: 0.08, death: 0.004 } as const;

export type WalkWorld = ReturnType<typeof walkWorld>;

/**
 * The whole bot with two workspaces of Slack and a server of Discord, on a clock and a queue of its own, and four feeds.
 * Whatever happens is drawn from the seed.
 */
export function walkWorld(seed: number) {
  const random = seeded(seed);
  const chance = (share: number) => random.next() < share;
  const pick = <Value>(values: readonly Value[]): Value => random.pick(values) as Value;
  const clock = standingClock(Date.parse(`${pick(starts)}T15:00:00Z`));
  const now = () => clock.now();
  const feeds: RestlessFeed[] = [];
  const seats: Seat[] = [];
  const items: Item[] = [];
  const outages: Span[] = [];
  const history: string[] = [];
  const faults: string[] = [];
  const lines: string[] = [];
  let workers: DyingWorkers;
  let tickedAt = now();
  let queue: Awaited<ReturnType<typeof turnedQueue>>;

  const note = (text: string) =>
    void history.push(`${new Date(now()).toISOString().slice(5, 19)} ${text}`);
  // What jobs draw as they run is not what people draw: an order that differs leaves them their days.
  const chances = seeded(seed + 1_000_000);
  const calls = turnedCalls(chances, clock, troubleShare.death, note);

  const { write } = process.stdout;
  beforeAll(async () => {
    const batchTrouble = () =>
      chances.next() < troubleShare.batch
        ? chances.pick(["dies-before", "dies-after"] as const)
        : undefined;
    queue = await turnedQueue(now, chances, batchTrouble, note);
    await calls.start();
    for (const outlet of outlets) feeds.push(await restlessFeed(outlet, now));
    process.stdout.write = ((line: string, ...more: []) =>
      line.startsWith("{")
        ? calls.isDead() || lines.push(line)
        : write.call(process.stdout, line, ...more)) as typeof write;
  });
  afterAll(async () => {
    process.stdout.write = write;
    vi.useRealTimers();
    calls.stop();
    await queue.stop();
    for (const feed of feeds) await feed.stop();
  });
  const bot = testBot(() => ({
    clock,
    readOrigins: feeds.flatMap(({ origins }) => origins),
    loadLambdas: async (environment) => {
      const queues = Object.entries(environment).flatMap(([name, url]) =>
        name.endsWith("_QUEUE_URL") ? [[name, `${queue.origin}/0/${url.split("/").at(-1)}`]] : [],
      );
      // Each workspace has a token of its own, as where the bot was installed by its page.
      const tokens = { SLACK_BOT_TOKEN: "", TOKEN_KEY: tokenKey.toString("base64") };
      const sqs = { ...Object.fromEntries(queues), AWS_ENDPOINT_URL_SQS: queue.origin };
      const ours = { ...sqs, ...tokens };
      const lambdas = await warmLambdas({ ...environment, ...ours }, chances, calls, note);
      ({ workers } = lambdas);
      // Its own queues get nothing.
      return { ...lambdas, workers: {} as Lambdas["workers"] };
    },
  }));

  return {
    ...{ bot, chance, clock, faults, feeds, history, items, lines, note, now, outages, pass, pick },
    ...{ random, seats, install: installIn, seatPeople },
    nextEvent: eventsToCome(random, (kind) =>
      kindsTold(items, kind, now()).some(({ way, titles }) => way === 1 || titles.size > 1),
    ),
    deadLetters: () => queue.deadLetters,
    table: () => openTable({ tableName: process.env.TABLE_NAME ?? "" }),
    wrong(seat: Seat, what: string): void {
      note(`WRONG ${seat.channelId} ${what}`);
      faults.push(`${seat.channelId} ${what}`);
    },
  };

  /** Lets time pass with all that is due in it. */
  async function pass(ms: number): Promise<void> {
    const end = now() + ms;
    do {
      const hour = Math.floor(tickedAt / hourMs) * hourMs;
      const ticks = tickMinutes.map((minute) => hour + minute * minuteMs);
      // Jobs that wait let some time pass as well: then a tick comes late.
      const tickAt = ticks.find((at) => at > tickedAt) ?? end;
      const at = Math.max(now(), Math.min(queue.nextAt(), tickAt, end));
      if (at < tickAt) clock.turn(at - now());
      else {
        tickedAt = at;
        await bot.turn(at - now());
      }
      await bot.slack.tick();
      await queue.deliver(workers);
    } while (now() < end);
  }

  async function installIn(teamId: string, table: Table): Promise<void> {
    const { botId = "", botUserId = "", scopes = [] } = slackWorkspace.installation ?? {};
    const botToken = `xoxb-${teamId}`;
    install(bot.slack.world, teamId, { botToken, botId, botUserId, scopes });
    await dynamoInstallationStore(table, tokenKey).putInstallation({
      botToken,
      workspace: { platform: "slack", workspaceId: teamId },
      installedAt: new Date(now()),
    });
  }

  /** Fills both chats with people, in places of all kinds, and lets calls fail from then on. */
  async function seatPeople(table: Table): Promise<void> {
    const { workspaces } = bot.slack.world;
    const first = workspaces.get(slackWorkspace.id);
    const guild = bot.discord.world.guilds.get(discordWorld.guilds[0]?.id ?? "");
    if (first === undefined || guild === undefined) throw new Error("no world");
    for (const [teamId, names] of Object.entries(slackSeats)) {
      const users = ["U0READER1", "U0READER2", "U0BOT0001"].map((id) => {
        const user = first.users.get(id === "U0READER2" ? "U0READER1" : id) as SlackUser;
        return [id, { ...user, id, teamId }] as const;
      });
      const channels = new Map<string, SlackChannel>();
      workspaces.set(teamId, { ...first, id: teamId, users: new Map(users), channels });
      // Nobody has two conversations with the bot.
      const kinds = random.shuffled(slackKinds);
      for (const [at, name] of names.entries())
        seatInSlack(teamId, channels, name, kinds[at] ?? "public");
      await installIn(teamId, table);
    }
    const [reader] = discordWorld.users;
    const userId = reader?.id ?? "";
    const otherId = "2000000000000000002";
    const known = bot.discord.world.users.get(userId);
    if (known !== undefined) bot.discord.world.users.set(otherId, { ...known, id: otherId });
    guild.members.set(otherId, { userId: otherId, roles: [] });
    const everyone = guild.roles.get(guild.id);
    if (everyone !== undefined) everyone.permissions |= bitsOf(["SEND_MESSAGES_IN_THREADS"]);
    placeInDiscord(guild, { id: discordParent, kind: "text" });
    const kinds = random.shuffled(discordKinds);
    for (const [at, id] of discordSeats.entries()) {
      const kind = kinds[at] ?? "text";
      const isDirect = kind === "dm";
      const more = { text: {}, thread: { parentId: discordParent }, dm: { recipientId: userId } };
      placeInDiscord(isDirect ? undefined : guild, { id, kind, ...more[kind] });
      const others = isDirect ? [] : [otherId];
      const place = { platform: "discord", teamId: guild.id, channelId: id } as const;
      seats.push(newSeat({ ...place, kind, userId, others }));
    }
    const onePost = /^chat\.(?:schedule|deleteScheduled)Message|^POST \/channels\/:id\/messages$/;
    for (const { faults: plans } of [bot.slack, bot.discord])
      plans.plan(({ name }) =>
        onePost.test(name) && chance(troubleShare.call) ? aFault() : undefined,
      );
  }

  function seatInSlack(
    teamId: string,
    channels: Map<string, SlackChannel>,
    name: string,
    kind: (typeof slackKinds)[number],
  ): void {
    const id = `${kind === "im" ? "D" : "C"}${name}`;
    const [userId, others] = ["U0READER1", kind === "im" ? [] : ["U0READER2"]];
    const members = new Set([userId, ...others, "U0BOT0001"]);
    const state = { archived: false, readOnly: false, createdAt: 0, messages: new Map() };
    channels.set(id, { id, teamId, name: id.toLowerCase(), kind, members, ...state });
    seats.push(newSeat({ platform: "slack", teamId, channelId: id, kind, userId, others }));
  }

  function placeInDiscord(guild: DiscordGuild | undefined, seed: DiscordChannelSeed): void {
    const channel = channelOf({ name: `news-${seed.id.slice(-1)}`, ...seed }, guild?.id);
    bot.discord.world.channels.set(seed.id, channel);
    guild?.channels.set(seed.id, channel);
  }

  function aFault(): Fault {
    const when = pick(["before", "after"] as const);
    return pick<Fault>([
      { kind: "dropped", when },
      { kind: "server-error", status: 503, when },
      { kind: "rate-limited", retryAfterSeconds: 20 },
    ]);
  }
}

/** What was told lately of events of a kind. */
export function kindsTold(items: readonly Item[], kind: number, now: number): readonly Item[] {
  return items.filter(
    ({ event, at }) => event.kind === kind && at.getTime() > now - 8 * 24 * hourMs,
  );
}
