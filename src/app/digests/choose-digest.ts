import { type Candidate, chooseStories, type Judged } from "#digest/choose-stories.ts";
import { refusalOf } from "#digest/filter-entry.ts";
import { isColumn } from "#language/column-title.ts";
import type { Delivery, ToldStory } from "#model/delivery.ts";
import type { FilterRefusal } from "#model/filter-trial.ts";
import type { Language } from "#model/language.ts";
import { isMuted } from "#model/muting.ts";
import { localDateOf } from "#model/schedule.ts";
import type { Story, StoryEntry, StoryId } from "#model/story.ts";
import { comesLive, type Subscription, wasDaily } from "#model/subscription.ts";
import { dayMs, minuteMs } from "#shared/durations.ts";
import { perObject } from "#shared/per-object.ts";
import { lookAgain } from "#story/look-again.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory, storyIdleMsMax } from "#story/story-memory.ts";
import type { WholeChannel } from "../channel-ports.ts";
import { postedLive } from "../deliveries/find-live-post.ts";
import type { DeliveryStore } from "../ports.ts";
import {
  type ReadSourcesWorld,
  readSources,
  type Source,
  type SourceEntry,
} from "./read-sources.ts";

export type ChooseDigestWorld = ReadSourcesWorld & {
  readonly deliveries: Pick<DeliveryStore, "recent">;
  readonly livePosts: Pick<DeliveryStore, "recent">;
};

/** Everything that a digest is made of, chosen and not. */
export type DigestChoice = {
  readonly sources: readonly Source[];
  readonly recent: readonly Delivery[];
  /** All stories with fresh entries, best first. */
  readonly judged: readonly Judged[];
  /** Stories that were told and have no news, though entries came. */
  readonly carried: readonly { readonly story: Story; readonly facts: readonly string[] }[];
  /** What each fresh entry that was kept out was kept out by. */
  readonly refused: ReadonlyMap<string, FilterRefusal>;
  readonly storyOf: ReadonlyMap<string, StoryId>;
};

/** What was told is remembered so long. */
const memoryMs = 7 * dayMs;

/** How far a digest looks back, at the least and at the most. */
const windowMs = { min: dayMs, max: storyIdleMsMax } as const;

/** Entries are read back so far from the first day that a digest tells: by them its stories are known again. */
const readMs = storyIdleMsMax;

/** An entry that came out so long before its window is old news, whenever its feed showed it. */
const staleMs = dayMs;

/** Entries placed at one time, the newest: a channel's busiest days fit. */
const entriesMax = 6000;

/**
 * Chooses what a channel's digest tells, as of an instant: later entries and deliveries are not looked at,
 * so that the same instant gives the same choice again.
 *
 * @param from entries seen since then are fresh; without it, those since the digest before
 */
export async function chooseDigest(
  world: ChooseDigestWorld,
  { settings, subscriptions }: WholeChannel,
  asOf: Date,
  from?: Date,
): Promise<DigestChoice> {
  const memorySince = localDateOf(new Date(asOf.getTime() - memoryMs), settings.schedule.zone);
  const deliveries = await world.deliveries.recent(settings.channel, memorySince);
  const recent = deliveries
    .filter(({ claimedAt }) => claimedAt < asOf)
    .toSorted((a, b) => b.claimedAt.getTime() - a.claimedAt.getTime());
  const isLoud = (one: Subscription) => !isMuted(one, asOf);
  const since = from ?? windowStart(recent, subscriptions.filter(isLoud), asOf);
  const readSince = new Date(Math.min(asOf.getTime(), since.getTime() + windowMs.min) - readMs);
  const known = subscriptions.filter((one) => wasDaily(one, readSince));
  const read = await readSources(world, known, readSince);
  const sources = read.filter(({ subscription: one }) => wasDaily(one, since) && isLoud(one));
  const told = new Set(recent.flatMap((one) => one.told.flatMap(({ entryIds }) => entryIds)));
  const posted = await postedLive(world.livePosts, settings.channel, subscriptions, since, asOf);
  const refused = new Map<string, FilterRefusal>();
  const live = new Set<string>();
  const entries = read.flatMap((source) =>
    source.entries.filter((entry) => {
      if (entry.firstSeenAt > asOf || isHeld(entry, since)) return false;
      // Of a muted feed, what was told: by that its stories are known when others tell them.
      if (!isLoud(source.subscription) && !told.has(entry.id)) return false;
      const isLive = posted.has(entry.id) || comesLive(source.subscription, entry.firstSeenAt);
      // Of a feed that was moved to live, what it brought before: by that its stories are known as told.
      if (isLive && !sources.includes(source)) return false;
      const refusal = refusalOf(entry, [source.subscription.filter, settings.filter]);
      if (refusal !== undefined) refused.set(entry.id, refusal);
      if (isLive) live.add(entry.id);
      return refusal === undefined;
    }),
  );
  const { stories, storyOf } = storiesOf(entries, asOf);
  const candidates = stories.flatMap((story) => candidateOf(story, recent, since, live) ?? []);
  const language = commonLanguage(entries);
  const judged = chooseStories(candidates, {
    now: asOf,
    tastes: settings.tastes,
    storiesMax: settings.storiesMax,
    ...(language !== undefined && { language }),
  });
  const seenAt = new Map(entries.map(({ id, firstSeenAt }) => [id, firstSeenAt.getTime()]));
  const carried = judged.flatMap(({ standing, story, told }) =>
    standing.kind === "told" && told !== undefined && isFading(story, recent, seenAt, asOf)
      ? [{ story, facts: told.facts }]
      : [],
  );
  return { sources, recent, judged, carried, refused, storyOf };
}

