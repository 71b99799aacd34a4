import { explainPause } from "#command/explain-pause.ts";
import { type ChannelSettings, unpaused } from "#model/channel-settings.ts";
import type { AskedAt } from "#model/job.ts";
import type { Answer } from "#model/message.ts";
import { momentWords } from "#model/time-words.ts";
import type { AuditLog, People } from "../command-ports.ts";
import { comingDigests } from "../digests/coming-digests.ts";
import { type Asker, sentence } from "../requests/asker.ts";
import { nothingFollowed } from "../requests/not-followed.ts";
import { noteChange } from "../requests/note-change.ts";

import { cannotPost } from "./cannot-post.ts";
import { knowingHad, type PutScheduleWorld } from "./put-schedule.ts";

export type RepairChannelWorld = PutScheduleWorld & {
  readonly people: People;
  readonly audit: AuditLog;
};

/** Lets a paused channel have its digests again, when we can post there. */
export async function repairChannel(world: RepairChannelWorld, asker: Asker): Promise<Answer> {
  const settings = await world.channels.settings(asker.channel);
  if (settings === undefined) return nothingFollowed(asker);
  if (settings.paused === undefined) return sentence("Nothing is wrong here.");
  const refusal = await cannotPost(world, asker);
  if (refusal !== undefined) return refusal;
  const change = await knowingHad(world, asker.channel, settings.schedule, unpaused);
  await world.channels.changeSettings(asker.channel, change);
  await noteChange(world, asker, "had the channel repaired");
  const [next] = comingDigests(change(settings), world.clock.now(), 1);
  const when =
    next === undefined ? "" : ` The next digest: ${momentWords(next.at, settings.schedule.zone)}.`;
  return sentence(`I try again to post here.${when}`);
}

/** Why a channel gets nothing, and what a person can do about it. */
export function pauseWords(
  { paused, channel }: ChannelSettings,
  asked?: AskedAt,
): string | undefined {
  return paused && explainPause(paused.reason, channel, asked);
}
