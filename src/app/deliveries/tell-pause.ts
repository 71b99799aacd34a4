import { leftNote, pauseNote, unlistedNote } from "#command/explain-pause.ts";
import { type Channel, channelKey, channelWork } from "#model/channel.ts";
import type { PauseReason } from "#model/channel-settings.ts";
import { dayMs, hourMs } from "#shared/durations.ts";
import type { ChannelSettingsStore } from "../channel-ports.ts";
import type { Ledger, Log } from "../ports.ts";
import type { PersonalNotes } from "../post-ports.ts";

export type TellPauseWorld = {
  readonly channels: Pick<ChannelSettingsStore, "whole">;
  readonly ledger: Pick<Ledger, "claim">;
  readonly notes: PersonalNotes;
  readonly log: Log;
};

/** A channel that is paused again for the same reason within this time is the same incident, and so are posts that fail together. */
const incidentMs = hourMs;

/** People tried, those who subscribed last first: who set it up may have left. */
const triedMax = 3;

/**
 * Tells the one who subscribed a channel that nothing gets through any more, once, at the most. That
 * it could not be told changes nothing: the channel's own commands and App Home say it, too.
 */
export function tellPause(
  world: TellPauseWorld,
  channel: Channel,
  reason: PauseReason,
): Promise<void> {
  return tellOnce(world, channel, reason, pauseNote(reason, channel));
}

/** The same of a channel that we were taken out of, before it is forgotten: whoever invites us again finds nothing there. */
export function tellLeft(world: TellPauseWorld, channel: Channel): Promise<void> {
  return tellOnce(world, channel, "left", leftNote);
}

/** The same of a post that may be missing, in a channel that shows us no messages to look for it: once in five days. */
export function tellUnlisted(world: TellPauseWorld, channel: Channel): Promise<void> {
  return tellOnce(world, channel, "unlisted", unlistedNote, 5 * dayMs);
}

async function tellOnce(
  { channels, ledger, notes, log }: TellPauseWorld,
  channel: Channel,
  reason: PauseReason | "left" | "unlisted",
  text: string,
  onceInMs = incidentMs,
): Promise<void> {
  const facts = { channel: channelKey(channel), reason };
  try {
    // Claimed before it is told and never given back: rather no note than two.
    const claim = await ledger.claim(channelWork(channel, `PAUSE#${reason}`), onceInMs);
    if (claim.kind !== "claimed") return;
    const { subscriptions = [] } = (await channels.whole(channel)) ?? {};
    const latestFirst = subscriptions.toSorted((a, b) => b.addedAt.getTime() - a.addedAt.getTime());
    const people = [...new Set(latestFirst.map(({ addedBy }) => addedBy))].slice(0, triedMax);
    for (const userId of people) {
      if (await notes.tell(channel, userId, text)) return log.info("pause told", facts);
    }
    log.warn("pause told to nobody", facts);
  } catch (error) {
    log.error("pause could not be told", facts, error);
  }
}