/** What the flood breaker held is never sent; a feed's first entries only while they are news. */
function isHeld({ held, publishedAt, firstSeenAt }: SourceEntry, since: Date): boolean {
  if (held === undefined) return false;
  return held !== "first-poll" || publishedAt <= since || publishedAt >= firstSeenAt;
}

/** Entries that came while the digest before was being made are in none of the two without this. */
const overlapMs = 10 * minuteMs;

/**
 * Since the digest before this one that was not given up. Where there is none, since what those would have told that were, and
 * since a feed was followed; one that is followed for longer was live, or came into a channel that was silent.
 */
function windowStart(
  recent: readonly Delivery[],
  subscriptions: readonly Subscription[],
  now: Date,
): Date {
  const { min, max } = windowMs;
  const last = recent.find(({ state }) => state.kind !== "given-up");
  const begunMs =
    last === undefined
      ? [
          ...recent.map(({ claimedAt }) => claimedAt.getTime() - min),
          ...subscriptions
            .filter((one) => wasDaily(one, new Date(now.getTime() - max)))
            .map(({ addedAt }) => addedAt.getTime())
            .filter((addedMs) => now.getTime() - addedMs < max),
        ]
      : [last.claimedAt.getTime() - overlapMs];
  const sinceMs = now.getTime() - Math.min(...begunMs);
  return new Date(now.getTime() - Math.min(Math.max(sinceMs, min), max));
}

const isColumnEntry = /* @__PURE__ */ perObject((entry: SourceEntry) => isColumn(entry));

type SourceStory = { readonly id: StoryId; readonly entries: readonly SourceEntry[] };

function storiesOf(
  entries: readonly SourceEntry[],
  asOf: Date,
): {
  readonly stories: readonly SourceStory[];
  readonly storyOf: ReadonlyMap<string, StoryId>;
} {
  const memory = emptyMemory();
  const byStory = new Map<StoryId, SourceEntry[]>();
  const storyOf = new Map<string, StoryId>();
  const inOrder = entries
    .toSorted((a, b) => b.firstSeenAt.getTime() - a.firstSeenAt.getTime())
    .slice(0, entriesMax)
    .toSorted(
      (a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || (a.id < b.id ? -1 : 1),
    );
  const placed = inOrder.map((entry) => placeEntry(memory, asKnown(entry, asOf)).storyId);
  const now = lookAgain(memory);
  for (const [index, entry] of inOrder.entries()) {
    const storyId = now.get(entry.id) ?? placed[index];
    if (storyId === undefined) continue;
    storyOf.set(entry.id, storyId);
    const members = byStory.get(storyId);
    if (members === undefined) byStory.set(storyId, [entry]);
    else members.push(entry);
  }
  return { stories: [...byStory].map(([id, members]) => ({ id, entries: members })), storyOf };
}

/** A brief counts from so long after it came, in milliseconds: by then every worker has read the entry anew. */
const briefSettledMs = 2 * minuteMs;

/** An entry as it was known at an instant. */
function asKnown(entry: SourceEntry, asOf: Date): StoryEntry {
  const { briefAt } = entry;
  const isKnown = briefAt === undefined || briefAt.getTime() + briefSettledMs <= asOf.getTime();
  return isKnown ? entry : withoutBrief(entry);
}

const withoutBrief = /* @__PURE__ */ perObject(
  ({ brief: _brief, ...rest }: SourceEntry): StoryEntry => rest,
);

function candidateOf(
  story: SourceStory,
  recent: readonly Delivery[],
  since: Date,
  live: ReadonlySet<string>,
): Candidate | undefined {
  const tellings = tellingsOf(story, recent);
  const [last] = tellings;
  const from = last === undefined || last.claimedAt < since ? since : last.claimedAt;
  const fresh = story.entries.filter(
    ({ id, firstSeenAt, publishedAt }) =>
      firstSeenAt > from && publishedAt.getTime() > since.getTime() - staleMs && !live.has(id),
  );
  if (fresh.length === 0) return undefined;
  const isColumn = story.entries.every(isColumnEntry);
  if (last === undefined) return { story, fresh, isColumn };
  const facts = tellings.toReversed().flatMap((telling) => telling.facts);
  const entries = story.entries.filter((entry) => !fresh.includes(entry));
  return { story, fresh, isColumn, told: { entries, facts: [...new Set(facts)] } };
}

type Telling = Pick<ToldStory, "facts" | "entryIds"> & { readonly claimedAt: Date };

/** When a story was told, newest first, with what was told of it. */
function tellingsOf({ entries }: Story, recent: readonly Delivery[]): readonly Telling[] {
  const ids = new Set(entries.map(({ id }) => id));
  return recent.flatMap(({ told, claimedAt, state }) => {
    if (state.kind === "given-up") return [];
    const known = told.filter(({ entryIds }) => entryIds.some((id) => ids.has(id)));
    if (known.length === 0) return [];
    const entryIds = known.flatMap((one) => one.entryIds);
    return [{ claimedAt, facts: known.flatMap(({ facts }) => facts), entryIds }];
  });
}

/** The entries by which a story is known as told will soon be too old to be read. */
function isFading(
  story: Story,
  recent: readonly Delivery[],
  seenAt: ReadonlyMap<string, number>,
  now: Date,
): boolean {
  const known = tellingsOf(story, recent).flatMap(({ entryIds }) => entryIds);
  return now.getTime() - Math.max(...known.map((id) => seenAt.get(id) ?? 0)) > readMs / 2;
}

function commonLanguage(entries: readonly SourceEntry[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const { language } of entries) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
