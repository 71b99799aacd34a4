import { chooseDigest } from "#app/digests/choose-digest.ts";
import { sourceEntry } from "#app/digests/read-sources.ts";
import { digestTime } from "#cli/digest-options.ts";
import { makeEntry } from "#feed/make-entry.ts";
import { matchEntries } from "#feed/match-entries.ts";
import { parseFeed } from "#feed/parse-feed.ts";
import { standingLines } from "#feed/standing-lines.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Channel } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { Entry } from "#model/entry.ts";
import type { Feed } from "#model/feed.ts";
import { feedIdOf } from "#model/feed-id.ts";
import { neverPolled } from "#model/poll-state.ts";
import type { LocalTime } from "#model/schedule.ts";
import { noFilter } from "#model/subscription.ts";
import { lookAgain } from "#story/look-again.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { type BCubed, bCubed } from "./b-cubed.ts";
import {
  feedDocument,
  type NicheFeed,
  type NicheMorning,
  nicheMornings,
} from "./niche-mornings.ts";
import { averageLink } from "./stories-baseline.ts";

const channel: Channel = { platform: "slack", workspaceId: "bench", channelId: "bench" };

/**
 * `npm run bench -- niche [--open]`: how entries of trades and of general desks are grouped and chosen, as an editor would have
 * had them; with `--open` what went wrong in the mornings that may be looked into.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const mornings = nicheMornings();
  const halves = flags.includes("--open") ? [true] : [true, false];
  for (const [isDesk, isOpen] of [false, true].flatMap((desk) =>
    halves.map((open) => [desk, open] as const),
  )) {
    const half = mornings.filter((one) => one.isOpen === isOpen && one.isDesk === isDesk);
    const grouped = half.map(storiesOf);
    const truth = grouped.flatMap((one) => one.truth);
    const figures = bCubed(
      truth,
      grouped.flatMap(({ found }) => found),
    );
    console.log(
      `\n${isDesk ? "desks" : "trades"} ${isOpen ? "looked into" : "kept apart"}: ${half.map(({ name }) => name).join(", ")}: ${truth.length} entries; stories F1, precision, recall ${shown(figures)}; average link of tf-idf at its best ${shown(baseline(grouped))}`,
    );
    const total = {
      musts: 0,
      of: 0,
      nice: 0,
      away: 0,
      places: 0,
      twice: 0,
      first: 0,
      firstOf: 0,
      inOrder: 0,
      pairs: 0,
    };
    for (const morning of half)
      for (const [variant, feeds] of variantsOf(morning)) {
        const counted = await countDigest(
          morning,
          feeds,
          isOpen && flags.includes("--open"),
          variant,
        );
        for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += counted[key];
      }
    console.log(
      `musts ${total.musts} of ${total.of}, nice ${total.nice}, places given away ${total.away} of ${total.places}, two places for one event ${total.twice}, the first first ${total.first} of ${total.firstOf}${isDesk ? `, pairs of musts in the editor's order ${total.inOrder} of ${total.pairs}` : ""}`,
    );
  }
}

function variantsOf({ feeds }: NicheMorning): readonly (readonly [string, readonly NicheFeed[]])[] {
  return [
    ["whole", feeds],
    ["even", feeds.filter((_, at) => at % 2 === 0)],
    ["odd", feeds.filter((_, at) => at % 2 === 1)],
  ];
}

async function countDigest(
  morning: NicheMorning,
  feeds: readonly NicheFeed[],
  isTold: boolean,
  variant: string,
) {
  const { at, since, judged } = await digestOf(morning, feeds);
  const entryOf = new Map(feeds.flatMap(({ entries }) => entries.map((one) => [one.url, one])));
  const told = judged.flatMap(({ standing, rank }) =>
    standing.kind === "chosen"
      ? [{ place: standing.place, entry: entryOf.get(String(standing.lead.url)), rank }]
      : [],
  );
  told.sort((a, b) => a.place - b.place);
  const names = told.map(({ entry }) => entry?.name ?? "");
  const stories = told.map(({ entry }) => entry?.story ?? "");
  const fresh = new Set(
    [...entryOf.values()].filter((one) => one.at > since && one.at <= at).map(({ name }) => name),
  );
  const { first, must, nice, never } = morning.wants;
  const musts = must.filter((name) => fresh.has(name));
  const [wantedFirst] = first;
  const places = must.map((name) => names.indexOf(name)).filter((place) => place >= 0);
  const pairs = places.flatMap((place, at) => places.slice(at + 1).map((later) => later - place));
  const counts = {
    of: musts.length,
    musts: musts.filter((name) => names.includes(name)).length,
    nice: nice.filter((name) => names.includes(name)).length,
    away: names.filter((name) => never.includes(name)).length,
    places: names.length,
    twice: stories.filter((story, index) => stories.indexOf(story) !== index).length,
    first: Number(wantedFirst !== undefined && names[0] === wantedFirst),
    firstOf: Number(wantedFirst !== undefined && fresh.has(wantedFirst)),
    inOrder: pairs.filter((by) => by > 0).length,
    pairs: pairs.length,
  };
  if (isTold) {
    console.log(`\n## ${morning.name}, ${variant}`);
    for (const one of told)
      console.log(
        `${never.includes(one.entry?.name ?? "") ? "!" : must.includes(one.entry?.name ?? "") ? "*" : " "} ${one.rank.score} ${one.entry?.name}: ${one.entry?.title} [${one.rank.terms.map(({ name, points }) => `${name} ${points}`).join(", ")}]`,
      );
    for (const name of musts.filter((one) => !names.includes(one))) {
      const story = judged.find(({ fresh: some }) =>
        some.some(({ url }) => entryOf.get(String(url))?.name === name),
      );
      console.log(
        `MISSED ${name}: ${story?.standing.kind} ${story?.rank.score} [${story?.rank.terms.map((one) => `${one.name} ${one.points}`).join(", ")}]`,
      );
    }
    if (variant === "whole") tellGroups(morning);
  }
  return counts;
}

function tellGroups(morning: NicheMorning): void {
  const { entries, truth, found } = storiesOf(morning);
  for (const story of new Set(found)) {
    const members = entries.filter((_, at) => found[at] === story);
    const names = new Set(members.map(({ story: one }) => one));
    if (names.size > 1)
      console.log(`MERGED ${members.map((one) => `${one.story}: ${one.title}`).join(" | ")}`);
  }
  for (const story of new Set(truth)) {
    const parts = new Set(found.filter((_, at) => truth[at] === story));
    if (parts.size > 1)
      console.log(
        `SPLIT ${story}: ${[...parts].map((part) => entries.flatMap((one, at) => (found[at] === part && truth[at] === story ? [one.title] : [])).join(" + ")).join(" | ")}`,
      );
  }
}

function storiesOf(morning: NicheMorning) {
  const { at } = timeOf(morning);
  const entries = morning.feeds.flatMap((feed) => {
    const source = sourceOf(feed, at);
    return source.entries.map((entry) => sourceEntry(entry, source.feed, {}));
  });
  entries.sort(
    (a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  const memory = emptyMemory();
  for (const entry of entries) placeEntry(memory, entry);
  const placed = lookAgain(memory);
  const storyOf = new Map(entries.map(({ id, url }) => [String(url), placed.get(id) ?? id]));
  const rows = morning.feeds.flatMap((feed) => feed.entries);
  const storyOfUrl = new Map(rows.map(({ url, story }) => [url, story]));
  return {
    placed: entries,
    inOrder: entries.map(({ url }) => `${morning.name} ${storyOfUrl.get(String(url))}`),
    entries: rows,
    truth: rows.map(({ story }) => `${morning.name} ${story}`),
    found: rows.map(({ url }) => `${morning.name} ${storyOf.get(url)}`),
  };
}

/** The morning's own clusters, at the threshold that is best for all mornings together. */
function baseline(grouped: readonly ReturnType<typeof storiesOf>[]): BCubed {
  const thresholds = [...Array(40).keys()].map((step) => 0.01 + step * 0.01);
  const linked = grouped.map(({ placed }) => averageLink(placed, thresholds));
  const figures = thresholds.map((threshold) =>
    bCubed(
      grouped.flatMap(({ inOrder }) => inOrder),
      linked.flatMap((of, index) => (of.get(threshold) ?? []).map((one) => `${index} ${one}`)),
    ),
  );
  return figures.reduce((best, one) => (one.f1 > best.f1 ? one : best));
}

