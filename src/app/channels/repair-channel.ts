import { explainPause } from "#command/explain-pause.ts";
import { type ChannelSettings, unpaused } from "#model/channel-settings.ts";
import type { AskedAt, SendDigestJob } from "#model/job.ts";
import type { Answer } from "#model/message.ts";
import { dueBetween } from "#model/schedule.ts";
import { dateWords, momentWords } from "#model/time-words.ts";
import { dayMs, hourMs } from "#shared/durations.ts";
import type { ChannelStore, WholeChannel } from "../channel-ports.ts";
import type { AuditLog, People } from "../command-ports.ts";
import { comingDigests } from "../digests/coming-digests.ts";
import { feedsDigest } from "../digests/feeds-digest.ts";
import type { JobQueue } from "../ports.ts";
import { type Asker, sentence } from "../requests/asker.ts";
import { nothingFollowed } from "../requests/not-followed.ts";
import { noteChange } from "../requests/note-change.ts";

import { cannotPost } from "./cannot-post.ts";
import { knowingHad, type PutScheduleWorld } from "./put-schedule.ts";

/** A digest is tried for so long after its time: that of its first try may have begun the pause. */
const triedMs = hourMs;

export type RepairChannelWorld = PutScheduleWorld & {
  readonly channels: Pick<ChannelStore, "whole">;
  readonly jobs: JobQueue;
  readonly people: People;
  readonly audit: AuditLog;
};

/** Lets a paused channel have its digests again, when we can post there. */
export async function repairChannel(world: RepairChannelWorld, asker: Asker): Promise<Answer> {
  const whole = await world.channels.whole(asker.channel);
  if (whole === undefined) return nothingFollowed(asker);
  const { settings } = whole;
  if (settings.paused === undefined) return sentence("Nothing is wrong here.");
  const refusal = await cannotPost(world, asker);
  if (refusal !== undefined) return refusal;
  const missed = await missedDigest(world, whole);
  // First: of a run that dies here the next one finds the channel still paused.
  if (missed !== undefined) await world.jobs.add([missed]);
  const change = await knowingHad(world, asker.channel, settings.schedule, unpaused);
  await world.channels.changeSettings(asker.channel, change);
  await noteChange(world, asker, "had the channel repaired");
  const [next] = comingDigests(change(settings), world.clock.now(), 1);
  const late =
    missed === undefined ? "" : ` The digest of ${dateWords(missed.date)} comes in a few minutes.`;
  const when =
    next === undefined ? "" : ` The next digest: ${momentWords(next.at, settings.schedule.zone)}.`;
  return sentence(`I try again to post here.${late}${when}`);
}

/** The newest digest of the last day of which the pause has kept everything back: as after an outage it is made up for. */
async function missedDigest(
  { deliveries, clock }: RepairChannelWorld,
  whole: WholeChannel,
): Promise<SendDigestJob | undefined> {
  const { channel, paused, schedule, skipped } = whole.settings;
  const now = clock.now();
  const newest = dueBetween(schedule, new Date(now.getTime() - dayMs), now).at(-1);
  if (paused === undefined || newest === undefined) return undefined;
  const { date, at } = newest;
  const wasPaused = at.getTime() > paused.since.getTime() - triedMs;
  const wasFed =
    whole.subscriptions.some(({ addedAt }) => addedAt < at) && feedsDigest(whole, date);
  if (!wasPaused || !wasFed || skipped.includes(date)) return undefined;
  const slot = schedule.time;
  const recent = await deliveries.recent(channel, date);
  const isKnown = recent.some(({ key }) => key.date === date && key.slot === slot);
  return isKnown ? undefined : { kind: "send-digest", channel, date, slot, dueAt: at };
}

/** Why a channel gets nothing, and what a person can do about it. */
export function pauseWords(
  { paused, channel }: ChannelSettings,
  asked?: AskedAt,
): string | undefined {
  return paused && explainPause(paused.reason, channel, asked);
}
