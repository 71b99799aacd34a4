import type { Judged } from "#digest/choose-stories.ts";
import { headlineOf } from "#digest/headline-of.ts";
import { type CanonicalUrl, canonicalUrl, pageAddress } from "#model/canonical-url.ts";
import { type Delivery, doubtOf, shownStories } from "#model/delivery.ts";
import { muteEnd } from "#model/muting.ts";
import { localDateOf } from "#model/schedule.ts";
import { comesLive, isFoundOld } from "#model/subscription.ts";
import type { EntryStanding, EntryWhy, FeedWhy, WhyAnswer } from "#model/why-answer.ts";
import { dayMs } from "#shared/durations.ts";
import type { WholeChannel } from "../channel-ports.ts";
import { findLivePost } from "../deliveries/find-live-post.ts";
import { chooseDigest, type DigestChoice } from "./choose-digest.ts";
import type { ComposeDigestWorld } from "./compose-digest.ts";
import { isHeaded, isMentioned } from "./meant-headline.ts";
import { readSources, type Source, type SourceEntry } from "./read-sources.ts";

/** How far back is looked: so long entries are stored. */
const lookBackDays = 8;

/** Entries that are explained where a headline or a word of it is that of several, the newest. */
const explainedMax = 3;

export type ExplainWhyWorld = ComposeDigestWorld;

/**
 * Says why an article came to a channel, or why not, and how a feed does.
 *
 * @param about an article's link or headline, a feed's address, its site's, or its name, or a part of one
 */
export async function explainWhy(
  world: ExplainWhyWorld,
  channel: WholeChannel,
  about: string,
): Promise<WhyAnswer> {
  const now = world.clock.now();
  const since = new Date(now.getTime() - lookBackDays * dayMs);
  const sources = await readSources(world, channel.subscriptions, since);
  const deliveries = await world.deliveries.recent(
    channel.settings.channel,
    localDateOf(since, channel.settings.schedule.zone),
  );
  const url = canonicalUrl(
    /^[\w-]+(\.[\w-]+)+/.test(about.trim()) ? `https://${about.trim()}` : about,
  );
  const page = url && pageAddress(url);
  const everything = sources.flatMap((source) =>
    source.entries.map((entry): Found => ({ source, entry })),
  );
  const found = everything.filter(({ entry: { url: at } }) => at && pageAddress(at) === page);
  if (found.length > 0) return explained(found);
  const source = sources.find((one) => isMeant(one, about, url && new URL(url)));
  if (source !== undefined) return aboutFeed(source);
  const headed = everything.filter(({ entry }) => isHeaded(headlineOf(entry), about));
  if (headed.length > 0) return explained(newest(headed));
  const [named, ...others] = partlyNamed(sources, about);
  if (named === undefined) {
    const mentioned = everything.filter(({ entry }) => isMentioned(headlineOf(entry), about));
    if (mentioned.length > 0) return explained(newest(mentioned));
    return { kind: "unknown", about, isLink: url !== undefined, days: lookBackDays };
  }
  if (others.length === 0) return aboutFeed(named);
  const titles = [named, ...others].map(({ subscription }) => subscription.title);
  return { kind: "many-feeds", about, titles };

  async function explained(some: readonly Found[]): Promise<WhyAnswer> {
    const entries: EntryWhy[] = [];
    for (const { source, entry } of some.toSorted(oldestFirst))
      entries.push(await entryWhy(world, channel, deliveries, source, entry));
    return { kind: "entry", entries };
  }

  async function aboutFeed(one: Source): Promise<WhyAnswer> {
    return { kind: "feed", feed: await feedWhy(world, channel, deliveries, one, now) };
  }
}

type Found = { readonly source: Source; readonly entry: SourceEntry };

function oldestFirst(a: Found, b: Found): number {
  return a.entry.firstSeenAt.getTime() - b.entry.firstSeenAt.getTime();
}

function newest(some: readonly Found[]): readonly Found[] {
  return some.toSorted(oldestFirst).slice(-explainedMax);
}

function isMeant({ feed, subscription }: Source, about: string, url: URL | undefined): boolean {
  const name = about.trim().toLowerCase();
  if ([feed.title, feed.outlet, subscription.title].some((one) => one.toLowerCase() === name))
    return true;
  if (url === undefined) return false;
  const page = pageAddress(url.href as CanonicalUrl);
  if ([feed.url, subscription.feedUrl].some((one) => pageAddress(one) === page)) return true;
  // A site's front page, or a section's: its feed stands below.
  const place = ({ host, pathname }: URL) => `${host.replace(/^www\./, "")}${pathname}`;
  return place(new URL(feed.url)).startsWith(place(url).replace(/\/?$/, "/"));
}

/** Those whose name has these words in it, as `unsubscribe` finds them, too. */
function partlyNamed(sources: readonly Source[], about: string): readonly Source[] {
  const name = about.trim().toLowerCase();
  return sources.filter(({ subscription }) => subscription.title.toLowerCase().includes(name));
}

