import { findLinks } from "#command/find-links.ts";
import { nearestCall } from "#command/nearest-call.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { Answer } from "#model/message.ts";
import { hasDailyFeeds, type Subscription } from "#model/subscription.ts";
import { cutText } from "#shared/cut-text.ts";
import type { ChannelStore, SlotStore } from "../channel-ports.ts";
import type { AuditLog } from "../command-ports.ts";
import type { Clock } from "../ports.ts";
import { type Asker, card, sentence, thisPlace } from "../requests/asker.ts";
import { notFollowed, nothingFollowed } from "../requests/not-followed.ts";
import { noteChange } from "../requests/note-change.ts";
import { feedOptions } from "./feed-options.ts";

export type UnsubscribeWorld = {
  readonly channels: ChannelStore;
  readonly slots: SlotStore;
  readonly audit: AuditLog;
  readonly clock: Clock;
};

/** Options of a menu. */
const optionsMax = 25;

/** Removes what a person names: by id, address, name, or a part of the name. Anyone may remove what anyone added. */
export async function unsubscribe(
  world: UnsubscribeWorld,
  asker: Asker,
  feed: string | undefined,
): Promise<Answer> {
  const { subscriptions = [] } = (await world.channels.whole(asker.channel)) ?? {};
  if (subscriptions.length === 0) return nothingFollowed(asker);
  if (feed === undefined) return whichCard("Which feed shall go?", subscriptions);
  const found = matching(subscriptions, feed);
  const [only] = found;
  if (only !== undefined && found.length === 1) return removeOne(world, asker, only, subscriptions);
  if (found.length > 1)
    return whichCard(`${found.length} feeds are called that. Which one?`, found);
  const near = nearestCall(
    feed,
    subscriptions.map(({ title }) => title.toLowerCase()),
  );
  const meant = subscriptions.find(({ title }) => title.toLowerCase() === near)?.title;
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  return whichCard(
    `${thisPlace(asker)} follows nothing called “${cutText(feed, 80)}”.${hint}`,
    subscriptions,
  );
}

/** Removes the feed of a button or a menu; one that is gone already is no trouble. */
export async function removeFeed(
  world: UnsubscribeWorld,
  asker: Asker,
  feedId: string | undefined,
): Promise<Answer> {
  const { subscriptions = [] } = (await world.channels.whole(asker.channel)) ?? {};
  const found = subscriptions.find((one) => one.feedId === feedId);
  if (found === undefined) return notFollowed;
  return removeOne(world, asker, found, subscriptions);
}

async function removeOne(
  world: UnsubscribeWorld,
  asker: Asker,
  { feedId, title }: Subscription,
  all: readonly Subscription[],
): Promise<Answer> {
  await world.channels.removeSubscription(asker.channel, feedId);
  const left = all.filter((one) => one.feedId !== feedId);
  if (!hasDailyFeeds(left)) {
    const settings = await world.channels.settings(asker.channel);
    if (settings !== undefined) await world.slots.leave(asker.channel, settings.schedule);
    // Somebody may have had another followed meanwhile.
    const now = await world.channels.whole(asker.channel);
    if (now !== undefined && hasDailyFeeds(now.subscriptions)) {
      await world.slots.place(asker.channel, now.settings.schedule);
    }
  }
  await noteChange(world, asker, `removed ${title}`);
  const rest =
    left.length === 0
      ? "It follows nothing now, so no digest comes; its settings stay."
      : `It still follows ${left.length === 1 ? left[0]?.title : `${left.length} feeds`}.`;
  return sentence(`${thisPlace(asker)} no longer follows ${title}. ${rest}`);
}

function matching(all: readonly Subscription[], feed: string): readonly Subscription[] {
  const wanted = feed.trim().toLowerCase();
  const byId = all.filter(({ feedId }) => feedId === wanted);
  if (byId.length > 0) return byId;
  const exact = all.filter(({ title }) => title.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  const [link] = findLinks(feed);
  if (link !== undefined) {
    const byUrl = all.filter(({ feedId }) => feedId === feedIdOf(link));
    if (byUrl.length > 0) return byUrl;
    const site = siteOf(link);
    const bySite = all.filter(({ feedUrl }) => siteOf(feedUrl) === site);
    if (bySite.length > 0) return bySite;
  }
  return all.filter(({ title }) => title.toLowerCase().includes(wanted));
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|feeds?|rss)\./, "");
}

function whichCard(line: string, all: readonly Subscription[]): Answer {
  return card({ lines: [line], menu: removalMenu(all) });
}

/** A menu of feeds to remove. */
export function removalMenu(all: readonly Subscription[]) {
  return {
    prompt:
      all.length > optionsMax
        ? `Choose among the first ${optionsMax} of ${all.length}, or name one with the command`
        : "Choose a feed to remove",
    button: { press: "choose-removed" },
    options: feedOptions(all, optionsMax),
  } as const;
}
