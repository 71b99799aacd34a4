import type { Channel } from "#model/channel.ts";
import type { ChannelStore } from "../channel-ports.ts";
import type { Clock, JobQueue } from "../ports.ts";
import { comingDigests } from "./coming-digests.ts";
import { feedsDigest } from "./feeds-digest.ts";
import { leadMs } from "./sweep-slots.ts";

export type AddDueDigestWorld = {
  readonly channels: Pick<ChannelStore, "whole">;
  readonly jobs: JobQueue;
  readonly clock: Clock;
};

/**
 * Makes a job of a digest that was set for so soon that its slot has been swept already, as Slack is handed it ahead of its
 * time. Where the sweep found it as well the ledger drops one of the two.
 */
export async function addDueDigest(
  { channels, jobs, clock }: AddDueDigestWorld,
  channel: Channel,
): Promise<void> {
  const whole = await channels.whole(channel);
  if (whole === undefined) return;
  const now = clock.now();
  const [next] = comingDigests(whole.settings, now, 1);
  if (next === undefined || next.at.getTime() - leadMs[channel.platform] > now.getTime()) return;
  if (!feedsDigest(whole, next.date)) return;
  const slot = whole.settings.schedule.time;
  await jobs.add([{ kind: "send-digest", channel, date: next.date, slot, dueAt: next.at }]);
}
