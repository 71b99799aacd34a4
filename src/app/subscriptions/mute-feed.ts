import { muteDaysMax } from "#command/read-mute.ts";
import { typedAs } from "#command/typed-as.ts";
import type { ChannelCommand } from "#model/command.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { Answer } from "#model/message.ts";
import { unmuted } from "#model/muting.ts";
import { momentWords } from "#model/time-words.ts";
import { dayMs } from "#shared/durations.ts";
import type { ChannelStore } from "../channel-ports.ts";
import type { AuditLog } from "../command-ports.ts";
import type { Clock } from "../ports.ts";
import { type Asker, card, sentence } from "../requests/asker.ts";
import { notFollowed, nothingFollowed } from "../requests/not-followed.ts";
import { noteChange } from "../requests/note-change.ts";
import { feedsCalled, nothingCalled } from "./feeds-called.ts";

export type MuteFeedWorld = {
  readonly channels: ChannelStore;
  readonly audit: AuditLog;
  readonly clock: Clock;
};

/** How long a feed is muted where nobody says for how long. */
const daysUsual = 7;

/** Keeps the feed quiet that a person names, or lets it come again. */
export async function muteNamed(
  world: MuteFeedWorld,
  asker: Asker,
  { feed, days }: Extract<ChannelCommand, { kind: "mute-feed" }>,
): Promise<Answer> {
  const { subscriptions = [] } = (await world.channels.whole(asker.channel)) ?? {};
  if (subscriptions.length === 0) return nothingFollowed(asker);
  const found = feedsCalled(subscriptions, feed);
  const [only] = found;
  if (only !== undefined && found.length === 1) {
    return days === 0
      ? unmuteFeed(world, asker, only.feedId)
      : muteFeed(world, asker, only.feedId, days);
  }
  const why =
    only === undefined
      ? nothingCalled(asker, subscriptions, feed)
      : `${found.length} feeds are called that, such as ${found[0]?.title} and ${found[1]?.title}.`;
  const { platform } = asker.channel;
  return sentence(
    `${why} Nothing was muted or unmuted. What is followed here: ${typedAs(platform, "list")}. To mute everything here: ${typedAs(platform, "settings")}.`,
  );
}

/** Keeps a feed quiet for some days: neither its articles nor its trouble come. */
export async function muteFeed(
  world: MuteFeedWorld,
  asker: Asker,
  feedId: FeedId,
  given?: number,
): Promise<Answer> {
  const days = given ?? daysUsual;
  const mutedUntil = new Date(world.clock.now().getTime() + days * dayMs);
  const muted = await world.channels.changeSubscription(asker.channel, feedId, (one) => ({
    ...one,
    mutedUntil,
  }));
  if (muted === undefined) return notFollowed;
  const span = days === daysUsual ? "a week" : days === 1 ? "a day" : `${days} days`;
  await noteChange(world, asker, `muted ${muted.title} for ${span}`);
  const zone = (await world.channels.settings(asker.channel))?.schedule.zone ?? "UTC";
  return card({
    lines: [
      `${muted.title} is quiet until ${momentWords(mutedUntil, zone)}.`,
      // What somebody may have typed for it was none of these.
      ...(given === undefined && asker.channel.platform === "slack"
        ? [`For another time, of up to ${muteDaysMax} days: /brief mute ${muted.title} for 10 days`]
        : []),
    ],
    buttons: [{ label: "Unmute", button: { press: "unmute", feedId } }],
  });
}

export async function unmuteFeed(
  world: MuteFeedWorld,
  asker: Asker,
  feedId: FeedId,
): Promise<Answer> {
  const loud = await world.channels.changeSubscription(asker.channel, feedId, unmuted);
  if (loud === undefined) return notFollowed;
  await noteChange(world, asker, `unmuted ${loud.title}`);
  return sentence(`${loud.title} comes again.`);
}
