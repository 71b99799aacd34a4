import pLimit from "p-limit";
import pc from "picocolors";
import { systemClock } from "#adapters/system-clock.ts";
import { chooseDigest } from "#app/digests/choose-digest.ts";
import { chosenOf, composeDigest } from "#app/digests/compose-digest.ts";
import type { LeadReader } from "#app/digests/read-lead.ts";
import type { HostTurns, PageFetcher } from "#app/ports.ts";
import { shortText } from "#app/reading/read-page.ts";
import type { Judged } from "#digest/choose-stories.ts";
import { makeEntry } from "#feed/make-entry.ts";
import { matchEntries } from "#feed/match-entries.ts";
import { standingLines } from "#feed/standing-lines.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { Channel } from "#model/channel.ts";
import { newChannelSettings, storiesMaxBounds } from "#model/channel-settings.ts";
import { type Entry, type EntryBrief, ownPage } from "#model/entry.ts";
import type { Feed } from "#model/feed.ts";
import { feedIdOf } from "#model/feed-id.ts";
import { neverPolled } from "#model/poll-state.ts";
import { type LocalTime, localDateOf } from "#model/schedule.ts";
import { noFilter } from "#model/subscription.ts";
import { terminalDigest } from "#present/terminal/digest-text.ts";
import { complain } from "./complain.ts";
import { type DigestOptions, type DigestTime, digestTime } from "./digest-options.ts";
import { pageReader } from "./page-reader.ts";
import { progressLine } from "./progress-line.ts";
import { type FoundFeed, publisherPages, readFeedSource } from "./read-feed-source.ts";
import { fetchingInTurns, turnsAtHosts } from "./turns-at-hosts.ts";

/** Feeds read at one time. */
const readAtOnceMax = 8;

/** Nobody's channel: the digest is for whoever sits at the terminal. */
const channel: Channel = { platform: "slack", workspaceId: "terminal", channelId: "terminal" };

type ReadFeed = { readonly feed: Feed; readonly entries: readonly Entry[] };

/**
 * `newsbrief digest <feed>...`: makes the digest of some feeds and prints it. Feeds that cannot be read are
 * named, in the digest and on standard error.
 *
 * @param sources links of feeds or of pages of their sites, and files
 * @returns the exit code: 0 with a digest, 1 without
 */
export async function digestOfFeeds(
  sources: readonly string[],
  options: DigestOptions,
  openReader: (turns: HostTurns) => Promise<LeadReader> = pageReader,
): Promise<0 | 1> {
  const time = digestTime(options, new Date());
  if (!time.ok) return complain(time.problem);
  const { max = storiesMaxBounds.usual } = options;
  if (max > storiesMaxBounds.max) {
    return complain(`A digest has ${storiesMaxBounds.max} stories at the most.`);
  }
  const turns = turnsAtHosts();
  // Whoever names a feed twice follows it once.
  const { read, unread } = await readAll(
    [...new Set(sources)],
    time.value,
    fetchingInTurns({ pages: publisherPages(), turns, clock: systemClock }),
  );
  // The digest itself names them, where a person reads it.
  if (options.json || read.length === 0) {
    for (const { source, problem } of unread) complain(`${source}: ${problem}`);
  }
  if (read.length === 0) return complain("None of the feeds could be read, so there is no digest.");

  const readLead = options.read ? await openReader(turns) : undefined;
  const { digest, choice } = await compose(read, unread, time.value, max, readLead);
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ ...digest, ranking: choice.judged.map(rankingRow) }, null, 2)}\n`
      : terminalDigest(
          digest,
          time.value.at,
          pc.createColors(process.stdout.isTTY === true && pc.isColorSupported),
          process.stdout.columns,
        ),
  );
  return 0;
}

type Unread = { readonly source: string; readonly problem: string };

async function readAll(
  sources: readonly string[],
  time: DigestTime,
  pages: PageFetcher,
): Promise<{ readonly read: readonly ReadFeed[]; readonly unread: readonly Unread[] }> {
  const progress = progressLine();
  const limit = pLimit(readAtOnceMax);
  let done = 0;
  const found = await Promise.all(
    sources.map((source) =>
      limit(async () => {
        const one = await readOne(source, time, pages);
        done += 1;
        progress.show(`Read ${done} of ${sources.length} feeds…`);
        return one;
      }),
    ),
  );
  progress.clear();
  return {
    read: found.flatMap((one) => ("feed" in one ? [one] : [])),
    unread: found.flatMap((one) => ("problem" in one ? [one] : [])),
  };
}

async function readOne(
  source: string,
  time: DigestTime,
  pages: PageFetcher,
): Promise<ReadFeed | Unread> {
  const read = await readFeedSource(source, () => {}, pages);
  return read.ok ? feedOf(source, read.value, time) : { source, problem: read.problem };
}

/** A feed as the bot would know it that had followed it all along: an entry was seen when it came out. */
function feedOf(
  source: string,
  { feed, url, others }: FoundFeed,
  { at, readAt }: DigestTime,
): ReadFeed {
  const address =
    url ??
    canonicalUrl(feed.url ?? "") ??
    canonicalUrl(feed.items.find((item) => item.url !== undefined)?.url ?? "") ??
    (`https://file.invalid/${encodeURIComponent(source)}` as CanonicalUrl);
  // Two files of one site are two feeds.
  const id = feedIdOf(
    url ?? (`https://file.invalid/${encodeURIComponent(source)}` as CanonicalUrl),
  );
  const title = feed.title ?? others[0]?.title ?? new URL(address).hostname;
  const entries = matchEntries(id, [], feed.items, readAt).items.map(
    ({ id: entryId, item, sharesPage }, position) => {
      const entry = makeEntry(item, {
        id: entryId,
        feedId: id,
        firstSeenAt: readAt,
        position,
        sharesPage,
        standingLines: standingLines(feed.items),
        ...(feed.language !== undefined && { feedLanguage: feed.language }),
      });
      return { ...entry, firstSeenAt: entry.publishedAt ?? new Date(at.getTime() - 1) };
    },
  );
  return {
    feed: {
      id,
      url: address,
      title,
      outlet: title,
      ...(feed.language !== undefined && { language: feed.language }),
      polling: neverPolled,
      nextPollAt: at,
      isStopped: false,
    },
    entries,
  };
}

