import { subscribeLine } from "#command/subscribe-line.ts";
import { withoutKeys } from "#model/link-secret.ts";
import type { Answer } from "#model/message.ts";
import { hasDailyFeeds, type Subscription } from "#model/subscription.ts";
import type { ChannelStore, SlotStore } from "../channel-ports.ts";
import type { AuditLog } from "../command-ports.ts";
import type { Clock } from "../ports.ts";
import { type Asker, card, sentence, thisPlace } from "../requests/asker.ts";
import { type DecidedOnceWorld, decidedOnce } from "../requests/decided-once.ts";
import { notFollowed, nothingFollowed } from "../requests/not-followed.ts";
import { noteChange } from "../requests/note-change.ts";
import { feedOptions } from "./feed-options.ts";
import { feedsCalled, nothingCalled } from "./feeds-called.ts";

export type UnsubscribeWorld = DecidedOnceWorld & {
  readonly channels: ChannelStore;
  readonly slots: SlotStore;
  readonly audit: AuditLog;
  readonly clock: Clock;
};

/** Options of a menu. */
const optionsMax = 25;

/** Characters of a command that is shown to be copied: a cut one would follow with another filter. */
const lineLengthMax = 2000;

/** Removes what a person names: by id, address, name, or a part of the name. Anyone may remove what anyone added. */
export async function unsubscribe(
  world: UnsubscribeWorld,
  asker: Asker,
  feed: string | undefined,
): Promise<Answer> {
  const { subscriptions = [] } = (await world.channels.whole(asker.channel)) ?? {};
  if (subscriptions.length === 0) return nothingFollowed(asker);
  if (feed === undefined) return whichCard("Which feed shall go?", subscriptions);
  const found = feedsCalled(subscriptions, feed);
  // Once it is gone, others may be called so.
  const only = found.length === 1 ? found[0]?.feedId : undefined;
  const meant = await decidedOnce(world, asker, only);
  if (meant !== undefined) return removeFeed(world, asker, meant);
  if (found.length > 1)
    return whichCard(`${found.length} feeds are called that. Which one?`, found);
  return whichCard(nothingCalled(asker, subscriptions, feed), subscriptions);
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
  removed: Subscription,
  all: readonly Subscription[],
): Promise<Answer> {
  const { feedId, feedUrl, title } = removed;
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
  const line = `${thisPlace(asker)} no longer follows ${title}. ${rest}`;
  const typedLine = subscribeLine(removed, asker.channel.platform);
  // A key that somebody else gave is told to nobody.
  const isTold = withoutKeys(feedUrl) === feedUrl || removed.addedBy === asker.userId;
  return isTold && typedLine.length <= lineLengthMax
    ? card({ lines: [line, "To follow it again as it was:"], typedLine })
    : sentence(line);
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
