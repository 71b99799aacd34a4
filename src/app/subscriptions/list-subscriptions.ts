import { filterWords, weightWords } from "#command/explain-subscription.ts";
import type { Feed } from "#model/feed.ts";
import { withoutKeys } from "#model/link-secret.ts";
import type { Answer, CardButton, CardItem } from "#model/message.ts";
import { isMuted, muteEnd } from "#model/muting.ts";
import { hasDailyFeeds, type Subscription } from "#model/subscription.ts";
import { dayWords, localWords, momentWords } from "#model/time-words.ts";
import { cutText } from "#shared/cut-text.ts";
import { minuteMs } from "#shared/durations.ts";
import type { ChannelStore, WholeChannel } from "../channel-ports.ts";
import { mutedWords } from "../channels/muted-words.ts";
import { pauseWords } from "../channels/repair-channel.ts";
import type { People } from "../command-ports.ts";
import { comingDigests } from "../digests/coming-digests.ts";
import type { Clock, FeedStore } from "../ports.ts";
import { type Asker, card, thisPlace } from "../requests/asker.ts";
import { namesOf } from "../requests/names-of.ts";
import { nothingFollowed } from "../requests/not-followed.ts";
import { removalMenu } from "./unsubscribe.ts";

export type ListSubscriptionsWorld = {
  readonly channels: ChannelStore;
  readonly feeds: Pick<FeedStore, "feed">;
  readonly people: People;
  readonly clock: Clock;
};

/** Muted feeds that can be unmuted below the list, and how much of a title their buttons tell, in characters. */
const unmuteButtons = { max: 2, titleLengthMax: 27 } as const;

/** Shows what a channel follows: who added it and when, how it comes, how it is doing. */
export async function listSubscriptions(
  world: ListSubscriptionsWorld,
  asker: Asker,
): Promise<Answer> {
  const whole = await world.channels.whole(asker.channel);
  if (whole === undefined || whole.subscriptions.length === 0) {
    return nothingFollowed(asker);
  }
  const { subscriptions, settings } = whole;
  const items = await subscriptionItems(world, whole);
  const now = world.clock.now();
  const [next] = comingDigests(settings, now, 1);
  const muted = subscriptions.filter((subscription) => isMuted(subscription, now));
  const words = filterWords(settings.filter);
  return card({
    title: `${thisPlace(asker)} follows ${subscriptions.length === 1 ? "one feed" : `${subscriptions.length} feeds`}.`,
    lines: [
      mutedWords(settings, now),
      pauseWords(settings, asker.asked),
      words === undefined ? undefined : `Filter of all feeds: ${words}.`,
    ].filter((line) => line !== undefined),
    items,
    ...(next !== undefined &&
      hasDailyFeeds(subscriptions) && {
        footer: `Next digest: ${momentWords(next.at, settings.schedule.zone)}`,
      }),
    menu: removalMenu(subscriptions),
    buttons: [
      ...(settings.paused === undefined
        ? []
        : [{ label: "Repair", button: { press: "repair" } } as const]),
      { label: "Settings", button: { press: "settings" } },
      { label: "Next digests", button: { press: "next" } },
      ...muted.slice(0, unmuteButtons.max).map(
        ({ title, feedId }): CardButton => ({
          label: `Unmute ${cutText(title, unmuteButtons.titleLengthMax)}`,
          button: { press: "unmute", feedId },
        }),
      ),
    ],
  });
}

/** Longest words of a filter that are shown beside a feed, in characters. */
export const filterLengthMax = 150;

/** One item for each subscription, by title. */
export async function subscriptionItems(
  { feeds, people, clock }: Omit<ListSubscriptionsWorld, "channels">,
  { settings, subscriptions }: WholeChannel,
): Promise<readonly CardItem[]> {
  const names = await namesOf(
    people,
    settings.channel,
    subscriptions.map(({ addedBy }) => addedBy),
  );
  const now = clock.now();
  const sorted = subscriptions.toSorted((a, b) => a.title.localeCompare(b.title));
  return Promise.all(
    sorted.map(async (subscription): Promise<CardItem> => {
      const { title, feedUrl, feedId, mode, weight, filter, addedBy, addedAt } = subscription;
      const name = names.get(addedBy);
      const filtered = filterWords(filter);
      const words = [
        weightWords(weight),
        // All feeds share one message: the settings of one may not hide the others.
        filtered && cutText(filtered, filterLengthMax),
      ].filter((one) => one !== undefined);
      return {
        title,
        url: withoutKeys(feedUrl),
        facts: [
          mode,
          ...words,
          muteWords(subscription, now, settings.schedule.zone),
          healthWords(await feeds.feed(feedId), now),
          { before: "added by ", userId: addedBy, ...(name !== undefined && { name }) },
          dayWords(addedAt, settings.schedule.zone),
        ].filter((fact) => fact !== undefined),
      };
    }),
  );
}

function muteWords(subscription: Subscription, now: Date, zone: string): string | undefined {
  const end = muteEnd(subscription, now);
  return end && `muted until ${localWords(end, zone)}`;
}

function healthWords(feed: Feed | undefined, now: Date): string {
  if (feed === undefined) return "not read yet";
  if (feed.isStopped) return `gone: ${feed.incident?.reason ?? "it is read no more"}`;
  if (feed.incident !== undefined) return `broken: ${feed.incident.reason}`;
  const { polledAt, failureCount } = feed.polling;
  // Told to the channel only when it lasts; who asks hears it at once.
  const failed = failureCount > 0 ? "last try failed, " : "";
  if (polledAt === undefined) return `${failed}not read yet`;
  const minutes = Math.max(1, Math.round((now.getTime() - polledAt.getTime()) / minuteMs));
  const ago = minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
  return `${failed === "" ? "healthy, " : failed}read ${ago} ago`;
}