async function compose(
  read: readonly ReadFeed[],
  unread: readonly Unread[],
  { at, since, zone }: DigestTime,
  max: number,
  readLead: LeadReader | undefined,
) {
  const briefs = new Map<string, EntryBrief>();
  const withBrief = (entry: Entry): Entry => {
    const brief = briefs.get(entry.id);
    return brief === undefined ? entry : { ...entry, brief };
  };
  const world = {
    clock: { now: () => at },
    feeds: { feed: async (id: string) => read.find(({ feed }) => feed.id === id)?.feed },
    entries: {
      window: async (id: string, from: Date) =>
        (read.find(({ feed }) => feed.id === id)?.entries ?? [])
          .filter(({ firstSeenAt }) => firstSeenAt > from)
          .map(withBrief),
    },
    deliveries: { recent: async () => [] },
    livePosts: { recent: async () => [] },
    ...(readLead !== undefined && { readLead }),
  };
  const schedule = { time: "08:00" as LocalTime, days: [] as const, zone };
  const subscriptions = read.map(({ feed }) => ({
    channel,
    feedId: feed.id,
    feedUrl: feed.url,
    title: feed.title,
    mode: "daily" as const,
    filter: noFilter,
    addedBy: "terminal",
    addedAt: since,
  }));
  const settings = { ...newChannelSettings(channel, schedule), storiesMax: max };
  const moment = { date: localDateOf(at, zone), slot: "now", dueAt: at, isDelayed: false, since };
  const whole = { settings, subscriptions };
  if (readLead !== undefined) {
    // What the pages say may join stories that the feeds' few words left apart: choose, read, choose again.
    const leads = chosenOf(await chooseDigest(world, whole, at, since)).map(
      (one) => one.standing.lead,
    );
    await Promise.all(
      leads.map(async (lead) => {
        const { id } = lead;
        const url = ownPage(lead);
        const brief = url === undefined ? undefined : await readLead(url);
        if (brief !== undefined) briefs.set(id, { text: shortText(brief), at: since });
      }),
    );
  }
  const composed = await composeDigest(world, whole, moment);
  const troubles = unread.map(({ source, problem }) => ({ title: source, reason: problem }));
  return {
    ...composed,
    digest: {
      ...composed.digest,
      feedCount: read.length + unread.length,
      // Nobody waits at this terminal every morning.
      quietMornings: 0,
      troubles,
    },
  };
}

/** Why a story stands where it stands. */
function rankingRow({ story, rank, standing }: Judged) {
  const [first] = story.entries;
  return {
    storyId: story.id,
    headline: standing.kind === "chosen" ? standing.lead.title : (first?.title ?? ""),
    outcome: standing.kind,
    ...rank,
    entries: story.entries.map(({ title, outlet, url }) => ({ title, outlet, url })),
  };
}
