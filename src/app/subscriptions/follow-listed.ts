import type { WantedFeed } from "#model/draft.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { Answer, CardButton } from "#model/message.ts";
import { hasDailyFeeds, subscriptionsMax } from "#model/subscription.ts";
import { nothingToTryLine } from "#present/filter-lines.ts";
import { cannotPost } from "../channels/cannot-post.ts";
import { startChannel } from "../channels/start-channel.ts";
import { feedToFollow, keepFeed } from "../feeds/keep-feed.ts";
import { type Asker, card } from "../requests/asker.ts";
import { noteChange } from "../requests/note-change.ts";
import { draftId } from "../requests/offer-choice.ts";
import { addSubscription, isAddedBy } from "./add-subscription.ts";
import type { SubscribeWorld } from "./subscribe.ts";
import { type ZoneQuestion, zoneQuestion } from "./subscribed-card.ts";
import { trialDays } from "./try-filter.ts";
import { type TriedFeed, triedFeedItems, tryListed } from "./try-listed.ts";

/**
 * Follows the feeds of a list. Those with a filter wait until the person has seen what it would have
 * done, as with any new filter; one that there is nothing to try on is taken as it is.
 *
 * @param remarks what else is to be said of the list, a line each
 * @param furtherCount feeds listed beyond those wanted: far more than a channel has room for
 * @param isRead whether somebody has looked that each is a feed; of a file that lists a hundred, nobody has
 */
export async function followListed(
  world: SubscribeWorld,
  asker: Asker,
  wanted: readonly WantedFeed[],
  remarks: readonly string[],
  { furtherCount, isRead }: { readonly furtherCount: number; readonly isRead: boolean },
): Promise<Answer> {
  const { room, counts, ...followed } = await newOnes(world, asker, wanted, furtherCount);
  const { tried, untried, postponed, spent } = await tryListed(world, asker, room);
  const waiting = new Set([...tried.map(({ feed }) => feed), ...postponed]);
  const fresh = room.filter((feed) => !waiting.has(feed));
  const { added, question } = await followAll(world, asker, fresh, followed);
  const buttons = await confirmButtons(world, asker, tried);
  return card({
    title: tried.length > 0 && added.length === 0 ? "Nothing added yet." : addedTitle(added.length),
    lines: [
      ...counts,
      ...remarks,
      ...comingLines(added),
      ...(isRead ? [] : unreadLines(added.length)),
      ...untriedLines(untried),
      ...waitingLines(tried.length, postponed.length),
      ...(spent === undefined ? [] : [spent]),
      ...question.lines,
    ],
    ...(tried.length > 0 && { items: triedFeedItems(tried) }),
    ...(question.menu !== undefined && { menu: question.menu }),
    buttons: [...buttons, showAll],
  });
}

/** Follows feeds whose filters a person has seen at work, and wants. */
export async function followTried(
  world: SubscribeWorld,
  asker: Asker,
  wanted: readonly WantedFeed[],
): Promise<Answer> {
  const refusal = await cannotPost(world, asker);
  if (refusal !== undefined) return refusal;
  const { room, counts, ...followed } = await newOnes(world, asker, wanted);
  const { added, question } = await followAll(world, asker, room, followed);
  return card({
    title: addedTitle(added.length),
    lines: [...counts, ...comingLines(added), ...question.lines],
    ...(question.menu !== undefined && { menu: question.menu }),
    buttons: [showAll],
  });
}

const showAll: CardButton = { label: "Show all feeds", button: { press: "list" } };

/** Those that stand: `begun` were added by a run of this job that died, `same` before. */
type Followed = Readonly<Record<"begun" | "same", readonly WantedFeed[]>>;

/** Those that the channel does not follow yet and has room for, those that it does, and what is to be said of the others. */
async function newOnes(
  { channels }: SubscribeWorld,
  asker: Asker,
  wanted: readonly WantedFeed[],
  furtherCount = 0,
): Promise<
  Followed & { readonly room: readonly WantedFeed[]; readonly counts: readonly string[] }
