import type { Platform } from "#model/channel.ts";
import type { SendDigestJob } from "#model/job.ts";
import { type DueDigest, dueBetween, nextDue, type Weekday, weekdays } from "#model/schedule.ts";
import type { Clock, JobQueue, Log, Slot, SlotStore } from "./ports.ts";

export type SweepSlotsWorld = {
  readonly slots: SlotStore;
  readonly jobs: JobQueue;
  readonly clock: Clock;
  readonly log: Log;
  /**
   * When each slot is due next, by its name, as far as it was worked out: zones are slow to reckon
   * with, and most slots are not due for hours. Kept by who calls, from one sweep to the next.
   */
  readonly nextDueAt?: Map<string, NextDue>;
};

/** The first time after `after` at which a slot is due. */
type NextDue = { readonly after: Date; readonly at: Date };

/**
 * How long before its time a digest becomes a job. Slack's own scheduler is handed the message
 * ahead of time, and can be asked until then whether it has it.
 */
export const leadMs: Readonly<Record<Platform, number>> = { slack: 10 * 60_000, discord: 0 };

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
  let jobCount = 0;
  // Before the first sweep nothing was due.
  if (from !== undefined) {
    for (const slot of await world.slots.inUse())
      jobCount += await sweepSlot(world, slot, from, now);
  }
  await world.slots.advance(from, now);
  if (jobCount > 0) world.log.info("digests became jobs", { count: jobCount });
}

async function sweepSlot(
  { slots, jobs, nextDueAt }: SweepSlotsWorld,
  slot: Slot,
  from: Date,
  now: Date,
): Promise<number> {
  const lead = leadMs[slot.platform];
  const [after, upTo] = [later(from, lead), later(now, lead)];
  const name = `${slot.platform} ${slot.zone} ${slot.time}`;
  const next = nextDueAt?.get(name);
  // A sweep that repeats one that died looks at an earlier time, of which this says nothing.
  if (next !== undefined && next.after <= after && next.at > upTo) return 0;
  const schedule = { ...slot, days: weekdays["every-day"] };
  const due = dueBetween(schedule, after, upTo);
  const [following] = nextDue(schedule, upTo, 1);
  if (following !== undefined) nextDueAt?.set(name, { after: upTo, at: following.at });
  if (due.length === 0) return 0;
  let count = 0;
  let waiting: SendDigestJob[] = [];
  for await (const page of slots.channelsIn(slot)) {
    for (const { channel, days } of page) {
      const newest = due.findLast(({ date }) => days.includes(weekdayOf(date)));
      if (newest === undefined) continue;
      const { date, at: dueAt } = newest;
      waiting.push({ kind: "send-digest", channel, date, slot: slot.time, dueAt });
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
