import type { Channel, Platform } from "#model/channel.ts";
import type { Job, ReadAheadJob, SendDigestJob } from "#model/job.ts";
import {
  type DueDigest,
  dueBetween,
  type LocalDate,
  nextDue,
  type Weekday,
  weekdays,
} from "#model/schedule.ts";
import { minuteMs } from "#shared/durations.ts";
import type { Slot, SlotStore } from "../channel-ports.ts";
import type { Clock, JobQueue, Log } from "../ports.ts";

export type SweepSlotsWorld = {
  readonly slots: SlotStore;
  readonly jobs: JobQueue;
  readonly clock: Clock;
  readonly log: Log;
  /**
   * When each slot is due next, by its name, as far as it was worked out: zones are slow to reckon
   * with, and most slots are not due for hours. Kept by who calls, from one sweep to the next.
   */
  readonly nextDueAt: Map<string, NextDue>;
};

/** The first time after `after` at which a slot is due. */
type NextDue = { readonly after: Date; readonly at: Date };

/**
 * How long before its time a digest becomes a job. Slack's own scheduler is handed the message
 * ahead of time, and can be asked until then whether it has it.
 */
export const leadMs: Readonly<Record<Platform, number>> = { slack: 10 * minuteMs, discord: 0 };

/** How long before a digest becomes a job the pages that lead it are read. */
const readAheadMs = 10 * minuteMs;

/** Jobs are added by so many at once, which SQS takes in ten calls. */
const chunkMax = 100;

/**
 * Makes a job of every digest that became due since the last sweep. After an outage each slot is
 * made up once, with its newest date.
 *
 * The jobs come first and the sweep's mark after: a crash between repeats jobs, which the ledger
 * drops, and never loses one.
 */
export async function sweepSlots(world: SweepSlotsWorld): Promise<void> {
  const now = world.clock.now();
  const from = await world.slots.sweptUntil();
  let digestCount = 0;
  let readingCount = 0;
  // Before the first sweep nothing was due.
  if (from !== undefined) {
    for (const slot of await world.slots.inUse()) {
      readingCount += await aheadOf(world, slot, from, now);
      digestCount += await sweepSlot(world, slot, from, now);
    }
  }
  await world.slots.advance(from, now);
  if (digestCount > 0) world.log.info("digests became jobs", { count: digestCount });
  if (readingCount > 0) world.log.info("readings became jobs", { count: readingCount });
}

/** Makes the jobs that read ahead for the digests of a slot; none for one that is due already. */
async function aheadOf(world: SweepSlotsWorld, slot: Slot, from: Date, now: Date) {
  const lead = leadMs[slot.platform];
  const jobs: JobQueue = { add: async (more) => world.jobs.add(together(more)) };
  return sweep(
    { ...world, jobs },
    slot,
    [later(from, lead + readAheadMs), later(now, lead + readAheadMs)],
    {
      name: "ahead of",
      jobOf: (channel, date, dueAt) =>
        dueAt > later(now, lead)
          ? { kind: "read-ahead", channels: [channel], date, dueAt }
          : undefined,
    },
  );
}

/** Channels whose pages one job asks for: they follow the same feeds, and a job costs as much as all it reads. */
const channelsMax = 10;

/** One job in place of each few that are alike but for their channel. */
function together(jobs: readonly Job[]): readonly Job[] {
  const joined: Job[] = [];
  for (const job of jobs) {
    const last = joined.at(-1);
    if (
      job.kind === "read-ahead" &&
      last?.kind === "read-ahead" &&
      last.date === job.date &&
      last.channels.length < channelsMax
    ) {
      joined[joined.length - 1] = { ...last, channels: [...last.channels, ...job.channels] };
    } else joined.push(job);
  }
  return joined;
}

async function sweepSlot(world: SweepSlotsWorld, slot: Slot, from: Date, now: Date) {
  const lead = leadMs[slot.platform];
  return sweep(world, slot, [later(from, lead), later(now, lead)], {
    name: "at",
    jobOf: (channel, date, dueAt) => ({
      kind: "send-digest",
      channel,
      date,
      slot: slot.time,
      dueAt,
    }),
  });
}

type JobOf = (
  channel: Channel,
  date: LocalDate,
  dueAt: Date,
) => SendDigestJob | ReadAheadJob | undefined;

async function sweep(
  { slots, jobs, nextDueAt }: SweepSlotsWorld,
  slot: Slot,
  [after, upTo]: readonly [Date, Date],
  { name: which, jobOf }: { readonly name: string; readonly jobOf: JobOf },
): Promise<number> {
  const name = `${which} ${slot.platform} ${slot.zone} ${slot.time}`;
  const next = nextDueAt.get(name);
  // A sweep that repeats one that died looks at an earlier time, of which this says nothing.
  if (next !== undefined && next.after <= after && next.at > upTo) return 0;
  const schedule = { ...slot, days: weekdays["every-day"] };
  const due = dueBetween(schedule, after, upTo);
  const [following] = nextDue(schedule, upTo, 1);
  if (following !== undefined) nextDueAt.set(name, { after: upTo, at: following.at });
  if (due.length === 0) return 0;
  let count = 0;
  let waiting: (SendDigestJob | ReadAheadJob)[] = [];
  for await (const page of slots.channelsIn(slot)) {
    for (const { channel, days } of page) {
      const newest = due.findLast(({ date }) => days.includes(weekdayOf(date)));
      if (newest === undefined) continue;
      const job = jobOf(channel, newest.date, newest.at);
      if (job === undefined) continue;
      waiting.push(job);
      count += 1;
      if (waiting.length === chunkMax) {
        await jobs.add(waiting);
        waiting = [];
      }
    }
  }
  if (waiting.length > 0) await jobs.add(waiting);
  return count;
}

function later(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms);
}

function weekdayOf(date: DueDigest["date"]): Weekday {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) as Weekday;
}
