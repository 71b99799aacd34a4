import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "#adapters/dynamodb/open-table.ts";
import { bitsOf } from "#local/discord/permissions.ts";
import type { LocalDate } from "#model/schedule.ts";
import { dateWords } from "#model/time-words.ts";
import { hourMs, minuteMs } from "#shared/durations.ts";
import type { doings } from "./doings.ts";
import type { Item, RestlessFeed } from "./restless-feed.ts";
import { type atSeats, openIn, type Seat } from "./seat.ts";
import type { WalkWorld } from "./walk-world.ts";

/** What befalls several people at once, places and workspaces, each of it once a day. */
export function upheavals(
  world: WalkWorld,
  { press, type }: ReturnType<typeof atSeats>,
  people: ReturnType<typeof doings>,
) {
  const { begin, mute, schedule, skip, someTime, subscribe, unskip, unsubscribe, usualMode } =
    people;
  const { bot, chance, feeds, items, note, now, pass, pick, random, seats } = world;
  return { haveOutage, keepQuiet, removeAndReturn, rush, shut };

  /** Has some follow a feed as it is usually followed, who do not. */
  async function follow(some: readonly Seat[], feed: RestlessFeed): Promise<void> {
    const mode = usualMode(feed);
    feed.turnTo("well");
    for (const seat of some)
      if (!openIn(seat.follows, now()).some((one) => one.feed === feed && one.mode === mode))
        await subscribe(seat, feed, mode, "");
  }

  /** Gives some a digest, which they have not skipped, at the half hour that is two hours away at the most. */
  async function awaitDigest(some: readonly Seat[]): Promise<number> {
    const due = Math.ceil(now() / hourMs) * hourMs + 1.5 * hourMs;
    const date = dateWords(new Date(due).toISOString().slice(0, 10) as LocalDate);
    for (const seat of some) {
      await schedule(seat, new Date(due).toISOString().slice(11, 16), "UTC");
      const isSkipped = () => openIn(seat.skipped, now()).some((one) => one.date === date);
      for (let tries = 0; tries < 3 && isSkipped(); tries += 1) await unskip(seat);
    }
    return due;
  }

  /** One channel of each platform is muted, and another skips its digest, while news comes; in a third a filter keeps that out. */
  async function keepQuiet(): Promise<void> {
    const [muted = [], skipping = [], filtering = []] = drawnSeats();
    const told: Item[] = [];
    for (const feed of feeds.slice(2)) {
      const event = world.nextEvent();
      await follow(seats, feed);
      for (const seat of filtering) await subscribe(seat, feed, usualMode(feed), event.town);
      told.push(feed.tell(event, 0));
    }
    items.push(...told);
    for (const seat of muted) await mute(seat, "1");
    for (let waits = 0; waits < 48 && told.some(({ servedAt }) => !servedAt); waits += 1)
      await pass(hourMs / 2);
    const due = await awaitDigest(seats);
    for (const seat of skipping) await skip(seat);
    await pass(due + 40 * minuteMs - now());
    for (const seat of muted) await mute(seat, "off");
  }

  /** Nothing of ours runs for hours, over the digest of a channel of each platform. */
  async function haveOutage(): Promise<void> {
    const [awaiting = []] = drawnSeats();
    await follow(awaiting, pick(feeds.slice(0, 3)));
    for (const seat of awaiting) if (openIn(seat.quiet, now()).length > 0) await mute(seat, "off");
    await pass((await awaitDigest(awaiting)) - 20 * minuteMs - now());
    const outage = { from: now(), to: now() + pick([1, 4, 30]) * hourMs };
    note("outage");
    world.outages.push(outage);
    world.clock.turn(outage.to - outage.from);
  }

  /** People change their minds, some of them twice, about a digest that is minutes away. */
  async function rush(): Promise<void> {
    const hasty = random.shuffled(seats).slice(0, 4);
    await follow(hasty, pick(feeds.slice(0, 3)));
    const due = await awaitDigest(hasty);
    await pass(Math.max(0, due - pick([14, 9, 8, 7, 3]) * minuteMs - now()));
    const at = (minutes: number) => new Date(due + minutes * minuteMs).toISOString().slice(11, 16);
    for (const seat of hasty) {
      if (chance(0.6)) await schedule(seat, at(pick([-3, -2, -1, 4])), "UTC");
      if (chance(0.4)) await changeMind(seat);
    }
    await pass(hourMs / 2);
  }

  function changeMind(seat: Seat): Promise<void> {
    return pick([
      () => schedule(seat, ...someTime()),
      () => skip(seat),
      () => unskip(seat),
      () => mute(seat, pick(["1", "off"])),
      () => subscribe(seat, pick(feeds), pick(["daily", "live"]), ""),
      () => unsubscribe(seat, pick(feeds)),
    ])();
  }

  /** All seats in some order, each time one of each platform. */
  function drawnSeats(): readonly (readonly Seat[])[] {
    const drawn = random.shuffled(seats);
    const of = (platform: Seat["platform"]) => drawn.filter((seat) => seat.platform === platform);
    return seats.map((_, place) =>
      [of("slack")[place], of("discord")[place]].filter((seat) => seat !== undefined),
    );
  }

  /** A channel is archived, or closed to us, for some hours. */
  async function shut(seat: Seat, look: (seat: Seat) => void): Promise<void> {
    if (seat.kind === "im") return;
    if (seat.platform === "slack" && chance(0.4)) return leaveAndReturn(seat);
    note(`${seat.channelId} is shut`);
    const closed = { from: now(), to: Number.POSITIVE_INFINITY };
    const unsettled = { ...closed };
    seat.quiet.push(closed);
    seat.unsettled.push(unsettled);
    const open = await close(seat);
    await pass(pick([2, 5, 13]) * hourMs);
    look(seat);
    await open();
    closed.to = now();
    await pass(hourMs);
    await type(seat, "digest next");
    await press(seat, "channel:repair");
    unsettled.to = now();
  }

  /** @returns what opens it again */
  async function close({ kind, teamId, channelId, userId }: Seat): Promise<() => Promise<void>> {
    const inSlack = bot.slack.world.workspaces.get(teamId)?.channels.get(channelId);
    if (inSlack !== undefined) {
      const archive = (how: "archive" | "unarchive") =>
        bot.slack.change(teamId, { kind: how, channelId, by: userId });
      await archive("archive");
      return async () => {
        await archive("unarchive");
        inSlack.members.add("U0BOT0001");
      };
    }
    const { channels, users } = bot.discord.world;
    const inDiscord = channels.get(channelId);
    const person = users.get(userId);
    if (inDiscord === undefined || person === undefined) throw new Error("no place");
    const set = (isShut: boolean) => {
      const deny = bitsOf([pick(["SEND_MESSAGES", "VIEW_CHANNEL"])]);
      if (kind === "thread") inDiscord.locked = isShut;
      else if (kind === "text")
        inDiscord.overwrites = isShut ? [{ id: teamId, kind: "role", allow: 0n, deny }] : [];
      else users.set(userId, { ...person, refusesMessages: isShut });
    };
    set(true);
    return async () => set(false);
  }

  /** What a seat wanted is forgotten with the place. */
  function endAll(seat: Seat, to: number): void {
    for (const mute of openIn(seat.quiet, now())) mute.to = now();
    seat.quiet.push({ from: now(), to });
    const { follows, hushed, skipped, timed } = seat;
    for (const span of openIn([...follows, ...hushed, ...timed, ...skipped], now()))
      span.to = now();
    seat.anewAt = to;
  }

  /** The bot is taken out of a channel of Slack's, and let in again minutes or an hour later. */
  async function leaveAndReturn(seat: Seat): Promise<void> {
    const { teamId, channelId } = seat;
    note(`${channelId} takes the bot out`);
    const goneMs = pick([2, 15, 50]) * minuteMs;
    endAll(seat, now() + goneMs);
    await bot.slack.change(teamId, { kind: "remove-bot", channelId });
    await pass(goneMs);
    bot.slack.world.workspaces.get(teamId)?.channels.get(channelId)?.members.add("U0BOT0001");
    await begin(seat);
  }

  /** A workspace takes the bot out: an hour later nothing names it any more. It comes back and begins anew. */
  async function removeAndReturn(teamId: string, table: Table): Promise<void> {
    note(`${teamId} uninstalls`);
    const gone = seats.filter((seat) => seat.teamId === teamId);
    for (const seat of gone) endAll(seat, now() + hourMs);
    await bot.slack.change(teamId, { kind: "uninstall" });
    await pass(hourMs);
    const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
    for (const item of Items)
      if (JSON.stringify(item).includes(teamId))
        world.faults.push(`${teamId} is not forgotten: ${item.pk} ${item.sk}`);
    await world.install(teamId, table);
    for (const seat of gone) await begin(seat);
  }
}
