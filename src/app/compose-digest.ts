import { detectLanguage } from "#language/detect-language.ts";
import type { ChannelSettings } from "#model/channel-settings.ts";
import type { Delivery, ToldStory } from "#model/delivery.ts";
import type { Digest, DigestStory } from "#model/digest.ts";
import { type Entry, entryTime } from "#model/entry.ts";
import type { Feed } from "#model/followed-feed.ts";
import { type LocalDate, localDateOf, nextDue } from "#model/schedule.ts";
import type { Story, StoryEntry, StoryId } from "#model/story.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import type { Clock, DeliveryStore, EntryStore, FeedStore, WholeChannel } from "./ports.ts";

export type ComposeDigestWorld = {
  readonly feeds: FeedStore;
  readonly entries: EntryStore;
  readonly deliveries: DeliveryStore;
  readonly clock: Clock;
};

/** Which digest of a schedule it is. */
export type DigestMoment = {
  readonly date: LocalDate;
  readonly dueAt: Date;
  readonly isDelayed: boolean;
};

/** A digest with what is to be remembered of it. */
export type ComposedDigest = { readonly digest: Digest; readonly told: readonly ToldStory[] };

/** What was told is remembered so long. */
const memoryMs = 7 * 24 * 60 * 60 * 1000;

/** A digest looks back to the one before; a first one, or one after a long silence, so far. */
const windowMs = { first: 24 * 60 * 60 * 1000, max: 4 * 24 * 60 * 60 * 1000 } as const;

/** Entries of a story that are remembered when it was told, so that it is known again. */
const toldEntriesMax = 4;

/** Makes a channel's digest from the entries of its feeds. */
export async function composeDigest(
  world: ComposeDigestWorld,
  channel: WholeChannel,
  moment: DigestMoment,
): Promise<ComposedDigest> {
  const { settings } = channel;
  const now = world.clock.now();
  const since = localDateOf(new Date(now.getTime() - memoryMs), settings.schedule.zone);
  const recent = await world.deliveries.recent(settings.channel, since);
  const sources = await readSources(world, channel, windowStart(recent, now));
  const toldBefore = new Set(
    recent.flatMap(({ told }) => told.flatMap(({ entryIds }) => entryIds)),
  );
  const stories = storiesOf(sources)
    .filter(({ entries }) => !entries.some(({ id }) => toldBefore.has(id)))
    .toSorted((a, b) => outletsOf(b).size - outletsOf(a).size || latest(b) - latest(a))
    .slice(0, settings.storiesMax);
  const told = stories.map(({ id, entries }) => ({
    storyId: id,
    entryIds: entries.map((entry) => entry.id).slice(0, toldEntriesMax),
    facts: [],
  }));
  return { digest: digestOf(settings, moment, stories, sources, recent), told };
}

/** Makes again the digest of which an earlier run stored what it was going to tell. */
export async function recomposeDigest(
  world: ComposeDigestWorld,
  channel: WholeChannel,
  moment: DigestMoment,
  told: readonly ToldStory[],
): Promise<Digest> {
  const now = world.clock.now();
  const sources = await readSources(world, channel, new Date(now.getTime() - windowMs.max));
  const byId = new Map(sources.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry]));
  const stories = told.flatMap(({ storyId, entryIds }): Story[] => {
    const entries = entryIds.flatMap((id) => byId.get(id as StoryEntry["id"]) ?? []);
    return entries.length === 0 ? [] : [{ id: storyId, entries }];
  });
  return digestOf(channel.settings, moment, stories, sources, []);
}

type Source = { readonly feed: Feed; readonly entries: readonly StoryEntry[] };

async function readSources(
  { feeds, entries }: ComposeDigestWorld,
  { subscriptions }: WholeChannel,
  since: Date,
): Promise<readonly Source[]> {
  const daily = subscriptions.filter(({ mode }) => mode === "daily");
  const sources = await Promise.all(
    daily.map(async ({ feedId }) => {
      const [feed, window] = await Promise.all([feeds.feed(feedId), entries.window(feedId, since)]);
      return feed && { feed, entries: window.map((entry) => storyEntry(entry, feed)) };
    }),
  );
  return sources.filter((source) => source !== undefined);
}

function storyEntry(entry: Entry, { outlet, language }: Feed): StoryEntry {
  const text = entry.summary ?? "";
  return {
    id: entry.id,
    outlet,
    language: entry.language ?? language ?? detectLanguage(`${entry.title ?? ""} ${text}`),
    title: entry.title ?? "",
    text,
    publishedAt: entryTime(entry),
    ...(entry.url !== undefined && { url: entry.url }),
  };
}

function storiesOf(sources: readonly Source[]): readonly Story[] {
  const memory = emptyMemory();
  const byStory = new Map<StoryId, StoryEntry[]>();
  const entries = sources
    .flatMap((source) => source.entries)
    .toSorted(
      (a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || (a.id < b.id ? -1 : 1),
    );
  for (const entry of entries) {
    const { storyId } = placeEntry(memory, entry);
    byStory.set(storyId, [...(byStory.get(storyId) ?? []), entry]);
  }
  return [...byStory].map(([id, members]) => ({ id, entries: members }));
}

function digestOf(
  settings: ChannelSettings,
  { date, isDelayed, dueAt }: DigestMoment,
  stories: readonly Story[],
  sources: readonly Source[],
  recent: readonly Delivery[],
): Digest {
  const [next] = nextDue(settings.schedule, dueAt, 1);
  return {
    date,
    zone: settings.schedule.zone,
    stories: stories.map(digestStory),
    readingMinutes: Math.max(1, Math.ceil(stories.length / 4)),
    feedCount: sources.length,
    troubles: sources.flatMap(({ feed }) =>
      feed.incident === undefined ? [] : [{ title: feed.title, reason: feed.incident.reason }],
    ),
    isDelayed,
    quietMornings: stories.length > 0 ? 0 : 1 + quietInARow(recent),
    ...(next !== undefined && { nextAt: next.at }),
  };
}

function digestStory({ id, entries }: Story): DigestStory {
  const [lead, ...others] = entries;
  return {
    storyId: id,
    headline: lead?.title ?? "",
    ...(lead?.url !== undefined && { url: lead.url }),
    ...(lead?.outlet !== undefined && { outlet: lead.outlet }),
    sentences: [],
    outletCount: outletsOf({ id, entries }).size,
    independentCount: outletsOf({ id, entries }).size,
    publishedAt: lead?.publishedAt ?? new Date(0),
    further: others.flatMap(({ outlet = "", url }) => (url === undefined ? [] : [{ outlet, url }])),
  };
}

function outletsOf({ entries }: Story): ReadonlySet<string | undefined> {
  return new Set(entries.map(({ outlet }) => outlet));
}

function latest({ entries }: Story): number {
  return entries.at(-1)?.publishedAt.getTime() ?? 0;
}

function windowStart([last]: readonly Delivery[], now: Date): Date {
  const sinceMs = last === undefined ? windowMs.first : now.getTime() - last.claimedAt.getTime();
  return new Date(now.getTime() - Math.min(Math.max(sinceMs, windowMs.first), windowMs.max));
}

function quietInARow(recent: readonly Delivery[]): number {
  const loud = recent.findIndex(({ told }) => told.length > 0);
  return loud < 0 ? recent.length : loud;
}
