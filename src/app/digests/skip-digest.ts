import { typedAs } from "#command/typed-as.ts";
import type { ChannelSettings } from "#model/channel-settings.ts";
import type { Answer } from "#model/message.ts";
import { instantOf, type LocalDate, localDateOf } from "#model/schedule.ts";
import { dateWords, momentWords } from "#model/time-words.ts";
import type { ChannelStore } from "../channel-ports.ts";
import { idleWords } from "../channels/idle-words.ts";
import type { AuditLog } from "../command-ports.ts";
import { type WithdrawWorld, withdrawUnwanted } from "../deliveries/withdraw-unwanted.ts";
import { type Asker, card, excuse, sentence } from "../requests/asker.ts";
import { type DecidedOnceWorld, decidedOnce } from "../requests/decided-once.ts";
import { nothingFollowed } from "../requests/not-followed.ts";
import { noteChange } from "../requests/note-change.ts";
import { comingDigests } from "./coming-digests.ts";
import { leadMs } from "./sweep-slots.ts";

export type SkipDigestWorld = WithdrawWorld &
  DecidedOnceWorld & {
    readonly channels: ChannelStore;
    readonly audit: AuditLog;
  };

/**
 * Leaves out a digest of a channel, and takes back what Slack was handed of it.
 *
 * @param date of a button; without one, the next that comes
 */
export async function skipDigest(
  world: SkipDigestWorld,
  asker: Asker,
  date?: LocalDate,
): Promise<Answer> {
  const whole = await world.channels.whole(asker.channel);
  if (whole === undefined || whole.subscriptions.length === 0) return nothingFollowed(asker);
  const { settings } = whole;
  const now = world.clock.now();
  const idle = idleWords(asker, whole, now);
  if (idle !== undefined) return sentence(idle);
  const skipped =
    date ?? (await decidedOnce(world, asker, comingDigests(settings, now, 1)[0]?.date));
  if (skipped === undefined) return sentence("No digest comes that could be skipped.");
  const at = instantOfDigest(skipped, settings);
  const isSkipped = settings.skipped.includes(skipped);
  if (!isSkipped && at <= now) {
    return excuse("That digest has come already, so it cannot be skipped.");
  }
  const skip = (one: ChannelSettings): ChannelSettings => ({
    ...one,
    skipped: future([...one.skipped, skipped], one, now),
  });
  if (!isSkipped) await world.channels.changeSettings(asker.channel, skip);
  const isLate = isOnItsWay(at, asker, now);
  // Looked at also where it is skipped: a run before this one may have died here.
  if (isLate && (await comesAllTheSame(world, asker, skipped))) {
    await world.channels.changeSettings(asker.channel, (one) => ({
      ...one,
      skipped: one.skipped.filter((date) => date !== skipped),
    }));
    return excuse("That digest is on its way already, so it cannot be skipped any more.");
  }
  if (!isSkipped) await noteChange(world, asker, `skipped the digest of ${dateWords(skipped)}`);
  const [next] = comingDigests(skip(settings), now, 1);
  const then =
    next === undefined ? "" : ` The next one: ${momentWords(next.at, settings.schedule.zone)}.`;
  return card({
    lines: [`No digest on ${dateWords(skipped)}.${then}`],
    ...(!isLate && {
      buttons: [{ label: "Take the skip back", button: { press: "unskip", date: skipped } }],
    }),
  });
}

/** Whether Slack was handed the digest of a date and does not give it back. */
async function comesAllTheSame(
  world: SkipDigestWorld,
  { channel }: Asker,
  skipped: LocalDate,
): Promise<boolean> {
  const left = await withdrawUnwanted(world, channel);
  // Live posts have other slots.
  return left.some(({ date, slot }) => date === skipped && /^\d\d:\d\d$/.test(slot));
}

/** Takes back a skip: that of a date, or the first whose digest can still come. */
export async function unskipDigest(
  world: SkipDigestWorld,
  asker: Asker,
  date?: LocalDate,
): Promise<Answer> {
  const whole = await world.channels.whole(asker.channel);
  if (whole === undefined) return nothingFollowed(asker);
  const { settings } = whole;
  const now = world.clock.now();
  const kept = future(settings.skipped, settings, now);
  const isOver = (one: LocalDate) => isOnItsWay(instantOfDigest(one, settings), asker, now);
  const first = kept.find((one) => !isOver(one)) ?? kept[0];
  const back = date ?? (await decidedOnce(world, asker, first));
  const isAgain = date === undefined && back !== first;
  if (back === undefined || (!kept.includes(back) && !isAgain)) {
    return sentence("No digest that is still to come is skipped.");
  }
  const at = instantOfDigest(back, settings);
  if (isOver(back)) {
    return sentence(
      `It is too late for that: the digest of ${dateWords(back)} was left out. ${typedAs(asker.channel.platform, "now")} sends one at once.`,
    );
  }
  await world.channels.changeSettings(asker.channel, (one) => ({
    ...one,
    skipped: future(one.skipped, one, now).filter((date) => date !== back),
  }));
  await noteChange(world, asker, `took back the skip of ${dateWords(back)}`);
  const idle = idleWords(asker, whole, now);
  return sentence(
    idle === undefined
      ? `The digest comes again on ${momentWords(at, settings.schedule.zone)}.`
      : `The digest of ${dateWords(back)} is not skipped any more. ${idle}`,
  );
}

/** Whether a digest has become a job, or would have, were it not skipped. */
function isOnItsWay(at: Date, { channel }: Asker, now: Date): boolean {
  return at.getTime() - leadMs[channel.platform] <= now.getTime();
}

function instantOfDigest(date: LocalDate, { schedule }: ChannelSettings): Date {
  return instantOf(date, schedule.time, schedule.zone);
}

/** Skipped dates that are still to come, in order; the others need not be kept. */
function future(
  dates: readonly LocalDate[],
  { schedule }: ChannelSettings,
  now: Date,
): readonly LocalDate[] {
  const today = localDateOf(now, schedule.zone);
  return [...new Set(dates)].filter((date) => date >= today).sort();
}
