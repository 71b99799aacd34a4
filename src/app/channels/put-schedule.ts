import type { Channel } from "#model/channel.ts";
import type { ChannelSettings } from "#model/channel-settings.ts";
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
 * @param schedule what `change` makes of the schedule
 * @returns as `changeSettings`
 */
export async function putSchedule(
  { channels, slots, deliveries, clock }: PutScheduleWorld,
  channel: Channel,
  schedule: Schedule,
  change: SettingsChange,
): Promise<ChangedSettings | undefined> {
  const had = await hadDate({ deliveries, clock }, channel, schedule);
  await slots.place(channel, schedule);
  const changed = await channels.changeSettings(channel, (one) => {
    const { had: _before, ...rest } = change(one);
    return { ...rest, ...(had !== undefined && { had }) };
  });
  const old = changed?.before.schedule;
  if (old === undefined || isSameSlot(old, schedule)) return changed;
  await slots.leave(channel, old);
  // Somebody may have gone back to the old time meanwhile.
  const current = await channels.settings(channel);
  if (current !== undefined && isSameSlot(current.schedule, old)) {
    await slots.place(channel, current.schedule);
  }
  return changed;
}

function isSameSlot(one: Schedule, other: Schedule): boolean {
  return one.time === other.time && one.zone === other.zone;
}

/** The next date of a schedule, where the ledger has its digest of that time and that does not come then. */
async function hadDate(
  { deliveries, clock }: Pick<PutScheduleWorld, "deliveries" | "clock">,
  channel: Channel,
  schedule: Schedule,
): Promise<ChannelSettings["had"]> {
  const [next] = nextDue(schedule, clock.now(), 1);
  if (next === undefined) return undefined;
  const { time } = schedule;
  const own = (await deliveries.recent(channel, next.date)).find(
    ({ key }) => key.date === next.date && key.slot === time,
  );
  const isOver = own && (own.state.kind === "given-up" || own.postAt < next.at);
  return isOver ? { date: next.date, time } : undefined;
}
