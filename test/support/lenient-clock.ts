import { vi } from "vitest";
import { type TurnedClock, turnedClock } from "#local/turned-clock.ts";

/** The local bot's clock for tests: no stand-in takes a slow machine for a bot that does not answer. */
export function lenientClock(): TurnedClock {
  return { ...turnedClock(), lenience: 1000 };
}

/** The same on a Monday at 09:00 UTC, so that no hour of the day and no day of the year makes a difference. */
export function mondayClock(): TurnedClock {
  const clock = lenientClock();
  clock.turn(Date.UTC(2031, 2, 3, 9) - clock.now());
  return clock;
}

/** A clock that stands still between turns, as all of this process does: how long the test takes makes no difference. */
export function standingClock(startAt: number): TurnedClock {
  vi.useFakeTimers({ toFake: ["Date"], now: startAt });
  return { ...lenientClock(), turn: (ms) => void vi.setSystemTime(Date.now() + ms) };
}
