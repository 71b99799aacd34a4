import type { ChannelSettings } from "#model/channel-settings.ts";
import type { Answer } from "#model/message.ts";
import { instantOf, type LocalDate, localDateOf } from "#model/schedule.ts";
import { momentWords } from "#present/settings-lines.ts";
import type { AuditLog } from "../command-ports.ts";
import type { ChannelStore, Clock } from "../ports.ts";
import { type Asker, card, sentence } from "../requests/asker.ts";
import { note } from "../subscriptions/subscribe.ts";
import { nothingFollowed } from "../subscriptions/unsubscribe.ts";
import { comingDigests } from "./coming-digests.ts";
import { leadMs } from "./sweep-slots.ts";

export type SkipDigestWorld = {
  readonly channels: ChannelStore;
  readonly audit: AuditLog;
  readonly clock: Clock;
};

/**
 * Leaves out a digest of a channel.
 *
 * @param date of a button; without one, the next that comes
 */
export async function skipDigest(
  world: SkipDigestWorld,
  asker: Asker,
  date?: LocalDate,
): Promise<Answer> {
  const settings = await world.channels.settings(asker.channel);
  if (settings === undefined) return sentence(nothingFollowed(asker));
  const now = world.clock.now();
  const skipped = date ?? comingDigests(settings, now, 1)[0]?.date;
  if (skipped === undefined) return sentence("No digest comes that could be skipped.");
  const at = instantOf(skipped, settings.schedule.time, settings.schedule.zone);
  const isSkipped = settings.skipped.includes(skipped);
  if (!isSkipped && at.getTime() - leadMs[asker.channel.platform] <= now.getTime()) {
    return sentence(
      at <= now
        ? "That digest has come already, so it cannot be skipped."
        : "That digest is on its way already, so it cannot be skipped any more.",
    );
  }
  const changed = { ...settings, skipped: future([...settings.skipped, skipped], settings, now) };
  if (!isSkipped) {
    await world.channels.putSettings(changed);
    await note(world, asker, `skipped the digest of ${dayOf(at, settings)}`);
  }
  const [next] = comingDigests(changed, now, 1);
  const then =
    next === undefined ? "" : ` The next one: ${momentWords(next.at, settings.schedule.zone)}.`;
  return card({
    lines: [`No digest on ${dayOf(at, settings)}.${then}`],
    buttons: [{ label: "Take the skip back", button: { press: "unskip", date: skipped } }],
  });
}

/** Takes back a skip: that of a date, or the first that is still to come. */
export async function unskipDigest(
  world: SkipDigestWorld,
  asker: Asker,
  date?: LocalDate,
): Promise<Answer> {
  const settings = await world.channels.settings(asker.channel);
  if (settings === undefined) return sentence(nothingFollowed(asker));
  const now = world.clock.now();
  const coming = future(settings.skipped, settings, now);
  const back = date ?? coming[0];
  if (back === undefined || !coming.includes(back)) {
    return sentence("No digest that is still to come is skipped.");
  }
  const changed = { ...settings, skipped: coming.filter((one) => one !== back) };
  await world.channels.putSettings(changed);
  const at = instantOf(back as LocalDate, settings.schedule.time, settings.schedule.zone);
  await note(world, asker, `took back the skip of ${dayOf(at, settings)}`);
  return sentence(`The digest comes again on ${momentWords(at, settings.schedule.zone)}.`);
}

/** Skipped dates that are still to come, in order; the others need not be kept. */
function future(
  dates: readonly string[],
  { schedule }: ChannelSettings,
  now: Date,
): readonly string[] {
  const today = localDateOf(now, schedule.zone);
  return [...new Set(dates)].filter((date) => date >= today).sort();
}

/** "Monday 7 December". */
function dayOf(at: Date, { schedule }: ChannelSettings): string {
  return momentWords(at, schedule.zone).replace(/,.*$/, "");
}
