import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "#adapters/dynamodb/open-table.ts";
import { bitsOf } from "#local/discord/permissions.ts";
import type { LocalDate } from "#model/schedule.ts";
import { dateWords } from "#model/time-words.ts";
import { dayMs, hourMs, minuteMs } from "#shared/durations.ts";
import type { Item, RestlessFeed } from "./restless-feed.ts";
import { type atSeats, openIn, type Seat } from "./seat.ts";
import { kindsTold, type WalkWorld } from "./walk-world.ts";

/** What happens in a walk: to feeds, by people, to places; and what it makes of what people want. */
export function doings(world: WalkWorld, { press, type }: ReturnType<typeof atSeats>) {
  const { bot, chance, feeds, items, note, now, pass, pick, random, seats, wrong } = world;
  return { ask, begin, changeFeed, haveOutage, keepQuiet, removeAndReturn, shut };

  /** What a feed's makers do to it. */
  function changeFeed(feed: RestlessFeed): void {
    const known = feed.items.length;
    const old = pick(feed.items.slice(-6));
    const doing = random.below(20);
    if (doing < 12 || old === undefined) feed.tell(world.nextEvent(), 0);
    else if (doing < 15) {
      const { event } = pick([...pick(feeds).items.slice(-5), old]);
      // Events of one kind can be told apart for sure while they are told in the same words.
      const isAlone = kindsTold(items, event.kind, now()).every((one) => one.event === event);
      if (feed.items.every((one) => one.event !== event)) feed.tell(event, isAlone ? 1 : 0);
    } else if (doing === 15) {
      old.event.count += 7;
      feed.edit(feed.tell(old.event, 0), { isNews: true });
    } else if (doing === 16) {
      if (kindsTold(items, old.event.kind, now()).every(({ event }) => event === old.event))
        feed.edit(old, { title: `${old.title}, officials say` });
    } else if (doing === 17) feed.edit(old, { guid: `${old.guid}?again` });
    else if (doing === 18 && known > 6)
      for (const item of feed.items.slice(-12))
        feed.edit(item, { guid: `${item.guid}?moved`, at: new Date(now()), isFlooded: true });
    else
      feed.turnTo(
        feed.state() === "well" ? pick(["broken", "garbage", "silent", "moved"]) : "well",
      );
    const added = feed.items.slice(known);
    items.push(...added);
    const told = added.map(({ number, title }) => `${number} ${title}`).join();
    note(`feed ${feed.outlet} ${doing}: ${feed.state()} ${told} (${old?.number})`);
  }

  /** What a person asks for. */
  async function ask(seat: Seat): Promise<void> {
    const feed = pick(feeds);
    switch (random.below(14)) {
      case 0:
      case 1:
        return subscribe(seat, feed, pick(["daily", "live"]), pick(["", "", "strike", "penguins"]));
      case 2:
        return unsubscribe(seat, feed);
      case 3:
        return schedule(seat, ...someTime());
      case 4:
        if ((await type(seat, "digest now")).includes("comes here in a moment"))
          seat.asked.push(now() - minuteMs);
        return;
      case 5:
        return skip(seat);
      case 6:
        return unskip(seat);
      case 7:
        return mute(seat, openIn(seat.quiet, now()).length === 0 && chance(0.3) ? "1" : "off");
      case 8: {
        const start = pick(["digest:more:", "digest:less:", "channel:next", "channel:list"]);
        await press(seat, start);
        return void (await press(seat, start));
      }
      case 9: {
        const item = pick(feed.items.slice(-4));
        return item && void (await type(seat, "brief", { link: item.link }));
      }
      default:
        await type(seat, pick(["subscriptions", "digest next", "log", "export", "help"]));
    }
  }

  async function begin(seat: Seat): Promise<void> {
    for (const feed of feeds) await subscribe(seat, feed, usualMode(feed), "");
    await schedule(seat, ...someTime());
  }

  function usualMode(feed: RestlessFeed): "daily" | "live" {
    return feed === feeds[3] ? "live" : "daily";
  }

  async function subscribe(seat: Seat, feed: RestlessFeed, mode: string, not: string) {
    if (feed.state() !== "well") return;
    const filter = not === "" ? {} : { not };
    const wish = { feed: feed.url, delivery: mode, ...filter };
    // It may count before it is answered.
    const from = now();
    const answer = await feed.lookedAt(() => type(seat, "subscribe", wish));
    if (/not (?:saved|follow(?:ed)?)(?: here)? yet/.test(answer))
      await press(seat, "channel:save-filter:");
    if (!answer.includes(feed.outlet)) wrong(seat, `may not follow ${feed.outlet}: ${answer}`);
    const before = endFollowing(seat, feed);
    // Where nothing is said of a filter, it stays.
    const kept = not || (before?.not ?? "");
    seat.follows.push({ feed, mode, not: kept, from, to: Number.POSITIVE_INFINITY });
  }

  async function unsubscribe(seat: Seat, feed: RestlessFeed): Promise<void> {
    if (openIn(seat.follows, now()).length > 2 && endFollowing(seat, feed) !== undefined)
      await type(seat, "unsubscribe", { feed: feed.outlet });
  }

  function endFollowing({ follows }: Seat, feed: RestlessFeed) {
    const follow = follows.find((one) => one.feed === feed && one.to > now());
    if (follow !== undefined) follow.to = now();
    return follow;
  }

  /** Full hours: half hours are for what is set up. */
  function someTime(): [time: string, zone: string] {
    const zones = ["Europe/Paris", "America/New_York", "Asia/Kolkata", "UTC"];
    return [pick(["08:00", "02:00", "17:00", "12:00"]), pick(zones)];
  }

  async function schedule(seat: Seat, time: string, zone: string): Promise<void> {
    for (const last of openIn(seat.timed, now())) last.to = now();
    const wish = { time, days: "every day", timezone: zone };
    const answer = await type(seat, "digest schedule", wish);
    if (!answer.includes(time)) wrong(seat, `has no digest at ${time}: ${answer}`);
    seat.timed.push({ time, zone, from: now(), to: Number.POSITIVE_INFINITY });
  }

  async function mute(seat: Seat, choice: "1" | "off"): Promise<void> {
    const until = now() + dayMs;
    if (seat.platform === "slack") await type(seat, choice === "1" ? "mute 1 day" : "unmute");
    else {
      await type(seat, "settings");
      await press(seat, "channel:choose-mute", choice);
    }
    for (const span of openIn(seat.quiet, now())) span.to = now();
    if (choice === "1") seat.quiet.push({ from: now(), to: until });
  }

  async function skip(seat: Seat): Promise<void> {
    const [, date] = /No digest on (\w+day \d+ \w+)/.exec(await type(seat, "digest skip")) ?? [];
    if (date !== undefined) seat.skipped.push({ date, from: now(), to: Number.POSITIVE_INFINITY });
  }

  async function unskip(seat: Seat): Promise<void> {
    const answer = await type(seat, "digest unskip");
    const [, again] = /(?:comes again on|The digest of) (\w+day \d+ \w+)/.exec(answer) ?? [];
    for (const skip of openIn(seat.skipped, now())) if (skip.date === again) skip.to = now();
  }

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
    const { teamId, channelId, userId: by } = seat;
    note(`${channelId} is shut`);
    const closed = { from: now(), to: Number.POSITIVE_INFINITY };
    const unsettled = { ...closed };
    seat.quiet.push(closed);
    seat.unsettled.push(unsettled);
    const inSlack = bot.slack.world.workspaces.get(teamId)?.channels.get(channelId);
    const inDiscord = bot.discord.world.channels.get(channelId);
    const deny = bitsOf(["SEND_MESSAGES"]);
    if (inSlack !== undefined) await bot.slack.change(teamId, { kind: "archive", channelId, by });
    if (inDiscord !== undefined)
      inDiscord.overwrites = [{ id: teamId, kind: "role", allow: 0n, deny }];
    await pass(pick([2, 5, 13]) * hourMs);
    look(seat);
    if (inSlack !== undefined) await bot.slack.change(teamId, { kind: "unarchive", channelId, by });
    inSlack?.members.add("U0BOT0001");
    if (inDiscord !== undefined) inDiscord.overwrites = [];
    closed.to = now();
    await pass(hourMs);
    await type(seat, "digest next");
    await press(seat, "channel:repair");
    unsettled.to = now();
  }

  /** A workspace takes the bot out: an hour later nothing names it any more. It comes back and begins anew. */
  async function removeAndReturn(teamId: string, table: Table): Promise<void> {
    note(`${teamId} uninstalls`);
    const gone = seats.filter((seat) => seat.teamId === teamId);
    for (const seat of gone) {
      for (const mute of openIn(seat.quiet, now())) mute.to = now();
      seat.quiet.push({ from: now(), to: now() + hourMs });
      for (const span of openIn([...seat.follows, ...seat.timed, ...seat.skipped], now()))
        span.to = now();
      seat.anewAt = now() + hourMs;
    }
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