> {
  const { subscriptions = [] } = (await channels.whole(asker.channel)) ?? {};
  const known = new Map(subscriptions.map((one) => [one.feedId, one]));
  const standing = ({ command }: WantedFeed) => known.get(feedIdOf(command.url));
  const isBegun = (feed: WantedFeed) => {
    const subscription = standing(feed);
    return subscription !== undefined && isAddedBy(asker, subscription);
  };
  const fresh = wanted.filter((feed) => standing(feed) === undefined);
  const begun = wanted.filter(isBegun);
  const room = fresh.slice(0, Math.max(0, subscriptionsMax - known.size));
  const same = wanted.length - fresh.length - begun.length;
  const left = fresh.length - room.length + furtherCount;
  return {
    room,
    begun,
    same: wanted.filter((feed) => standing(feed) !== undefined && !isBegun(feed)),
    counts: [
      ...(same === 0 ? [] : [`Followed already: ${same}.`]),
      ...(left === 0
        ? []
        : [
            `Left out, because a channel follows ${subscriptionsMax} feeds at most: ${left} of ${wanted.length + furtherCount}. For others of them, remove feeds here, then import a file that lists only those; or import such a file in another channel.`,
          ]),
    ],
  };
}

/**
 * Follows what is new, and does what follows from the others once more: a run that stored them may have died before.
 *
 * @returns what was added by this job, and what is to be asked about the channel's time zone
 */
async function followAll(
  world: SubscribeWorld,
  asker: Asker,
  fresh: readonly WantedFeed[],
  { begun, same }: Followed,
): Promise<{ readonly added: readonly WantedFeed[]; readonly question: ZoneQuestion }> {
  const added = [...begun, ...fresh];
  const all = [...added, ...same];
  if (all.length === 0) return { added, question: { lines: [] } };
  const started = await startChannel(world, asker, begun.length > 0);
  for (const { command, title } of all) {
    const feed = await feedToFollow(world, command.url, title === undefined ? {} : { title });
    if (fresh.some((one) => one.command === command)) {
      await addSubscription(world, asker, feed, command);
    } else await keepFeed(world, feed);
  }
  const { subscriptions = [] } = (await world.channels.whole(asker.channel)) ?? {};
  if (hasDailyFeeds(subscriptions)) {
    await world.slots.place(asker.channel, started.settings.schedule);
  }
  if (added.length > 0) await noteChange(world, asker, `imported ${countOf(added.length)}`);
  return { added, question: added.length === 0 ? { lines: [] } : zoneQuestion(started, asker) };
}

/** Keeps what was tried until the person wants it. */
async function confirmButtons(
  { drafts }: SubscribeWorld,
  asker: Asker,
  tried: readonly TriedFeed[],
): Promise<readonly CardButton[]> {
  if (tried.length === 0) return [];
  const draft = draftId(asker.id);
  await drafts.put(asker.channel, draft, { kind: "import", feeds: tried.map(({ feed }) => feed) });
  const label = `Follow ${tried.length === 1 ? "it" : "them"} with ${tried.length === 1 ? "its filter" : "their filters"}`;
  return [{ label, button: { press: "save-filter", draft }, style: "primary" }];
}

function countOf(count: number): string {
  return count === 1 ? "one feed" : `${count} feeds`;
}

function addedTitle(count: number): string {
  return count === 0 ? "Nothing added." : `${count === 1 ? "One feed" : countOf(count)} added.`;
}

function comingLines(added: readonly WantedFeed[]): readonly string[] {
  const live = added.filter(({ command }) => command.mode === "live").length;
  const daily = added.length - live;
  if (added.length === 0) return [];
  const how =
    live === 0
      ? `${daily === 1 ? "It comes" : "They come"} in the digest.`
      : daily === 0
        ? "Each new article comes as soon as I see it."
        : `In the digest: ${daily}. Live, each article as I see it: ${live}.`;
  return [`${how} Nothing old is posted.`];
}

function unreadLines(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `Not read yet: in a few minutes the list of feeds says ${count === 1 ? "whether I can read it" : "which of them I cannot read"}.`,
  ];
}

function untriedLines(untried: readonly WantedFeed[]): readonly string[] {
  return untried.length === 0
    ? []
    : [`With a filter: ${untried.length}. ${nothingToTryLine(trialDays)}`];
}

function waitingLines(tried: number, postponed: number): readonly string[] {
  return [
    ...(tried === 0
      ? []
      : [
          `Not followed yet, because of a filter: ${tried}. This is what it lets through of the last ${trialDays} days:`,
        ]),
    ...(postponed === 0
      ? []
      : [`More with a filter: ${postponed}. Import the same again for them, after these.`]),
  ];
}
