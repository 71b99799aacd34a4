import {
  alreadySentence,
  filterWords,
  modeWords,
  tooManySentence,
  weightWords,
} from "#command/explain-subscription.ts";
import { readLanguages } from "#command/read-languages.ts";
import { filterOf } from "#command/read-subscription.ts";
import type { SubscribeCommand } from "#model/command.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { FeedOffer } from "#model/feed-offer.ts";
import type { Answer } from "#model/message.ts";
import { type DeliveryMode, type Subscription, subscriptionsMax } from "#model/subscription.ts";
import { momentWords } from "#model/time-words.ts";
import { nothingToTryLine } from "#present/filter-lines.ts";
import { cannotPost } from "../channels/cannot-post.ts";
import { mutedWords } from "../channels/muted-words.ts";
import { type StartChannelWorld, startChannel } from "../channels/start-channel.ts";
import type { AuditLog, DraftStore } from "../command-ports.ts";
import { comingDigests } from "../digests/coming-digests.ts";
import {
  explainFinding,
  type FeedFinding,
  type SeekFeedWorld,
  seekFeed,
} from "../feeds/find-feed.ts";
import { feedToFollow, keepFeed } from "../feeds/keep-feed.ts";
import type { Clock, DeliveryStore, EntryStore, FeedStore, JobQueue } from "../ports.ts";
import { type Asker, card, refusal, sentence } from "../requests/asker.ts";
import { notFollowed } from "../requests/not-followed.ts";
import { noteChange } from "../requests/note-change.ts";
import { meantOffers, offerChoice } from "../requests/offer-choice.ts";
import { addSubscription, isAddedBy } from "./add-subscription.ts";
import { findSubscription } from "./find-subscription.ts";
import { subscribedCard } from "./subscribed-card.ts";
import { filterOffLine, triedFilterCard, triedSubscriptionCard } from "./tried-filter-card.ts";
import { trialDays, tryOnDocument } from "./try-filter.ts";

export type SubscribeWorld = SeekFeedWorld &
  StartChannelWorld & {
    readonly feeds: FeedStore;
    readonly entries: Pick<EntryStore, "window">;
    readonly livePosts: Pick<DeliveryStore, "recent">;
    readonly jobs: JobQueue;
    readonly drafts: DraftStore;
    readonly audit: AuditLog;
    readonly clock: Clock;
  };

/** Subscribes a channel to the feed that an address leads to, or offers those that it may mean. */
export async function subscribe(
  world: SubscribeWorld,
  asker: Asker,
  asked: SubscribeCommand,
): Promise<Answer> {
  const languages = readLanguages(asked.languages ?? []);
  if (!languages.ok) {
    return refusal(
      `I know no language “${languages.problem}”. Name one such as fr or German; several with commas between them.`,
      asker.asked,
    );
  }
  const command = { ...asked, languages: languages.value };
  const known = await findSubscription(world, asker, feedIdOf(command.url));
  if (known !== undefined) return changeSubscription(world, asker, known, command);
  const refused = await refusalOf(world, asker);
  if (refused !== undefined) return refused;

  const finding = await seekFeed(world, asker, command.url);
  switch (finding.kind) {
    case "feed":
      return follow(world, asker, command, finding);
    case "offers":
      return followOffers(world, asker, command, finding.offers);
    default:
      return refusal(explainFinding(finding, new URL(command.url).host), asker.asked);
  }
}

/** Subscribes to the one feed that a page offers, or asks which of several is meant. */
async function followOffers(
  world: SubscribeWorld,
  asker: Asker,
  command: SubscribeCommand,
  offers: readonly FeedOffer[],
): Promise<Answer> {
  const meant = meantOffers(offers);
  const [only] = meant;
  if (only === undefined || meant.length > 1) return offerChoice(world, asker, command, meant);
  return followOffer(world, asker, command, only);
}

/** Subscribes to a feed that a person has chosen by a press, when the channel may have changed since it was offered. */
export async function followChosen(
  ...[world, asker, ...chosen]: Parameters<typeof followOffer>
): Promise<Answer> {
  return (await refusalOf(world, asker)) ?? followOffer(world, asker, ...chosen);
}

/**
 * Subscribes to a feed that a page offers; the page may promise more than there is.
 *
 * @param isTried whether the person has seen already what the filter does, and wants it
 */
export async function followOffer(
  world: SubscribeWorld,
  asker: Asker,
  command: SubscribeCommand,
  { url }: FeedOffer,
  isTried = false,
): Promise<Answer> {
  const known = await findSubscription(world, asker, feedIdOf(url));
  if (known !== undefined) return changeSubscription(world, asker, known, command);
  const finding = await seekFeed(world, asker, url);
  return finding.kind === "feed"
    ? follow(world, asker, command, finding, isTried)
    : refusal(explainFinding(finding, new URL(url).host), asker.asked);
}

