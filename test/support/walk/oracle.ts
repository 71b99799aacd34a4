import { dueBetween, type LocalTime, type TimeZone, weekdays } from "#model/schedule.ts";
import { dateWords } from "#model/time-words.ts";
import { dayMs, hourMs, minuteMs } from "#shared/durations.ts";
import type { Item } from "./restless-feed.ts";
import { type atSeats, type Follow, openIn, type Post, type Seat, type Timed } from "./seat.ts";
import type { WalkWorld } from "./walk-world.ts";

/** What waits at Slack is taken back up to a minute before; a digest is made so long before it appears at the most. */
const takenBackMs = 75_000;
const madeAheadMs = 12 * minuteMs;
/** By entries of so long a digest knows its stories again. */
const lookBackMs = 4 * dayMs;
/** After an outage the first tick makes up for what was due; by then the next digest may be handed to Slack. */
const madeUpMs = 21 * minuteMs + madeAheadMs;

/** Finds fault with what a seat gets, by the promises alone: it knows what was published and wanted when, and nothing of the bot. */
export function oracle(world: WalkWorld, { messages, type }: ReturnType<typeof atSeats>) {
  const { feeds, items, note, now, outages, wrong } = world;
  return { checkDigests, checkWhy, look };

  /** Reads what came since the last look. */
  function look(seat: Seat): void {
    const [asked, shares] = [[...seat.asked], [...seat.shares]];
    const posts = messages(seat).map((message): Post => {
      const linked = [...message.json.matchAll(/\/e\/(\d+)\b/g)].map(([, number]) =>
        Number(number),
      );
      const named = items.filter(({ number }) => linked.includes(number));
      const isDigest = /digest:(?:settings|more|skip)/.test(message.json);
      const { at } = message;
      // A brief that was shared looks as one that comes live; each press gives one.
      const press = shares.findIndex(
        (one) =>
          named.every(({ number }) => number === one.number) &&
          one.at < at + 1000 &&
          one.at > at - 5 * minuteMs,
      );
      const isShared = !isDigest && named.length === 1 && press >= 0;
      if (isShared) shares.splice(press, 1);
      const told = isShared ? [] : named;
      const kind = isDigest ? "digest" : told.length === 1 ? "live" : "notice";
      // Each time it is asked for it comes once: another one is that of the day.
      const ask = asked.findIndex((one) => isDigest && one <= at && one > at - 10 * minuteMs);
      const isAsked = asked.splice(ask, ask < 0 ? 0 : 1).length > 0;
      return { ...message, kind, items: told, isAsked };
    });
    for (const [index, post] of posts.entries()) {
      if (index < seat.posts.length) continue;
      const at = new Date(post.at).toISOString().slice(5, 19);
      note(`${seat.channelId} gets ${post.kind} of ${at}: ${post.text.replaceAll("\n", " / ")}`);
      const before = posts.slice(0, index).filter((one) => one.at > seat.anewAt);
      if (post.kind !== "notice" && !post.isAsked && isQuiet(seat, post.at))
        wrong(seat, `got a ${post.kind} while it was quiet: ${post.text}`);
      for (const item of post.items) {
        checkWanted(seat, post, item);
        checkNew(seat, post, item, before);
      }
    }
    seat.posts = posts;
  }

  function isQuiet({ quiet }: Seat, at: number): boolean {
    return quiet.some(({ from, to }) => from < at - takenBackMs && to > at);
  }

  /** Only what is followed so, after it was followed, and kept out by no filter. */
  function checkWanted(seat: Seat, { kind, at }: Post, item: Item): void {
    const ofFeed = followsOf(seat, item);
    const follows = openIn(ofFeed, at - (kind === "live" ? takenBackMs : madeAheadMs), at);
    // What came while its feed was live may wait at Slack when that is moved into the digest.
    const isLive = openIn(ofFeed, servedAt(item), at).some(({ mode }) => mode === "live");
    const beganAt = Math.min(...ofFeed.map(({ from }) => from));
    const shown = `was told “${item.title}” of ${item.outlet} (${kind})`;
    if (follows.length === 0 || (kind === "live" && !isLive))
      wrong(seat, `${shown}, which it does not follow so`);
    else if (follows.every((one) => keepsOut(one, item)))
      wrong(seat, `${shown} in spite of its filter`);
    if (
      openIn(seat.hushed, at - takenBackMs).some(
        ({ feed, from }) => feed.outlet === item.outlet && from < at - madeAheadMs,
      )
    )
      wrong(seat, `${shown}, which is muted`);
    if (servedAt(item) < beganAt - (kind === "live" ? minuteMs : dayMs))
      wrong(seat, `${shown}, which is older than its subscription`);
  }

  /** Each article comes live once, each story in one digest, and again with news only. */
  function checkNew(seat: Seat, post: Post, item: Item, before: readonly Post[]): void {
    const { title, event } = item;
    const told = before.findLast(
      (one) =>
        one.kind === post.kind &&
        one.items.some(
          (other) =>
            other.event === event &&
            (post.kind !== "live" || other === item) &&
            other.way === item.way,
        ),
    );
    const isNews = items.some(
      (one) => one.event === event && one.isNews && servedAt(one) > (told?.at ?? 0) - 15 * minuteMs,
    );
    // What only feeds told that are not followed any more is not known again, nor what is older than a digest looks back.
    const isKnown = told?.items.some(
      (one) =>
        one.event === event &&
        (post.kind === "live" || servedAt(one) > post.at - lookBackMs) &&
        followsOf(seat, one).some(({ to }) => to > post.at),
    );
    if (isKnown && (post.kind === "live" || !isNews))
      wrong(seat, `was told “${title}” again: ${post.text}`);
    if (post.kind === "live") return;
    if (before.some(({ kind, items: some }) => kind === "live" && some.includes(item)))
      wrong(seat, `was told “${title}” in a digest after it had come live`);
    if (post.text.split(`${title}\n`).length > 2)
      wrong(seat, `has “${title}” twice in ${post.text}`);
  }

  /** What was due since an instant came once, late only after an outage, or there was a reason. */
  function checkDigests(seat: Seat, since: number): void {
    for (const timed of seat.timed) {
      const [time, zone] = [timed.time as LocalTime, timed.zone as TimeZone];
      const until = new Date(Math.min(now() - hourMs, timed.to));
      const schedule = { time, zone, days: weekdays["every-day"] };
      const dates = dueBetween(schedule, new Date(Math.max(since, timed.from)), until);
      for (const [index, { at, date }] of dates.entries()) {
        const next = dates[index + 1]?.at.getTime() ?? Number.POSITIVE_INFINITY;
        checkDigest(seat, timed, { due: at.getTime(), next, date: dateWords(date) });
      }
    }
  }

  function isDueOn({ time, zone, from, to }: Timed, date: string): boolean {
    const schedule = {
      time: time as LocalTime,
      zone: zone as TimeZone,
      days: weekdays["every-day"],
    };
    const dates = dueBetween(schedule, new Date(from), new Date(Math.min(to, now())));
    return dates.some((due) => dateWords(due.date) === date);
  }

  function checkDigest(
    seat: Seat,
    { time, zone, from, to, promised }: Timed,
    { due, next, date }: { readonly due: number; readonly next: number; readonly date: string },
  ): void {
    const came = seat.posts.filter(
      ({ kind, text, isAsked }) =>
        kind === "digest" && !isAsked && text.replace(/^\W+/, "").startsWith(date),
    );
    // Whoever moves it to later on its day gets that one, too; at the same time of another zone it is the same one.
    const times = openIn(seat.timed, due - dayMs, due + dayMs);
    // Across zones a day is longer than from one of its times to the next.
    const all = seat.timed.filter((one) => times.includes(one) || isDueOn(one, date));
    if (came.length > all.length) wrong(seat, `got ${came.length} digests of ${date}`);
    const isMoved = date !== promised && times.filter((one) => one.time === time).length > 1;
    const inTime = came.filter(({ at }) => isMoved || at >= due - minuteMs);

    const [outage, another] = openIn(outages, due - 15 * minuteMs, due + 40 * minuteMs);
    const end = Math.max(due, outage?.to ?? due);
    const troubles = [...seat.quiet, ...seat.unsettled, ...(another ? [another] : [])];
    const isSteady =
      end < now() - 40 * minuteMs &&
      from < due - minuteMs &&
      to > end + 15 * minuteMs &&
      openIn(troubles, due - 20 * minuteMs, end + 40 * minuteMs).length === 0 &&
      openIn(seat.follows, due - 25 * minuteMs).some(
        (one) => one.mode === "daily" && one.to > end + 15 * minuteMs,
      );
    if (!isSteady) return;
    const skip = openIn(seat.skipped, due).find((some) => some.date === date);
    if (skip === undefined) {
      // Of what an outage covers the newest is made up for.
      if (inTime.length === 0 && next > end + madeUpMs)
        wrong(seat, `got no digest of ${date}, ${time} ${zone}`);
    } else if (
      skip.from > from &&
      skip.from < due - takenBackMs &&
      !isMoved &&
      // Moved to later on its day, it may have been taken back and come.
      inTime.some(({ at }) => at < skip.to)
    )
      wrong(seat, `got the digest of ${date}, which it skipped`);
  }

  /** Asks why an article came or did not, and compares what is said with what came. */
  async function checkWhy(seat: Seat, item: Item): Promise<void> {
    const ofFeed = followsOf(seat, item);
    const follow = ofFeed.find(({ to }) => to > now());
    const served = servedAt(item);
    if (seat.hushed.some(({ feed }) => feed.outlet === item.outlet)) return;
    if (follow === undefined || served > now() - 45 * minuteMs || served < now() - 7 * dayMs)
      return;
    const why = await type(seat, "why", { link: item.link });
    look(seat);
    const lie = (what: string) =>
      wrong(seat, `is told by why ${what}: ${new Date(served).toISOString()} ${why}`);
    if (why.includes("I know no article")) return lie("that it is unknown");
    const posts = seat.posts.filter(({ at }) => at > seat.anewAt);
    const digests = posts.filter(({ kind }) => kind === "digest");
    const isEventTold = digests.some((one) => one.items.some(({ event }) => event === item.event));
    const isTold = digests.some((one) => one.items.includes(item));
    const isLive = posts.some((one) => one.kind === "live" && one.items.includes(item));
    const saysTold = why.includes("Its story was told in the digest");
    const saysLive = why.includes("It was posted here by itself");
    // What no answer came to counts as sent; then it is said that it may be missing.
    const isDoubtful = why.includes("It may be missing");
    const others = /It is one story with (.*)/.exec(why)?.[1]?.matchAll(/“([^”]+)”/g) ?? [];
    for (const [, title = ""] of others)
      if (!items.some((one) => one.event === item.event && one.titles.has(title)))
        lie(`that it is one story with “${title}”`);
    if ((saysTold && !isEventTold && !isDoubtful) || (isTold && !saysTold))
      lie(`that it was told: ${saysTold}`);
    // What Slack was handed just before its channel was archived does not appear there.
    const isLost = seat.quiet.some(({ from }) => from > served && from < served + 10 * minuteMs);
    if (saysLive !== isLive && !(saysLive && (isLost || isDoubtful)))
      lie(`that it was posted: ${saysLive}`);
    if (saysTold || saysLive) return;

    const wanted = openIn(ofFeed, served);
    const isDisturbed = seat.quiet.length > 0 || outages.length > 0 || wanted.length === 0;
    const since = digests.filter(({ at }) => at > served + 25 * minuteMs);
    const firstAt = follow.feed.firstServedAt() ?? 0;
    const reasons: readonly (readonly [RegExp, boolean])[] = [
      [/It was kept out/, ofFeed.some((one) => keepsOut(one, item))],
      [
        /stood in the feed when|before this channel followed/,
        // Where nobody followed the feed before, it is read first for who subscribes, and polled later.
        served <= firstAt || served < follow.from || item.at.getTime() < follow.from,
      ],
      [/It was held/, item.isFlooded === true],
      [/had been told, and nothing was new/, isEventTold],
      // Whoever pressed Less may have a digest of one story, or none.
      [/points (?:would come|came) to/, why.includes(", less “")],
      [
        /it (?:would rank|ranked) below|as many stories as one outlet may|places left|points (?:would come|came) to/,
        since.length === 0 || since.some((one) => one.items.length > 1),
      ],
      [
        /it (?:would be|was) too old/,
        served - item.at.getTime() > 12 * hourMs || isDisturbed || served < now() - 4 * dayMs,
      ],
      [
        /The feed comes live here:/,
        follow.mode === "live" && (isDisturbed || wanted.every(({ mode }) => mode !== "live")),
      ],
      [/came live here then/, isDisturbed && ofFeed.some(({ mode }) => mode === "live")],
      [/taken back when|that day had had its/, true],
      [
        /It was not in the digest of/,
        ofFeed.length > 1 || seat.follows.some(({ to }) => to < now()),
      ],
      // What waits at Slack has not been seen yet.
      [/, due on |It is due here by itself/, seat.platform === "slack"],
      [/In a digest made now/, since.length === 0],
    ];
    if (!reasons.some(([words, isTrue]) => isTrue && words.test(why)))
      lie("no true reason why nothing of it came");
  }

  function followsOf({ follows }: Seat, { outlet }: Item): readonly Follow[] {
    const feed = feeds.find((one) => one.outlet === outlet);
    return follows.filter((one) => one.feed === feed);
  }
}

function keepsOut({ not }: Follow, { title, text }: Item): boolean {
  return not !== "" && new RegExp(`\\b${not}\\b`, "i").test([title, ...text].join(" "));
}

function servedAt(item: Item): number {
  return item.servedAt ?? Number.POSITIVE_INFINITY;
}
