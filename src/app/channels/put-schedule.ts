import type { Channel } from "#model/channel.ts";
import { nextDue, type Schedule } from "#model/schedule.ts";
import type { ChangedSettings, ChannelStore, SettingsChange, SlotStore } from "../channel-ports.ts";
import type { Clock, DeliveryStore } from "../ports.ts";

export type PutScheduleWorld = {
  readonly channels: Pick<ChannelStore, "settings" | "changeSettings">;
  readonly slots: SlotStore;
  readonly deliveries: Pick<DeliveryStore, "recent">;
  readonly clock: Clock;
};

/**
 * Changes settings whose schedule may become another. The new slot comes first and the old one goes last: a run that dies
 * between leaves the channel in both, of which the one that its settings say counts.
 *
 * @param schedule what `change` makes of the schedule as it was read
 * @returns as `changeSettings`
 */
export async function putSchedule(
  world: PutScheduleWorld,
  channel: Channel,
  schedule: Schedule,
  change: SettingsChange,
): Promise<ChangedSettings | undefined> {
  const { channels, slots } = world;
  const knowing = await knowingHad(world, channel, schedule, change);
  await slots.place(channel, schedule);
  const changed = await channels.changeSettings(channel, knowing);
  if (changed === undefined) return undefined;
  const left = [changed.before.schedule, schedule].filter(
    (one) => !isSameSlot(one, changed.settings.schedule),
  );
  for (const one of left) await slots.leave(channel, one);
  // Somebody may have changed other parts of it meanwhile, or gone back to the old time.
  const { schedule: current } = (await channels.settings(channel)) ?? changed.settings;
  const isPlaced = isSameSlot(current, schedule) && `${current.days}` === `${schedule.days}`;
  if (!isPlaced) await slots.place(channel, current);
  return changed;
}

function isSameSlot(one: Schedule, other: Schedule): boolean {
  return one.time === other.time && one.zone === other.zone;
}

/** A change with which settings know of the next date of a schedule that the ledger has its digest of that time, which does not come then. */
export async function knowingHad(
  { deliveries, clock }: Pick<PutScheduleWorld, "deliveries" | "clock">,
  channel: Channel,
  schedule: Schedule,
  change: SettingsChange,
): Promise<SettingsChange> {
  const [next] = nextDue(schedule, clock.now(), 1);
  const { time } = schedule;
  const own = (next ? await deliveries.recent(channel, next.date) : []).find(
    ({ key }) => key.date === next?.date && key.slot === time,
  );
  const isOver = own && next && (own.state.kind === "given-up" || own.postAt < next.at);
  return (before) => {
    const { had: _had, ...rest } = change(before);
    return isOver ? { ...rest, had: { date: next.date, time } } : rest;
  };
}