/** Follows a feed at once, or, where it is to be filtered, after the person has seen what the filter does. */
async function follow(
  world: SubscribeWorld,
  asker: Asker,
  command: SubscribeCommand,
  { url, feed: document }: Extract<FeedFinding, { kind: "feed" }>,
  isTried = false,
): Promise<Answer> {
  const known = await findSubscription(world, asker, feedIdOf(url));
  if (known !== undefined) return changeSubscription(world, asker, known, command);
  const feed = await feedToFollow(world, url, document);
  const filter = filterOf(command);
  if (!isTried) {
    const settings = await world.channels.settings(asker.channel);
    const standing = settings === undefined ? [] : [settings.filter];
    const trial = tryOnDocument(filter, feed, document.items, world.clock.now(), standing);
    const tried = await triedSubscriptionCard(world, asker, { command, feed }, trial);
    if (tried !== undefined) return tried;
  }
  const started = await startChannel(world, asker);
  const subscription = await addSubscription(world, asker, feed, command);
  if (subscription === undefined) {
    const standing = await world.channels.changeSubscription(asker.channel, feed.id, (one) => one);
    if (standing === undefined) return notFollowed;
    return changeSubscription(world, asker, standing, command);
  }
  if (subscription.mode === "daily") {
    // A channel without daily feeds stands in no slot.
    await world.slots.place(asker.channel, started.settings.schedule);
  }
  await noteChange(world, asker, `added ${feed.title}, ${waysOf(subscription)}`);
  return subscribedCard(subscription, started, asker, world.clock.now(), isTried);
}

async function refusalOf(world: SubscribeWorld, asker: Asker): Promise<Answer | undefined> {
  const { channel } = asker;
  const whole = await world.channels.whole(channel);
  if ((whole?.subscriptions.length ?? 0) >= subscriptionsMax) {
    return refusal(tooManySentence(subscriptionsMax, channel.platform), asker.asked);
  }
  return cannotPost(world, asker);
}

/** Subscribing again changes what is said anew: the mode, the weight, the filter, which is tried before it is saved. */
async function changeSubscription(
  world: SubscribeWorld,
  asker: Asker,
  known: Subscription,
  command: SubscribeCommand,
): Promise<Answer> {
  const mode: DeliveryMode = command.mode ?? known.mode;
  const filter = filterOf(command);
  const isNew = command.isUnfiltered === true || filterWords(filter) !== undefined;
  const newFilter = isNew ? filter : known.filter;
  const weight = command.weight ?? known.weight;
  const isSame = JSON.stringify(newFilter) === JSON.stringify(known.filter);
  const isSameWay = mode === known.mode && (weight ?? "usual") === (known.weight ?? "usual");
  if (isSameWay && isSame) {
    return keepFollowed(world, asker, known);
  }
  const tried = isSame ? undefined : await triedFilterCard(world, asker, known, newFilter);
  if (tried !== undefined && isSameWay) return tried;
  const now = world.clock.now();
  const changedTo = await world.channels.changeSubscription(
    asker.channel,
    known.feedId,
    (one): Subscription => ({
      ...one,
      ...(tried === undefined && isNew && { filter }),
      ...(command.weight !== undefined && { weight: command.weight }),
      ...(command.mode !== undefined &&
        command.mode !== one.mode && { mode: command.mode, [`${one.mode}Until`]: now }),
    }),
  );
  if (changedTo === undefined) return notFollowed;
  const settings = await world.channels.settings(asker.channel);
  if (settings !== undefined) await world.slots.place(asker.channel, settings.schedule);
  const words = waysOf(changedTo);
  await noteChange(world, asker, `changed ${known.title}: ${words}`);
  const muted = settings && mutedWords(settings, now);
  const isHandedOver = known.mode === "daily" && mode === "live" && muted === undefined;
  const [next] = settings !== undefined && isHandedOver ? comingDigests(settings, now, 1) : [];
  const changed = [
    `Changed. ${known.title} now comes ${words}.`,
    ...(next === undefined || settings === undefined
      ? []
      : [
          `What it brought before is for the next digest, ${momentWords(next.at, settings.schedule.zone)}.`,
        ]),
    ...(muted === undefined ? [] : [muted]),
  ];
  if (tried !== undefined) return { ...tried, lines: [...changed, ...tried.lines] };
  const isFiltered = !isSame && filterWords(changedTo.filter) !== undefined;
  return isFiltered
    ? card({ lines: [...changed, nothingToTryLine(trialDays), filterOffLine(asker)] })
    : sentence(changed.join(" "));
}

/** Does what follows from a subscription once more: the run that stored it may have died before, and then this one answers as it would have. */
async function keepFollowed(
  world: SubscribeWorld,
  asker: Asker,
  known: Subscription,
): Promise<Answer> {
  const { channel } = asker;
  const { feedUrl, title, mode } = known;
  await keepFeed(world, await feedToFollow(world, feedUrl, { title }));
  const whole = await world.channels.whole(channel);
  if (whole !== undefined && mode === "daily") {
    await world.slots.place(channel, whole.settings.schedule);
  }
  if (!isAddedBy(asker, known)) return sentence(alreadySentence(title, mode, channel.platform));
  await noteChange(world, asker, `added ${title}, ${waysOf(known)}`);
  const started = await startChannel(world, asker, whole?.subscriptions.length === 1);
  return subscribedCard(known, started, asker, world.clock.now(), true);
}

/** How a feed comes, in words. */
export function waysOf({ mode, weight, filter }: Subscription): string {
  return [modeWords(mode), weightWords(weight), filterWords(filter)].filter(Boolean).join(", ");
}
