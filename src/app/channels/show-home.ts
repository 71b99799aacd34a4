import { type Channel, isDirect } from "#model/channel.ts";
import type { Answer, HomeChannel } from "#model/message.ts";
import { hasDailyFeeds } from "#model/subscription.ts";
import { localWords } from "#model/time-words.ts";
import type { WholeChannel } from "../channel-ports.ts";
import { comingDigests } from "../digests/coming-digests.ts";
import type { Asker } from "../requests/asker.ts";
import {
  type ListSubscriptionsWorld,
  subscriptionItems,
} from "../subscriptions/list-subscriptions.ts";
import { mutedWords } from "./muted-words.ts";
import { pauseWords } from "./repair-channel.ts";
import { scheduleWords } from "./set-schedule.ts";

/** Channels of a workspace that are looked at for one App Home. */
const channelsMax = 200;

/** Next digests that are told of each channel. */
const nextCount = 3;

/**
 * A person's App Home: the channels they can act in. Where Slack does not tell which those are, as of
 * direct messages, it is those in which they added something: what a channel follows is nobody's business outside it.
 *
 * @param notice why nothing came of a press in it
 */
export async function showHome(
  world: ListSubscriptionsWorld,
  { channel: asked, userId }: Pick<Asker, "channel" | "userId">,
  notice?: string,
): Promise<Answer> {
  const all = (await world.channels.channelsOf(asked)).slice(0, channelsMax);
  const theirs = await world.people.channelsOf(asked, userId);
  const shown: HomeChannel[] = [];
  for (const channel of all) {
    const whole = await world.channels.whole(channel);
    if (whole === undefined || !isTheirs(channel, userId, theirs, whole)) continue;
    shown.push(await homeChannel(world, channel, whole));
  }
  return { kind: "home", channels: shown, ...(notice !== undefined && { notice }) };
}

/** What the App Home says where a button of it is about a channel that the person cannot act in any more. */
export const notTheirs: Answer = {
  kind: "notice",
  text: "As far as Slack tells me, you are not in that channel any more. Whoever is can do this in it: /brief help says how.",
};

/**
 * Whether a person can act in a channel from their App Home.
 *
 * @param theirs the channels that they are in, where Slack tells
 */
function isTheirs(
  channel: Channel,
  userId: string,
  theirs: ReadonlySet<string> | undefined,
  whole: WholeChannel | undefined,
): boolean {
  return theirs === undefined || isDirect(channel)
    ? whole?.subscriptions.some(({ addedBy }) => addedBy === userId) === true
    : theirs.has(channel.channelId);
}

/** The same of a press in an App Home, which may have been drawn before they left the channel. */
export async function mayActFromHome(
  { people, channels }: ListSubscriptionsWorld,
  { channel, userId }: Pick<Asker, "channel" | "userId">,
): Promise<boolean> {
  const theirs = await people.channelsOf(channel, userId);
  return isTheirs(channel, userId, theirs, await channels.whole(channel));
}

async function homeChannel(
  world: ListSubscriptionsWorld,
  { channelId }: Channel,
  whole: WholeChannel,
): Promise<HomeChannel> {
  const { settings, subscriptions } = whole;
  const { schedule, paused } = settings;
  const now = world.clock.now();
  const trouble = pauseWords(settings) ?? mutedWords(settings, now);
  return {
    channelId,
    schedule: scheduleWords(schedule),
    feeds: await subscriptionItems(world, whole),
    next: hasDailyFeeds(subscriptions)
      ? comingDigests(settings, now, nextCount).map(({ at }) => localWords(at, schedule.zone))
      : [],
    isPaused: paused !== undefined,
    ...(trouble !== undefined && { trouble }),
  };
}
