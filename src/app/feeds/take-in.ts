import { type FloodVerdict, floodBreaker } from "#feed/flood-breaker.ts";
import { leftBefore } from "#feed/left-before.ts";
import { makeEntry } from "#feed/make-entry.ts";
import { type MatchedFeed, type MatchedItem, matchEntries } from "#feed/match-entries.ts";
import { oldestFirst } from "#feed/oldest-first.ts";
import { standingLines } from "#feed/standing-lines.ts";
import type { Entry, HoldReason } from "#model/entry.ts";
import type { Feed } from "#model/feed.ts";
import type { FeedDocument } from "#model/feed-document.ts";
import type { KnownEntry } from "#model/known-entry.ts";
import { dayMs } from "#shared/durations.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { EntryStore, FeedStore, Log } from "../ports.ts";
import { type TellSubscribersWorld, tellSubscribers } from "./tell-subscribers.ts";

export type TakeInWorld = TellSubscribersWorld & {
  readonly feeds: FeedStore;
  readonly entries: EntryStore;
  readonly log: Log;
};

/** A feed that floods at every poll says so once a day. */
const floodToldMsMin = dayMs;

/** What came of a document; `floodToldAt` is set when the channels were told of a flood. */
export type Intake = { readonly newCount: number; readonly floodToldAt?: Date };

/**
 * Stores what a document has that is new, and sends it to those who follow the feed live.
 *
 * What is known is stored after all that follows from it: a run that dies between finds the same
 * entries new again, under the same ids, so that nothing is lost and nothing told twice.
 */
export async function takeIn(
  world: TakeInWorld,
  feed: Feed,
  document: FeedDocument,
  now: Date,
): Promise<Intake> {
  const known = await world.feeds.known(feed.id);
  const matched = matchEntries(feed.id, known, document.items, now);
  const { polledAt, newPerDay } = feed.polling;
  const verdict = floodBreaker({
    ...matched,
    ...(polledAt !== undefined && { lastPolledAt: polledAt }),
    polledAt: now,
    newPerDay,
  });
  const { admitted, held, reason } = decisionOf(verdict, matched.items);
  const isPast = leftBefore(known);
  const past = admitted.filter(({ item }) => isPast(item));
  const origin = { feed, document, matched, seenAt: await earlierRun(world, feed) };
  const fresh = oldestFirst(admitted.filter(({ item }) => !isPast(item)));
  await world.entries.add([
    ...fresh.map((item) => entryOf(item, origin, now)),
    ...past.map((item) => entryOf(item, origin, now, "first-poll")),
    ...held.map((item) => entryOf(item, origin, now, reason)),
  ]);
  const entries = fresh
    .filter(({ isReissue }) => !isReissue)
    .map(({ id }) => ({ id, firstSeenAt: origin.seenAt.get(id) ?? now }));
  if (entries.length > 0) {
    const live = { kind: "entries", entries } as const;
    await tellSubscribers(world, feed.id, live, ({ mode }) => mode === "live");
  }
  const floodToldAt = await tellOfFlood(world, feed, verdict, now);
  if (hasChanged(known, matched.known)) await world.feeds.putKnown(feed.id, matched.known);
  return { newCount: fresh.length, ...(floodToldAt !== undefined && { floodToldAt }) };
}

type Decision = {
  readonly admitted: readonly MatchedItem[];
  readonly held: readonly MatchedItem[];
  readonly reason?: HoldReason;
};

function decisionOf(verdict: FloodVerdict, items: readonly MatchedItem[]): Decision {
  switch (verdict.kind) {
    case "first":
      return { admitted: [], held: items.filter(({ isNew }) => isNew), reason: "first-poll" };
    case "flows":
      return { admitted: verdict.admitted, held: [] };
    case "held":
      return verdict;
    default:
      return unreachable(verdict);
  }
}

/** When entries were first seen by a run of this poll that died: they stand in the store already. */
async function earlierRun(
  { entries }: TakeInWorld,
  { id, polling }: Feed,
): Promise<ReadonlyMap<Entry["id"], Date>> {
  const stored = await entries.window(id, polling.polledAt ?? new Date(0));
  return new Map(stored.map((entry) => [entry.id, entry.firstSeenAt]));
}

type Origin = {
  readonly feed: Feed;
  readonly document: FeedDocument;
  readonly matched: MatchedFeed;
  readonly seenAt: ReadonlyMap<Entry["id"], Date>;
};

function entryOf(
  matchedItem: MatchedItem,
  { feed, document, matched, seenAt }: Origin,
  now: Date,
  held?: HoldReason,
): Entry {
  const { id, item, sharesPage } = matchedItem;
  const feedLanguage = document.language ?? feed.language;
  return makeEntry(item, {
    id,
    feedId: feed.id,
    firstSeenAt: seenAt.get(id) ?? now,
    position: matched.items.indexOf(matchedItem),
    sharesPage,
    standingLines: standingLines(document.items),
    ...(feedLanguage !== undefined && { feedLanguage }),
    ...(held !== undefined && { held }),
  });
}

async function tellOfFlood(
  world: TakeInWorld,
  { id, floodToldAt, polling }: Feed,
  verdict: FloodVerdict,
  now: Date,
): Promise<Date | undefined> {
  if (verdict.kind !== "held") return undefined;
  const { reason, held, text } = verdict;
  world.log.warn("flood held", { feed: id, reason, count: held.length });
  if (floodToldAt !== undefined && now.getTime() - floodToldAt.getTime() < floodToldMsMin) {
    return undefined;
  }
  const at = polling.polledAt ?? now;
  await tellSubscribers(world, id, { kind: "flood", at, text });
  return now;
}

/** Whether more has changed than when entries were last seen. */
function hasChanged(before: readonly KnownEntry[], after: readonly KnownEntry[]): boolean {
  return withoutSeen(before) !== withoutSeen(after);
}

function withoutSeen(known: readonly KnownEntry[]): string {
  return JSON.stringify(known.map(({ seenMs: _, ...marks }) => marks));
}
