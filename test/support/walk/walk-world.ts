import { afterAll, beforeAll, vi } from "vitest";
import { dynamoInstallationStore } from "#adapters/dynamodb/installation-store.ts";
import { openTable, type Table } from "#adapters/dynamodb/open-table.ts";
import { channelOf } from "#local/discord/world.ts";
import { loadLambdas } from "#local/load-lambdas.ts";
import { discordWorld, slackWorkspace } from "#local/local-worlds.ts";
import { install, type SlackChannel } from "#local/slack/world.ts";
import type { Lambdas } from "#local/start-bot.ts";
import type { Fault } from "#local/web-server-faults.ts";
import { hourMs, minuteMs } from "#shared/durations.ts";
import { standingClock } from "../lenient-clock.ts";
import { seeded } from "../random.ts";
import { testBot } from "../test-bot.ts";
import { turnedQueue } from "../turned-queue.ts";
import { eventsToCome, type Item, type RestlessFeed, restlessFeed } from "./restless-feed.ts";
import { newSeat, type Seat, type Span } from "./seat.ts";

/** Saturdays, most of them before clocks change in Europe or in America. */
const starts = ["2031-03-29", "2031-10-25", "2031-03-08", "2031-11-01", "2031-06-07"] as const;
const outlets = ["Kastria Gazette", "Norland Herald", "Selsea Echo", "Velden Courier"] as const;
const slackSeats = { T0LOCAL01: ["C0NEWS001", "C0NEWS002"], T0SECOND1: ["C0THIRD01"] } as const;
const discordSeats = ["4000000000000000001", "4000000000000000002"] as const;
const tokenKey = Buffer.alloc(32, 1);

/** The minutes of an hour at which ticks come: digests are due at full and half hours, and handed to Slack ten ahead. */
const tickMinutes = [0, 21, 30, 51, 60] as const;

/** How often a post meets trouble, and a worker dies. */
const troubleShare = { call: 0.12, batch: 0.08 } as const;

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
  let lambdas: Lambdas;
  let queue: Awaited<ReturnType<typeof turnedQueue>>;

  const { write } = process.stdout;
  beforeAll(async () => {
    const batchTrouble = () =>
      chance(troubleShare.batch) ? pick(["dies-before", "dies-after"] as const) : undefined;
    queue = await turnedQueue(now, batchTrouble, note);
    for (const outlet of outlets) feeds.push(await restlessFeed(outlet, now));
    process.stdout.write = ((line: string, ...more: []) =>
      line.startsWith("{")
        ? lines.push(line)
        : write.call(process.stdout, line, ...more)) as typeof write;
  });
  afterAll(async () => {
    process.stdout.write = write;
    vi.useRealTimers();
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
      const ours = { ...Object.fromEntries(queues), AWS_ENDPOINT_URL_SQS: queue.origin, ...tokens };
      lambdas = await loadLambdas({ ...environment, ...ours });
      return lambdas;
    },
  }));

  const note = (text: string) =>
    void history.push(`${new Date(now()).toISOString().slice(5, 19)} ${text}`);

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
      const hour = Math.floor(now() / hourMs) * hourMs;
      const ticks = tickMinutes.map((minute) => hour + minute * minuteMs);
      const tickAt = ticks.find((at) => at > now()) ?? end;
      const at = Math.max(now(), Math.min(queue.nextAt(), tickAt, end));
      if (at === tickAt) await bot.turn(at - now());
      else clock.turn(at - now());
      await bot.slack.tick();
      await queue.deliver(lambdas.workers);
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

  /** Fills both chats with people, and lets calls fail from then on. */
  async function seatPeople(table: Table): Promise<void> {
    const { workspaces } = bot.slack.world;
    const first = workspaces.get(slackWorkspace.id);
    const guild = bot.discord.world.guilds.get(discordWorld.guilds[0]?.id ?? "");
    if (first === undefined || guild === undefined) throw new Error("no world");
    const ofSlack = { archived: false, readOnly: false, createdAt: 0, kind: "public" } as const;
    for (const [teamId, ids] of Object.entries(slackSeats)) {
      const users = [...first.users].map(([id, user]) => [id, { ...user, teamId }] as const);
      const channels = new Map<string, SlackChannel>();
      workspaces.set(teamId, { ...first, id: teamId, users: new Map(users), channels });
      for (const id of ids) {
        const members = new Set(["U0READER1", "U0BOT0001"]);
        const named = { id, teamId, name: id.toLowerCase() };
        channels.set(id, { ...ofSlack, ...named, members, messages: new Map() });
        seats.push(newSeat({ platform: "slack", teamId, channelId: id, userId: "U0READER1" }));
      }
      await installIn(teamId, table);
    }
    for (const id of discordSeats) {
      const channel = channelOf({ id, name: `news-${id.slice(-1)}`, kind: "text" }, guild.id);
      bot.discord.world.channels.set(id, channel);
      guild.channels.set(id, channel);
      const userId = "2000000000000000001";
      seats.push(newSeat({ platform: "discord", teamId: guild.id, channelId: id, userId }));
    }
    const onePost = /^chat\.(?:schedule|deleteScheduled)Message|^POST \/channels\/:id\/messages$/;
    for (const { faults: plans } of [bot.slack, bot.discord])
      plans.plan(({ name }) =>
        onePost.test(name) && chance(troubleShare.call) ? aFault() : undefined,
      );
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
