import type { ScheduledMessage } from "./world.ts";

/** Messages that wait for their time, found quickly by id, by channel and by time. */
export type Schedule = {
  readonly add: (message: ScheduledMessage) => void;
  readonly get: (id: string) => ScheduledMessage | undefined;
  readonly remove: (id: string) => void;
  /** In the order in which they were scheduled. */
  readonly all: () => readonly ScheduledMessage[];
  readonly ofChannel: (channelId: string) => readonly ScheduledMessage[];
  /** Takes out what is due by `now` (milliseconds since 1970), oldest first. */
  readonly takeDue: (now: number) => readonly ScheduledMessage[];
};

const minuteSeconds = 60;

export function createSchedule(): Schedule {
  const byId = new Map<string, ScheduledMessage>();
  const byChannel = new Map<string, Map<string, ScheduledMessage>>();
  const byMinute = new Map<number, Set<string>>();
  let nextMinute = Number.POSITIVE_INFINITY;
  const minuteOf = ({ postAt }: ScheduledMessage) => Math.floor(postAt / minuteSeconds);

  const remove = (id: string) => {
    const message = byId.get(id);
    if (!message) return;
    byId.delete(id);
    byChannel.get(message.channelId)?.delete(id);
    const minute = minuteOf(message);
    const others = byMinute.get(minute);
    others?.delete(id);
    if (others?.size !== 0) return;
    byMinute.delete(minute);
    if (minute === nextMinute) nextMinute = earliest(byMinute.keys());
  };

  return {
    add: (message) => {
      byId.set(message.id, message);
      const channel = byChannel.get(message.channelId) ?? new Map<string, ScheduledMessage>();
      byChannel.set(message.channelId, channel.set(message.id, message));
      const minute = minuteOf(message);
      byMinute.set(minute, (byMinute.get(minute) ?? new Set<string>()).add(message.id));
      nextMinute = Math.min(nextMinute, minute);
    },
    get: (id) => byId.get(id),
    remove,
    all: () => [...byId.values()],
    ofChannel: (channelId) => [...(byChannel.get(channelId)?.values() ?? [])],
    takeDue: (now) => {
      const lastMinute = Math.floor(now / 1000 / minuteSeconds);
      if (nextMinute > lastMinute) return [];
      const minutes = [...byMinute.keys()].filter((minute) => minute <= lastMinute);
      const due = minutes
        .flatMap((minute) => [...(byMinute.get(minute) ?? [])])
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ postAt }) => postAt * 1000 <= now)
        .sort((a, b) => a.postAt - b.postAt);
      for (const { id } of due) remove(id);
      return due;
    },
  };
}

function earliest(minutes: Iterable<number>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const minute of minutes) first = Math.min(first, minute);
  return first;
}