async function feedWhy(
  world: ComposeDigestWorld,
  channel: WholeChannel,
  deliveries: readonly Delivery[],
  { feed, subscription, entries }: Source,
  now: Date,
): Promise<FeedWhy> {
  const { refused } = await chooseDigest(world, channel, now);
  const ids = new Set(entries.map(({ id }) => id));
  const mutedUntil = muteEnd(subscription, now);
  return {
    // As it is called here: a list that was imported may have a name of its own for it.
    feed: { ...feed, title: subscription.title },
    mode: subscription.mode,
    ...(mutedUntil !== undefined && { mutedUntil }),
    days: lookBackDays,
    seen: entries.length,
    older: entries.filter(({ held }) => held === "first-poll").length,
    held: entries.filter(({ held }) => held !== undefined && held !== "first-poll").length,
    refused: entries.filter(({ id }) => refused.has(id)).length,
    toldIn: toldOf(deliveries, [...ids], now).filter(({ isComing }) => !isComing).length,
  };
}

async function entryWhy(
  world: ExplainWhyWorld,
  channel: WholeChannel,
  deliveries: readonly Delivery[],
  { subscription }: Source,
  entry: SourceEntry,
): Promise<EntryWhy> {
  const now = world.clock.now();
  const inOrder = deliveries.toSorted((a, b) => a.claimedAt.getTime() - b.claimedAt.getTime());
  // One that was taken back told nothing.
  const after = inOrder.find(
    ({ claimedAt, state }) => claimedAt > entry.firstSeenAt && state.kind !== "given-up",
  );
  const choice = await chooseDigest(world, channel, after?.claimedAt ?? now);
  const storyId = choice.storyOf.get(entry.id);
  const judged = choice.judged.find(({ story }) => story.id === storyId);
  const members = judged?.story.entries ?? [];
  const refusal = choice.refused.get(entry.id);
  const mutedUntil = muteEnd(subscription, now);
  const { channel: here, schedule } = channel.settings;
  const livePost = await findLivePost(world, here, schedule, entry, now);
  const told = toldOf(deliveries, [entry.id, ...members.map(({ id }) => id)], now);
  const isPosted = livePost?.kind === "posted" || livePost?.kind === "coming";
  const isLive = isPosted || comesLive(subscription, entry.firstSeenAt);
  const isBefore =
    entry.firstSeenAt < subscription.addedAt || (isLive && isFoundOld(subscription, entry));
  const isShown = told.length > 0 || livePost !== undefined;
  const held = entry.held ?? (isBefore && !isShown ? "not-followed" : undefined);
  const isOut =
    refusal !== undefined ||
    mutedUntil !== undefined ||
    isLive ||
    (storyId === undefined && held !== undefined);
  const standing = isOut ? undefined : standingOf(choice, judged, after);
  return {
    title: headlineOf(entry),
    feedTitle: subscription.title,
    firstSeenAt: entry.firstSeenAt,
    ...(held !== undefined && { held }),
    ...(refusal !== undefined && { refusal }),
    ...(mutedUntil !== undefined && { mutedUntil }),
    ...(isLive && { live: subscription.mode === "live" ? "is" : "was" }),
    ...(livePost !== undefined && { livePost }),
    sameStory: members
      .filter(({ id }) => id !== entry.id)
      .map((member) => ({ outlet: member.outlet ?? "", title: headlineOf(member) })),
    told,
    ...(standing !== undefined && { standing }),
  };
}

function toldOf(
  deliveries: readonly Delivery[],
  ids: readonly string[],
  now: Date,
): EntryWhy["told"] {
  return deliveries.flatMap(({ key, told, state, postAt }) => {
    if (state.kind === "given-up") return [];
    const place = shownStories(told).findIndex(({ entryIds }) =>
      entryIds.some((id) => ids.includes(id)),
    );
    if (place < 0) return [];
    // What waits at its platform counts as sent before it appears.
    const isComing = state.kind === "claimed" || postAt > now;
    const certainty = isComing ? { isComing } : doubtOf(state);
    return [{ date: key.date, at: postAt, place: place + 1, ...certainty }];
  });
}

function standingOf(
  { judged: all }: DigestChoice,
  judged: Judged | undefined,
  after: Delivery | undefined,
): EntryStanding {
  const date = after === undefined ? {} : { date: after.key.date };
  if (judged === undefined) return { kind: "too-old", terms: [], ...date };
  const { standing, rank } = judged;
  const last = all.findLast((one) => one.standing.kind === "chosen");
  const isBeaten =
    standing.kind === "below" && last?.standing.kind === "chosen" && last.rank.score >= rank.score;
  return {
    kind: standing.kind,
    ...date,
    ...(standing.kind === "chosen" && { place: standing.place + 1 }),
    ...(standing.kind === "outlet-full" && { outlet: standing.outlet }),
    score: rank.score,
    terms: rank.terms,
    ...(isBeaten && {
      beatenBy: {
        headline: last.standing.kind === "chosen" ? headlineOf(last.standing.lead) : "",
        score: last.rank.score,
      },
    }),
  };
}