function shown({ f1, precision, recall }: BCubed): string {
  return [f1, precision, recall].map(percent).join(", ");
}

function timeOf({ at, zone }: NicheMorning) {
  const time = digestTime({ at, zone }, new Date(0));
  if (!time.ok) throw new Error(time.problem);
  return time.value;
}

/** A feed as the bot would know it that had followed it all along. */
function sourceOf(written: NicheFeed, at: Date) {
  const url = `https://${written.host}` as CanonicalUrl;
  const parsed = parseFeed(Buffer.from(feedDocument(written)), { url });
  if (!parsed.ok) throw new Error(`${written.title}: no feed`);
  const { items, title = "", language } = parsed.value;
  const id = feedIdOf(url);
  const entries = matchEntries(id, [], items, at).items.map((matched, position): Entry => {
    const entry = makeEntry(matched.item, {
      id: matched.id,
      feedId: id,
      firstSeenAt: at,
      position,
      sharesPage: matched.sharesPage,
      standingLines: standingLines(items),
      ...(language !== undefined && { feedLanguage: language }),
    });
    return { ...entry, firstSeenAt: entry.publishedAt ?? at };
  });
  const feed: Feed = {
    id,
    url,
    title,
    outlet: title,
    ...(language !== undefined && { language }),
    polling: neverPolled,
    nextPollAt: at,
    isStopped: false,
  };
  return { feed, entries };
}

async function digestOf(morning: NicheMorning, feeds: readonly NicheFeed[]) {
  const { at, since, zone } = timeOf(morning);
  const sources = feeds.map((feed) => sourceOf(feed, at));
  const world = {
    feeds: { feed: async (id: string) => sources.find(({ feed }) => feed.id === id)?.feed },
    entries: {
      window: async (id: string, from: Date) =>
        (sources.find(({ feed }) => feed.id === id)?.entries ?? []).filter(
          ({ firstSeenAt }) => firstSeenAt > from,
        ),
    },
    deliveries: { recent: async () => [] },
    livePosts: { recent: async () => [] },
  };
  const settings = newChannelSettings(channel, { time: "08:00" as LocalTime, days: [], zone });
  const subscriptions = sources.map(({ feed }) => ({
    channel,
    feedId: feed.id,
    feedUrl: feed.url,
    title: feed.title,
    mode: "daily" as const,
    filter: noFilter,
    addedBy: "bench",
    addedAt: since,
  }));
  const { judged } = await chooseDigest(world, { settings, subscriptions }, at, since);
  return { at, since, judged };
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
