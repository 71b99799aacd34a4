import { dayMs, minuteMs } from "#shared/durations.ts";
import type { RestlessFeed } from "./restless-feed.ts";
import { type atSeats, openIn, type Seat } from "./seat.ts";
import { kindsTold, type WalkWorld } from "./walk-world.ts";

/** What feeds do and people ask for, and what that makes of what they want. */
export function doings(
  world: WalkWorld,
  { fillIn, messages, press, type, typeAtOnce }: ReturnType<typeof atSeats>,
) {
  const { chance, feeds, items, note, now, pick, random, wrong } = world;
  return {
    ask,
    begin,
    changeFeed,
    mute,
    schedule,
    skip,
    someTime,
    subscribe,
    unskip,
    unsubscribe,
    usualMode,
  };

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
    switch (random.below(20)) {
      case 0:
      case 1:
        return subscribe(seat, feed, pick(["daily", "live"]), pick(["", "", "strike", "penguins"]));
      case 2:
        return unsubscribe(seat, feed);
      case 3:
        return schedule(seat, ...someTime());
      case 4: {
        const at = now();
        const answer = await type(seat, "digest now");
        if (/comes here in a moment|try once more now/.test(answer)) seat.asked.push(at);
        return;
      }
      case 5:
        return skip(seat);
      case 6:
        return unskip(seat);
      case 7:
        return mute(seat, openIn(seat.quiet, now()).length === 0 && chance(0.3) ? "1" : "off");
      case 8: {
        const start = pick(["digest:more:", "digest:less:", "channel:next", "channel:list"]);
        await press(seat, start, { others: someOthers(seat) });
        return void (await press(seat, pick([start, "digest:undo:"])));
      }
      case 9: {
        const item = pick(feed.items.slice(-4));
        return item && void (await type(seat, "brief", { link: item.link }));
      }
      case 10:
        return mend(seat);
      case 11:
        return void (await press(
          seat,
          pick(["brief:longer:", "brief:receipts:", "brief:shorter:"]),
        ));
      case 12:
        return share(seat);
      case 13:
        return moveToAndFro(seat, feed);
      case 14:
        return actAtOnce(seat, feed);
      case 15:
        return importList(seat, feed);
      default:
        await type(seat, pick(["subscriptions", "digest next", "log", "export", "help"]));
    }
  }

  async function share(seat: Seat): Promise<void> {
    const brief = messages(seat, seat.userId).findLast(({ json }) => json.includes("brief:share:"));
    const [, number] = /\/e\/(\d+)\b/.exec(brief?.json ?? "") ?? [];
    if (number === undefined) return;
    seat.shares.push({ number: Number(number), at: now() });
    await press(seat, "brief:share:");
  }

  /** Somebody cannot decide how a feed shall come. */
  async function moveToAndFro(seat: Seat, feed: RestlessFeed): Promise<void> {
    for (const mode of ["live", "daily", "live", "daily"].slice(random.below(2))) {
      await subscribe(seat, feed, mode, "");
      if (chance(0.5)) await world.pass(pick([1, 20, 50]) * minuteMs);
    }
    await subscribe(seat, feed, usualMode(feed), "");
  }

  /** Two people change one feed at the same moment: both count, and one that somebody removes stays so. */
  async function actAtOnce(seat: Seat, feed: RestlessFeed): Promise<void> {
    const follow = openIn(seat.follows, now()).find((one) => one.feed === feed);
    if (follow === undefined || seat.others.length === 0 || feed.state() !== "well") return;
    const line = async () =>
      (await type(seat, "subscriptions"))
        .split("\n")
        .find((one) => one.includes(feed.outlet) && / · /.test(one));
    const mode = follow.mode === "live" ? "daily" : "live";
    const weight = pick(["high", "low"]);
    const from = now();
    await feed.lookedAt(() =>
      typeAtOnce(
        seat,
        random.shuffled([
          ["subscribe", { feed: feed.url, delivery: mode }] as const,
          ["subscribe", { feed: feed.url, weight }] as const,
        ]),
      ),
    );
    endFollowing(seat, feed);
    seat.follows.push({ feed, mode, not: follow.not, from, to: Number.POSITIVE_INFINITY });
    const both = await line();
    if (!both?.includes(mode) || !both.includes(`weight ${weight}`))
      wrong(seat, `has lost what one of two people did: ${both}`);
    if (openIn(seat.follows, now()).length <= 2) return;
    const other = seat.platform === "slack" ? "mute" : "why";
    const about = other === "mute" ? { feed: feed.outlet } : { link: feed.outlet };
    leave(seat, feed);
    await typeAtOnce(
      seat,
      random.shuffled([["unsubscribe", { feed: feed.outlet }] as const, [other, about] as const]),
    );
    const back = await line();
    if (back !== undefined) wrong(seat, `has a feed back that was removed: ${back}`);
    await subscribe(seat, feed, usualMode(feed), "");
  }

  /** Follows a feed by a list, and finds it in the list that is exported. */
  async function importList(seat: Seat, feed: RestlessFeed): Promise<void> {
    const mode = pick(["daily", "live"]);
    const from = now();
    const isKnown = openIn(seat.follows, from).some((one) => one.feed === feed);
    const answer = await type(seat, "import", {
      file: feed.url.replace("feed.xml", `${mode}.opml`),
    });
    if (!answer.includes(isKnown ? "Followed already: 1" : "One feed added"))
      wrong(seat, `imported ${feed.outlet} with: ${answer}`);
    if (!isKnown) seat.follows.push({ feed, mode, not: "", from, to: Number.POSITIVE_INFINITY });
    const count = openIn(seat.follows, now()).length;
    const said = await type(seat, "export");
    if (!said.includes(`Here are ${count} feeds as OPML`)) wrong(seat, `exports: ${said}`);
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
    if (openIn(seat.follows, now()).length > 2 && leave(seat, feed) !== undefined)
      await type(seat, "unsubscribe", { feed: feed.outlet });
  }

  /** A feed that is followed anew is not muted any more. */
  function leave(seat: Seat, feed: RestlessFeed) {
    for (const mute of openIn(seat.hushed, now())) if (mute.feed === feed) mute.to = now();
    return endFollowing(seat, feed);
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
    // The form keeps the days: who comes anew has weekdays alone until it types them.
    const isTyped = !seat.timed.some(({ from }) => from > seat.anewAt) || chance(0.7);
    const answer = await (isTyped
      ? type(seat, "digest schedule", wish)
      : fillIn(seat, { time, zone }));
    if (!answer.includes(time)) wrong(seat, `has no digest at ${time}: ${answer}`);
    const [, promised] = /[Nn]ext (?:one|digest): (\w+day \d+ \w+),/.exec(answer) ?? [];
    seat.timed.push({ time, zone, promised, from: now(), to: Number.POSITIVE_INFINITY });
  }

  async function mute(seat: Seat, choice: "1" | "off"): Promise<void> {
    const until = now() + dayMs;
    if (seat.platform === "slack") await type(seat, choice === "1" ? "mute 1 day" : "unmute");
    else {
      await type(seat, "settings");
      await press(seat, "channel:choose-mute", { choice });
    }
    for (const span of openIn(seat.quiet, now())) span.to = now();
    if (choice === "1") seat.quiet.push({ from: now(), to: until });
  }

  /** Those who press the same button at the same time, now and then. */
  function someOthers({ others }: Seat): readonly string[] {
    return chance(0.4) ? others : [];
  }

  async function skip(seat: Seat): Promise<void> {
    const isTyped = chance(0.6);
    const answer = await (isTyped
      ? type(seat, "digest skip")
      : press(seat, "digest:skip:", { others: someOthers(seat) }));
    const [, date] = /No digest on (\w+day \d+ \w+)/.exec(answer ?? "") ?? [];
    if (date !== undefined) seat.skipped.push({ date, from: now(), to: Number.POSITIVE_INFINITY });
  }

  async function unskip(seat: Seat): Promise<void> {
    const pressed = chance(0.4) ? await press(seat, "channel:unskip:") : undefined;
    const answer = pressed ?? (await type(seat, "digest unskip"));
    const [, again] = /(?:comes again on|The digest of) (\w+day \d+ \w+)/.exec(answer) ?? [];
    for (const skip of openIn(seat.skipped, now())) if (skip.date === again) skip.to = now();
  }

  /** What may be pressed under the report of a broken feed. */
  async function mend(seat: Seat): Promise<void> {
    const start = pick(["feed:fix:", "feed:mute:", "feed:remove:", "channel:unmute:"]);
    const said = await press(seat, start, { others: someOthers(seat) });
    const [answer = ""] = said?.split("It still") ?? [];
    const feed = feeds.find(({ outlet }) => answer.includes(outlet));
    if (feed === undefined) return;
    if (answer.includes("no longer follows")) leave(seat, feed);
    const isOver = /comes again|no longer follows/.test(answer);
    const open = openIn(seat.hushed, now()).filter((one) => one.feed === feed);
    if (isOver || answer.includes("is quiet until")) for (const one of open) one.to = now();
    if (answer.includes("is quiet until"))
      seat.hushed.push({ feed, from: now(), to: now() + 7 * dayMs });
  }
}
