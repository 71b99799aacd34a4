import { type Channel, isDirect } from "#model/channel.ts";
import type { Answer, HomeChannel } from "#model/message.ts";
import { localWords } from "#present/settings-lines.ts";
import { comingDigests } from "../digests/coming-digests.ts";
import type { WholeChannel } from "../ports.ts";
import type { Asker } from "../requests/asker.ts";
import {
  type ListSubscriptionsWorld,
  subscriptionItems,
} from "../subscriptions/list-subscriptions.ts";
import { pauseWords } from "./repair-channel.ts";
import { scheduleWords } from "./set-schedule.ts";

/** Channels of a workspace that are looked at for one App Home. */
const channelsMax = 200;

/** Next digests that are told of each channel. */
const nextCount = 3;

/**
 * A person's App Home: the channels they can act in. Where Slack does not tell which those are, as of
 * direct messages, it is those in which they added something: what a channel follows is nobody's business outside it.
 */
export async function showHome(
  world: ListSubscriptionsWorld,
  { channel: asked, userId }: Pick<Asker, "channel" | "userId">,
): Promise<Answer> {
  const all = (await world.channels.channelsOf(asked)).slice(0, channelsMax);
  const theirs = await world.people.channelsOf(asked, userId);
  const shown: HomeChannel[] = [];
  for (const channel of all) {
    const isTold = theirs !== undefined && !isDirect(channel);
    if (isTold && !theirs.has(channel.channelId)) continue;
    const whole = await world.channels.whole(channel);
    if (whole === undefined) continue;
    if (!isTold && !whole.subscriptions.some(({ addedBy }) => addedBy === userId)) continue;
    shown.push(await homeChannel(world, channel, whole));
  }
  return { kind: "home", channels: shown };
}

async function homeChannel(
  world: ListSubscriptionsWorld,
  { channelId }: Channel,
  whole: WholeChannel,
): Promise<HomeChannel> {
  const { settings, subscriptions } = whole;
  const { schedule, paused } = settings;
  const now = world.clock.now();
  const trouble = pauseWords(settings);
  const isDaily = subscriptions.some(({ mode }) => mode === "daily");
  return {
    channelId,
    schedule: scheduleWords(schedule),
    feeds: await subscriptionItems(world, whole),
    next: isDaily
      ? comingDigests(settings, now, nextCount).map(({ at }) => localWords(at, schedule.zone))
      : [],
    isPaused: paused !== undefined,
    ...(trouble !== undefined && { trouble }),
  };
}
